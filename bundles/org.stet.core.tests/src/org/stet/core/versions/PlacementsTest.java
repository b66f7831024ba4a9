package org.stet.core.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Anchors;
import org.stet.core.annotate.MarkActions;
import org.stet.core.store.Captures;
import org.stet.core.store.CaseStates;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.Placement;
import org.stet.model.PlacementKind;
import org.stet.model.SuggestionState;
import org.stet.model.Version;

class PlacementsTest {

    private static final String FIRST = """
            Chlorine gas filled the Quarry Lane Baths on Saturday morning, the fire service said.

            At least 47 people were taken to hospital, and the baths were closed until further notice.

            A caretaker was hosing down the steps. He did not want to give his name.
            """;
    private static final String SECOND = FIRST.replace("47", "64").replace(" He did not want to give his name.", "");

    @TempDir
    Path folder;
    private OpenCase open;
    private Article article;
    private Placements placements;

    @BeforeEach
    void openCase() throws IOException {
        open = OpenCase.create(folder.resolve("baths.stet"), "Baths", "Jo Bloggs");
        article = Captures.addArticle(open, "Baths", FIRST);
        placements = new Placements(open);
    }

    @AfterEach
    void closeCase() throws IOException {
        open.close();
    }

    private Annotation mark(String words) throws IOException {
        var version = article.getVersions().getFirst();
        return new MarkActions(open).mark(article, version, Anchors.occurrences(open.text(article, version), words).getFirst(), AnnotationKind.NOTE, "");
    }

    private Version add(String text) {
        var version = Captures.addVersion(open, article, "Baths", text);
        placements.record(article);
        return version;
    }

    private static String told(Placement placement) {
        return placement.getKind() + " " + placement.getState() + " " + placement.getText();
    }

    private static String told(Annotation annotation) {
        return annotation.getPlacements().stream().map(PlacementsTest::told).collect(Collectors.joining(", "));
    }

    @Test
    void whatNeedsAPersonIsOnlySuggested() throws IOException {
        var same = mark("the fire service said");
        var changed = mark("47 people");
        var gone = mark("He did not want to give his name.");
        add(SECOND);
        assertThat(told(same)).isEqualTo("PLACED CONFIRMED the fire service said");
        assertThat(told(changed)).isEqualTo("CHANGED SUGGESTED 64 people");
        assertThat(told(gone)).isEqualTo("ORPHANED SUGGESTED null");
        assertThat(Placements.words(changed, changed.getPlacements().getFirst())).hasSize(3);
    }

    @Test
    void aMarkMadeInAnOldVersionIsPlacedAtOnce() throws IOException {
        add(SECOND);
        var late = mark("47 people");
        assertThat(told(late)).isEqualTo("CHANGED SUGGESTED 64 people");
        open.editor().undo();
        assertThat(article.getAnnotations()).isEmpty();
        open.editor().redo();
        assertThat(told(article.getAnnotations().getFirst())).isEqualTo("CHANGED SUGGESTED 64 people");
        new MarkActions(open).resize(article, article.getAnnotations().getFirst(), Anchors.occurrences(FIRST, "taken to hospital").getFirst());
        assertThat(told(article.getAnnotations().getFirst())).isEqualTo("PLACED CONFIRMED taken to hospital");
    }

    @Test
    void recordingTwiceChangesNothing() throws IOException {
        mark("47 people");
        add(SECOND);
        var state = CaseStates.of(open);
        var undo = open.editor().undoLabel();
        placements.record(article);
        assertThat(CaseStates.of(open)).isEqualTo(state);
        assertThat(open.editor().undoLabel()).isEqualTo(undo);
    }

    @Test
    void whatIsConfirmedHoldsForLaterVersionsWithTheSameWords() throws IOException {
        var changed = mark("47 people");
        var second = add(SECOND);
        placements.confirm(article, changed, Placements.in(changed, second).orElseThrow());
        add(SECOND.replace("Saturday", "Sunday"));
        assertThat(told(changed)).isEqualTo("CHANGED CONFIRMED 64 people, CHANGED CONFIRMED 64 people");
        add(SECOND.replace("64", "70"));
        assertThat(told(changed.getPlacements().getLast())).isEqualTo("CHANGED SUGGESTED 70 people");
    }

    @Test
    void aDecisionShowsTheWayToLaterVersionsThatAreStillOpen() throws IOException {
        var gone = mark("He did not want to give his name.");
        var third = SECOND.replace("steps.", "steps. The man asked not to be named, as he is not allowed to speak to the press.");
        var second = add(third);
        add(third.replace("Chlorine gas", "Gas"));
        assertThat(gone.getPlacements()).extracting(Placement::getKind).containsExactly(PlacementKind.ORPHANED, PlacementKind.ORPHANED);
        placements.reattach(article, gone, second, Anchors.occurrences(third, "The man asked not to be named").getFirst());
        assertThat(told(gone)).isEqualTo("CHANGED CONFIRMED The man asked not to be named, CHANGED CONFIRMED The man asked not to be named");
        assertThat(open.editor().undoLabel()).contains("Re-attach annotation");
        open.editor().undo();
        assertThat(gone.getPlacements()).extracting(Placement::getKind).containsExactly(PlacementKind.ORPHANED, PlacementKind.ORPHANED);
    }

    @Test
    void wordsThatAreTheSameElsewhereAreMoved() throws IOException {
        var gone = mark("He did not want to give his name.");
        var second = add(SECOND + "\nHe did not want to give his name.\n");
        placements.reattach(article, gone, second, Anchors.occurrences(open.text(article, second), "He did not want to give his name.").getFirst());
        assertThat(told(gone)).isEqualTo("MOVED CONFIRMED He did not want to give his name.");
    }

    @Test
    void whatIsDroppedHasNoPlace() throws IOException {
        var changed = mark("47 people");
        var second = add(SECOND);
        placements.drop(article, changed, second);
        var placement = changed.getPlacements().getFirst();
        assertThat(placement.getState()).isEqualTo(SuggestionState.DISMISSED);
        assertThat(placement.getStart()).isEqualTo(-1);
        assertThat(Placements.isOpen(placement)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> placements.confirm(article, changed, placement));
    }

    @Test
    void everyDecisionIsInTheCaseWhenItIsOpenedAgain() throws IOException {
        var changed = mark("47 people");
        var second = add(SECOND);
        placements.confirm(article, changed, Placements.in(changed, second).orElseThrow());
        open.save(null);
        open.close();
        open = OpenCase.open(folder.resolve("baths.stet"), "Jo Bloggs", null);
        assertThat(told(open.articles().getFirst().getAnnotations().getFirst())).isEqualTo("CHANGED CONFIRMED 64 people");
        assertThat(folder.resolve("baths.stet/audit.jsonl")).content().contains("Confirm place");
    }
}
