package org.stet.ui.checks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.search.checks.CaseClaims;
import org.stet.search.checks.ClaimList;
import org.stet.search.checks.ClaimLists;
import org.stet.search.checks.EarlierChecks;
import org.stet.search.checks.EarlierClaim;
import org.stet.ui.EmptyState;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.article.BackToArticle;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.RecentCases;
import org.stet.ui.claims.CurrentClaim;
import org.stet.ui.lists.ColumnTable;
import org.stet.ui.lists.FilterField;
import org.stet.ui.lists.TableOut;

/** Whether a claim was checked before: in this case, in others on this machine, or in imported lists of published checks. */
public final class EarlierChecksView extends ViewPart {

    public static final String ID = "org.stet.ui.earlierChecks";

    private static final int MOST = 100;
    /** For what is still being typed, in milliseconds. */
    private static final long DELAY = 200;

    private final ClaimLists lists = ClaimLists.ofThisPerson();
    private Optional<Job> running = Optional.empty();
    private Text statement;
    private Label summary;
    private Composite pages;
    private ColumnTable<EarlierRow> table;
    private Control nothingAsked;
    private Control nothingFound;
    private ToolBar tools;

    /** What a search for a statement gave. */
    private record Answer(List<EarlierRow> rows, List<ClaimList> lists) {
    }

    @Override
    public void createPartControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(6, 6, 6, 0).spacing(8, 6).applyTo(page);
        statement = FilterField.create(page, "A claim, in any words", typed -> ask(), () -> table.focus());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(statement);
        tools = new ToolBar(page, SWT.FLAT | SWT.RIGHT);
        TableOut.tool(tools, "Import list…", this::importList)
                .setToolTipText("Import published checks: ClaimReview (JSON) or a table (CSV) with a column claim");
        new ToolItem(tools, SWT.SEPARATOR);
        TableOut.tool(tools, "Lists ▾", this::showLists).setToolTipText("The lists that were imported, and to remove them");
        var out = new ToolBar(page, SWT.FLAT | SWT.RIGHT);
        new TableOut(page, "earlier-checks.csv", () -> table.text()).addTo(out, getViewSite().getActionBars());
        summary = new Label(page, SWT.NONE);
        Styles.set(summary, Styles.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(4, 0).applyTo(summary);
        pages = new Composite(page, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(pages);
        table = new ColumnTable<>(pages, "Earlier checks", EarlierRow.COLUMNS, row -> { }, this::open);
        nothingAsked = new EmptyState(pages, "Has this been checked?",
                "Choose a claim, or type one above. It is looked up among the claims of this case, of the other cases on this machine, "
                        + "and in the lists of published checks that you import.").button("Import list…", this::importList);
        nothingFound = new EmptyState(pages, "Nobody checked this, as far as is known here",
                "Published checks come as ClaimReview (JSON) or as tables (CSV); a list is kept on this machine for all cases.")
                .button("Import list…", this::importList);
        BackToArticle.onEscape(page, getSite().getPage());
        var unfollow = CurrentClaim.get().addListener(claim -> ofClaim());
        page.addDisposeListener(event -> {
            unfollow.run();
            running.ifPresent(Job::cancel);
        });
        top(nothingAsked);
        ofClaim();
    }

    @Override
    public void setFocus() {
        if (table.rows().isEmpty()) {
            statement.setFocus();
        } else {
            table.focus();
        }
    }

    /** Looks for what is like some words. */
    void find(String words) {
        statement.setText(words.replace('\n', ' '));
    }

    /** Follows the claim that is worked on. */
    private void ofClaim() {
        CurrentCase.instance().get().flatMap(open -> CurrentClaim.get().id()
                .flatMap(id -> CaseQueries.claim(open.model(), id)))
                .ifPresent(claim -> find(claim.getStatement()));
    }

    private void ask() {
        running.ifPresent(Job::cancel);
        var words = statement.getText();
        if (words.isBlank()) {
            running = Optional.empty();
            summary.setText("");
            table.show(List.of());
            top(nothingAsked);
            return;
        }
        var here = CurrentCase.instance().get();
        var current = CurrentClaim.get().id();
        var others = RecentCases.instance().list().stream()
                .filter(path -> here.filter(open -> open.folder().root().equals(path)).isEmpty()).toList();
        var job = new CaseJob<>("Looking for earlier checks", monitor -> answer(words, here, current, others, monitor),
                pages.getDisplay()::asyncExec);
        running = Optional.of(job);
        job.result().whenComplete((found, problem) -> {
            if (!pages.isDisposed() && running.filter(job::equals).isPresent()) {
                running = Optional.empty();
                Optional.ofNullable(problem).ifPresentOrElse(this::failed, () -> show(found));
            }
        });
        job.schedule(DELAY);
    }

    private Answer answer(String words, Optional<OpenCase> here, Optional<String> current, List<Path> others, IProgressMonitor monitor)
            throws Exception {
        var claims = new ArrayList<EarlierClaim>();
        if (here.isPresent()) {
            claims.addAll(here.get().read(() -> CaseClaims.of(here.get())).stream().filter(claim -> !current.equals(Optional.of(claim.id()))).toList());
        }
        for (var path : others) {
            try {
                claims.addAll(CaseClaims.in(path));
            } catch (IOException e) {
                ILog.of(EarlierChecksView.class).warn("The claims of " + path + " are left out", e);
            }
        }
        try (var checks = EarlierChecks.open(claims, lists, monitor)) {
            var matches = checks.match(words, Set.of(), MOST, monitor);
            return new Answer(IntStream.range(0, matches.size()).mapToObj(i -> new EarlierRow(matches.get(i), i + 1)).toList(), lists.all());
        }
    }

    private void failed(Throwable problem) {
        ILog.of(EarlierChecksView.class).warn("Earlier checks could not be read", problem);
        summary.setText(Mnemonics.none("Not looked up: " + problem.getMessage()));
    }

    private void show(Answer answer) {
        table.show(answer.rows);
        summary.setText((answer.rows.isEmpty() ? "Nothing found" : Labels.count(answer.rows.size(), "claim") + ", the most alike first")
                + (answer.lists.isEmpty() ? " · no lists of published checks imported yet" : " · " + Labels.count(answer.lists.size(), "list")));
        top(answer.rows.isEmpty() ? nothingFound : table.table());
    }

    private void top(Control control) {
        ((StackLayout) pages.getLayout()).topControl = control;
        pages.layout();
    }

    /** A published check opens in the browser, a claim of this case becomes the current one, that of another says where it is. */
    private void open(EarlierRow row) {
        var earlier = row.match().earlier();
        if (!earlier.ofCase()) {
            browse(earlier.claim().address());
        } else if (CurrentCase.instance().get().filter(open -> open.folder().root().toString().equals(earlier.folder())).isPresent()) {
            CurrentClaim.get().set(Optional.of(earlier.id()));
        } else {
            say("It is in the case " + earlier.folder() + "; open that to see it");
        }
    }

    private void browse(String address) {
        try {
            if (address.isEmpty()) {
                say("The list gives no address for it");
            } else {
                PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(address).toURL());
            }
        } catch (PartInitException | IOException | IllegalArgumentException e) {
            say("The browser does not open " + address);
        }
    }

