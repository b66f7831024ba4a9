package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Continue reading", "READ MORE: Storm broke the sea wall", "» Related Articles", "Advertisement",
            "Sign up for our free morning briefing.", "Like this story? Share it with a friend!", "Image 2 of 5", "Don’t miss",
            "Follow us on Instagram, Facebook and X.", "Share this article", "Leave a comment",
                    "Related: Ferry timetable until then",
            "Email Morag Tully at m.tully@gazette.example or follow her @mtully.", "You may also like",
                    "Click here to subscribe.", "Lesen Sie auch: Sturm zerstört Kaimauer", "Mehr zum Thema", "Anzeige",
            "À lire aussi : La digue a cédé", "Lea también: El muelle, cerrado"})
    void asksTheReaderToDoSomething(String line) {
        assertThat(Prompts.isPrompt(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"Like most harbours on the coast, it closed at noon.", "Share prices fell", "Save the harbour, say islanders",
            "Register of interests shows gifts to three councillors.", "Follow the money", "More on the way, ministers promise",
            "Contact tracing was at risk, the minister said.", "Advertising revenue falls",
                    "Read aloud at noon, the letter shocked many.",
            "Watch committees met at six on Tuesday.", "Join the queue", "Print workers walk out",
                    "See all the evidence again, she said.",
            "Most read the letter twice, he said.", "By using cookies, the firm followed its customers.",
                    "Find evidence at the quay",
            "Related parties must declare it.", "Lesen Sie das Kleingedruckte, sagte der Hafenmeister.",
            "Anzeige gegen den Hafenmeister erstattet", "Morag Tully, published on May 3, 2026",
                    "Don’t miss the point: the quay was unsafe long before the storm, engineers say."})
    void isASentenceOfTheStory(String line) {
        assertThat(Prompts.isPrompt(line)).isFalse();
    }
}
