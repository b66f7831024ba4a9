package org.stet.ui.search;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.stet.core.annotate.Labels;
import org.stet.model.Stance;
import org.stet.search.SearchHit;
import org.stet.search.SearchQuery;
import org.stet.ui.EmptyState;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.analysis.CurrentFindings;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.article.ArticleInput;
import org.stet.ui.article.BackToArticle;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.NoCaseState;
import org.stet.ui.claims.CurrentClaim;
import org.stet.ui.handlers.Commands;
import org.stet.ui.handlers.FocusContext;
import org.stet.ui.handlers.ReturnPoint;
import org.stet.ui.lists.RowList;
import org.stet.ui.lists.TableOut;
import org.stet.ui.search.SearchRow.Place;

/**
 * Finds words and evidence in everything the case has. Answers come while a person types and follow every edit; from a hit one
 * key goes to its exact words, one more makes them an appearance of the current claim.
 */
public final class SearchView extends ViewPart {

    public static final String ID = "org.stet.ui.search";
    /** Key-binding context in which plain keys on the results are commands. */
    public static final String CONTEXT = "org.stet.ui.searchContext";

    private static final String INSPECTOR = "org.stet.ui.inspector";
    private static final long PAUSE_MILLIS = 150;
    private static final int TITLE_LENGTH = 40;
    /** Share of the width that results have beside the facets, in percent. */
    private static final int RESULTS = 76;
    private static final int FACETS_FROM = 560;

