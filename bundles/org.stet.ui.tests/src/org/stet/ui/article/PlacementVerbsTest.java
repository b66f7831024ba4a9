package org.stet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.PlacementKind;
import org.stet.model.SuggestionState;
import org.stet.model.Version;
import org.stet.ui.TestCase;
import org.stet.ui.claims.CurrentClaim;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ReadingStyle;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.TextRange;

/** What a person decides with keys about the places of annotations in a later version, on a real case in a real viewer. */
class PlacementVerbsTest {

    private static final String FIRST = "Harbour bridge shut\nRepairs would cost £4.2m, said Maren Holt.\nThe council met for nine hours on Monday "
            + "in the old corn exchange by the quay.\nNo trams ran between the ferry and the market hall that day.\n";
    private static final String SECOND = FIRST.replace("£4.2m", "£4.7m");

    @TempDir
    Path folder;
    private TestCase test;
    private Article article;
    private Version second;
    private Annotation figure;
    private Annotation trams;
    private Shell shell;
    private AnnotatedTextViewer viewer;
    private ArticleVerbs verbs;
    private final List<String> messages = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        test = new TestCase(folder);
        article = test.article("Gazette", "2026-05-03", FIRST);
        var first = article.getVersions().getFirst();
        figure = test.marks.mark(article, first, test.find(article, "cost £4.2m"), AnnotationKind.NOTE, "Who counted?");
        trams = test.marks.mark(article, first, test.find(article, "No trams ran"), AnnotationKind.QUOTE, "");
        second = test.version(article, SECOND);
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 600);
        viewer = new AnnotatedTextViewer(shell, Palette.light(), ReadingStyle.DEFAULT);
        var model = new ArticleModel(test.open, article, second, test.text(article));
        viewer.setInput(model.text(), model.structure(), model.spans());
        test.open.editor().addListener(change -> {
            var update = model.update(change);
            viewer.applyChanges(List.of(), update.removed(), update.present());
        });
        verbs = new ArticleVerbs(viewer, test.open, model, new CurrentClaim(), new ArticleVerbs.Host() {
            @Override
            public void say(String message) {
                messages.add(message);
            }

            @Override
            public void showClaim() {
                throw new AssertionError();
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
    void aChangedPlaceIsConfirmedWithTheKeyOfSuggestions() {
        assertThat(viewer.span(figure.getId()).orElseThrow().state()).isEqualTo(SpanState.CHANGED);
        go(figure);
        verbs.accept();
        assertThat(Placements.in(figure, second).orElseThrow().getState()).isEqualTo(SuggestionState.CONFIRMED);
        assertThat(viewer.span(figure.getId()).orElseThrow().state()).isEqualTo(SpanState.PLAIN);
        assertThat(viewer.span(figure.getId()).orElseThrow().earlier()).isPresent();
        assertThat(test.open.editor().undoLabel()).contains("Confirm place");
        test.open.editor().undo();
        assertThat(viewer.span(figure.getId()).orElseThrow().state()).isEqualTo(SpanState.CHANGED);
        go(trams);
        verbs.accept();
        assertThat(messages).containsExactly("There is no suggestion at the caret");
    }

    @Test
    void aPlaceIsDroppedAndBroughtBack() {
        go(trams);
        verbs.dismiss();
        assertThat(viewer.span(trams.getId())).isEmpty();
        assertThat(Placements.in(trams, second).orElseThrow().getState()).isEqualTo(SuggestionState.DISMISSED);
        assertThat(messages).containsExactly("Dropped the quote from version 2; Undo brings it back");
        test.open.editor().undo();
        assertThat(viewer.span(trams.getId())).isPresent();
    }

    @Test
    void theAnnotationGoneToLastIsAttachedToOtherWords() {
        verbs.follow(viewer.span(figure.getId()).orElseThrow());
        select("£4.7m, said Maren Holt");
        verbs.reattach();
        assertThat(Placements.in(figure, second).orElseThrow().getText()).isEqualTo("£4.7m, said Maren Holt");
        assertThat(Placements.in(figure, second).orElseThrow().getKind()).isEqualTo(PlacementKind.CHANGED);
        assertThat(viewer.span(figure.getId()).orElseThrow().range()).isEqualTo(range("£4.7m, said Maren Holt"));
        assertThat(test.open.editor().undoLabel()).contains("Re-attach annotation");
    }

    @Test
    void whatWasMarkedInThisVersionIsNotAttachedAnew() throws IOException {
        var here = test.marks.mark(article, second, test.find(article, "corn exchange"), AnnotationKind.NOTE, "Which?");
        verbs.follow(viewer.span(here.getId()).orElseThrow());
        select("the quay");
        verbs.reattach();
        assertThat(messages).containsExactly("“corn exchange” was marked in this version; move its ends with < and >");
        assertThat(here.getPlacements()).isEmpty();
    }

    private void go(Annotation annotation) {
        viewer.selectSpan(annotation.getId());
    }

    private void select(String words) {
        viewer.selectRange(range(words));
    }

    private static TextRange range(String words) {
        return new TextRange(SECOND.indexOf(words), SECOND.indexOf(words) + words.length());
    }
}
