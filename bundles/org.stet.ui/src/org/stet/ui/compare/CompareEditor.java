package org.stet.ui.compare;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.edit.CaseChange;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.Placement;
import org.stet.ui.Mnemonics;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.CurrentFindings;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.article.ArticleInput;
import org.stet.ui.cases.CaseEditorPart;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.compare.ComparePage.Choice;
import org.stet.ui.handlers.FocusContext;
import org.stet.ui.text.TextRange;

/**
 * Shows two texts side by side: versions of an article, or two articles by what they share. It opens at once and compares in a
 * job. There is one for the versions of each article and one for articles.
 */
public final class CompareEditor extends CaseEditorPart {

    public static final String ID = "org.stet.ui.compare";
    /** Key-binding context in which plain keys are commands. */
    public static final String CONTEXT = "org.stet.ui.compareContext";

    private static final int TITLE_LENGTH = 36;

    private final CaseListener caseListener = new CaseListener() {
        @Override
        public void closed() {
            close();
        }

        @Override
        public void changed(CaseChange change) {
            update(change);
        }
    };
    private Composite stack;
    private Label wait;
    private ComparePage page;
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Span> wanted = Optional.empty();

    /**
     * Compares two texts, in the editor that compares this article or articles already or in a new one.
     *
     * @param words to be shown, offsets of the right version; else the first change is
     */
    public static void open(IWorkbenchPage page, CompareInput input, Optional<Span> words) {
        try {
            for (var reference : page.getEditorReferences()) {
                if (ID.equals(reference.getId()) && reference.getEditor(true) instanceof CompareEditor editor
                        && editor.compares(input)) {
                    page.activate(editor);
                    editor.show(input, words);
                    return;
                }
            }
            if (page.openEditor(input, ID, true) instanceof CompareEditor editor) {
                editor.wanted = words;
            }
        } catch (PartInitException e) {
            ILog.of(CompareEditor.class).warn(e.getMessage(), e);
        }
    }

    private boolean compares(CompareInput input) {
        var present = getEditorInput();
        return present.isOfVersions() == input.isOfVersions()
                && (!input.isOfVersions() || present.left().articleId().equals(input.left().articleId()));
    }

