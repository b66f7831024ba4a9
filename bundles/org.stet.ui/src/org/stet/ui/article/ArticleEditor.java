package org.stet.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.stet.core.anchor.Anchors;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.edit.CaseChange;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Version;
import org.stet.ui.Mnemonics;
import org.stet.ui.cases.CaseEditorPart;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.discrepancies.DiscrepanciesView;
import org.stet.ui.handlers.Commands;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.Span;
import org.stet.ui.text.TextRange;

/**
 * Shows one version of an article for reading and marking. It opens at once and loads in a job; the case as a whole is what
 * is dirty and saved, not the editor.
 */
public final class ArticleEditor extends CaseEditorPart implements IPersistableEditor {

    public static final String ID = "org.stet.ui.article";
    /** Key-binding context in which plain keys are commands. */
    public static final String CONTEXT = "org.stet.ui.articleContext";

    private static final int TITLE_LENGTH = 42;
    private static final String CARET = "caret";
    private static final String ZOOM = "zoom";

    private final CaseListener caseListener = new CaseListener() {
        @Override
        public void opened(OpenCase open) {
            load();
        }

        @Override
        public void closed() {
            close();
        }

        @Override
        public void changed(CaseChange held) {
            catchUp(held);
        }
    };
    private final Consumer<CaseChange> changes = this::changed;
    private final List<Runnable> whenLoaded = new ArrayList<>();
    /** What changed while the article was read, or while changes were held back. */
    private final List<CaseChange> missed = new ArrayList<>();
    private Composite stack;
    private Label wait;
    private Optional<OpenCase> open = Optional.empty();
    private Optional<ArticleModel> model = Optional.empty();
    private Optional<ArticlePage> page = Optional.empty();
    private Optional<ArticleOutline> outline = Optional.empty();
    private Optional<IMemento> state = Optional.empty();

    /**
     * Shows an article, in the editor that shows it already or in a new one with the newest version.
     *
     * @param words to select, offsets of the version shown
     * @param activate whether the editor gets the keyboard
     */
    public static Optional<ArticleEditor> reveal(IWorkbenchPage page, String articleId, Optional<org.stet.core.anchor.Span> words,
            boolean activate) {
        var editor = show(page, articleId, activate);
        words.ifPresent(span -> editor.ifPresent(shown -> shown.select(span)));
        return editor;
    }

