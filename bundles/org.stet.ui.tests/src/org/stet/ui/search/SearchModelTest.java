package org.stet.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.annotate.CaseQueries;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.Stance;
import org.stet.search.CaseSearch;
import org.stet.ui.TestCase;
import org.stet.ui.search.SearchRow.Heading;
import org.stet.ui.search.SearchRow.Place;

class SearchModelTest {

    @TempDir
    private Path folder;
    private TestCase test;
    private CaseSearch search;
    private SearchModel model;
    private Article gazette;
    private Article herald;

    @BeforeEach
    void open() throws IOException {
        test = new TestCase(folder);
        gazette = test.article("Gazette", "2026-05-03",
                "Bridge shut\n\nThe bridge was shut on Monday. Repairs would cost £4.2m.\n\nThe bridge has eleven supports.");
        herald = test.article("Herald", "2026-05-04T08:00+01:00", "Council knew\n\nRepairs of the bridge cost £2.4 million.");
        search = CaseSearch.open(test.open);
        model = new SearchModel(test.open, search);
    }

    @AfterEach
    void close() throws IOException {
        search.close();
        test.close();
    }

    @Test
    void hitsAreGroupedByArticleInReadingOrderWithCounts() {
        var answer = answer(new SearchQuestion.Words("bridge"));
        assertThat(answer.summary()).isEqualTo("4 places in 2 articles");
        var gazetteAt = answer.rows().stream().map(SearchRow::key).toList().indexOf(gazette.getId());
        assertThat(answer.rows().get(gazetteAt)).isEqualTo(new Heading(gazette.getId(), "Gazette · 3 May 2026", "Bridge shut", 3, 3));
        assertThat(answer.rows().subList(gazetteAt + 1, gazetteAt + 4)).extracting(row -> ((Place) row).hit().snippet()).containsExactly(
                "Bridge shut", "The bridge was shut on Monday. Repairs would cost £4.2m.", "The bridge has eleven supports.");
        assertThat(answer.rows()).contains(new Heading(herald.getId(), "Herald · 4 May 2026", "Council knew", 1, 1));
    }

    @Test
    void annotationsClaimsAndOldVersionsSayWhatTheyAre() throws IOException {
        test.marks.mark(gazette, gazette.getVersions().getFirst(), test.find(gazette, "Monday"), AnnotationKind.NOTE, "which harbour day");
        test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "£4.2m"), Optional.of("Harbour repair cost"));
        assertThat(tags("harbour")).containsExactlyInAnyOrder("note", "○ unchecked");
        test.version(gazette, test.text(gazette).replace("eleven supports", "twelve supports"));
        assertThat(tags("eleven")).containsExactly("version 1");
        assertThat(answer(new SearchQuestion.Words("kind:claim")).rows()).contains(new Heading("claims", "Claims", "", 1, 1));
    }

    @Test
    void evidenceLeavesOutWhatAssertsTheClaimAndKnowsWhatIsEvidenceAlready() throws IOException {
        var claim = test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "Repairs would cost £4.2m"),
                Optional.empty()).claim();
        var request = SearchModel.evidenceFor(claim);
        var found = places(request, claim.getId());
        assertThat(found).singleElement().satisfies(place -> {
            assertThat(place.hit().article()).contains(herald.getId());
            assertThat(place.stance()).isEmpty();
        });
        test.marks.attach(herald, CaseQueries.latest(herald), found.getFirst().hit().place().orElseThrow(), claim, Stance.REFUTES);
        assertThat(places(request, claim.getId())).singleElement().satisfies(place -> assertThat(place.stance()).contains(Stance.REFUTES));
    }

    @Test
    void aHitBecomesEvidenceForANewClaimInOneEdit() throws IOException {
        var hit = places(new SearchQuestion.Words("million"), "none").getFirst().hit();
        var claim = new EvidenceActions(test.open).attachToNew(hit, "Cost of the repair", Stance.SUPPORTS);
        assertThat(claim.getStatement()).isEqualTo("Cost of the repair");
        assertThat(claim.getAppearances()).singleElement().satisfies(place -> {
            assertThat(place.getArticle()).isEqualTo(herald.getId());
            assertThat(place.getStance()).isEqualTo(Stance.SUPPORTS);
        });
        test.open.editor().undo();
        assertThat(test.open.model().getClaims()).isEmpty();
        assertThat(herald.getAnnotations()).isEmpty();
    }

    @Test
    void nothingAskedGivesNothingAndNothingFoundSaysSo() {
        assertThat(answer(SearchQuestion.NOTHING)).isEqualTo(SearchAnswer.NOTHING);
        assertThat(answer(new SearchQuestion.Words("zeppelin")).summary()).isEqualTo("Nothing found");
        assertThat(answer(new SearchQuestion.Words("bridge kind:photo")).problem()).isPresent();
    }

    @Test
    void rowsKeepTheirKeysWhenTheCaseChanges() throws IOException {
        var before = answer(new SearchQuestion.Words("bridge")).rows().stream().map(SearchRow::key).toList();
        test.marks.mark(herald, CaseQueries.latest(herald), test.find(herald, "bridge"), AnnotationKind.NOTE, "which one");
        assertThat(answer(new SearchQuestion.Words("bridge")).rows().stream().map(SearchRow::key).toList()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void anAnswerCanBeCopiedAsText() {
        assertThat(answer(new SearchQuestion.Words("million")).text())
                .isEqualTo("Herald · 4 May 2026, Council knew (1)\n\tRepairs of the bridge cost £2.4 million.\n");
    }

    private List<String> tags(String query) {
        return answer(new SearchQuestion.Words(query)).rows().stream().filter(Place.class::isInstance).map(row -> ((Place) row).tag()).toList();
    }

    private List<Place> places(SearchQuestion request, String claim) {
        search.awaitCurrent(null);
        return model.answer(request, Optional.of(claim), null).rows().stream().filter(Place.class::isInstance).map(Place.class::cast).toList();
    }

    private SearchAnswer answer(SearchQuestion request) {
        search.awaitCurrent(null);
        return model.answer(request, Optional.empty(), null);
    }
}
