package org.stet.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.core.anchor.Span;

class PassagesTest {

    @Test
    void paragraphsEndAtBlankLinesAndIndentedLines() {
        assertThat(words("One\nwrapped line.\n \u00A0\nTwo.\n\n\n\tThree.\n    Four starts\nhere.\n", List.of()))
                .containsExactly("One\nwrapped line.", "Two.", "Three.", "Four starts\nhere.");
    }

    @Test
    void structureDividesWhatNoBlankLineDoes() {
        var text = "Headline\nA caption\nA paragraph.";
        assertThat(words(text, List.of(new Span(0, 8), new Span(9, 18), new Span(19, 31), new Span(25, 900))))
                .containsExactly("Headline", "A caption", "A para", "graph.");
    }

    @Test
    void longPassagesEndWithALineOrASentenceOrAtLeastACharacter() {
        var lines = "A line without an end mark\n".repeat(200);
        assertThat(words(lines, List.of()))
                .allSatisfy(passage -> assertThat(passage).startsWith("A line").endsWith("mark").hasSizeLessThan(Passages.LONG));
        var sentences = "Here is one more sentence. ".repeat(200);
        assertThat(words(sentences, List.of()))
                .allSatisfy(passage -> assertThat(passage).startsWith("Here").endsWith("sentence."));
        var emoji = "\uD83D\uDE00".repeat(5_000);
        assertThat(words("x" + emoji, List.of()))
                .allSatisfy(passage -> assertThat(Character.isLowSurrogate(passage.charAt(0))).isFalse());
        assertThat(String.join("", words("x" + emoji, List.of()))).isEqualTo("x" + emoji);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(words("", List.of())).isEmpty();
        assertThat(words("\n \u00A0\n", List.of())).isEmpty();
    }

    private static List<String> words(String text, List<Span> structure) {
        return Passages.of(text, structure).stream().map(span -> span.of(text)).toList();
    }
}
