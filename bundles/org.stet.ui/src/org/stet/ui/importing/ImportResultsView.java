package org.stet.ui.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.stet.core.annotate.Labels;
import org.stet.ingest.ImportResult;
import org.stet.ui.Accessibility;
import org.stet.ui.article.ArticleEditor;

/** Every input of the last import and what became of it. */
public final class ImportResultsView extends ViewPart {

    public static final String ID = "org.stet.ui.importResults";

    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        var holder = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), "Import results");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "Input", 3, result -> ImportSummary.fileName(result.input()));
        column(layout, "Result", 1, result -> result.status().name().toLowerCase(Locale.ROOT));
        column(layout, "Article or reason", 5, result -> result.reason().isEmpty()
                ? result.article().map(article -> Labels.brief(article.title(), 160)).orElse("") : result.reason());
        viewer.addOpenListener(event -> reveal((IStructuredSelection) event.getSelection()));
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    void show(ImportSummary summary) {
        viewer.setInput(summary.results());
    }

    private void reveal(IStructuredSelection selection) {
        ((ImportResult) selection.getFirstElement()).article()
                .ifPresent(article -> ArticleEditor.reveal(getSite().getPage(), article.articleId(), Optional.empty(), true));
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<ImportResult, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(result -> text.apply((ImportResult) result)));
    }
}
