package org.stet.ui.text.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.ui.text.TextRange;

class TextSearchTest {

    @Test
    void findsAllMatchesWithoutOverlap() {
        assertThat(TextSearch.find("aaaa", "aa", true)).containsExactly(new TextRange(0, 2), new TextRange(2, 4));
    }

    @Test
    void caseCountsOnlyIfAskedFor() {
        assertThat(TextSearch.find("Holt holt HOLT", "holt", false)).hasSize(3);
        assertThat(TextSearch.find("Holt holt HOLT", "holt", true)).containsExactly(new TextRange(5, 9));
    }

    @Test
    void typedQuotesDashesAndSpacesFindPrintedOnes() {
        String text = "“We don’t know” – 10\u00A0000 people";
        assertThat(TextSearch.find(text, "\"we don't know\" - 10 000", false)).containsExactly(new TextRange(0, 24));
    }

    @Test
    void offsetsStayThoseOfTheTextWhereCaseChangesLength() {
        assertThat(TextSearch.find("İstanbul ẞ Groß Holt", "holt", false)).containsExactly(new TextRange(16, 20));
    }

    @Test
    void nothingMatchesAnEmptyQuery() {
        assertThat(TextSearch.find("text", "", false)).isEmpty();
    }
}
