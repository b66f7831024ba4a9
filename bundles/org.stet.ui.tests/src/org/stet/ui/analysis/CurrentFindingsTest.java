package org.stet.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.annotate.FindingActions;
import org.stet.core.annotate.FoundDifference;
import org.stet.core.annotate.FoundDifference.Member;
import org.stet.model.ResolutionKind;
import org.stet.ui.TestCase;
import org.stet.ui.analysis.CurrentFindings.State;

/** The analysis of a real case in the background. */
class CurrentFindingsTest {

    @TempDir
    private Path folder;
    private final LinkedBlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final CurrentFindings findings = new CurrentFindings(ui::add);
    private TestCase desk;

    @BeforeEach
    void open() throws IOException {
        desk = new TestCase(folder);
        desk.article("Gazette", "2026-05-03", Bridge.GAZETTE);
    }

    @AfterEach
    void close() throws IOException {
        findings.end();
        desk.close();
    }

    @Test
    void articlesAreReadInTheBackgroundAndAgainAfterAnImport() throws Exception {
        findings.start(desk.open);
        assertThat(findings.state()).isEqualTo(State.ANALYSING);
        next();
        assertThat(findings.state()).isEqualTo(State.DONE);
        assertThat(findings.found().orElseThrow().findings().articles()).hasSize(1);
        desk.article("Herald", "2026-05-04", Bridge.HERALD);
        findings.changed();
        next();
        assertThat(findings.found().orElseThrow().findings().articles()).hasSize(2);
    }

    @Test
    void whatChangesNeitherTextNorClaimIsNotComparedAgain() throws Exception {
        findings.start(desk.open);
        next();
        var before = findings.found();
        desk.open.editor().edit("Describe", () -> desk.open.model().setDescription("A bridge"));
        findings.changed();
        next();
        assertThat(findings.found()).isEqualTo(before);
    }

    @Test
    void nothingIsSaidOfACaseThatWasClosedMeanwhile() throws Exception {
        findings.start(desk.open);
        findings.end();
        Optional.ofNullable(ui.poll(200, TimeUnit.MILLISECONDS)).ifPresent(Runnable::run);
        assertThat(findings.state()).isEqualTo(State.NO_CASE);
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void aDecisionHoldsWhenTheValuesAreThoseOfTheClaimThatItMade() throws Exception {
        var found = new Decisions(desk.open.model()).difference(Bridge.CONFLICT, Bridge.analysed());
        var gazette = desk.open.articles().getFirst();
        var here = found.members().getFirst();
        var decided = new FindingActions(desk.open).decide(new FoundDifference(found.key(), found.type(), found.subject(),
                found.slot(), found.kind(), List.of(new Member(gazette.getId(), here.span(), here.raw(), "4200000", "GBP",
                here.bound()),
                        new Member(gazette.getId(), desk.find(gazette, "3 May"), "3 May", "2400000", "GBP", here.bound())),
                found.explanation(), found.rule()), ResolutionKind.CONFIRMED, "");
        assertThat(decided.getClaim().getSlot()).isEqualTo("cost of the repair");
        var again = new Finding(Bridge.CONFLICT.type(), Optional.empty(), Optional.of(decided.getClaim().getId()),
                "cost", Bridge.CONFLICT.members(), "", "");
        assertThat(new Decisions(desk.open.model()).on(again)).contains(decided);
    }

    /** Waits for what the job hands to the UI thread, and runs it. */
    private void next() throws InterruptedException {
        ui.poll(30, TimeUnit.SECONDS).run();
    }
}
