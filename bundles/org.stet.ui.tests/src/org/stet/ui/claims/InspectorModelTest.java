package org.stet.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.model.CheckStatus;
import org.stet.model.Stance;
import org.stet.model.ValueKind;
import org.stet.model.VerdictRating;
import org.stet.ui.TestCase;
import org.stet.ui.claims.InspectorModel.ClaimView;
import org.stet.ui.claims.InspectorModel.GivenValue;
import org.stet.ui.claims.InspectorModel.Place;

class InspectorModelTest {

    @TempDir
    Path folder;
    private TestCase test;
    private InspectorModel model;
    private String claim;

    @BeforeEach
    void open() throws IOException {
        test = new TestCase(folder);
        var gazette = test.article("Gazette", "2026-05-03", "Bridge shut\nRepairs cost £4.2m, Holt said.\n");
        var courier = test.article("Courier", "2026-05-03", "Bridge closed\nA bill of £4.2m.\n");
        var herald = test.article("Herald", "", "Council knew\nA bill of £2.4 million.\n");
        var made = test.marks.markClaim(gazette, gazette.getVersions().getFirst(), test.find(gazette, "£4.2m"),
                Optional.of("Cost of the repair")).claim();
        test.marks.attach(courier, courier.getVersions().getFirst(), test.find(courier, "£4.2m"), made, Stance.SUPPORTS);
        test.marks.attach(herald, herald.getVersions().getFirst(), test.find(herald, "£2.4 million"), made, Stance.REFUTES);
        claim = made.getId();
        model = new InspectorModel(test.open);
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    @Test
    void valuesAreGatheredByWhoGivesThem() {
        assertThat(view().values()).containsExactly(new GivenValue("£4.2m", "Gazette, Courier", 2, false),
                new GivenValue("£2.4 million", "Herald", 1, false));
        model.setValue(view().places().get(2).id(), " £4.2m ");
        assertThat(view().values()).containsExactly(new GivenValue("£4.2m", "Gazette, Courier, Herald", 3, true));
        assertThat(view().corroboration()).isEqualTo("3 articles · 3 outlets · 1 in support · 1 against");
    }

    @Test
    void everySetterIsOneLabelledStepThatCanBeUndone() {
        var place = view().places().getFirst().id();
        check("Word claim", () -> model.setStatement(claim, "What the repair costs"));
        check("Set subject", () -> model.setSubject(claim, "harbour bridge"));
        check("Set slot", () -> model.setSlot(claim, "cost"));
        check("Set kind", () -> model.setKind(claim, ValueKind.MONEY));
        check("Set status", () -> model.setStatus(claim, CheckStatus.DISPUTED));
        check("Write note", () -> model.setNote(claim, "Digits swapped?\nAsk Holt."));
        check("Set verdict", () -> model.setVerdict(claim, Optional.of(VerdictRating.REFUTED), "Table 3"));
        check("Set stance", () -> model.setStance(place, Stance.CONTEXT));
        check("Set value", () -> model.setValue(place, "£4,200,000"));
        check("Set attribution", () -> model.setAttribution(place, "Holt", "said"));
    }

    @Test
    void settingWhatIsSetAlreadyIsNoStep() {
        var label = test.open.editor().undoLabel();
        var view = view();
        var place = view.places().getFirst();
        model.setStatement(claim, view.statement() + " ");
        model.setStatement(claim, "  ");
        model.setSubject(claim, "");
        model.setKind(claim, view.kind());
        model.setStatus(claim, CheckStatus.UNCHECKED);
        model.setVerdict(claim, Optional.empty(), " ");
        model.setStance(place.id(), place.stance());
        model.setValue(place.id(), "");
        model.setAttribution(place.id(), "", "");
        model.setNote("no such claim", "x");
        assertThat(view()).isEqualTo(view);
        assertThat(test.open.editor().undoLabel()).isEqualTo(label);
    }

    @Test
    void placesTellWhereWhatAndWhoSaysSo() {
        model.setAttribution(view().places().getFirst().id(), "Maren Holt", "said");
        assertThat(view().places()).extracting(Place::heading).containsExactly("Gazette · 3 May 2026", "Courier · 3 May 2026", "Herald");
        assertThat(view().places().getFirst().chain()).isEqualTo("Maren Holt → Gazette");
        assertThat(view().places().get(1).chain()).isEmpty();
    }

    @Test
    void aVerdictSaysWhoGaveIt() {
        model.setVerdict(claim, Optional.of(VerdictRating.CONFLICTING_EVIDENCE), "Two figures");
        assertThat(view().decided()).startsWith("Jo Tester, ");
        model.setVerdict(claim, Optional.empty(), "");
        assertThat(view().rating()).isEmpty();
        assertThat(view().decided()).isEmpty();
    }

    @Test
    void aClaimThatIsGoneHasNoView() {
        model.view(claim).orElseThrow();
        test.removals.removeClaim(test.open.model().getClaims().getFirst());
        assertThat(model.view(claim)).isEmpty();
    }

    private ClaimView view() {
        return model.view(claim).orElseThrow();
    }

    private void check(String label, Runnable setter) {
        var before = view();
        setter.run();
        var after = view();
        assertThat(after).isNotEqualTo(before);
        assertThat(test.open.editor().undoLabel()).contains(label);
        test.open.editor().undo();
        assertThat(view()).isEqualTo(before);
        test.open.editor().redo();
        assertThat(view().statement()).isEqualTo(after.statement());
    }
}
