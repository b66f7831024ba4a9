package org.stet.ui.analysis;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.stet.analysis.Place;
import org.stet.core.annotate.TableText;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.ui.EmptyState;
import org.stet.ui.analysis.CurrentFindings.State;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.article.BackToArticle;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CaseJob.Work;
import org.stet.ui.cases.CaseRefresh;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.NoCaseState;
import org.stet.ui.compare.CompareEditor;
import org.stet.ui.compare.CompareInput;
import org.stet.ui.compare.CompareInput.Places;
import org.stet.ui.handlers.Commands;
import org.stet.ui.handlers.ReturnPoint;
import org.stet.ui.lists.FilterField;
import org.stet.ui.lists.TableOut;

/**
 * A view of what was found across articles: says how far that is while there is nothing to show, follows the findings, jumps to
 * spans.
 *
 * @param <M> what it shows, read in the background
 */
public abstract class FindingsView<M> extends ViewPart {

    private static final int FILTER_WIDTH = 200;
    /** What follows edits of a large case waits for the next edit, in milliseconds. */
    private static final long DELAY = 500;

    private final IPartListener2 visible = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (stale && part.getPart(false) == FindingsView.this) {
                changed();
            }
        }
    };
    private final Words words;
    private Optional<Reader> reader = Optional.empty();
    private Optional<Content<M>> content = Optional.empty();
    private Optional<Part> part = Optional.empty();
    private boolean stale;
    private Optional<IMemento> state = Optional.empty();
    private Composite pages;
    private Composite page;
    private Control noCase;
    private Control analysing;
    private Control stopped;
    private Control tooLarge;
    private Control tooFew;
    private Control nothing;

    /**
     * What is said while there is nothing to show.
     *
     * @param purpose what the view is for, as a sentence
     * @param nothing that nothing was found, in a few words
     * @param detail what that means, as a sentence
     */
    public record Words(String purpose, String nothing, String detail) {
    }

    protected FindingsView(Words words) {
        this.words = words;
    }

    /** Fills the page, whose layout is a grid. */
    protected abstract void fill(Composite page);

    /** What there is to show; called in the background inside {@link OpenCase#read}. */
    protected abstract M read(Analysed analysed, OpenCase open);

    /** Calls {@link #read}; to be overridden by what takes long and needs nothing of the case but its findings. */
    protected M load(Analysed analysed, OpenCase open) throws Exception {
        return open.read(() -> read(analysed, open));
    }

    /**
     * What finds out, in the background, what there is to show of a case too large to be compared; none for a view of what only a comparison
     * of all articles tells.
     */
    protected Optional<Work<Content<M>>> inLargeCase(OpenCase open) {
        return Optional.empty();
    }

    /** Shows what was read last, as far as it passes the filter; whether there is anything to show. */
    protected abstract boolean show(M model, Analysed analysed);

    /** Takes back what the view says outside its page, such as a number in its tab: it has nothing to show any more. */
    protected void clear() {
        // Most views say nothing there.
    }

    /** Gives the keyboard to what is shown. */
    protected abstract void focus();

    /** Whether the view tells something even while another stands before it, such as a number in its tab. */
    protected boolean isAlwaysCurrent() {
        return false;
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        state = Optional.ofNullable(memento);
    }

    /** What the view remembered at the end of the last session. */
    protected Optional<IMemento> state() {
        return state;
    }

    @Override
    public final void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        noCase = new NoCaseState(pages, words.purpose);
        analysing = new EmptyState(pages, "Analysing…", words.purpose).button("Stop", this::stop);
        stopped = new EmptyState(pages, "The articles were not compared", words.purpose)
                .button("Compare them", this::again);
        tooLarge = new EmptyState(pages, "This case is too large to be compared",
                "Put the articles of one story into a case of their own. Search, Find evidence and Zero hits work with as many as there are.")
                .button("New case…", Commands.run("org.stet.ui.newCase")).button("Compare again", CurrentFindings.get()::analyse);
        tooFew = new EmptyState(pages, "There is nothing to compare yet", words.purpose)
                .button("Import articles…", Commands.run("org.stet.ui.import"));
        nothing = new EmptyState(pages, words.nothing, words.detail)
                .button("Import more articles…", Commands.run("org.stet.ui.import"));
        page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(6, 6, 6, 0).spacing(8, 6).applyTo(page);
        fill(page);
        BackToArticle.onEscape(page, getSite().getPage());
        var unlisten = CurrentFindings.get().addListener(this::changed);
        getSite().getPage().addPartListener(visible);
        pages.addDisposeListener(event -> {
            unlisten.run();
            getSite().getPage().removePartListener(visible);
            stopPart();
        });
        readAgain();
    }

    private void stop() {
        CurrentFindings.get().stop();
        stopPart();
    }

    private void stopPart() {
        part.flatMap(Part::job).ifPresent(Job::cancel);
    }

    private void again() {
        if (part.isPresent()) {
            readAgain();
        } else {
            CurrentFindings.get().analyse();
        }
    }

    /** What nobody sees is not read anew after every edit, but when it comes to the front. */
    private void changed() {
        stale = !isAlwaysCurrent() && !getSite().getPage().isPartVisible(this);
        if (!stale) {
            readAgain();
        }
    }

    /** Reads something else to be shown; where that takes long, what is shown now goes at once. */
    protected final void readAnother() {
        if (part.isPresent()) {
            content = Optional.empty();
        }
        readAgain();
    }

    /** Reads anew what is to be shown, in the background. */
    protected final void readAgain() {
        var open = CurrentCase.instance().get();
        var found = CurrentFindings.get().found();
        stopPart();
        var inPart = found.isEmpty() && CurrentFindings.get().state() == State.TOO_LARGE ? open.flatMap(this::inLargeCase) : Optional.<Work<Content<M>>>empty();
        if (inPart.isPresent()) {
            reader = Optional.empty();
            if (part.filter(last -> last.open == open.get()).isEmpty()) {
                content = Optional.empty();
                part = Optional.of(new Part(open.get()));
            }
            part.get().read(inPart.get());
        } else if (open.isEmpty() || found.isEmpty()) {
            content = Optional.empty();
            reader = Optional.empty();
            part = Optional.empty();
        } else {
            part = Optional.empty();
            if (reader.filter(current -> current.open == open.get()).isEmpty()) {
                reader = Optional.of(new Reader(open.get()));
            }
            reader.get().read(found.get());
        }
        refresh();
    }

    /** Reads what is to be shown of one case. */
    private final class Reader {

        private final OpenCase open;
        private final CaseRefresh<Content<M>> refresh;
        private volatile Analysed analysed;

        Reader(OpenCase open) {
            this.open = open;
            this.refresh = new CaseRefresh<>("Reading findings", open, this::content, this::show);
        }

        private void read(Analysed found) {
            analysed = found;
            refresh.schedule();
        }

        private Content<M> content() throws Exception {
            var found = analysed;
            return new Content<>(load(found, open), found);
        }

        private void show(Content<M> read) {
            if (reader.filter(this::equals).isPresent()) {
                content = Optional.of(read);
                refresh();
            }
        }
    }

    /** Reads what is to be shown of a part of one case. */
    private final class Part {

        private final OpenCase open;
        private Optional<CaseJob<Content<M>>> job = Optional.empty();

        Part(OpenCase open) {
            this.open = open;
        }

        /** What is under way; none when it is done or was stopped. */
        private Optional<CaseJob<Content<M>>> job() {
            return job;
        }

        private void read(Work<Content<M>> work) {
            var next = CaseJob.aside(getPartName(), work, pages.getDisplay()::asyncExec);
            job = Optional.of(next);
            next.result().whenComplete((read, problem) -> {
                if (job.filter(next::equals).isPresent() && part.filter(this::equals).isPresent()) {
                    job = Optional.empty();
                    Optional.ofNullable(read).ifPresent(shown -> content = Optional.of(shown));
                    Optional.ofNullable(problem).filter(thrown -> !(thrown instanceof CancellationException))
                            .ifPresent(thrown -> ILog.of(FindingsView.class).error(getPartName() + " could not be read", thrown));
                    refresh();
                }
            });
            next.schedule(content.isEmpty() ? 0 : DELAY);
        }
    }

    /** What the view shows, and the findings that it is of. */
    public record Content<M>(M model, Analysed analysed) {
    }

    @Override
    public final void setFocus() {
        var top = ((StackLayout) pages.getLayout()).topControl;
        if (top == page) {
            focus();
        } else {
            top.setFocus();
        }
    }

    /** Shows what was read last, for other filters. */
    protected final void refresh() {
        if (pages.isDisposed()) {
            return;
        }
        var top = top();
        var layout = (StackLayout) pages.getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            pages.layout();
            if (getSite().getPage().getActivePart() == this) {
                setFocus();
            }
        }
    }

    private Control top() {
        var open = CurrentCase.instance().get();
        if (open.isEmpty()) {
            clear();
            return noCase;
        }
        if (content.isEmpty()) {
            clear();
            return CurrentFindings.get().found().isPresent() ? analysing : switch (CurrentFindings.get().state()) {
                case ANALYSING -> analysing;
                case TOO_LARGE -> part.isEmpty() ? tooLarge : part.get().job().isPresent() ? analysing : stopped;
                case NO_CASE, DONE, STOPPED, FAILED -> stopped;
            };
        }
        return show(content.get().model, content.get().analysed) ? page : open.get().model().getArticles().size() < 2 ? tooFew
                : nothing;
    }

    /** Selects the words of a place in their article and gives it the keyboard; Escape comes back. */
    protected final void jump(Place place) {
        ReturnPoint.leave(this);
        ArticleEditor.reveal(getSite().getPage(), place.article(), Optional.of(place.span()), true);
    }

    /** Shows the words of a place in their article, without taking the keyboard. */
    protected final void follow(Place place) {
        ArticleEditor.reveal(getSite().getPage(), place.article(), Optional.of(place.span()), false);
    }

    /** Shows two articles side by side, at words of both if they are given; Escape comes back. */
    protected final void compare(String left, String right, Optional<Places> words) {
        CurrentCase.instance().get().ifPresent(open -> {
            try {
                ReturnPoint.leave(this);
                CompareEditor.open(getSite().getPage(), CompareInput.of(open.article(left), open.article(right)).at(words),
                        words.map(Places::right));
            } catch (CaseException e) {
                say(e.getMessage());
            }
        });
    }

    /** A field that filters while a person types. */
    protected final Text filter(Composite bar, String hint) {
        var filter = FilterField.create(bar, hint, typed -> refresh(), this::focus);
        GridDataFactory.fillDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(filter);
        return filter;
    }

    /** Buttons at the right end of the bar that take what is listed to the clipboard or into a file. */
    protected final void addExport(Composite bar, String fileName, Supplier<TableText> table) {
        var tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(tools);
        new TableOut(pages, fileName, table).addTo(tools, getViewSite().getActionBars());
    }

    /** Says something in the status line. */
    protected final void say(String message) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }
}
