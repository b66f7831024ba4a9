package org.stet.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.store.Captures;
import org.stet.core.store.CaseStates;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.Discrepancy;
import org.stet.model.DiscrepancyType;
import org.stet.model.Stance;
import org.stet.model.StetFactory;
import org.stet.model.SuggestionState;

/** The verbs, each with what goes along and comes back. */
class ActionsTest {

    private static final String GAZETTE = "Repairs would cost £4.2m and take about a year, Zoë\u0308 said.";
    private static final String HERALD = "The bill is £2.4 million.";

    @TempDir
    private Path folder;
    private OpenCase open;
    private MarkActions marks;
    private ClaimActions claims;
    private CheckActions checks;
    private RemovalActions removals;
    private Outlets outlets;
    private Article gazette;
    private Article herald;

    @BeforeEach
    void open() throws IOException {
        open = OpenCase.create(folder.resolve("pool.stet"), "Pool", "Jo Bloggs");
        marks = new MarkActions(open);
        claims = new ClaimActions(open);
        checks = new CheckActions(open);
        removals = new RemovalActions(open);
        outlets = new Outlets(open);
        gazette = Captures.addArticle(open, "Gazette", GAZETTE);
        herald = Captures.addArticle(open, "Herald", HERALD);
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void aClaimWithoutAStatementIsTheWordsThemselves() throws IOException {
        var marked = marks.markClaim(gazette, CaseQueries.latest(gazette), span(gazette, "Zoë"), Optional.empty());
        assertThat(marked.annotation().getAnchor().getExact()).isEqualTo("Zoë\u0308");
        assertThat(marked.claim().getStatement()).isEqualTo("Zoë\u0308");
        assertThat(marked.appearance().getStance()).isEqualTo(Stance.ASSERTS);
        assertThat(marked.claim().getCreator()).isEqualTo("Jo Bloggs");
    }

    @Test
    void oneStatementIsOneClaimHoweverItIsTyped() throws IOException {
        var first = appearance(gazette, "£4.2m", "The repair costs £4.2m.", Stance.ASSERTS);
        var second = appearance(herald, "£2.4 million", " The  repair\ncosts £4.2m. ", Stance.REFUTES);
        assertThat(second.claim()).isSameAs(first.claim());
        assertThat(marks.claimStating("The repair costs £4.2m.")).contains(first.claim());
        assertThat(marks.claimStating("Another")).isEmpty();
        assertThat(CaseQueries.articleCount(first.claim())).isEqualTo(2);
        assertThat(CaseQueries.appearancesIn(open.model(), herald.getId())).containsOnlyKeys(second.annotation().getId());
    }

    @Test
    void anOutletIsMadeOnceHoweverItsNameIsSpaced() {
        var made = outlets.named("Port  Ellin\nGazette", Optional.of("gazette.example"));
        assertThat(made.getName()).isEqualTo("Port Ellin Gazette");
        assertThat(outlets.named("Port  Ellin\nGazette", Optional.empty())).isSameAs(made);
        assertThat(outlets.named("port ellin gazette", Optional.empty())).isSameAs(made);
        assertThat(outlets.named("The Gazette online", Optional.of("gazette.example"))).isSameAs(made);
        assertThat(open.model().getOutlets()).hasSize(1);
    }

    @Test
    void removingTheLastPlaceOfAClaimTakesTheClaimUnlessSomebodyWorkedOnIt() throws IOException {
        var bare = appearance(gazette, "£4.2m", "Bare", Stance.ASSERTS);
        var worked = appearance(gazette, "about a year", "Worked on", Stance.ASSERTS);
        checks.setStatus(worked.claim(), CheckStatus.IN_PROGRESS);
        var before = CaseStates.of(open);
        removals.remove(gazette, bare.annotation());
        removals.remove(gazette, worked.annotation());
        assertThat(gazette.getAnnotations()).isEmpty();
        assertThat(open.model().getClaims()).containsExactly(worked.claim());
        open.editor().undo();
        open.editor().undo();
        assertThat(CaseStates.of(open)).isEqualTo(before);
    }

    @Test
    void removingAClaimLeavesAnnotationsThatSaySomethingElse() throws IOException {
        var claim = appearance(gazette, "£4.2m", "The repair costs £4.2m.", Stance.ASSERTS).claim();
        var noted = marks.attach(gazette, CaseQueries.latest(gazette), span(gazette, "about a year"), claim, Stance.CONTEXT).annotation();
        marks.setNote(noted, "says who?");
        var shared = marks.attach(herald, CaseQueries.latest(herald), span(herald, "£2.4 million"), claim, Stance.REFUTES).annotation();
        open.editor().edit("Share", () -> {
            var other = StetFactory.eINSTANCE.createClaim();
            other.setId(OpenCase.newId());
            other.setStatement("Another");
            open.model().getClaims().add(other);
            var appearance = StetFactory.eINSTANCE.createAppearance();
            appearance.setId(OpenCase.newId());
            appearance.setArticle(herald.getId());
            appearance.setAnnotation(shared.getId());
            other.getAppearances().add(appearance);
        });
        var discrepancy = discrepancyOf(claim);
        assertThat(DeletionImpact.of(open.model(), claim)).isEqualTo(new DeletionImpact(0, 3, 3, 1, 1));
        removals.removeClaim(claim);
        assertThat(gazette.getAnnotations()).containsExactly(noted);
        assertThat(herald.getAnnotations()).containsExactly(shared);
        assertThat(open.model().getDiscrepancies()).doesNotContain(discrepancy);
    }

    @Test
    void removingAnArticleTakesItsAppearancesAndSaysSoBefore() throws IOException {
        var claim = appearance(gazette, "£4.2m", "The repair costs £4.2m.", Stance.ASSERTS).claim();
        appearance(herald, "£2.4 million", "The repair costs £4.2m.", Stance.REFUTES);
        appearance(herald, "bill", "Only here", Stance.ASSERTS);
        var discrepancy = discrepancyOf(claim);
        assertThat(DeletionImpact.of(open.model(), herald)).isEqualTo(new DeletionImpact(1, 2, 2, 1, 1));
        var before = CaseStates.of(open);
        removals.removeArticle(herald);
        assertThat(claim.getAppearances()).hasSize(1);
        assertThat(discrepancy.getMembers()).hasSize(1);
        assertThat(open.model().getClaims()).containsExactly(claim);
        open.editor().undo();
        assertThat(CaseStates.of(open)).isEqualTo(before);
    }

    @Test
    void removingAVersionTakesWhatWasMarkedInItAndTheOnlyOneCannotGo() throws IOException {
        var first = CaseQueries.latest(gazette);
        appearance(gazette, "£4.2m", "The repair costs £4.2m.", Stance.ASSERTS);
        assertThatThrownBy(() -> removals.removeVersion(gazette, first)).isInstanceOf(IllegalArgumentException.class);
        Captures.addVersion(open, gazette, "Gazette", GAZETTE.replace("4.2", "4.4"));
        var kept = appearance(gazette, "£4.4m", "The repair costs £4.4m.", Stance.ASSERTS);
        assertThat(DeletionImpact.of(open.model(), gazette, first)).isEqualTo(new DeletionImpact(1, 1, 1, 1, 0));
        removals.removeVersion(gazette, first);
        assertThat(gazette.getVersions()).hasSize(1);
        assertThat(gazette.getAnnotations()).containsExactly(kept.annotation());
        assertThat(open.model().getClaims()).containsExactly(kept.claim());
    }

    @Test
    void reassigningMovesAPlaceFromOneClaimToAnother() throws IOException {
        var quote = marks.mark(gazette, CaseQueries.latest(gazette), span(gazette, "£4.2m"), AnnotationKind.QUOTE, "");
        var first = marks.reassignToNew(gazette, quote, "First");
        assertThat(quote.getKind()).isEqualTo(AnnotationKind.CLAIM);
        var second = appearance(herald, "£2.4 million", "Second", Stance.ASSERTS).claim();
        marks.reassign(gazette, quote, second, Stance.REFUTES);
        assertThat(CaseQueries.appearancesOf(open.model(), quote.getId())).extracting(found -> found.claim()).containsExactly(second);
        assertThat(open.model().getClaims()).doesNotContain(first);
    }

    @Test
    void theSameSpanOrNoWordsChangeNothing() throws IOException {
        var marked = appearance(gazette, "£4.2m", "The repair costs £4.2m.", Stance.ASSERTS);
        var label = open.editor().undoLabel();
        marks.resize(gazette, marked.annotation(), Anchors.span(marked.annotation().getAnchor()));
        claims.setStatement(marked.claim(), " \n");
        claims.setSubject(marked.claim(), " ");
        claims.setValue(marked.appearance(), "");
        claims.setAttribution(marked.appearance(), " ", "");
        checks.setVerdict(marked.claim(), Optional.empty(), " ");
        assertThat(open.editor().undoLabel()).isEqualTo(label);
    }

    @Test
    void valuesAndAttributionsAreKeptInTheWordsOfTheArticle() throws IOException {
        var marked = appearance(gazette, "£4.2m", "The repair costs £4.2m.", Stance.ASSERTS);
        claims.setValue(marked.appearance(), " £4.2m ");
        claims.setAttribution(marked.appearance(), "Zoë", "said");
        claims.setAttribution(marked.appearance(), "", "said");
        assertThat(marked.appearance().getValue().getRaw()).isEqualTo("£4.2m");
        assertThat(marked.appearance().getAttribution().getSourceText()).isNull();
        assertThat(marked.appearance().getAttribution().getCue()).isEqualTo("said");
    }

    @Test
    void aDismissedSuggestionKeepsItsReason() throws IOException {
        var marked = appearance(gazette, "£4.2m", "The repair costs £4.2m.", Stance.ASSERTS);
        marks.dismiss(marked.annotation(), "a caption");
        assertThat(marked.annotation().getResolution().getReason()).isEqualTo("a caption");
        assertThat(marked.appearance().getState()).isEqualTo(SuggestionState.DISMISSED);
        marks.accept(marked.annotation());
        assertThat(marked.annotation().getResolution()).isNull();
        assertThat(List.of(marked.annotation().getState(), marked.appearance().getState(), marked.claim().getState()))
                .containsOnly(SuggestionState.CONFIRMED);
    }

    private MarkActions.MarkedClaim appearance(Article article, String words, String statement, Stance stance) throws IOException {
        return marks.markAppearance(article, CaseQueries.latest(article), span(article, words), AnnotationKind.CLAIM, statement, stance);
    }

    private Discrepancy discrepancyOf(Claim claim) {
        return open.editor().edit("Find", () -> {
            var discrepancy = StetFactory.eINSTANCE.createDiscrepancy();
            discrepancy.setId(OpenCase.newId());
            discrepancy.setType(DiscrepancyType.CONFLICT);
            discrepancy.setClaim(claim);
            discrepancy.getMembers().addAll(claim.getAppearances());
            open.model().getDiscrepancies().add(discrepancy);
            return discrepancy;
        });
    }

    private Span span(Article article, String words) throws IOException {
        return Anchors.occurrences(open.text(article, CaseQueries.latest(article)), words).getFirst();
    }
}
