package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.core.anchor.Span;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;

/** What is found in a case that stays as it is. */
class FindingTest {

    @TempDir
    private static Path folder;
    private static SearchedCase test;
    private static Article gazette;
    private static Article herald;

    @BeforeAll
    static void open() throws IOException {
        test = new SearchedCase(folder);
        gazette = test.article("Port Gazette", "2026-05-03", Stories.GAZETTE);
        herald = test.article("The Herald", "2026-06", Stories.HERALD);
        test.marks.mark(gazette, gazette.getVersions().getFirst(), test.find(gazette, "Maren Holt"), AnnotationKind.MENTION,
                "“Hold” in the Herald");
        test.search.awaitCurrent(null);
    }

    @AfterAll
    static void close() throws IOException {
        test.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            repair                  | Repairs
            supports inspectors     | inspectors, supports
            "three of its eleven"   | three of its eleven
            "found cracks in three" | found cracks in\\nthree
            "crack"                 |
            "cost month"~5          |
            "bill closing"~4        | Closing, bill
            "bill closing"~3        |
            Holt~                   | Holt, Hold
            insp*                   | inspectors
            insp*ors                | inspectors
            br?dge                  | bridge, bridge, bridge
            cracks near/4 eleven    | cracks, eleven
            cracks near/3 eleven    |
            "found cracks" near/2 eleven |
            eleven near/4 "found cracks" | found, cracks, eleven
            insp* near/1 found      | inspectors, found
            sounds:Hault            | Holt, Hold
            council                 | Council, council, council’s
            council's               | Council, council, council’s
            "council's engineers"   | council’s engineers
            cooperation             | co\u00ADop\u00ADer\u00ADa\u00ADtion
            naive                   | nai\u0308ve
            zurich                  | Zürich
            US                      | U.S
            visitors                | visitors
            \uD83D\uDE00            | \uD83D\uDE00
            £4.2m                   | 4.2m
            4.2                     | 4.2m
            4200000                 | 4,200,000
            4,200,000               | 4,200,000
            1980                    |
            1980s                   | 1980s
            101                     | 101
            101~                    | 101
            10*                     | 101, 102
            12                      | 12th
            ferry OR engineers      | ferry, engineers
            cracks -months          | cracks, cracks
            bridge NOT (shut OR knew) | bridge
            """)
    void whatIsFoundAndWhereExactly(String query, String words) {
        var expected = words == null ? List.of() : List.of(words.replace("\\n", "\n").split(", "));
        assertThat(test.matches(query)).containsExactlyInAnyOrderElementsOf(expected.stream().map(String.class::cast).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bridge outlet:herald            | The Herald
            bridge outlet:"port gaz"        | Port Gazette
            bridge outlet:port outlet:herald |
            room date:2026-05               | Port Gazette
            room date:2026-06-15            | The Herald
            room date:2026-05-04..2026-07   | The Herald
            room date:..2026                | Port Gazette, The Herald
            room -date:2026-05              | The Herald
            room headline:months            | The Herald
            room article:shut               | Port Gazette
            """)
    void filtersByWhatIsKnownOfTheArticle(String query, String outlets) {
        var expected = outlets == null ? Set.of() : Set.of(outlets.split(", "));
        var found = test.query(query).perArticle().keySet().stream()
                .map(id -> id.equals(gazette.getId()) ? "Port Gazette" : "The Herald");
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected.stream().map(String.class::cast).toList());
    }

    @Test
    void articlesAreFoundByTheirId() {
        assertThat(test.query("room article:" + herald.getId()).perArticle()).isEqualTo(Map.of(herald.getId(), 1));
    }

    @Test
    void hitsAreCountedByArticleBeyondTheLimit() {
        test.search.awaitCurrent(null);
        var result = test.search.search(SearchRequest.of("bridge OR room").limit(1), null);
        assertThat(result.hits()).hasSize(1);
        assertThat(result.total()).isEqualTo(5);
        assertThat(result.perArticle()).isEqualTo(Map.of(gazette.getId(), 3, herald.getId(), 2));
    }

    @Test
    void wordsThatAreNowhereTogetherAreFoundApartAndItIsSaid() {
        var result = test.query("ferry engineers outlet:herald");
        assertThat(result.hits()).hasSize(1);
        assertThat(result.hint()).contains("No passage has all of this; these have some of it.");
    }

    @Test
    void snippetsAreOneLineAndHighlightWhatMatched() {
        var hit = test.query("\"cracks in three\" supports").hits().getFirst();
        assertThat(hit.snippet()).doesNotContain("\n").contains("found cracks in three of its eleven supports");
        assertThat(SearchedCase.highlighted(hit)).containsExactly("cracks in three", "supports");
    }

    @Test
    void evidenceIsRankedByWhatItSharesAndComesFromOtherArticles() {
        test.search.awaitCurrent(null);
        var hits = test.search.search(SearchRequest.of(SearchQuery.alike("The bill for the bridge is £2.4 million")).without(Set.of()), null).hits();
        assertThat(hits.getFirst().article()).contains(herald.getId());
        assertThat(test.words(hits.getFirst())).containsExactly("bill", "2.4", "million");
        assertThat(test.search.search(SearchRequest.of(SearchQuery.alike("cracks in the bridge")).without(Set.of(gazette.getId())), null).perArticle())
                .containsOnlyKeys(herald.getId());
        assertThat(test.search.search(SearchRequest.of(SearchQuery.alike("of the and")).without(Set.of()), null)).isEqualTo(SearchResult.EMPTY);
    }

    @Test
    void aLongStatementNeedsNotMuchInCommonWithItsEvidence() {
        test.search.awaitCurrent(null);
        var statement = "Repairing the bridge after last winter's storms, floods and heavy lorry traffic will cost taxpayers of the whole county "
                + "far more than councillors promised residents at the public meeting, a leaked million-pound bill shows";
        assertThat(test.search.search(SearchRequest.of(SearchQuery.alike(statement)).without(Set.of()), null).hits().getFirst().article()).contains(herald.getId());
    }

    @Test
    void theSameAnswerTwiceIsTheSame() {
        assertThat(test.query("the OR bridge")).isEqualTo(test.query("the OR bridge"));
    }

    @Test
    void aCancelledQuerySaysSo() {
        test.search.awaitCurrent(null);
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatThrownBy(() -> test.search.search(SearchRequest.of("bridge").limit(10), monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void anythingTypedGivesAnAnswerWithinItsText() {
        var random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            var text = QueryFuzz.next(random);
            for (var hit : test.search.search(SearchRequest.of(text).limit(20), null).hits()) {
                assertThat(hit.highlights()).as(text)
                        .allSatisfy(span -> assertThat(span).matches(each -> each.end() <= hit.snippet().length()));
                assertThat(hit.matches()).as(text).doesNotContain(new Span(0, 0))
                        .isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
                assertThat(test.words(hit)).as(text).allSatisfy(words -> assertThat(words).isNotBlank());
            }
        }
    }
}
