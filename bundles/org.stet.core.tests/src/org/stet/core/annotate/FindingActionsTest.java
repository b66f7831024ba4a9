package org.stet.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Anchors;
import org.stet.core.annotate.FoundDifference.Member;
import org.stet.core.store.Captures;
import org.stet.core.store.OpenCase;
import org.stet.model.AgentKind;
import org.stet.model.Article;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;
import org.stet.model.ResolutionKind;
import org.stet.model.SuggestionState;
import org.stet.model.ValueKind;

/** What a person decides about findings and names, and how it is remembered. */
class FindingActionsTest {

    private static final String GAZETTE = "Repairs would cost £4.2m, said Maren Holt. Holt spoke on Monday.";
    private static final String HERALD = "The bill is £2.4 million, says Maren Hold.";

    @TempDir
    private Path folder;
    private OpenCase open;
    private FindingActions findings;
    private NameActions names;
    private Article gazette;
    private Article herald;

    @BeforeEach
    void open() throws IOException {
        open = OpenCase.create(folder.resolve("bridge.stet"), "Bridge", "Jo Bloggs");
        findings = new FindingActions(open);
        names = new NameActions(open);
        gazette = Captures.addArticle(open, "Gazette", GAZETTE);
        herald = Captures.addArticle(open, "Herald", HERALD);
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void confirmingMarksTheValuesAndOneUndoTakesAllOfItBack() throws IOException {
        var decided = findings.decide(cost(), ResolutionKind.CONFIRMED, "asked Holt");
        assertThat(decided.getClaim().getStatement()).isEqualTo("bridge: cost of the repair");
        assertThat(decided.getMembers()).extracting(member -> member.getValue().getNormalised())
                .containsExactly("4200000", "2400000");
        assertThat(herald.getAnnotations()).singleElement().extracting(mark -> mark.getAnchor().getExact())
                .isEqualTo("£2.4 million");
        assertThat(decided.getResolution().getReason()).isEqualTo("asked Holt");
        assertThat(CaseQueries.conflicting(open.model())).containsExactly(decided.getClaim().getId());
        open.editor().undo();
        assertThat(open.model().getClaims()).isEmpty();
        assertThat(open.model().getDiscrepancies()).isEmpty();
        assertThat(gazette.getAnnotations()).isEmpty();
    }

    @Test
    void wordsThatBelongToAClaimKeepTheirClaim() throws IOException {
        var marked = new MarkActions(open).markClaim(gazette, CaseQueries.latest(gazette), Anchors.occurrences(GAZETTE, "£4.2m")
                .getFirst(),
                Optional.of("What the bridge costs"));
        var decided = findings.decide(cost(), ResolutionKind.CONFIRMED, "");
        assertThat(decided.getClaim()).isSameAs(marked.claim());
        assertThat(decided.getMembers()).hasSize(2).contains(marked.appearance());
        assertThat(gazette.getAnnotations()).hasSize(1);
    }

    @Test
    void whatIsDismissedIsRememberedWithoutAMark() throws IOException {
        findings.decide(cost(), ResolutionKind.DISMISSED, "one is for the road");
        var remembered = CaseQueries.discrepancy(open.model(), "k1").orElseThrow();
        assertThat(remembered.getState()).isEqualTo(SuggestionState.DISMISSED);
        assertThat(remembered.getResolution().getReason()).isEqualTo("one is for the road");
        assertThat(open.model().getClaims()).isEmpty();
        findings.reopen(remembered);
        assertThat(CaseQueries.discrepancy(open.model(), "k1")).isEmpty();
    }

    @Test
    void aFindingThatTurnsOutCompatibleNoLongerContradicts() throws IOException {
        findings.decide(cost(), ResolutionKind.CONFIRMED, "");
        findings.decide(cost(), ResolutionKind.COMPATIBLE, "rounded");
        assertThat(CaseQueries.conflicting(open.model())).isEmpty();
        assertThat(open.model().getDiscrepancies()).hasSize(1);
    }

    @Test
    void wordsThatAreNoLongerThereAreNotMarked() throws IOException {
        var gone = new FoundDifference("k2", DiscrepancyType.CONFLICT, "bridge", "", ValueKind.MONEY,
                List.of(new Member(herald.getId(), new org.stet.core.anchor.Span(500, 509), "£3 million", "3000000", "GBP",
                Bound.EXACTLY)),
                "?", "money");
        assertThat(findings.decide(gone, ResolutionKind.CONFIRMED, "").getMembers()).isEmpty();
    }

    @Test
    void mergedNamesAreOneAgentAndSplitOnesAreTwo() {
        var holt = names.merge(AgentKind.PERSON, "Maren Holt", List.of("Maren Holt", "Holt"));
        names.merge(AgentKind.PERSON, "Maren Hold", List.of("Maren Hold"));
        names.merge(AgentKind.PERSON, "Maren Holt", List.of("Holt", "Maren Hold"));
        assertThat(open.model().getAgents()).containsExactly(holt);
        assertThat(holt.getAliases()).containsExactlyInAnyOrder("Holt", "Maren Hold");
        names.split(AgentKind.PERSON, "Maren Holt", List.of("Maren Holt", "Holt", "Maren Hold"), List.of("Maren Hold"));
        assertThat(open.model().getAgents()).extracting(agent -> agent.getName()).containsExactly("Maren Holt", "Maren Hold");
        assertThat(holt.getAliases()).containsExactly("Holt");
        open.editor().undo();
        assertThat(NameActions.named(open.model().getAgents(), AgentKind.PERSON, "Maren Hold")).contains(holt);
    }

    @Test
    void whatIsLeftWhenItsNameIsSplitOffGoesByItsFullestSpelling() {
        names.split(AgentKind.PERSON, "Rolanda Beaumont", List.of("Rolanda Beaumont", "Quintanar", "Maribel Quintanar"), List.of("Rolanda Beaumont"));
        assertThat(open.model().getAgents()).extracting(agent -> agent.getName()).containsExactly("Maribel Quintanar", "Rolanda Beaumont");
    }

    private FoundDifference cost() {
        return new FoundDifference("k1", DiscrepancyType.CONFLICT, "bridge", "cost of the repair", ValueKind.MONEY,
                List.of(member(gazette, GAZETTE, "£4.2m", "4200000"), member(herald, HERALD, "£2.4 million", "2400000")),
                "Herald says £2.4m, Gazette says £4.2m.", "money: GBP 4200000 ≠ GBP 2400000");
    }

    private static Member member(Article article, String text, String raw, String normalised) {
        return new Member(article.getId(), Anchors.occurrences(text, raw).getFirst(), raw, normalised, "GBP", Bound.EXACTLY);
    }
}
