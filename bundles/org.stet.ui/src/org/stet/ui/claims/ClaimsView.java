package org.stet.ui.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.stet.core.edit.CaseChange;
import org.stet.core.store.OpenCase;
import org.stet.ui.Chip;
import org.stet.ui.EmptyState;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.article.BackToArticle;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.NoCaseState;
import org.stet.ui.cases.Notice;
import org.stet.ui.claims.ClaimsModel.Column;
import org.stet.ui.claims.ClaimsModel.Grouping;
import org.stet.ui.claims.ClaimsNode.AppearanceRow;
import org.stet.ui.claims.ClaimsNode.ClaimRow;
import org.stet.ui.claims.ClaimsNode.Group;
import org.stet.ui.lists.FilterField;
import org.stet.ui.lists.TableOut;

/** Every claim of the case with the places where it appears. Selecting a claim makes it the current one. */
public final class ClaimsView extends ViewPart {

    public static final String ID = "org.stet.ui.claims";

    private static final String WIDTHS = "widths";
    private static final String GROUPING = "grouping";
    private static final String SORT = "sort";
    private static final String ASCENDING = "ascending";

    private final CaseListener caseListener = new CaseListener() {
        @Override
        public void opened(OpenCase open) {
            load(open);
        }

        @Override
        public void closed() {
            model = Optional.empty();
            refresh();
        }

        @Override
        public void changed(CaseChange change) {
            if (model.filter(shown -> shown.update(change)).isPresent()) {
                refresh();
            }
        }
    };
    private Optional<ClaimsModel> model = Optional.empty();
    private Optional<IMemento> state = Optional.empty();
    private Composite pages;
    private Control noCase;
    private Control noClaims;
    private Composite page;
    private Text filter;
    private Chip<Grouping> grouping;
    private ClaimsTree tree;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        state = Optional.ofNullable(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        noCase = new NoCaseState(pages, "Shows every claim of a case with the places where it appears.");
        noClaims = new EmptyState(pages, "No claims yet",
                "A claim is what articles say that can be checked. Open an article, select words and press c.")
                .button("Read the first article", this::readFirst);
        page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).spacing(8, 6).applyTo(page);
        filter = FilterField.create(page, "Filter claims", words -> model.ifPresent(shown -> {
            shown.setFilter(words);
            refresh();
        }), () -> tree.focusFirst());
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(filter);
        grouping = new Chip<>(page, "Group claims", List.of(Grouping.values()), Grouping::label, this::group);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(grouping);
        addTools();
        tree = new ClaimsTree(page, this::sort, this::follow, this::jump);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(tree.control());
        state.ifPresent(this::restoreWidths);
        grouping.show(Grouping.NONE, false);
        BackToArticle.onEscape(page, getSite().getPage());
        CurrentCase.instance().addListener(caseListener);
        var unfollow = CurrentClaim.get().addListener(claim -> claim.ifPresent(this::select));
        pages.addDisposeListener(event -> {
            CurrentCase.instance().removeListener(caseListener);
            unfollow.run();
        });
        CurrentCase.instance().get().ifPresentOrElse(this::load, this::refresh);
    }

    @Override
    public void setFocus() {
        if (((StackLayout) pages.getLayout()).topControl == page) {
            tree.control().setFocus();
        } else {
            ((StackLayout) pages.getLayout()).topControl.setFocus();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(WIDTHS, tree.widths().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        model.ifPresent(shown -> {
            memento.putString(GROUPING, shown.grouping().name());
            shown.sort().ifPresent(column -> memento.putString(SORT, column.name()));
            memento.putBoolean(ASCENDING, shown.isAscending());
        });
    }

    private void restoreWidths(IMemento memento) {
        Optional.ofNullable(memento.getString(WIDTHS)).ifPresent(widths ->
                tree.setWidths(Arrays.stream(widths.split(" ")).map(Integer::valueOf).toList()));
    }

    private void restoreOrder(ClaimsModel loaded) {
        state.ifPresent(memento -> {
            Optional.ofNullable(memento.getString(GROUPING)).map(Grouping::valueOf).ifPresent(loaded::setGrouping);
            Optional.ofNullable(memento.getString(SORT)).map(Column::valueOf)
                    .ifPresent(column -> loaded.setSort(column, Boolean.TRUE.equals(memento.getBoolean(ASCENDING))));
        });
    }

    private void load(OpenCase open) {
        var job = new CaseJob<>("Reading claims", monitor -> open.read(() -> new ClaimsModel(open)), pages.getDisplay()::asyncExec);
        job.setSystem(true);
        job.result().thenAccept(loaded -> {
            if (!pages.isDisposed() && CurrentCase.instance().get().filter(open::equals).isPresent()) {
                loaded.setFilter(filter.getText());
                restoreOrder(loaded);
                model = Optional.of(loaded);
                grouping.show(loaded.grouping(), false);
                refresh();
            }
        }).exceptionally(problem -> {
            ILog.of(ClaimsView.class).error("The claims cannot be shown", problem);
            CurrentCase.instance().notices().post(new Notice("claims", Notice.Level.PROBLEM,
                    "The claims cannot be shown; open the case again. The error log says more."));
            return null;
        });
        job.schedule();
    }

    private void refresh() {
        model.ifPresent(shown -> tree.show(shown.roots(), shown.sort(), shown.isAscending()));
        var layout = (StackLayout) pages.getLayout();
        var top = model.filter(shown -> !shown.isEmpty()).isPresent() ? page : CurrentCase.instance().get().isEmpty() ? noCase : noClaims;
        if (layout.topControl != top) {
            layout.topControl = top;
            pages.layout();
        }
        CurrentClaim.get().id().ifPresent(this::select);
    }

    private void sort(Column column) {
        model.ifPresent(shown -> {
            shown.setSort(column, shown.sort().filter(column::equals).isEmpty() || !shown.isAscending());
            refresh();
        });
    }

    private void group(Grouping by) {
        model.ifPresent(shown -> {
            shown.setGrouping(by);
            grouping.show(by, false);
            refresh();
            tree.openGroups();
            refresh();
        });
    }

    /** Makes the claim of a row the current one and shows the place in its article, without taking the keyboard. */
    private void follow(ClaimsNode node) {
        show(node, false);
    }

    private void jump(ClaimsNode node) {
        show(node, true);
    }

    private void show(ClaimsNode node, boolean activate) {
        var place = switch (node) {
            case Group group -> Optional.<AppearanceRow>empty();
            case ClaimRow row -> {
                CurrentClaim.get().set(Optional.of(row.id()));
                yield row.children().stream().findFirst();
            }
            case AppearanceRow row -> {
                CurrentClaim.get().set(Optional.of(row.claim()));
                yield Optional.of(row);
            }
        };
        place.ifPresent(found -> ArticleEditor.revealAnnotation(getSite().getPage(), found.article(), found.annotation(), activate));
    }

    private void select(String claim) {
        if (!tree.control().isFocusControl()) {
            tree.select(claim);
        }
    }

    private void readFirst() {
        CurrentCase.instance().get().flatMap(open -> open.model().getArticles().stream().findFirst())
                .ifPresent(entry -> ArticleEditor.reveal(getSite().getPage(), entry.getId(), Optional.empty(), true));
    }

    private void addTools() {
        new TableOut(pages, "claims.csv", () -> ClaimsTable.of(model.map(ClaimsModel::claims).orElse(List.of())))
                .addTo(new ToolBar(page, SWT.FLAT | SWT.RIGHT), getViewSite().getActionBars());
    }
}