    private void importList() {
        var dialog = new FileDialog(pages.getShell(), SWT.OPEN);
        dialog.setText("Import published checks");
        dialog.setFilterExtensions(new String[] {"*.json;*.jsonld;*.jsonl;*.csv;*.tsv", "*.*"});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::importList);
    }

    private void importList(Path file) {
        summary.setText(Mnemonics.none("Importing " + file.getFileName() + "…"));
        change("Importing " + file.getFileName(), monitor -> lists.add(file, Optional.empty(), monitor), list -> "Imported "
                + Labels.count(list.claims(), "claim") + " as “" + list.name() + "”" + (list.leftOut() == 0 ? ""
                : ", " + list.leftOut() + " without a statement left out"));
    }

    private <T> void change(String name, CaseJob.Work<T> work, Function<T, String> done) {
        var job = new CaseJob<>(name, work, pages.getDisplay()::asyncExec);
        job.result().whenComplete((result, problem) -> {
            if (!pages.isDisposed()) {
                say(problem == null ? done.apply(result) : problem.getMessage());
                summary.setText(Mnemonics.none(problem == null ? done.apply(result) : problem.getMessage()));
                if (problem == null && !statement.getText().isBlank()) {
                    ask();
                }
            }
        });
        job.schedule();
    }

    private void showLists() {
        try {
            var menu = new Menu(tools);
            var all = lists.all();
            if (all.isEmpty()) {
                var none = new MenuItem(menu, SWT.PUSH);
                none.setText("No lists yet");
                none.setEnabled(false);
            }
            all.forEach(list -> {
                var item = new MenuItem(menu, SWT.PUSH);
                item.setText(Mnemonics.none("Remove “" + list.name() + "”, " + Labels.count(list.claims(), "claim") + ", imported "
                        + Labels.date(list.imported().substring(0, "2026-05-04".length()))));
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> change("Removing " + list.name(), monitor -> {
                    lists.remove(list.name());
                    return list;
                }, removed -> "Removed “" + removed.name() + "”; import its file again to have it back")));
            });
            menu.addListener(SWT.Hide, event -> tools.getDisplay().asyncExec(menu::dispose));
            menu.setLocation(tools.toDisplay(0, tools.getSize().y));
            menu.setVisible(true);
        } catch (IOException e) {
            say("The lists cannot be read: " + e.getMessage());
        }
    }

    private void say(String message) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }
}
