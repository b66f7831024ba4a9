package org.stet.ui.versions;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.stet.core.anchor.Span;
import org.stet.core.edit.CaseChange;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.ui.EmptyState;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.article.ArticleInput;
import org.stet.ui.article.BackToArticle;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CaseRefresh;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.NoCaseState;
import org.stet.ui.compare.CompareEditor;
import org.stet.ui.compare.CompareInput;
import org.stet.ui.handlers.Commands;
import org.stet.ui.handlers.FocusContext;
import org.stet.ui.handlers.ReturnPoint;
import org.stet.ui.lists.FilterField;
import org.stet.ui.lists.RowList;
import org.stet.ui.lists.TableOut;
import org.stet.ui.versions.VersionsRow.Passage;
import org.stet.ui.versions.VersionsRow.Place;
import org.stet.ui.versions.VersionsRow.Step;

/**
 * What changed between the versions of articles: under annotations first, then elsewhere. From a row one key compares the
 * versions there, others decide where its annotation is. The article in the active editor comes first.
 */
public final class VersionsView extends ViewPart {

    public static final String ID = "org.stet.ui.versions";
    /** Key-binding context in which plain keys on the rows are commands. */
    public static final String CONTEXT = "org.stet.ui.versionsContext";

    private final CaseListener caseListener = new CaseListener() {
        @Override
        public void opened(OpenCase open) {
            var reader = new VersionsReader(open);
            refresh = Optional.of(new CaseRefresh<>("Comparing versions", open, reader::read, VersionsView.this::show));
            refresh.get().schedule();
        }

        @Override
        public void closed() {
            refresh = Optional.empty();
            show(VersionsModel.EMPTY);
        }

        @Override
        public void changed(CaseChange change) {
            refresh.ifPresent(CaseRefresh::schedule);
        }
    };
    private final IPartListener2 editorListener = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            if (part instanceof IEditorReference editor) {
                follow(editor);
            }
        }
    };
    private Optional<CaseRefresh<VersionsModel>> refresh = Optional.empty();
    private Optional<String> article = Optional.empty();
    private VersionsModel model = VersionsModel.EMPTY;
    private Composite pages;
    private Composite page;
    private Control noCase;
    private Control noVersions;
    private Text filter;
    private RowList<VersionsRow> list;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        noCase = new NoCaseState(pages, "Shows what changed in articles that were saved more than once.");
        noVersions = new EmptyState(pages, "No article has a later version",
                "Pages are edited after they were first saved, often without a word. Import such a page again as a later version: "
                        + "here stands which claims have other words now, what was moved and what is gone.")
                .button("Import a later version…", Commands.run("org.stet.ui.import"));
        page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(6, 6, 6, 0).spacing(8, 6).applyTo(page);
        filter = FilterField.create(page, "Filter changes", words -> showRows(false), () -> list.focus());
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(filter);
        addTools();
        list = new RowList<>(page, "Changes between versions", VersionsPainter::paint, row -> compare());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(list.table());
        list.table().addListener(SWT.Selection, event -> place().ifPresent(
                place -> CurrentAnnotation.get().set(place.step().article(), place.annotation())));
        list.table().addListener(SWT.FocusIn, event -> list.focus());
        addMenu();
        BackToArticle.onEscape(page, getSite().getPage());
        FocusContext.follow(list.table(), getSite(), CONTEXT);
        CurrentCase.instance().addListener(caseListener);
        getSite().getPage().addPartListener(editorListener);
        pages.addDisposeListener(event -> {
            CurrentCase.instance().removeListener(caseListener);
            getSite().getPage().removePartListener(editorListener);
        });
        Arrays.stream(getSite().getPage().getEditorReferences())
                .filter(editor -> editor.getEditor(false) != null && editor.getEditor(false) == getSite().getPage().getActiveEditor())
                .findFirst().ifPresent(this::follow);
        show(VersionsModel.EMPTY);
        CurrentCase.instance().get().ifPresent(caseListener::opened);
    }

    @Override
    public void setFocus() {
        var top = ((StackLayout) pages.getLayout()).topControl;
        if (top == page) {
            list.focus();
        } else {
            top.setFocus();
        }
    }

    /** Shows the two versions of the chosen row side by side, at its words. */
    public void compare() {
        list.selected().ifPresent(row -> {
            ReturnPoint.leave(this);
            var step = row.step();
            withCase(open -> CompareEditor.open(getSite().getPage(), CompareInput.of(open.article(step.article()), step.from(), step.to()),
                    now(row)));
        });
    }

    void confirm() {
        decide(PlaceActions::confirm);
    }

    void drop() {
        decide(PlaceActions::drop);
    }

    /** Attaches the chosen annotation to the words that are selected in the later version, which is shown if it is not. */
    void reattach() {
        place().ifPresentOrElse(place -> {
            var words = selectedIn(place.step());
            if (words.isPresent()) {
                decide((actions, chosen) -> actions.reattach(chosen, words.get()));
            } else {
                ArticleEditor.reveal(getSite().getPage(), later(place), place.now(), true);
                say("Select the words in version " + place.step().number() + ", then press h");
            }
        }, this::sayNothingChosen);
    }

    void showOlder() {
        list.selected().ifPresent(row -> {
            switch (row) {
                case Place place -> reveal(new ArticleInput(place.step().article(), place.made()), Optional.of(place.marked()));
                case Passage passage -> reveal(new ArticleInput(row.step().article(), row.step().from()), passage.was());
                default -> throw new IllegalStateException("a heading is chosen: " + row);
            }
        });
    }

    void showNewer() {
        list.selected().ifPresent(row -> reveal(later(row), now(row)));
    }

    private void reveal(ArticleInput version, Optional<Span> words) {
        ReturnPoint.leave(this);
        ArticleEditor.reveal(getSite().getPage(), version, words, true);
    }

    private static ArticleInput later(VersionsRow row) {
        return new ArticleInput(row.step().article(), row.step().to());
    }

    private static Optional<Span> now(VersionsRow row) {
        return switch (row) {
            case Place place -> place.now();
            case Passage passage -> passage.now();
            default -> Optional.empty();
        };
    }

    /** The words selected in an editor that shows the later version. */
    private Optional<Span> selectedIn(Step step) {
        return Arrays.stream(getSite().getPage().getEditorReferences()).map(reference -> reference.getEditor(false))
                .filter(editor -> editor instanceof ArticleEditor shown
                        && shown.getEditorInput().equals(new ArticleInput(step.article(), step.to())))
                .flatMap(editor -> ((ArticleEditor) editor).viewer().stream()).map(viewer -> viewer.selectionForSpan())
                .filter(range -> !range.isEmpty()).map(range -> new Span(range.start(), range.end())).findFirst();
    }

    private void decide(BiFunction<PlaceActions, Place, String> verb) {
        place().ifPresentOrElse(place -> withCase(open -> say(verb.apply(new PlaceActions(open), place))), this::sayNothingChosen);
    }

    private void sayNothingChosen() {
        say("Choose a row with an annotation first");
    }

    /** Something to be done with the open case that may have to read an article. */
    private interface Task {
        void run(OpenCase open) throws CaseException;
    }

    private void withCase(Task task) {
        CurrentCase.instance().get().ifPresent(open -> {
            try {
                task.run(open);
            } catch (CaseException e) {
                say(e.getMessage());
            }
        });
    }

    private Optional<Place> place() {
        return list.selected().filter(Place.class::isInstance).map(Place.class::cast);
    }

    private void follow(IEditorReference editor) {
        try {
            var shown = switch (editor.getEditorInput()) {
                case ArticleInput input -> Optional.of(input.articleId());
                case CompareInput input -> Optional.of(input.right().articleId());
                default -> Optional.<String>empty();
            };
            if (shown.isPresent() && !shown.equals(article)) {
                article = shown;
                showRows(false);
            }
        } catch (PartInitException e) {
            ILog.of(VersionsView.class).warn(e.getMessage(), e);
        }
    }

    private void show(VersionsModel next) {
        if (pages.isDisposed()) {
            return;
        }
        model = next;
        showRows(true);
        var top = CurrentCase.instance().get().isEmpty() ? noCase : model.editions().isEmpty() ? noVersions : page;
        var layout = (StackLayout) pages.getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            pages.layout();
            if (getSite().getPage().getActivePart() == this) {
                setFocus();
            }
        }
    }

    private void showRows(boolean same) {
        list.show(model.rows(article, filter.getText()), same);
    }

    private void addTools() {
        var verbs = new ToolBar(page, SWT.FLAT | SWT.RIGHT);
        tool(verbs, "Compare versions", "Show both versions side by side (Enter)", this::compare);
        new ToolItem(verbs, SWT.SEPARATOR);
        tool(verbs, "Confirm place", "The place is right (y)", this::confirm);
        new ToolItem(verbs, SWT.SEPARATOR);
        tool(verbs, "Re-attach", "Attach to the words selected in the later version (h)", this::reattach);
        new ToolItem(verbs, SWT.SEPARATOR);
        tool(verbs, "Drop", "The annotation has no place in the later version (z)", this::drop);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(verbs);
        new TableOut(pages, "versions.csv", () -> VersionsModel.table(list.rows()))
                .addTo(new ToolBar(page, SWT.FLAT | SWT.RIGHT), getViewSite().getActionBars());
    }

    private static void tool(ToolBar bar, String label, String toolTip, Runnable task) {
        TableOut.tool(bar, label, task).setToolTipText(toolTip);
    }

    private void addMenu() {
        var menu = new MenuManager();
        menu.add(action("Compare versions\tEnter", this::compare));
        menu.add(action("Show in the older version\tO", this::showOlder));
        menu.add(action("Show in the newer version\tN", this::showNewer));
        menu.add(new Separator());
        menu.add(action("Confirm place\tY", this::confirm));
        menu.add(action("Re-attach to selected words\tH", this::reattach));
        menu.add(action("Drop from this version\tZ", this::drop));
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

    private void say(String message) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }
}
