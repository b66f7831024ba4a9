package org.stet.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.analysis.AnalysedFacts;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.CasePart;
import org.stet.analysis.CaseTexts;
import org.stet.analysis.SearchKnowledge;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.Stance;
import org.stet.search.CaseSearch;
import org.stet.search.Facet;
import org.stet.search.checks.SourcePlace;
import org.stet.ui.TestCase;
import org.stet.ui.lists.Column;
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
    void evidenceLeavesOutWhereTheClaimIsAssertedAndKnowsWhatIsEvidenceAlready() throws IOException {
        var claim = test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "Repairs would cost £4.2m"),
                Optional.empty()).claim();
        var request = SearchModel.evidenceFor(claim, test.open);
        var found = places(request, claim.getId());
        assertThat(found.getFirst().hit().article()).contains(herald.getId());
        assertThat(found).extracting(Place::stance).containsOnly(Optional.empty());
        assertThat(found).extracting(place -> place.hit().snippet()).doesNotContain("The bridge was shut on Monday. Repairs would cost £4.2m.");
        test.marks.attach(herald, CaseQueries.latest(herald), found.getFirst().hit().place().orElseThrow(), claim, Stance.REFUTES);
        assertThat(places(request, claim.getId()).getFirst().stance()).contains(Stance.REFUTES);
    }

    @Test
    void evidenceOfOneOriginIsOneEntryThatTellsOfItsCopiesAndOfValues() throws IOException {
        var story = "Repairs of the old harbour bridge would cost the town £4.2 million, the surveyor Ada Pell wrote in a letter to the council. "
                + "The letter of nine pages was kept in a drawer for a whole winter, until a clerk came upon it by chance.";
        test.article("Star", "2026-05-05", "Letter found\n\n" + story);
        test.article("Mail", "2026-05-06", "A letter turns up\n\n" + story);
        var facts = new AnalysedFacts(new CaseAnalysis().analyse(CaseTexts.of(test.open), new NullProgressMonitor()));
        search.awaitCurrent(null);
        var answer = model.answer(SearchModel.evidenceFor(new SourcePlace("", new Span(0, 1), "The bridge repair cost £4.2m"), Optional.empty()),
                Optional.empty(), (articles, monitor) -> facts, null);
        assertThat(answer.rows()).filteredOn(Heading.class::isInstance).extracting(row -> ((Heading) row).detail())
                .containsAnyOf("Letter found · same origin: Mail", "A letter turns up · same origin: Star");
        assertThat(answer.rows()).filteredOn(Place.class::isInstance).extracting(row -> ((Place) row).tag())
                .anySatisfy(tag -> assertThat(tag).contains("same: £4.2 million")).anySatisfy(tag -> assertThat(tag).containsAnyOf("Mail", "Star"))
                .anySatisfy(tag -> assertThat(tag).contains("differs: £2.4 million for £4.2m"));
    }

    @Test
    void evidenceInACaseTooLargeToBeComparedReadsTheArticlesThatWereFound() throws IOException {
        search.close();
        search = CaseSearch.open(test.open, new SearchKnowledge());
        model = new SearchModel(test.open, search);
        search.awaitCurrent(null);
        var answer = model.answer(SearchModel.evidenceFor(new SourcePlace("", new Span(0, 1), "They paid 2.4 million pounds and not £4.2m"), Optional.empty()),
                Optional.empty(), new CasePart(test.open), null);
        assertThat(answer.rows()).filteredOn(Place.class::isInstance).extracting(row -> ((Place) row).tag())
                .anySatisfy(tag -> assertThat(tag).contains("same: £2.4 million")).anySatisfy(tag -> assertThat(tag).contains("same: £4.2m"));
    }

    @Test
    void facetsCountAndNarrowDown() {
        var all = new SearchQuestion.Words("bridge");
        assertThat(answer(all).facets()).contains(new FacetRow.Heading(Facet.OUTLET, 2, 2),
                new FacetRow.Value(new Facet.Value(Facet.OUTLET, "Gazette"), 3, 3, false),
                new FacetRow.Value(new Facet.Value(Facet.OUTLET, "Herald"), 1, 3, false));
        var narrowed = all.toggle(new Facet.Value(Facet.OUTLET, "Herald"));
        assertThat(answer(narrowed).summary()).isEqualTo("1 place in 1 article");
        assertThat(answer(narrowed).facets()).anySatisfy(row -> assertThat(row.text()).isEqualTo("Herald, 1 hit, chosen"));
        assertThat(narrowed.toggle(new Facet.Value(Facet.OUTLET, "Herald"))).isEqualTo(all);
    }

    @Test
    void aBatchTellsWhichOutletHasWhatAndWhatNobodyHas() {
        var rows = model.batch(List.of("bridge", "zeppelin", "million"), null);
        assertThat(rows).extracting(row -> row.answer().total()).containsExactly(4, 0, 1);
        assertThat(rows.getFirst().perOutlet()).isEqualTo(Map.of("Gazette", 3, "Herald", 1));
        assertThat(rows).filteredOn(BatchRow.Show.WITHOUT::shows).extracting(row -> row.answer().query()).containsExactly("zeppelin");
        assertThat(Column.table(BatchRow.columns(rows), rows).columns()).containsExactly("Query", "Places", "Articles", "Gazette", "Herald", "");
    }

    @Test
    void allHitsAreMarkedStepByStepAndAreOneStepToUndo() throws IOException {
        var bridge = new SearchQuestion.Words("bridge");
        var marking = model.marking(bridge, AnnotationKind.MENTION, "", null);
        for (int left = 4; left > 0; left--) {
            assertThat(marking.left()).isEqualTo(left);
            marking.step(Duration.ZERO);
        }
        assertThat(marking.isDone()).isTrue();
        assertThat(HitMarking.told(marking, "bridge", AnnotationKind.MENTION)).isEqualTo("Marked 4 hits of “bridge” as mentions.");
        assertThat(told(bridge, AnnotationKind.MENTION)).isEqualTo("All hits of “bridge” were marked as mentions before.");
        test.open.editor().undo();
        assertThat(gazette.getAnnotations()).isEmpty();
        assertThat(herald.getAnnotations()).isEmpty();
    }

    @Test
    void onlyHitsInWhatIsShownAreMarkedEachWithTheNote() throws IOException {
        var shown = new SearchQuestion.Words("bridge").toggle(new Facet.Value(Facet.OUTLET, "Herald"));
        var marking = model.marking(shown, AnnotationKind.NOTE, "Which bridge?", null);
        marking.step(Duration.ofDays(1));
        assertThat(herald.getAnnotations()).singleElement().satisfies(note -> {
            assertThat(note.getKind()).isEqualTo(AnnotationKind.NOTE);
            assertThat(note.getNote()).isEqualTo("Which bridge?");
            assertThat(note.getAnchor().getExact()).isEqualTo("bridge");
        });
        assertThat(gazette.getAnnotations()).isEmpty();
        assertThat(HitMarking.told(marking, "bridge", AnnotationKind.NOTE)).isEqualTo("Marked 1 hit of “bridge” as note.");
    }

    @Test
    void aPersonIsToldWhatOfAllHitsWasNotMarked() throws IOException {
        var stopped = model.marking(new SearchQuestion.Words("bridge"), AnnotationKind.QUOTE, "", null);
        stopped.step(Duration.ZERO);
        assertThat(HitMarking.told(stopped, "bridge", AnnotationKind.QUOTE)).isEqualTo("Marked 1 hit of “bridge” as quote. Stopped before the other 3.");
        assertThat(told(new SearchQuestion.Words("bridge"), AnnotationKind.QUOTE)).isEqualTo("Marked 3 hits of “bridge” as quotes. Marked before: 1.");
        assertThat(told(new SearchQuestion.Words("bridge zeppelin"), AnnotationKind.QUOTE))
                .isEqualTo("There is nothing to mark: no passage has all of “bridge zeppelin”.");
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

    private String told(SearchQuestion.Words asked, AnnotationKind kind) throws IOException {
        var marking = model.marking(asked, kind, "", null);
        while (!marking.isDone()) {
            marking.step(Duration.ofDays(1));
        }
        return HitMarking.told(marking, asked.text(), kind);
    }

    private List<String> tags(String query) {
        return answer(new SearchQuestion.Words(query)).rows().stream().filter(Place.class::isInstance).map(row -> ((Place) row).tag()).toList();
    }

    private List<Place> places(SearchQuestion request, String claim) {
        search.awaitCurrent(null);
        return model.answer(request, Optional.of(claim), (articles, monitor) -> AnalysedFacts.NONE, null).rows().stream().filter(Place.class::isInstance).map(Place.class::cast).toList();
    }

    private SearchAnswer answer(SearchQuestion request) {
        search.awaitCurrent(null);
        return model.answer(request, Optional.empty(), (articles, monitor) -> AnalysedFacts.NONE, null);
    }
}
