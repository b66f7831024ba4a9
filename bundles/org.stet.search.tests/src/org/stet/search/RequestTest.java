package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;

/** Units, pages, order, facets and languages. */
class RequestTest {

    private static final String GERMAN = """
            Hafenbrücke gesperrt

            Die Brücke wurde am Montag für den Verkehr gesperrt, weil in den Pfeilern Risse gefunden worden sind. Die Häuser am Ufer
            sind nicht betroffen, sagte der Bürgermeister, und auch die Straßen bleiben für die Anwohner offen.
            """;
    private static final String RUSSIAN = """
            Мост закрыт

            Мэр сказал, что мосты в городе будут закрыты на год, и это не было неожиданностью для тех, кто там живёт.
            """;

    @TempDir
    private static Path folder;
    private static SearchedCase test;
    private static Article gazette;
    private static Article herald;

    @BeforeAll
    static void open() throws IOException {
        test = new SearchedCase(folder);
        gazette = test.article("Port Gazette", "2026-05-03", Stories.GAZETTE);
        herald = test.article("The Herald", "2026-06-02", Stories.HERALD);
        test.article("Hafenbote", "2026-06-04", GERMAN);
        test.article("Вестник", "2026-06-05", RUSSIAN);
        test.marks.mark(gazette, gazette.getVersions().getFirst(), test.find(gazette, "Maren Holt"), AnnotationKind.MENTION,
                "#spelling of the bridge’s engineer");
        test.search.awaitCurrent(null);
    }

    @AfterAll
    static void close() throws IOException {
        test.close();
    }

    @Test
    void anArticleIsOneHitShownByItsBestPassage() {
        var found = ask(SearchRequest.of("bridge council").unit(SearchRequest.Unit.ARTICLE));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.hits()).extracting(hit -> hit.article().orElseThrow())
                .containsExactlyInAnyOrder(gazette.getId(), herald.getId());
        assertThat(found.hits()).allSatisfy(hit -> assertThat(test.words(hit)).hasSizeGreaterThan(1));
    }

    @Test
    void thatArticlesAreNotRankedByMeaningIsSaid() {
        var found = ask(SearchRequest.of("bridge council").unit(SearchRequest.Unit.ARTICLE).mode(SearchMode.HYBRID));
        assertThat(found.mode()).isEqualTo(SearchMode.WORDS);
        assertThat(found.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("articles are ranked by words alone"));
    }

    @Test
    void articlesAlikeAreRankedByAllOfTheirText() {
        var found = ask(SearchRequest.of(SearchQuery.alike("The ferry crossing costs 2.4 million, the works chief told the paper"))
                .unit(SearchRequest.Unit.ARTICLE));
        assertThat(found.hits().getFirst().article()).contains(herald.getId());
    }

    @Test
    void pagesAreStretchesOfOneList() {
        var all = ask(SearchRequest.of("the")).hits();
        var pages = Stream.of(0, 2, 4, 6).flatMap(from -> ask(SearchRequest.of("the").page(from, 2)).hits().stream()).toList();
        assertThat(pages).extracting(SearchHit::key).containsExactlyInAnyOrderElementsOf(all.stream().map(SearchHit::key).toList());
        assertThat(ask(SearchRequest.of("the").page(100, 5)).hits()).isEmpty();
    }

    @Test
    void byDayOfPublication() {
        var newest = ask(SearchRequest.of("bridge OR room").sort(SearchRequest.Sort.NEWEST)).hits();
        assertThat(newest.getFirst().article()).contains(herald.getId());
        var oldest = ask(SearchRequest.of("bridge OR room").sort(SearchRequest.Sort.OLDEST)).hits();
        assertThat(oldest.getFirst().article()).contains(gazette.getId());
    }

    @Test
    void facetsCountAllHitsAndNarrowDown() {
        var request = SearchRequest.of("bridge OR room").facets(Set.of(Facet.OUTLET, Facet.MONTH, Facet.KIND)).limit(1);
        var found = ask(request);
        assertThat(counts(found, Facet.OUTLET)).containsExactly("Port Gazette 4", "The Herald 2");
        assertThat(counts(found, Facet.MONTH)).containsExactly("2026-05 4", "2026-06 2");
        assertThat(counts(found, Facet.KIND)).containsExactly("text 5", "mention 1");
        var narrowed = ask(request.filters(List.of(new Facet.Value(Facet.OUTLET, "The Herald"), new Facet.Value(Facet.KIND, "text"))));
        assertThat(narrowed.total()).isEqualTo(2);
        var either = ask(request.filters(List.of(new Facet.Value(Facet.MONTH, "2026-05"), new Facet.Value(Facet.MONTH, "2026-06"))));
        assertThat(either.total()).isEqualTo(6);
    }

    @Test
    void facetsOfArticlesCountArticles() {
        var found = ask(SearchRequest.of("bridge OR room").unit(SearchRequest.Unit.ARTICLE).facets(Set.of(Facet.OUTLET)));
        assertThat(counts(found, Facet.OUTLET)).containsExactly("Port Gazette 1", "The Herald 1");
    }

    @Test
    void filtersAloneFindWhatCanBeFound() {
        assertThat(ask(SearchRequest.of("outlet:herald")).hits()).allSatisfy(hit -> assertThat(hit.article()).contains(herald.getId()));
        assertThat(ask(SearchRequest.of("tag:spelling")).hits()).extracting(SearchHit::kind).containsExactly(SearchHit.Kind.ANNOTATION);
        assertThat(ask(SearchRequest.of("by:jo kind:mention")).total()).isEqualTo(1);
        assertThat(ask(SearchRequest.of("by:nobody")).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            haus        | Häuser
            Straße      | Straßen
            strassen    | Straßen
            hauser      | Häuser
            мост        | Мост, мосты
            "мосты"     | мосты
            repair      | Repairs
            """)
    void wordsOfEachLanguageAreFoundByTheirStem(String query, String words) {
        assertThat(test.matches(query)).containsExactlyInAnyOrder(words.split(", "));
    }

    private static SearchResult ask(SearchRequest request) {
        return test.search.search(request, null);
    }

    private static List<String> counts(SearchResult result, Facet facet) {
        return result.facets().get(facet).stream().map(count -> count.value().value() + " " + count.hits()).toList();
    }
}
