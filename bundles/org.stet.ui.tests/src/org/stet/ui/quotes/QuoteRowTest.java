package org.stet.ui.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.ui.analysis.Bridge;

/** Quotations with all their wordings. */
class QuoteRowTest {

    @Test
    void wordingsOfOneQuotationAreOneRowWithTheWordsThatDifferMarked() {
        var analysed = Bridge.analysed();
        var row = QuoteRow.all(analysed).getFirst();
        assertThat(QuoteRow.all(analysed)).hasSize(1);
        assertThat(row.speaker()).isEqualTo("Maren Holt");
        assertThat(row.sources()).isEqualTo("Gazette, Herald");
        var cards = row.detail(analysed).cards();
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().marks()).isEmpty();
        assertThat(cards.getLast().marks()).singleElement().extracting(mark -> mark.of(cards.getLast().text()))
                .isEqualTo("almost");
    }
}
