package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.stet.core.store.Texts;

/** What holds for every article that is read. */
final class Sound {

    private Sound() {
    }

    /**
     * Checks that the text may be in a case, that ranges are in order, apart from each other, of whole characters and without
     * white space around them, and that metadata can be stored.
     */
    static void check(ReadArticle article, String input) {
        var text = article.text();
        assertThat(Texts.clean(text)).as(input).isEqualTo(text);
        var graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(text);
        var end = 0;
        for (var range : article.structure()) {
            assertThat(range.start()).as(input).isGreaterThanOrEqualTo(end);
            assertThat(range.end()).as(input).isLessThanOrEqualTo(text.length());
            assertThat(graphemes.isBoundary(range.start())).as("start in %s", input).isTrue();
            assertThat(range.end() == text.length() || graphemes.isBoundary(range.end())).as("end in %s", input).isTrue();
            assertThat(Blank.strip(range.in(text))).as(input).isNotEmpty().isEqualTo(range.in(text));
            end = range.end();
        }
        assertThat(article.metadata().candidates()).as(input).allSatisfy(candidate -> {
            assertThat(candidate.value()).isNotBlank();
            assertThat(Texts.isStorable(candidate.value())).as(candidate.value()).isTrue();
        });
    }
}