    private final Runnable updated = () -> ask(0);
    private Optional<IMemento> state = Optional.empty();
    private SearchQuestion request = SearchQuestion.NOTHING;
    private boolean focusOnAnswer;
    private SearchJob job;
    private SearchBar bar;
    private Label summary;
    private ToolItem markAll;
    private Composite pages;
    private SashForm results;
    private RowList<SearchRow> list;
    private RowList<FacetRow> facets;
    private SearchAnswer answer = SearchAnswer.NOTHING;
    private Control noCase;
    private Control nothingAsked;
    private Control nothingFound;
    private Control noEvidence;
    private boolean inList;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        state = Optional.ofNullable(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new SearchBar(page, question());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(10, 8, 4, 0).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        summary = new Label(line, SWT.NONE);
        Styles.set(summary, Styles.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        var verbs = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        markAll = TableOut.tool(verbs, "Mark all…", this::markAll);
        markAll.setToolTipText("Mark every hit (Shift+M in the list)");
        pages = new Composite(page, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(pages);
        results = new SashForm(pages, SWT.HORIZONTAL | SWT.SMOOTH);
        list = new RowList<>(results, "Search results", SearchRowPainter::paint, row -> hit(row).ifPresent(this::jump));
        facets = new RowList<>(results, "Narrow down", FacetPainter::paint, this::toggle);
        facets.table().addListener(SWT.MouseUp, event -> facets.selected().ifPresent(this::toggle));
        results.setWeights(RESULTS, 100 - RESULTS);
        results.addListener(SWT.Resize, event -> showFacets());
        createEmptyStates();
        job = new SearchJob(page.getDisplay(), this::show);
        list.table().addListener(SWT.KeyDown, this::keyInList);
        list.table().addListener(SWT.FocusIn, event -> inList = true);
        BackToArticle.onEscape(page, getSite().getPage());
        FocusContext.follow(list.table(), getSite(), CONTEXT);
        createMenu();
        CurrentSearch.instance().addListener(updated);
        var unfollow = CurrentClaim.get().addListener(claim -> ask(0));
        page.addDisposeListener(event -> {
            CurrentSearch.instance().removeListener(updated);
            unfollow.run();
            job.forget();
        });
        state.ifPresent(bar::restoreState);
        show(SearchAnswer.NOTHING);
        ask(0);
    }

    @Override
    public void setFocus() {
        if (request instanceof SearchQuestion.Evidence && !isAnswered()) {
            pages.forceFocus();
        } else if ((inList || request instanceof SearchQuestion.Evidence) && !answer.rows().isEmpty()) {
            list.focus();
        } else {
            bar.setFocus();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        bar.saveState(memento);
    }

    /** Gives the keyboard to the query field, its words selected. */
    public void focusQuery() {
        bar.focusQuery();
    }

    /** Searches for words and gives the keyboard to the query field. */
    public void find(String query) {
        bar.find(query);
    }

    /** Shows what may be evidence for something, and gives the keyboard to the results. */
    void show(SearchQuestion.Evidence evidence) {
        bar.clear();
        request = evidence;
        focusOnAnswer = true;
        summary.setText(Mnemonics.none("Finding evidence for “" + Labels.brief(evidence.words(), TITLE_LENGTH) + "”…"));
        markAll.getParent().setVisible(false);
        evidence.claim().ifPresent(claim -> CurrentClaim.get().set(Optional.of(claim)));
        ask(0);
    }

    /**
     * Makes the selected hit an appearance of the current claim, or sets the stance of the one it is already; where no claim is
     * current the person chooses or names one.
     */
    void attach(Stance stance) {
        CurrentCase.instance().get().ifPresent(open -> selected().ifPresent(place -> {
            if (!isAnswered()) {
                say("Still searching; what is listed answers the question before");
            } else if (open.readOnlyReason().isPresent()) {
                say(open.readOnlyReason().get());
            } else if (place.hit().kind() == SearchHit.Kind.CLAIM) {
                say("A claim is no evidence; open the place where it is made");
            } else {
                new HitAttaching(open, place.hit(), stance, this::attached, this::say).start(list.table(), list.selectedBox());
            }
        }));
    }

    /** Asks as what to mark every hit of the query, and does it. */
    void markAll() {
        CurrentCase.instance().get().ifPresent(open -> CurrentSearch.instance().model().ifPresent(model -> {
            if (!(request instanceof SearchQuestion.Words asked) || asked.isBlank()) {
                say("Type a query first; then all its hits can be marked");
            } else if (open.readOnlyReason().isPresent()) {
                say(open.readOnlyReason().get());
            } else {
                SearchQuery.parse(asked.text()).problem().map(SearchQuery.Problem::message).ifPresentOrElse(this::say, () -> {
                    bar.remember();
                    new HitMarking(CurrentCase.instance(), pages, open, model, asked)
                            .choose(pages.getDisplay().map(markAll.getParent(), null, markAll.getBounds()));
                });
            }
        }));
    }

    private Optional<Place> selected() {
        return list.selected().flatMap(SearchView::hit);
    }

    private static Optional<Place> hit(SearchRow row) {
        return row instanceof Place place ? Optional.of(place) : Optional.empty();
    }

    private void attached() {
        bar.remember();
        list.selectNext();
    }

    private void createEmptyStates() {
        noCase = new NoCaseState(pages, "Search finds words, quotes and evidence in all articles of a case.");
        nothingAsked = new EmptyState(pages, "Search all articles, annotations and claims",
                "Type words above; results come as you type. \"Quotation marks\" find exact words, name~ finds other spellings, "
                        + "outlet:herald or date:2026-05 narrow it down. In an article, f finds evidence for the selected words.");
        nothingFound = new EmptyState(pages, "Nothing found",
                "Try fewer words, the first letters with * as in inspect*, or name~ for other spellings.");
        noEvidence = new EmptyState(pages, "No other article shares these words",
                "Type a name or a figure of the claim above, or import what other outlets wrote.").button("Import…", Commands.run("org.stet.ui.import"));
    }

    private void createMenu() {
        var copy = action("Copy", () -> bar.selection().or(() -> selected().map(place -> place.origin() + "\t" + place.text())).ifPresent(this::copy));
        getViewSite().getActionBars().setGlobalActionHandler(IWorkbenchCommandConstants.EDIT_COPY, copy);
        var menu = new MenuManager();
        menu.add(action("Show in article", () -> selected().ifPresent(this::jump)));
        menu.add(new Separator());
        menu.add(action("Supports the current claim\tS", () -> attach(Stance.SUPPORTS)));
        menu.add(action("Refutes the current claim\tR", () -> attach(Stance.REFUTES)));
        menu.add(action("Context of the current claim\tX", () -> attach(Stance.CONTEXT)));
        menu.add(action("Asserts the current claim\tA", () -> attach(Stance.ASSERTS)));
        menu.add(new Separator());
        menu.add(action("Mark all hits…\tShift+M", this::markAll));
        menu.add(new Separator());
        menu.add(copy);
        menu.add(action("Copy all results", () -> copy(answer.text())));
        list.table().setMenu(menu.createContextMenu(list.table()));
    }

    private static Action action(String label, Runnable task) {
        return new Action(label) {
            @Override
            public void run() {
                task.run();
            }
        };
    }

    private void copy(String words) {
        if (!words.isEmpty()) {
            var clipboard = new Clipboard(pages.getDisplay());
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private SearchBar.Listener question() {
        return new SearchBar.Listener() {
            @Override
            public void asked(SearchQuestion.Words words, boolean typing) {
                request = words;
                ask(typing ? PAUSE_MILLIS : 0);
            }

            @Override
            public void entered() {
                inList = false;
            }

            @Override
            public void left() {
                list.focus();
            }
        };
    }

    private void toggle(FacetRow row) {
        if (row instanceof FacetRow.Value value) {
            bar.toggle(value.value());
        }
    }

    /** Facets stand beside the results where there are any and there is room for both. */
    private void showFacets() {
        var alone = answer.facets().isEmpty() || results.getClientArea().width < FACETS_FROM;
        if ((results.getMaximizedControl() != null) != alone) {
            results.setMaximizedControl(alone ? list.table() : null);
        }
    }

    private void ask(long delay) {
        var model = CurrentSearch.instance().model();
        if (model.isPresent()) {
            job.ask(model.get(), request, CurrentClaim.get().id(), CurrentFindings.get().facts(), delay);
        } else {
            job.forget();
            show(SearchAnswer.NOTHING);
        }
    }

    private void show(SearchAnswer next) {
        if (pages.isDisposed()) {
            return;
        }
        list.show(next.rows(), next.request().equals(answer.request()));
        facets.show(next.facets(), true);
        answer = next;
        showFacets();
        summary.setText(Mnemonics.none(summary(answer)));
        summary.setToolTipText(Mnemonics.none(summary(answer)));
        markAll.getParent().setVisible(answer.request() instanceof SearchQuestion.Words && !answer.rows().isEmpty());
        var top = CurrentCase.instance().get().isEmpty() ? noCase : !answer.rows().isEmpty() || !answer.facets().isEmpty() ? results
                : answer.request().isBlank() ? nothingAsked
                : answer.request() instanceof SearchQuestion.Evidence ? noEvidence : nothingFound;
        var layout = (StackLayout) pages.getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            pages.layout();
        }
        if (focusOnAnswer && isAnswered()) {
            focusOnAnswer = false;
            setFocus();
        } else if (list.table().isFocusControl()) {
            list.focus();
        }
    }

    /** Whether what is listed is the answer to what was asked last. */
    private boolean isAnswered() {
        return answer.request().equals(request);
    }

    private static String summary(SearchAnswer answer) {
        return switch (answer.request()) {
            case SearchQuestion.Words words -> answer.problem().map(problem -> problem.message() + "  " + answer.summary()).orElse(answer.summary());
            case SearchQuestion.Evidence evidence -> "Evidence for “" + Labels.brief(evidence.words(), TITLE_LENGTH) + "” · " + answer.summary()
                    + " · s supports, r refutes, x context, a asserts";
        };
    }

    private void keyInList(Event event) {
        if (event.character == '/') {
            event.doit = false;
            focusQuery();
        }
    }

    private void jump(Place place) {
        bar.remember();
        ReturnPoint.leave(this);
        var page = getSite().getPage();
        var hit = place.hit();
        switch (hit.kind()) {
            case CLAIM -> showClaim(page, hit.claim());
            case ANNOTATION -> ArticleEditor.revealAnnotation(page, hit.article().orElseThrow(), hit.annotation().orElseThrow(), true);
            case TEXT -> ArticleEditor.reveal(page, new ArticleInput(hit.article().orElseThrow(), hit.version().orElseThrow()), hit.target(), true);
        }
    }

    private void showClaim(IWorkbenchPage page, Optional<String> claim) {
        CurrentClaim.get().set(claim);
        try {
            page.showView(INSPECTOR);
        } catch (PartInitException e) {
            ILog.of(SearchView.class).warn("The claim inspector does not open", e);
        }
    }

    private void say(String message) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }
}
