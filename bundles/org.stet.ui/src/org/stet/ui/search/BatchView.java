package org.stet.ui.search;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.stet.core.annotate.Labels;
import org.stet.search.checks.BatchSearch;
import org.stet.ui.Accessibility;
import org.stet.ui.Chip;
import org.stet.ui.EmptyState;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.article.BackToArticle;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.lists.Column;
import org.stet.ui.lists.ColumnTable;
import org.stet.ui.lists.TableOut;
import org.stet.ui.search.BatchRow.Show;

/** Asks a pasted list of queries at once, and shows which outlet has hits for which. */
public final class BatchView extends ViewPart {

    public static final String ID = "org.stet.ui.batch";

    private static final String QUERIES = "queries";
    private static final int LIST = 26;

    private final CaseListener caseListener = new CaseListener() {
        @Override
        public void closed() {
            forget();
        }
    };
    private Optional<IMemento> state = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private List<BatchRow> rows = List.of();
    private Show shown = Show.ALL;
    private Text queries;
    private Chip<Show> show;
    private Label summary;
    private Composite answers;
    private Control nothingAsked;
    private Optional<ColumnTable<BatchRow>> table = Optional.empty();

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        state = Optional.ofNullable(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(QUERIES, queries.getText());
    }

    @Override
    public void createPartControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(6, 6, 6, 0).spacing(8, 6).applyTo(page);
        var verbs = new ToolBar(page, SWT.FLAT | SWT.RIGHT);
        TableOut.tool(verbs, "Search for all", this::ask).setToolTipText("Search for every line (Ctrl+Enter)");
        show = new Chip<>(page, "Which queries", List.of(Show.values()), Show::label, this::choose);
        show.show(shown, false);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(show);
        summary = new Label(page, SWT.NONE);
        Styles.set(summary, Styles.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        var tools = new ToolBar(page, SWT.FLAT | SWT.RIGHT);
        new TableOut(page, "batch.csv", () -> Column.table(BatchRow.columns(rows), listed())).addTo(tools, getViewSite().getActionBars());
        var parts = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(parts);
        queries = new Text(parts, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        Accessibility.name(queries, "Queries, one a line");
        queries.addListener(SWT.KeyDown, this::key);
        answers = new Composite(parts, SWT.NONE);
        answers.setLayout(new StackLayout());
        nothingAsked = new EmptyState(answers, "Search for many things at once",
                "Type or paste queries at the left, one a line: names, figures, \"exact words\". Ctrl+Enter searches for all of them and shows "
                        + "which outlet has how many; what nobody has is set off.");
        parts.setWeights(LIST, 100 - LIST);
        BackToArticle.onEscape(page, getSite().getPage());
        state.map(saved -> saved.getString(QUERIES)).ifPresent(queries::setText);
        CurrentCase.instance().addListener(caseListener);
        page.addDisposeListener(event -> {
            CurrentCase.instance().removeListener(caseListener);
            running.ifPresent(Job::cancel);
        });
        list();
    }

    @Override
    public void setFocus() {
        queries.setFocus();
    }

    private void key(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            ask();
        }
    }

    private void ask() {
        var asked = BatchSearch.queries(queries.getText());
        var model = CurrentSearch.instance().model();
        if (model.isEmpty()) {
            summary.setText("Open a case first");
        } else if (asked.isEmpty()) {
            summary.setText("Type a query first");
        } else {
            running.ifPresent(Job::cancel);
            summary.setText(model.get().isReady(asked) ? "Searching…" : "Searching as soon as all articles are read…");
            var job = CaseJob.aside("Searching for a list", monitor -> model.get().batch(asked, monitor), answers.getDisplay()::asyncExec);
            running = Optional.of(job);
            job.result().whenComplete((found, problem) -> {
                if (!answers.isDisposed() && running.filter(job::equals).isPresent()) {
                    running = Optional.empty();
                    Optional.ofNullable(problem).ifPresentOrElse(this::failed, () -> take(found));
                }
            });
            job.schedule();
        }
    }

    private void failed(Throwable problem) {
        ILog.of(BatchView.class).warn("The batch was not searched for", problem);
        summary.setText(Mnemonics.none("Not searched: " + problem.getMessage()));
    }

    private void take(List<BatchRow> found) {
        rows = found;
        list();
        table.ifPresent(ColumnTable::focus);
    }

    private void forget() {
        running.ifPresent(Job::cancel);
        rows = List.of();
        list();
    }

    private void choose(Show next) {
        shown = next;
        show.show(next, false);
        list();
    }

    private List<BatchRow> listed() {
        return rows.stream().filter(shown::shows).toList();
    }

    private void search(BatchRow row) {
        try {
            ((SearchView) getSite().getPage().showView(SearchView.ID)).find(row.answer().query());
        } catch (PartInitException e) {
            ILog.of(BatchView.class).warn("The Search view does not open", e);
        }
    }

    /** The outlets that have hits are the columns, so that other answers are another table. */
    private void list() {
        table.map(ColumnTable::table).ifPresent(Control::dispose);
        table = rows.isEmpty() ? Optional.empty() : Optional.of(new ColumnTable<>(answers, "Answers", BatchRow.columns(rows), row -> { },
                this::search));
        table.ifPresent(filled -> filled.show(listed()));
        ((StackLayout) answers.getLayout()).topControl = table.<Control>map(ColumnTable::table).orElse(nothingAsked);
        var without = rows.stream().filter(Show.WITHOUT::shows).count();
        summary.setText(rows.isEmpty() ? "" : (rows.size() == 1 ? "1 query, " : Labels.number(rows.size()) + " queries, ") + Labels.number((int) without) + " without hits");
        answers.layout();
    }
}
