package org.stet.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stet.core.anchor.Span;

class SnippetTest {

    private static final String FILLER = "nothing here to see at all, ".repeat(40);

    @Test
    void showsWhereMostMatchesAre() {
        var text = FILLER + "keeper " + FILLER + "keeper of the keeper " + FILLER;
        var snippet = Snippet.of(text, spans(text, "keeper"));
        assertThat(snippet.text()).startsWith("…").endsWith("…").hasSizeLessThanOrEqualTo(Snippet.LENGTH + 2);
        assertThat(snippet.highlights()).hasSize(2).allSatisfy(span -> assertThat(span.of(snippet.text())).isEqualTo("keeper"));
    }

    @Test
    void aMatchLongerThanTheSnippetIsShownFromItsBeginning() {
        var text = FILLER + FILLER + FILLER;
        var snippet = Snippet.of(text, List.of(new Span(FILLER.length(), 2 * FILLER.length())));
        assertThat(snippet.highlights()).singleElement()
                .satisfies(span -> assertThat(span.of(snippet.text())).startsWith("nothing here"));
    }

    @Test
    @Timeout(20)
    void aLongTextFullOfMatchesTakesNoTime() {
        var text = "the ".repeat(1_000_000) + "lamp";
        var snippet = Snippet.of(text, spans(text, "the"));
        assertThat(snippet.text()).startsWith("the the").endsWith("…");
        assertThat(Snippet.of(text, spans(text, "lamp")).text()).startsWith("…").endsWith("lamp");
    }

    private static List<Span> spans(String text, String words) {
        return IntStream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .mapToObj(at -> new Span(at, at + words.length())).toList();
    }
}