    /**
     * Shows one version of an article.
     *
     * @param words to select, offsets of that version
     * @param activate whether the editor gets the keyboard
     */
    public static Optional<ArticleEditor> reveal(IWorkbenchPage page, ArticleInput version, Optional<org.stet.core.anchor.Span> words,
            boolean activate) {
        try {
            var editor = Optional.ofNullable((ArticleEditor) page.openEditor(version, ID, activate));
            words.ifPresent(span -> editor.ifPresent(shown -> shown.select(span)));
            return editor;
        } catch (PartInitException e) {
            ILog.of(ArticleEditor.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** Shows an article with an annotation selected. */
    public static Optional<ArticleEditor> revealAnnotation(IWorkbenchPage page, String articleId, String annotationId,
            boolean activate) {
        var editor = show(page, articleId, activate);
        editor.ifPresent(shown -> shown.whenLoaded(
                viewer -> viewer.span(annotationId).ifPresent(span -> viewer.selectRange(span.range()))));
        return editor;
    }

    private static Optional<ArticleEditor> show(IWorkbenchPage page, String articleId, boolean activate) {
        try {
            for (var reference : page.getEditorReferences()) {
                if (shows(reference, articleId) && reference.getEditor(true) instanceof ArticleEditor editor) {
                    page.bringToTop(editor);
                    if (activate) {
                        page.activate(editor);
                    }
                    return Optional.of(editor);
                }
            }
            var open = CurrentCase.instance().get();
            if (open.isEmpty()) {
                return Optional.empty();
            }
            var input = ArticleInput.latest(open.get().article(articleId));
            return Optional.ofNullable((ArticleEditor) page.openEditor(input, ID, activate));
        } catch (PartInitException | CaseException e) {
            ILog.of(ArticleEditor.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }

    private static boolean shows(IEditorReference reference, String articleId) throws PartInitException {
        return ID.equals(reference.getId()) && reference.getEditorInput() instanceof ArticleInput input
                && input.articleId().equals(articleId);
    }

    /** What can be done in the article; empty while it loads. */
    Optional<ArticleVerbs> verbs() {
        return page.map(ArticlePage::verbs);
    }

    /** The article shown; empty while it loads. */
    public Optional<ArticleModel> model() {
        return model;
    }

    /** The viewer of the text; empty while it loads. */
    public Optional<AnnotatedTextViewer> viewer() {
        return page.map(ArticlePage::viewer);
    }

    @Override
    public ArticleInput getEditorInput() {
        return (ArticleInput) super.getEditorInput();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ArticleInput)) {
            throw new PartInitException("An article editor shows articles of the open case, not " + input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(Labels.brief(input.getName(), TITLE_LENGTH));
        CurrentCase.instance().addListener(caseListener);
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        wait = new Label(stack, SWT.CENTER | SWT.WRAP);
        show(wait);
        say("This article belongs to a case that is not open. Open the case to read it.");
        load();
    }

    private void load() {
        CurrentCase.instance().get().ifPresent(current -> {
            if (current.entry(getEditorInput().articleId()).isEmpty()) {
                stack.getDisplay().asyncExec(this::close);
                return;
            }
            open = Optional.of(current);
            current.editor().addListener(changes);
            say("Opening “" + getEditorInput().getName() + "” …");
            var job = new CaseJob<>("Opening " + getEditorInput().getName(), monitor -> read(current),
                    stack.getDisplay()::asyncExec);
            job.result().whenComplete((loaded, problem) -> {
                if (!stack.isDisposed()) {
                    Optional.ofNullable(problem).ifPresentOrElse(this::cannotLoad, () -> fill(current, loaded));
                }
            });
            job.schedule();
        });
    }

    private ArticleModel read(OpenCase current) throws Exception {
        var input = getEditorInput();
        var article = current.article(input.articleId());
        var version = CaseQueries.version(article, input.versionId()).orElseGet(() -> CaseQueries.latest(article));
        var text = current.text(article, version);
        return current.read(() -> new ArticleModel(current, article, version, text));
    }

    private void cannotLoad(Throwable problem) {
        ILog.of(ArticleEditor.class).warn(problem.getMessage(), problem);
        say(problem.getMessage());
    }

    private void fill(OpenCase current, ArticleModel loaded) {
        if (!open.equals(CurrentCase.instance().get()) || !loaded.exists()) {
            close();
            return;
        }
        missed.forEach(loaded::update);
        missed.clear();
        model = Optional.of(loaded);
        var shown = new ArticlePage(stack, getEditorSite(), current, loaded, new Host(), new OtherEditors());
        page = Optional.of(shown);
        var viewer = shown.viewer();
        restore(viewer);
        updateTitle();
        show(shown);
        if (getSite().getPage().getActivePart() == this) {
            viewer.setFocus();
        }
        outline.ifPresent(part -> part.show(loaded, viewer));
        whenLoaded.forEach(Runnable::run);
        whenLoaded.clear();
    }

    /** A mark is shown at once; what comes in many short edits, such as an import, when it is told as a whole. */
    private void changed(CaseChange change) {
        if (model.isEmpty() || CurrentCase.instance().isHoldingChanges()) {
            missed.add(change);
        } else {
            show(change);
        }
    }

    private void catchUp(CaseChange held) {
        if (model.isPresent() && !missed.isEmpty()) {
            missed.clear();
            show(held);
        }
    }

    private void show(CaseChange change) {
        model.ifPresent(shown -> {
            if (!shown.exists()) {
                close();
                return;
            }
            var update = shown.update(change);
            if (!update.isEmpty()) {
                viewer().ifPresent(viewer -> viewer.applyChanges(List.of(), update.removed(), update.present()));
            }
            updateTitle();
            page.ifPresent(ArticlePage::refresh);
            outline.ifPresent(part -> part.update(!update.isEmpty()));
        });
    }

    private void updateTitle() {
        model.ifPresent(shown -> {
            setPartName(Labels.brief(shown.title(), TITLE_LENGTH));
            setTitleToolTip(shown.title());
        });
    }

    private void select(org.stet.core.anchor.Span words) {
        whenLoaded(viewer -> viewer.selectRange(new TextRange(Math.min(words.start(), viewer.text().length()),
                Math.min(words.end(), viewer.text().length()))));
    }

    private void whenLoaded(Consumer<AnnotatedTextViewer> task) {
        viewer().ifPresentOrElse(task, () -> whenLoaded.add(() -> viewer().ifPresent(task)));
    }

    private void close() {
        getSite().getPage().closeEditor(this, false);
    }

    private void show(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void say(String message) {
        wait.setText("\n\n" + Mnemonics.none(message));
    }

    private void restore(AnnotatedTextViewer viewer) {
        state.map(memento -> memento.getInteger(ZOOM)).ifPresent(zoom ->
                viewer.setReadingStyle(viewer.readingStyle().withZoom(zoom)));
        state.map(memento -> memento.getInteger(CARET)).filter(caret -> caret <= viewer.text().length())
                .ifPresent(caret -> viewer.selectRange(new TextRange(caret, caret)));
    }

    @Override
    public void saveState(IMemento memento) {
        viewer().ifPresent(viewer -> {
            memento.putInteger(CARET, viewer.selection().start());
            memento.putInteger(ZOOM, viewer.readingStyle().zoom());
        });
    }

    @Override
    public void restoreState(IMemento memento) {
        state = Optional.ofNullable(memento);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class) {
            if (outline.filter(part -> part.getControl() == null || !part.getControl().isDisposed()).isEmpty()) {
                outline = Optional.of(new ArticleOutline());
                viewer().ifPresent(viewer -> outline.get().show(model.orElseThrow(), viewer));
            }
            return adapter.cast(outline.get());
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        viewer().ifPresentOrElse(AnnotatedTextViewer::setFocus, stack::setFocus);
    }

    @Override
    public void dispose() {
        CurrentCase.instance().removeListener(caseListener);
        open.ifPresent(current -> current.editor().removeListener(changes));
        super.dispose();
    }

    /** The window around the article. */
    private final class Host implements ArticleVerbs.Host {

        @Override
        public void say(String message) {
            getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
        }

        @Override
        public void showClaim() {
            try {
                getSite().getPage().showView("org.stet.ui.inspector");
            } catch (PartInitException e) {
                ILog.of(ArticleEditor.class).warn(e.getMessage(), e);
            }
        }

        @Override
        public void showFinding(String key) {
            DiscrepanciesView.reveal(getSite().getPage(), key);
        }
    }

    private final class OtherEditors implements ArticlePage.Neighbours {

        @Override
        public void showWhereMade(Annotation annotation) {
            show(annotation.getAnchor().getVersion(), Optional.of(Anchors.span(annotation.getAnchor())));
        }

        @Override
        public void showVersion(Version version) {
            show(version.getId(), Optional.empty());
        }

        @Override
        public void compare() {
            Commands.run("org.stet.ui.compare").run();
        }

        private void show(String version, Optional<org.stet.core.anchor.Span> words) {
            reveal(getSite().getPage(), new ArticleInput(getEditorInput().articleId(), version), words, true);
        }
    }
}
