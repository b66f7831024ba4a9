package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.facts.ReadFact;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.Bound;
import org.stet.model.ValueKind;
import org.stet.search.checks.BatchSearch;

/** What is found by values, speakers and families that a caller knows. */
class KnowledgeTest {

    @TempDir
    private Path folder;
    private SearchedCase test;
    private Article gazette;
    private Article herald;
    private final Reader reader = new Reader();

    /** Knows the values in the two stories by where they are. */
    private static final class Reader implements CaseKnowledge {

        private final List<String> asked = new ArrayList<>();
        private final Map<String, String> families = new HashMap<>();

        @Override
        public Optional<String> method() {
            return Optional.of("by hand");
        }

        @Override
        public Read read(OpenCase open, String article) throws IOException {
            asked.add(article);
            var text = open.text(open.article(article), CaseQueries.latest(open.article(article)));
            var facts = new ArrayList<ReadFact>();
            add(facts, text, "£4.2m", ValueKind.MONEY, "4200000", "GBP");
            add(facts, text, "£2.4 million", ValueKind.MONEY, "2400000", "GBP");
            add(facts, text, "a year", ValueKind.DURATION, "P1Y", "");
            add(facts, text, "three", ValueKind.COUNT, "3", "support");
            add(facts, text, "Monday", ValueKind.DATE, "2026-05-04", "");
            return new Read(facts, Anchors.occurrences(text, "We acted within the hour,").stream()
                    .map(span -> new Said(span, "Maren Holt")).toList());
        }

        private static void add(List<ReadFact> facts, String text, String words, ValueKind kind, String value, String unit) {
            Anchors.occurrences(text, words).forEach(span -> facts.add(new ReadFact(kind, span, words, value, unit, Bound.EXACTLY, "")));
        }

        @Override
        public Map<String, String> families() {
            return families;
        }
    }

    @BeforeEach
    void open() throws IOException {
        test = new SearchedCase(folder);
        gazette = test.article("Port Gazette", "2026-05-03", Stories.GAZETTE);
        herald = test.article("The Herald", "2026-06", Stories.HERALD);
        test.open.save(null);
        test.search.close();
        test.search = CaseSearch.open(test.open, reader);
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money>3m                | £4.2m
            money:£2m..£3m          | £2.4 million
            money:$2m..$3m          |
            bill money:2.4million   | bill, £2.4 million
            duration:12m            | a year, a year
            duration<1y             |
            count:3                 | three
            count>3                 |
            when:2026-05            | Monday
            -money>3m bill          | bill
            """)
    void valuesAreFoundHoweverTheyAreWritten(String query, String words) {
        var expected = words == null ? List.of() : List.of(words.split(", "));
        assertThat(test.matches(query)).containsExactlyInAnyOrderElementsOf(expected.stream().map(String.class::cast).toList());
        assertThat(test.query(query).hint()).isEmpty();
    }

    @Test
    void speakersNarrowDownAndAreCounted() {
        test.search.awaitCurrent(null);
        var found = test.search.search(SearchRequest.of("speaker:holt").facets(Set.of(Facet.SPEAKER)), null);
        assertThat(found.hits()).singleElement().satisfies(hit -> assertThat(hit.article()).contains(gazette.getId()));
        assertThat(found.facets().get(Facet.SPEAKER))
                .containsExactly(new Facet.Count(new Facet.Value(Facet.SPEAKER, "Maren Holt"), 1));
    }

    @Test
    void familiesAreAskedForWithEachSearch() {
        reader.families.put(gazette.getId(), "Port Gazette");
        reader.families.put(herald.getId(), "Port Gazette");
        test.search.awaitCurrent(null);
        var request = SearchRequest.of("bridge OR ferry").facets(Set.of(Facet.FAMILY));
        assertThat(test.search.search(request, null).facets().get(Facet.FAMILY))
                .containsExactly(new Facet.Count(new Facet.Value(Facet.FAMILY, "Port Gazette"), 4));
        reader.families.remove(herald.getId());
        var narrowed = request.filters(List.of(new Facet.Value(Facet.FAMILY, "Port Gazette")));
        assertThat(test.search.search(narrowed, null).perArticle()).containsOnlyKeys(gazette.getId());
    }

    @Test
    void whatWasReadOnceIsKeptWithTheIndex() throws IOException {
        test.search.awaitCurrent(null);
        assertThat(reader.asked).hasSize(2);
        test.search.close();
        test.search = CaseSearch.open(test.open);
        assertThat(test.matches("money>3m")).containsExactly("£4.2m");
        test.marks.mark(gazette, gazette.getVersions().getFirst(), new Span(0, 7), AnnotationKind.NOTE, "seen");
        test.outlets.named("Port Gazette", Optional.empty());
        test.search.awaitCurrent(null);
        test.search.close();
        test.search = CaseSearch.open(test.open, reader);
        assertThat(test.matches("money>3m")).containsExactly("£4.2m");
        assertThat(reader.asked).hasSize(2);
    }

    @Test
    void aNewVersionIsReadAnew() throws IOException {
        test.search.awaitCurrent(null);
        test.version(gazette, Stories.GAZETTE.replace("£4.2m", "£2.4 million"));
        assertThat(test.matches("money>3m")).isEmpty();
        assertThat(test.matches("money:2m..3m")).containsExactlyInAnyOrder("£2.4 million", "£2.4 million");
    }

    @Test
    void wordsAreFoundAndAskedForInABatchWhileValuesAreStillBeingRead() throws Exception {
        test.search.awaitCurrent(null);
        test.search.close();
        var hold = new CountDownLatch(1);
        test.search = CaseSearch.open(test.open, new CaseKnowledge() {

            @Override
            public Optional<String> method() {
                return Optional.of("slowly");
            }

            @Override
            public Read read(OpenCase open, String article) throws IOException {
                try {
                    hold.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return reader.read(open, article);
            }

            @Override
            public Map<String, String> families() {
                return Map.of();
            }
        });
        try {
            assertThat(BatchSearch.run(test.search, List.of("bridge", "elephants"), null)).extracting(row -> row.total() > 0).containsExactly(true, false);
            assertThat(test.search.state().answers(List.of(SearchQuery.parse("bridge")))).isTrue();
            assertThat(test.search.state().answers(List.of(SearchQuery.parse("bridge"), SearchQuery.parse("money>3m")))).isFalse();
        } finally {
            hold.countDown();
        }
        assertThat(BatchSearch.run(test.search, List.of("money>3m"), null)).extracting(BatchSearch.Row::total).containsExactly(1);
    }

    @Test
    void whereNothingIsReadItIsSaid() {
        test.search.close();
        test.search = CaseSearch.open(test.open);
        assertThat(test.query("age:6w").hint())
                .contains("Values and speakers are not read here; only words can be found.");
    }
}
