package org.stet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Span;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.SuggestionState;
import org.stet.ui.TestCase;
import org.stet.ui.text.Palette;

class OrphanListTest {

    @TempDir
    private Path folder;

    @Test
    void whatLostItsWordsStandsAboveTheTextWithThePlacesOfferedUntilItIsAttachedOrDropped() throws Exception {
        try (var test = new TestCase(folder)) {
            var article = test.article("Gazette", "2026-05-03", "Bridge shut\nThe harbour master spoke at nine. Nobody else came.\n");
            var lost = test.marks.mark(article, article.getVersions().getFirst(), test.find(article, "The harbour master spoke"),
                    AnnotationKind.NOTE, "Ask her & her deputy");
            var gone = test.marks.mark(article, article.getVersions().getFirst(), test.find(article, "Nobody else came"), AnnotationKind.QUOTE, "");
            var second = test.version(article, "Bridge shut\nStorm due.\nFor hours the harbour master spoke of gales, and then the harbour "
                    + "master spoke of tides.\nAll trains run.\n");
            var model = new ArticleModel(test.open, article, second, test.text(article));
            var happened = new ArrayList<String>();
            var shell = new Shell(Display.getDefault());
            GridLayoutFactory.fillDefaults().applyTo(shell);
            var list = new OrphanList(shell, Palette.light(), verbs(happened, test, model));
            assertThat(list.getVisible()).isFalse();

            list.show(OrphanRow.of(model));

            var table = (Table) List.of(list.getChildren()).getLast();
            assertThat(table.getItems()).extracting(TableItem::getText).satisfiesExactly(
                    row -> assertThat(row).isEqualTo("note “The harbour master spoke” · Ask her & her deputy"),
                    row -> assertThat(row).contains("% alike:", "“harbour master spoke”"),
                    row -> assertThat(row).contains("% alike:", "“harbour master spoke”"),
                    row -> assertThat(row).isEqualTo("quote “Nobody else came” · nothing in this version resembles it"));
            table.setSelection(1);
            table.notifyListeners(SWT.Selection, new Event());
            table.notifyListeners(SWT.DefaultSelection, new Event());
            assertThat(happened).containsExactly("choose harbour master spoke", "attach harbour master spoke");
            assertThat(Placements.in(lost, second).orElseThrow().getState()).isEqualTo(SuggestionState.CONFIRMED);

            list.show(OrphanRow.of(model));
            assertThat(table.getItemCount()).isEqualTo(1);
            table.setSelection(0);
            table.notifyListeners(SWT.DefaultSelection, new Event());
            var drop = new Event();
            drop.character = 'z';
            table.notifyListeners(SWT.KeyDown, drop);
            assertThat(happened).endsWith("show Nobody else came", "drop Nobody else came");
            list.show(OrphanRow.of(model));
            assertThat(list.getVisible()).isFalse();
            assertThat(article.getAnnotations()).contains(gone);
            shell.dispose();
        }
    }

    private static OrphanList.Verbs verbs(List<String> happened, TestCase test, ArticleModel model) {
        var placements = new Placements(test.open);
        return new OrphanList.Verbs() {
            @Override
            public void choose(Annotation annotation, Optional<Span> place) {
                happened.add("choose " + place.map(span -> span.of(model.text())).orElse(""));
            }

            @Override
            public void showWhereMade(Annotation annotation) {
                happened.add("show " + annotation.getAnchor().getExact());
            }

            @Override
            public void attach(Annotation annotation, Span place) {
                happened.add("attach " + place.of(model.text()));
                try {
                    placements.reattach(model.article(), annotation, model.version(), place);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void attachToSelection() {
                throw new AssertionError();
            }

            @Override
            public void drop(Annotation annotation) {
                happened.add("drop " + annotation.getAnchor().getExact());
                placements.drop(model.article(), annotation, model.version());
            }
        };
    }
}
