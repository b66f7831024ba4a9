package org.stet.ui.navigator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.stet.core.store.CaseFolder;
import org.stet.core.store.OpenCase;
import org.stet.ui.Accessibility;
import org.stet.ui.EmptyState;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CaseRefresh;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.NoCaseState;
import org.stet.ui.cases.NoticeCards;
import org.stet.ui.cases.RecentCases;
import org.stet.ui.handlers.Commands;
import org.stet.ui.handlers.OpenCaseHandler;

/** The articles of the open case by outlet and date; from here they are opened, imported and removed. */
public final class NavigatorView extends ViewPart {

    public static final String ID = "org.stet.ui.navigator";

    /** So many recent cases are offered while none is open. */
    private static final int RECENT = 5;

    private final CaseListener listener = new CaseListener() {
        @Override
        public void opened(OpenCase open) {
            fresh = true;
            refresh = new CaseRefresh<>("Reading articles", open,
                    () -> NavigatorModel.of(open, CurrentCase.instance()::isUnsaved), NavigatorView.this::show);
            refresh.schedule();
            showPage();
        }

        @Override
        public void closed() {
            refresh.cancel();
            model = Optional.empty();
            showPage();
        }

        @Override
        public void stateChanged() {
            if (CurrentCase.instance().get().isPresent()) {
                refresh.schedule();
            } else {
                showPage();
            }
        }
    };

    private CaseRefresh<NavigatorModel> refresh;
    private boolean fresh;
    private Optional<NavigatorModel> model = Optional.empty();
    private Composite pages;
    private Composite articles;
    private Text filter;
    private NavigatorList list;
    private Optional<Control> noCase = Optional.empty();
    private Control noArticles;
    private Control opening;

    @Override
    public void createPartControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        new NoticeCards(page, CurrentCase.instance().notices());
        pages = new Composite(page, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(pages);
        noArticles = new EmptyState(pages, "No articles yet",
                "Drop files, a folder or text anywhere in this window, or paste them.")
                .button("Import…", Commands.run("org.stet.ui.import"));
        opening = NoCaseState.opening(pages);
        createArticles();
        getSite().setSelectionProvider(list.viewer());
        CurrentCase.instance().addListener(listener);
        page.addDisposeListener(event -> CurrentCase.instance().removeListener(listener));
        CurrentCase.instance().get().ifPresentOrElse(listener::opened, this::showPage);
    }

    @Override
    public void setFocus() {
        var top = ((StackLayout) pages.getLayout()).topControl;
        if (top == articles) {
            list.focus();
        } else {
            top.setFocus();
        }
    }

    private void createArticles() {
        articles = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(articles);
        var bar = new Composite(articles, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(6, 6, 6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage("Filter articles");
        Accessibility.name(filter, "Filter articles");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        list = new NavigatorList(articles);
        Accessibility.name(list.table(), "Articles");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.table());
        filter.addModifyListener((ModifyListener) event -> showRows());
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                list.selectFirst();
                list.table().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
        }));
        list.viewer().addOpenListener(event -> list.selected()
                .ifPresent(row -> ArticleEditor.reveal(getSite().getPage(), row.id(), Optional.empty(), true)));
        var menu = new MenuManager();
        list.table().setMenu(menu.createContextMenu(list.table()));
        getSite().registerContextMenu(menu, list.viewer());
    }

    /** Made anew each time, because the recent cases are others then. */
    private Control noCase() {
        noCase.ifPresent(Control::dispose);
        var page = new EmptyState(pages, "No case is open", "A case holds the articles on one story and what you mark in them.")
                .button("New case…", Commands.run("org.stet.ui.newCase"))
                .button("Open…", Commands.run(OpenCaseHandler.COMMAND))
                .button("Open the sample case", Commands.run("org.stet.app.openSample"));
        var recent = RecentCases.instance().list().stream().limit(RECENT).toList();
        if (!recent.isEmpty()) {
            page.heading("Open again");
        }
        recent.forEach(folder -> page.link(new CaseFolder(folder).name(), folder.toString(),
                Commands.run(OpenCaseHandler.COMMAND, Map.of(OpenCaseHandler.FOLDER, folder.toString()))));
        noCase = Optional.of(page);
        return page;
    }

    /** A case that is opened shows its first article, unless articles are open from the last time. */
    private void showFirstArticle(List<NavigatorRow> rows) {
        if (fresh && !rows.isEmpty()) {
            fresh = false;
            if (getSite().getPage().getEditorReferences().length == 0) {
                rows.stream().filter(row -> row.damage().isEmpty()).findFirst()
                        .ifPresent(row -> ArticleEditor.reveal(getSite().getPage(), row.id(), Optional.empty(), false));
            }
        }
    }

    private void show(NavigatorModel next) {
        if (pages.isDisposed()) {
            return;
        }
        model = Optional.of(next);
        showFirstArticle(next.rows());
        showPage();
    }

    private void showRows() {
        list.show(model.map(read -> read.items(filter.getText())).orElse(List.of()));
    }

    private void showPage() {
        setPartName(CurrentCase.instance().get().map(open -> open.model().getName()).orElse("Case"));
        showRows();
        var layout = (StackLayout) pages.getLayout();
        var top = top();
        if (layout.topControl != top) {
            layout.topControl = top;
            pages.layout();
            pages.getDisplay().asyncExec(this::focusAgain);
        }
    }

    /** What had the keyboard is hidden once the page is laid out, which the workbench may put off. */
    private void focusAgain() {
        if (!pages.isDisposed() && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private Control top() {
        if (model.isPresent()) {
            return model.get().rows().isEmpty() ? noArticles : articles;
        }
        return CurrentCase.instance().get().isPresent() || CurrentCase.instance().isOpening() ? opening : noCase();
    }
}
