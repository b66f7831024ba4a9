package org.stet.ui.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.stet.core.annotate.Labels;
import org.stet.ingest.ImportResult;
import org.stet.ui.Accessibility;
import org.stet.ui.EmptyState;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.handlers.Commands;

/** Every input of the last import and what became of it; where a version is offered, a person decides here. */
public final class ImportResultsView extends ViewPart {

    public static final String ID = "org.stet.ui.importResults";

    private static final int LONGEST_TITLE = 160;

    private final LastImport last = LastImport.instance();
    private final StackLayout stack = new StackLayout();
    private final Runnable listener = this::refresh;
    private Composite area;
    private Composite empty;
    private Composite full;
    private TableViewer viewer;
    private Composite bar;
    private Label question;
    private Button version;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new EmptyState(area, "Nothing imported yet", "What became of each file, page and text of the last import is told here.")
                .button("Import articles", Commands.run("org.stet.ui.import"));
        full = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(full);
        table(full);
        bar(full);
        last.addListener(listener);
        area.addDisposeListener(event -> last.removeListener(listener));
        refresh();
    }

    private void table(Composite parent) {
        var holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), "Import results");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "Input", 3, result -> ImportSummary.fileName(result.input()));
        column(layout, "Result", 1, result -> result.status().name().toLowerCase(Locale.ROOT));
        column(layout, "Article", 4, result -> result.article().map(article -> Labels.brief(article.title(), LONGEST_TITLE)).orElse(""));
        column(layout, "Remark", 5, result -> last.isOpen(result) ? ImportSummary.offer(result.laterOf().orElseThrow()) : result.reason());
        viewer.addOpenListener(event -> selected().ifPresent(this::reveal));
        viewer.addSelectionChangedListener(event -> showQuestion());
    }

    private void bar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        question = new Label(bar, SWT.WRAP);
        Styles.set(question, Styles.STRONG);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(question);
        version = button("Make it a new &version", () -> selected().ifPresent(last::makeVersion));
        button("&Keep as an article of its own", () -> selected().ifPresent(last::keep));
    }

    private Button button(String label, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    @Override
    public void setFocus() {
        if (stack.topControl == full) {
            viewer.getTable().setFocus();
        } else {
            empty.setFocus();
        }
    }

    private void refresh() {
        var row = viewer.getTable().getSelectionIndex();
        stack.topControl = last.results().isEmpty() ? empty : full;
        viewer.setInput(last.results());
        var open = last.open();
        if (!open.isEmpty()) {
            viewer.setSelection(new StructuredSelection(open.getFirst()), true);
        } else if (row >= 0 && row < last.results().size()) {
            viewer.getTable().setSelection(row);
        }
        showQuestion();
        area.layout();
    }

    private void showQuestion() {
        var offer = selected().filter(last::isOpen).flatMap(ImportResult::laterOf);
        offer.ifPresent(article -> {
            question.setText(Mnemonics.none(ImportSummary.offer(article)));
            version.setText("Make it &version " + article.number());
        });
        ((GridData) bar.getLayoutData()).exclude = offer.isEmpty();
        bar.setVisible(offer.isPresent());
        full.layout(true, true);
    }

    private Optional<ImportResult> selected() {
        return Optional.ofNullable((ImportResult) viewer.getStructuredSelection().getFirstElement());
    }

    private void reveal(ImportResult result) {
        result.article().ifPresent(article -> ArticleEditor.reveal(getSite().getPage(), article.articleId(), Optional.empty(), true));
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<ImportResult, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(result -> text.apply((ImportResult) result)));
    }
}
