package org.stet.analysis.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.text.Document;
import org.stet.core.anchor.Span;
import org.stet.model.Quotation;

/** Quotations of several articles put together. */
class QuoteCollationTest {

    @Test
    void wordingsThatAreCutOrChangedAreOneQuotationTheMostCommonFirst() {
        var found = QuoteCollation.collate(List.of(quoting("a", "Maren Holt",
                "We acted within the hour, and we would do it again"),
                quoting("b", "Holt", "We acted within the hour"), quoting("c", "Maren Hold", "We acted almost within the hour"),
                quoting("d", "", "we acted within the hour")));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().articles()).isEqualTo(4);
        assertThat(found.getFirst().wordings()).hasSize(3).first().extracting(Wordings.Wording::text)
                .isEqualTo("We acted within the hour");
    }

    @Test
    void sameWordsOfDifferentPeopleStayApart() {
        assertThat(QuoteCollation.collate(List.of(quoting("a", "Maren Holt", "It was nobody’s fault at all"),
                quoting("b", "Piotr Zielinski", "It was nobody's fault at all")))).hasSize(2);
    }

    @Test
    void differentSentencesOfOnePersonStayApartTheSameCryDoesNot() {
        assertThat(QuoteCollation.collate(List.of(quoting("a", "Holt", "Never again"), quoting("b", "Holt", "“Never again!”"),
                quoting("c", "Holt", "The bridge will open next year"), quoting("d", "Holt", "The council will pay next year"))))
                .hasSize(3);
    }

    @Test
    void theOrderOfTheArticlesMakesNoDifference() {
        var articles = List.of(quoting("a", "Holt", "We acted within the hour"), quoting("b", "", "acted within the hour"),
                quoting("c", "Holt", "We acted within an hour of it"));
        assertThat(QuoteCollation.collate(articles.reversed())).isEqualTo(QuoteCollation.collate(articles));
    }

    @Test
    void aStatementThatVeryManyRepeatIsOneQuotation() {
        var articles = IntStream.range(0, 80).mapToObj(i -> quoting("a" + i, "Maren Holt", "We acted within the hour")).toList();
        assertThat(QuoteCollation.collate(articles)).singleElement().satisfies(quotation -> {
            assertThat(quotation.articles()).isEqualTo(80);
            assertThat(quotation.wordings()).hasSize(1);
        });
    }

    @Test
    void aTurnOfSpeechOfManyDoesNotBringTheirQuotationsTogether() {
        var articles = IntStream.range(0, 80).mapToObj(i -> quoting("a" + i, "", "at the end of the day number" + i)).toList();
        assertThat(QuoteCollation.collate(articles)).hasSize(80);
    }

    private static ArticleReading quoting(String id, String speaker, String words) {
        var article = new ArticleText(id, id, "", false, Optional.empty(), "", List.of(), words, List.of());
        var quote = new Quote(new Span(0, words.length()), Quotation.DIRECT, Optional.of(speaker).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(), List.of());
        return new ArticleReading(new Document(article, List.of()), List.of(), List.of(), List.of(quote), List.of());
    }
}
