package org.stet.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.CheckStatus;
import org.stet.ui.TestCase;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.TextPair.Kind;
import org.stet.ui.text.compare.TextPair.Paragraph;
import org.stet.ui.text.compare.TextPair.Row;

class ComparisonTest {

    private static final String HEADLINE = "Harbour bridge shut\n";
    private static final String COST = "Repairs would cost £4.2m 👩‍🔧 and take a year, said Maren Holt, who leads the council.\n";
    private static final String TRAMS = "No trams ran between the ferry and the market hall that day, the operator said on Monday.\n";
    private static final String EXCHANGE = "The council met for nine hours in the old corn exchange by the quay before it took a vote.\n";
    private static final String FERRY = "Ferries were packed all morning and the last one left half an hour late because of the crowd.\n";

    @TempDir
    Path folder;
    private TestCase test;
    private Article article;

    @BeforeEach
    void open() throws IOException {
        test = new TestCase(folder);
        article = test.article("Gazette", "2026-05-03", HEADLINE + COST + TRAMS + EXCHANGE + FERRY);
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    @Test
    void aMovedParagraphStandsWhereItWasAndWhereItIsAndSaysSo() throws IOException {
        var comparison = compare(HEADLINE + FERRY + COST + TRAMS + EXCHANGE);
        assertThat(comparison.rows()).extracting(ComparisonTest::told).containsExactly("SAME 1|1", "MOVED -|2 moved from after paragraph 4",
                "SAME 2|3", "SAME 3|4", "SAME 4|5", "MOVED 5|- moved to after paragraph 1");
        assertThat(comparison.summary()).isEqualTo("Paragraphs: 1 moved");
        assertThat(comparison.changes()).singleElement().satisfies(change -> assertThat(change.row().right()).isPresent());
        assertThat(comparison.warning()).isPresent();
    }

    @Test
    void onlyDifferingWordsAreMarkedAndWhiteSpaceIsNoDifference() throws IOException {
        var comparison = compare(HEADLINE + "\n" + COST.replace("£4.2m", "£2.4m").replace(" and take", "\u00A0and   take") + TRAMS
                + EXCHANGE.replace("nine", "almost ten") + FERRY);
        assertThat(comparison.rows()).extracting(ComparisonTest::told)
                .containsExactly("SAME 1|1", "CHANGED 2|2", "SAME 3|3", "CHANGED 4|4", "SAME 5|5");
        assertThat(words(comparison, comparison.rows().get(1).right().orElseThrow().marks())).doesNotContain("take").contains("2.4");
        assertThat(comparison.changes()).hasSize(2);
        var second = comparison.changes().get(1);
        assertThat(comparison.left().text().substring(second.left().orElseThrow().start(), second.left().orElseThrow().end())).isEqualTo("nine");
        assertThat(words(comparison, List.of(second.right().orElseThrow()))).isEqualTo("almost ten");
        assertThat(comparison.position(-1)).isEqualTo("2 changes");
        assertThat(comparison.position(1)).isEqualTo("Change 2 of 2");
        assertThat(comparison.changeAt(second.right().orElseThrow())).contains(1);
        assertThat(comparison.changeAt(new TextRange(0, 7))).isEmpty();
        assertThat(comparison.rowAt(0)).contains(comparison.rows().getFirst());
    }

    @Test
    void paragraphsAreAddedAndTakenOutAsAWhole() throws IOException {
        var comparison = compare(HEADLINE + COST + EXCHANGE + FERRY + "Storm warnings were lifted at noon by the coast guard in Ollerwick.\n");
        assertThat(comparison.rows()).extracting(ComparisonTest::told).containsExactly("SAME 1|1", "SAME 2|2", "REMOVED 3|- taken out",
                "SAME 4|3", "SAME 5|4", "ADDED -|5 new paragraph");
        assertThat(comparison.rows().get(2).left().orElseThrow().marks()).isEmpty();
        assertThat(comparison.summary()).isEqualTo("Paragraphs: 1 added, 1 taken out");
    }

    @Test
    void bothSidesShowTheAnnotationsThatAreInThem() throws IOException {
        test.marks.mark(article, article.getVersions().getFirst(), test.find(article, "cost £4.2m"), AnnotationKind.NOTE, "Who says?");
        var comparison = compare(HEADLINE + COST.replace("£4.2m", "£2.4m") + TRAMS + EXCHANGE + FERRY);
        assertThat(comparison.pair().left().spans()).singleElement().satisfies(span -> assertThat(span.earlier()).isEmpty());
        assertThat(comparison.pair().right().spans()).singleElement().satisfies(span -> assertThat(span.earlier()).isPresent());
        assertThat(comparison.pair().right().name()).isEqualTo("Version 2 of 2");
    }

    @Test
    void aCheckedFactIsNotStruckThrough() throws IOException {
        var first = article.getVersions().getFirst();
        test.checks.setStatus(test.marks.mark(article, first, test.find(article, "£4.2m"), AnnotationKind.CLAIM, ""), CheckStatus.CONFIRMED);
        var comparison = Comparison.of(test.open, article, first, first);
        assertThat(comparison.left().spans()).extracting(Span::state).containsExactly(SpanState.TICKED);
        assertThat(comparison.pair().left().spans()).extracting(Span::state).containsExactly(SpanState.PLAIN);
    }

    @Test
    void theSameVersionTwiceHasNoDifference() throws IOException {
        var only = article.getVersions().getFirst();
        var comparison = Comparison.of(test.open, article, only, only);
        assertThat(comparison.summary()).isEqualTo("No words differ");
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.warning()).isEmpty();
    }

    private Comparison compare(String later) throws IOException {
        var version = test.version(article, later);
        return Comparison.of(test.open, article, article.getVersions().getFirst(), version);
    }

    private static String words(Comparison comparison, List<TextRange> ranges) {
        return ranges.stream().map(range -> comparison.right().text().substring(range.start(), range.end())).collect(Collectors.joining("|"));
    }

    private static String told(Row row) {
        var note = row.left().or(row::right).map(Paragraph::note).orElse("");
        return row.kind() + " " + row.left().map(Paragraph::number).map(String::valueOf).orElse("-") + "|"
                + row.right().map(Paragraph::number).map(String::valueOf).orElse("-") + (row.kind() == Kind.SAME || note.isEmpty() ? "" : " " + note);
    }
}
