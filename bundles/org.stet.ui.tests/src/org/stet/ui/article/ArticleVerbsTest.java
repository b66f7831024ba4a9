package org.stet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.Stance;
import org.stet.model.SuggestionState;
import org.stet.ui.TestCase;
import org.stet.ui.claims.CurrentClaim;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ReadingStyle;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.TextRange;

/** The verbs on a real case in a real viewer, without a workbench. */
class ArticleVerbsTest {

    private static final String TEXT = "Harbour bridge shut\nRepairs would cost £4.2m 👩‍🔧, said Maren Holt. “We acted at once,” she said.\n";

    @TempDir
    Path folder;
    private TestCase test;
    private Article article;
    private Display display;
    private Shell shell;
    private AnnotatedTextViewer viewer;
    private ArticleVerbs verbs;
    private final CurrentClaim current = new CurrentClaim();
    private final List<String> messages = new ArrayList<>();
    private int claimsShown;

    @BeforeEach
    void open() throws IOException {
        test = new TestCase(folder);
        article = test.article("Gazette", "2026-05-03", TEXT);
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 600);
        viewer = new AnnotatedTextViewer(shell, Palette.light(), ReadingStyle.DEFAULT);
        var model = new ArticleModel(test.open, article, article.getVersions().getFirst(), test.text(article));
        viewer.setInput(model.text(), model.structure(), model.spans());
        test.open.editor().addListener(change -> {
            var update = model.update(change);
            viewer.applyChanges(List.of(), update.removed(), update.present());
        });
        verbs = new ArticleVerbs(viewer, test.open, model, current, new ArticleVerbs.Host() {
            @Override
            public void say(String message) {
                messages.add(message);
            }

            @Override
            public void showClaim() {
                claimsShown++;
            }

            @Override
            public void showFinding(String key) {
                throw new AssertionError("there are no findings");
            }
        });
        shell.open();
    }

    @AfterEach
    void close() throws IOException {
        shell.dispose();
        test.close();
    }

    @Test
    void wordsBecomeAClaimWhichIsThenTheCurrentOne() {
        select("£4.2m 👩‍🔧");
        verbs.markClaim();
        assertThat(claims()).extracting(Claim::getStatement).containsExactly("£4.2m 👩‍🔧");
        assertThat(current.id()).contains(claims().getFirst().getId());
        assertThat(viewer.currentSpan()).isPresent();
        test.open.editor().undo();
        assertThat(claims()).isEmpty();
        assertThat(viewer.spans()).isEmpty();
    }

    @Test
    void aTickedFactIsStruckThroughUntilTheTickIsTakenAway() {
        select("£4.2m");
        verbs.markMention();
        select("Maren Holt");
        verbs.markMention();
        verbs.tick();
        assertThat(viewer.spans()).extracting(span -> span.state()).containsExactlyInAnyOrder(SpanState.PLAIN, SpanState.TICKED);
        assertThat(messages).last().isEqualTo("Ticked; of 2 marked facts 1 checked");
        verbs.tick();
        assertThat(viewer.spans()).extracting(span -> span.state()).containsOnly(SpanState.PLAIN);
        test.open.editor().undo();
        assertThat(viewer.spans()).extracting(span -> span.state()).contains(SpanState.TICKED);
    }

    @Test
    void withoutWordsNothingHappensAndItIsSaid() {
        viewer.selectRange(new TextRange(3, 3));
        verbs.markClaim();
        verbs.markQuote();
        verbs.remove();
        verbs.accept();
        assertThat(article.getAnnotations()).isEmpty();
        assertThat(messages).containsExactly("Select some words first", "Select some words first",
                "There is no annotation at the caret", "There is no suggestion at the caret");
    }

    @Test
    void markingTheSameWordsAgainSelectsTheMarkThatIsThere() {
        select("£4.2m");
        verbs.markClaim();
        select("Maren Holt");
        verbs.markQuote();
        select("£4.2m");
        verbs.markClaim();
        verbs.markMention();
        assertThat(claims()).hasSize(1);
        assertThat(article.getAnnotations()).extracting(Annotation::getKind)
                .containsExactly(AnnotationKind.CLAIM, AnnotationKind.QUOTE, AnnotationKind.MENTION);
        assertThat(viewer.selection()).isEqualTo(range("£4.2m"));
        assertThat(messages).containsExactly("These words are marked as a claim already");
    }

    @Test
    void markingSuggestedWordsAcceptsTheSuggestion() {
        select("Maren Holt");
        verbs.markMention();
        test.open.editor().edit("Suggest", () -> only().setState(SuggestionState.SUGGESTED));
        select("Maren Holt");
        verbs.markMention();
        assertThat(only().getState()).isEqualTo(SuggestionState.CONFIRMED);
    }

    @Test
    void aNoteThatIsLeftAsItWasIsNoEdit() {
        select("Maren Holt");
        verbs.writeNote();
        type("ask her", SWT.CR);
        var edit = test.open.editor().undoLabel();
        test.open.editor().edit("Name case", () -> test.open.model().setName("Bridge"));
        verbs.writeNote();
        type("ask her", SWT.CR);
        assertThat(edit).isPresent();
        assertThat(test.open.editor().undoLabel()).contains("Name case");
    }

    @Test
    void aNoteIsWrittenInPlaceAndChangedThere() {
        select("Maren Holt");
        verbs.writeNote();
        type("ask her", SWT.CR);
        assertThat(only().getNote()).isEqualTo("ask her");
        verbs.writeNote();
        type("ask her twice", SWT.CR);
        assertThat(only().getNote()).isEqualTo("ask her twice");
        verbs.writeNote();
        type("never mind", SWT.ESC);
        assertThat(only().getNote()).isEqualTo("ask her twice");
    }

    @Test
    void twoKeysAttachToTheCurrentClaim() {
        select("£4.2m");
        verbs.markClaim();
        select("Repairs");
        verbs.attach();
        type("", SWT.CR);
        assertThat(claims()).singleElement().satisfies(claim -> assertThat(claim.getAppearances()).hasSize(2));
    }

    @Test
    void attachingCanMakeANewClaimFromWhatIsTyped() {
        select("£4.2m");
        verbs.attach();
        type("Cost of the repair", SWT.CR);
        assertThat(claims()).extracting(Claim::getStatement).containsExactly("Cost of the repair");
    }

    @Test
    void evidenceGoesToTheCurrentClaimWithItsStance() {
        select("£4.2m");
        verbs.markClaim();
        select("We acted at once");
        verbs.evidence(Stance.REFUTES);
        assertThat(claims().getFirst().getAppearances()).extracting(each -> each.getStance())
                .containsExactly(Stance.ASSERTS, Stance.REFUTES);
        verbs.evidence(Stance.CONTEXT);
        assertThat(claims().getFirst().getAppearances()).extracting(each -> each.getStance())
                .containsExactly(Stance.ASSERTS, Stance.CONTEXT);
    }

    @Test
    void theSpanAtTheCaretGrowsAndShrinksByWords() {
        select("Repairs would");
        verbs.markMention();
        verbs.moveEnd(true);
        verbs.moveEnd(true);
        assertThat(only().getAnchor().getExact()).isEqualTo("Repairs would cost £4.2m");
        verbs.moveStart(true);
        verbs.moveEnd(false);
        assertThat(only().getAnchor().getExact()).isEqualTo("would cost");
        assertThat(viewer.selection()).isEqualTo(range("would cost"));
        for (int i = 0; i < 4; i++) {
            test.open.editor().undo();
        }
        assertThat(only().getAnchor().getExact()).isEqualTo("Repairs would");
    }

    @Test
    void withoutAnAnnotationTheSelectionMoves() {
        select("Repairs");
        verbs.moveEnd(true);
        assertThat(viewer.selection()).isEqualTo(range("Repairs would"));
        assertThat(article.getAnnotations()).isEmpty();
    }

    @Test
    void anAnnotationMovesToAnotherClaimAndTheBareOneGoes() {
        select("£4.2m");
        verbs.markClaim();
        select("Repairs");
        verbs.markClaim();
        verbs.reassign();
        type("£4.2m", SWT.CR);
        assertThat(claims()).singleElement().satisfies(claim -> {
            assertThat(claim.getStatement()).isEqualTo("£4.2m");
            assertThat(claim.getAppearances()).hasSize(2);
        });
    }

    @Test
    void suggestionsAreAcceptedOrDismissedWithAReason() {
        select("Maren Holt");
        verbs.markMention();
        select("Repairs");
        verbs.markMention();
        test.open.editor().edit("Suggest", () -> article.getAnnotations().forEach(each -> each.setState(SuggestionState.SUGGESTED)));
        select("Repairs");
        verbs.accept();
        assertThat(article.getAnnotations().getLast().getState()).isEqualTo(SuggestionState.CONFIRMED);
        select("Maren Holt");
        verbs.dismiss();
        type("a namesake", SWT.CR);
        assertThat(article.getAnnotations().getFirst().getState()).isEqualTo(SuggestionState.DISMISSED);
        assertThat(article.getAnnotations().getFirst().getResolution().getReason()).isEqualTo("a namesake");
        assertThat(viewer.spans()).hasSize(1);
    }

    @Test
    void enterShowsTheClaimAtTheCaret() {
        select("£4.2m");
        verbs.markClaim();
        current.set(Optional.empty());
        viewer.selectRange(new TextRange(range("£4.2m").start() + 2, range("£4.2m").start() + 2));
        verbs.openHere();
        assertThat(current.id()).contains(claims().getFirst().getId());
        assertThat(claimsShown).isEqualTo(1);
    }

    @Test
    void removingGoesByTheCaretAndComesBackWithUndo() {
        select("Maren Holt");
        verbs.markMention();
        viewer.selectRange(new TextRange(range("Holt").start(), range("Holt").start()));
        verbs.remove();
        assertThat(article.getAnnotations()).isEmpty();
        test.open.editor().undo();
        assertThat(only().getKind()).isEqualTo(AnnotationKind.MENTION);
    }

    @Test
    void aLayerIsHiddenAndShown() {
        select("Maren Holt");
        verbs.markMention();
        verbs.toggleLayer(4);
        assertThat(viewer.spansAt(range("Holt").start())).isEmpty();
        verbs.toggleLayer(4);
        assertThat(viewer.spansAt(range("Holt").start())).hasSize(1);
    }

    private void select(String words) {
        viewer.selectRange(range(words));
    }

    private static TextRange range(String words) {
        return new TextRange(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private List<Claim> claims() {
        return test.open.model().getClaims();
    }

    private Annotation only() {
        assertThat(article.getAnnotations()).hasSize(1);
        return article.getAnnotations().getFirst();
    }

    /** Replaces the words of the popup that is open and presses a key there. */
    private void type(String words, int key) {
        var popup = Arrays.stream(display.getShells()).filter(each -> each.getParent() == shell).findFirst().orElseThrow();
        var text = (Text) Arrays.stream(popup.getChildren()).filter(Text.class::isInstance).findFirst().orElseThrow();
        text.setText(words);
        press(text, key);
        while (display.readAndDispatch()) {
            // until the popup is gone
        }
    }

    private static void press(Control control, int key) {
        var event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        control.notifyListeners(SWT.KeyDown, event);
    }
}