    @Override
    public CompareInput getEditorInput() {
        return (CompareInput) super.getEditorInput();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CompareInput)) {
            throw new PartInitException("A comparison shows two texts of the open case, not " + input.getName());
        }
        setSite(site);
        set((CompareInput) input);
        CurrentCase.instance().addListener(caseListener);
    }

    private void set(CompareInput input) {
        setInput(input);
        setPartName((input.isOfVersions() ? "Compare · " : "Side by side · ") + Labels.brief(input.getName(), TITLE_LENGTH));
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        wait = new Label(stack, SWT.CENTER | SWT.WRAP);
        page = new ComparePage(stack, this::choose);
        FocusContext.follow(page.viewer().left().textWidget(), getSite(), CONTEXT);
        FocusContext.follow(page.viewer().right().textWidget(), getSite(), CONTEXT);
        show(wait);
        load();
    }

    private void show(CompareInput input, Optional<Span> words) {
        wanted = words;
        if (input.equals(getEditorInput()) && comparison.isPresent()) {
            goToWanted();
        } else {
            set(input);
            load();
        }
    }

    private void choose(ArticleInput left, ArticleInput right) {
        if (getEditorInput().isOfVersions() || !left.articleId().equals(right.articleId())) {
            show(new CompareInput(left, right, right.getName()), Optional.empty());
        } else {
            say("Choose another article: a text is not compared with itself");
        }
    }

    private void load() {
        var input = getEditorInput();
        CurrentCase.instance().get().ifPresent(open -> {
            wait.setText("\n\nComparing “" + Mnemonics.none(input.getName()) + "” …");
            var found = CurrentFindings.get().found();
            var job = new CaseJob<>("Comparing " + input.getName(), monitor -> prepare(open, input, found), stack.getDisplay()::asyncExec);
            job.result().whenComplete((done, problem) -> {
                if (!stack.isDisposed() && input.equals(getEditorInput())) {
                    Optional.ofNullable(problem).ifPresentOrElse(this::cannotCompare, () -> fill(open, done));
                }
            });
            job.schedule();
        });
    }

    /** What the page shows: two texts, and those that a person may compare instead. */
    private record Prepared(Comparison comparison, List<Choice> choices) {
    }

    private static Prepared prepare(OpenCase open, CompareInput input, Optional<Analysed> found) throws Exception {
        if (input.isOfVersions()) {
            var versions = compareVersions(open, input);
            return new Prepared(versions, Choices.versions(versions.left().article()));
        }
        return new Prepared(compareArticles(open, input, found), open.read(() -> Choices.articles(open)));
    }

    private static Comparison compareVersions(OpenCase open, CompareInput input) throws IOException {
        var article = open.article(input.left().articleId());
        var left = CaseQueries.version(article, input.left().versionId());
        var right = CaseQueries.version(article, input.right().versionId());
        if (left.isEmpty() || right.isEmpty()) {
            throw new IOException("A version to be compared is no longer part of the case.");
        }
        return Comparison.of(open, article, left.get(), right.get());
    }

    private static Comparison compareArticles(OpenCase open, CompareInput input, Optional<Analysed> found) throws IOException {
        var left = open.article(input.left().articleId());
        var right = open.article(input.right().articleId());
        var shared = found.flatMap(analysed -> analysed.reading(left.getId()).flatMap(one -> analysed.reading(right.getId())
                .map(other -> SharedText.of(one, other, analysed.findings().families().stream()
                        .flatMap(family -> family.passages().stream()).toList(), input.places()))));
        return Comparison.of(open, left, right, shared.orElseThrow(() -> new IOException(
                "The articles are still being compared. Open this again when the status line no longer says so.")));
    }

    private void cannotCompare(Throwable problem) {
        ILog.of(CompareEditor.class).warn(problem.getMessage(), problem);
        wait.setText("\n\n" + Mnemonics.none(problem.getMessage()));
        show(wait);
    }

    private void fill(OpenCase open, Prepared done) {
        if (CurrentCase.instance().get().filter(open::equals).isEmpty()) {
            close();
            return;
        }
        comparison = Optional.of(done.comparison);
        show(page);
        page.show(done.comparison, done.choices);
        goToWanted();
        if (getSite().getPage().getActivePart() == this) {
            page.setFocus();
        }
    }

    private void goToWanted() {
        wanted.ifPresent(words -> page.go(new TextRange(words.start(), words.end())));
        wanted = Optional.empty();
    }

    private void update(CaseChange change) {
        comparison.ifPresent(shown -> {
            if (!shown.left().exists()) {
                close();
                return;
            }
            page.update(shown.left().update(change), shown.right().update(change));
        });
    }

    void next() {
        page.next();
    }

    void previous() {
        page.previous();
    }

    /** Confirms the place of the annotation at the caret in the right version. */
    void confirm() {
        decide("There is no suggested place at the caret of the right version",
                (placements, place) -> placements.confirm(comparison.orElseThrow().right().article(), place.annotation, place.placement),
                place -> Placements.isOpen(place.placement));
    }

    /** Drops the annotation at the caret from the right version. */
    void drop() {
        decide("There is no annotation from an earlier version at the caret of the right version", (placements, place) -> placements
                .drop(comparison.orElseThrow().right().article(), place.annotation, comparison.orElseThrow().right().version()), place -> true);
    }

    private record Place(Annotation annotation, Placement placement) {
    }

    private void decide(String none, BiConsumer<Placements, Place> verb, Predicate<Place> possible) {
        CurrentCase.instance().get().ifPresent(open -> {
            var place = place().filter(possible);
            var problem = open.readOnlyReason().or(() -> place.isEmpty() ? Optional.of(none) : Optional.empty());
            problem.ifPresentOrElse(this::say, () -> verb.accept(new Placements(open), place.get()));
        });
    }

    private Optional<Place> place() {
        return comparison.flatMap(shown -> page.viewer().right().currentSpan().flatMap(span -> shown.right().annotation(span.id()))
                .flatMap(annotation -> shown.right().placement(annotation).map(placement -> new Place(annotation, placement))));
    }

    /** Shows the words at the caret in the article itself. */
    void showInArticle() {
        comparison.ifPresent(shown -> {
            var side = page.side();
            var model = side == page.viewer().left() ? shown.left() : shown.right();
            var range = side.currentSpan().map(org.stet.ui.text.Span::range).orElseGet(side::selection);
            ArticleEditor.reveal(getSite().getPage(), new ArticleInput(model.article().getId(), model.version().getId()),
                    Optional.of(new Span(range.start(), range.end())), true);
        });
    }

    private void say(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    private void close() {
        getSite().getPage().closeEditor(this, false);
    }

    private void show(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    @Override
    public void setFocus() {
        if (comparison.isPresent()) {
            page.setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        CurrentCase.instance().removeListener(caseListener);
        super.dispose();
    }
}
