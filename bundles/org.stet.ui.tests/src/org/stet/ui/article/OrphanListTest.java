package org.stet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.PlacementKind;
import org.stet.model.StetFactory;
import org.stet.ui.TestCase;
import org.stet.ui.text.Palette;

class OrphanListTest {

    @TempDir
    private Path folder;

    @Test
    void whatLostItsWordsStandsAboveTheTextUntilItIsRemoved() throws Exception {
        try (var test = new TestCase(folder)) {
            var article = test.article("Gazette", "2026-05-03", "Bridge shut\nMaren Holt spoke.\n");
            var lost = test.marks.mark(article, article.getVersions().getFirst(), test.find(article, "Maren Holt"), AnnotationKind.NOTE,
                    "Ask her & her deputy");
            var second = test.version(article, "Bridge shut\nNobody spoke.\n");
            test.open.editor().edit("Place", () -> {
                var placement = StetFactory.eINSTANCE.createPlacement();
                placement.setVersion(second.getId());
                placement.setKind(PlacementKind.ORPHANED);
                lost.getPlacements().add(placement);
            });
            var model = new ArticleModel(test.open, article, second, test.text(article));
            var opened = new ArrayList<Annotation>();
            var shell = new Shell(Display.getDefault());
            GridLayoutFactory.fillDefaults().applyTo(shell);
            var list = new OrphanList(shell, Palette.light(), opened::add, orphan -> test.removals.remove(article, orphan));
            assertThat(list.getVisible()).isFalse();

            list.show(model.orphans(), model::describe);

            var table = (Table) List.of(list.getChildren()).getLast();
            assertThat(table.getItems()).singleElement()
                    .satisfies(row -> assertThat(row.getText()).isEqualTo("note “Maren Holt” · Ask her & her deputy"));
            table.setSelection(0);
            table.notifyListeners(SWT.DefaultSelection, new Event());
            assertThat(opened).containsExactly(lost);

            var delete = new Event();
            delete.keyCode = SWT.DEL;
            table.notifyListeners(SWT.KeyDown, delete);
            list.show(model.orphans(), model::describe);
            assertThat(table.getItemCount()).isZero();
            assertThat(list.getVisible()).isFalse();
            shell.dispose();
        }
    }
}
