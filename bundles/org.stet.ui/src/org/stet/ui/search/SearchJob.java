package org.stet.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.stet.core.facts.FactsSource;

/** Answers the newest request off the UI thread; an older one that is still running is cancelled. Used on the UI thread. */
final class SearchJob extends Job {

    private final Display display;
    private final Consumer<SearchAnswer> shown;
    private Optional<Question> question = Optional.empty();

    private record Question(SearchModel model, SearchQuestion request, Optional<String> claim, FactsSource facts) {
    }

    /** @param shown gets each answer on the UI thread, unless another request came meanwhile */
    SearchJob(Display display, Consumer<SearchAnswer> shown) {
        super("Searching");
        this.display = display;
        this.shown = shown;
        setSystem(true);
    }

    /**
     * Asks something in place of what was asked before.
     *
     * @param claim id of the claim whose places are to be known
     * @param facts what was read in the articles, or reads them
     * @param delay in milliseconds, for requests that are still being typed
     */
    void ask(SearchModel model, SearchQuestion request, Optional<String> claim, FactsSource facts, long delay) {
        forget();
        synchronized (this) {
            question = Optional.of(new Question(model, request, claim, facts));
        }
        schedule(delay);
    }

    /** Nothing is to be answered any more. */
    void forget() {
        cancel();
        synchronized (this) {
            question = Optional.empty();
        }
    }

    private synchronized Optional<Question> question() {
        return question;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        question().ifPresent(asked -> {
            try {
                var answer = asked.model.answer(asked.request, asked.claim, asked.facts, monitor);
                display.asyncExec(() -> {
                    if (question().filter(newest -> newest == asked).isPresent()) {
                        shown.accept(answer);
                    }
                });
            } catch (OperationCanceledException e) {
                monitor.setCanceled(true);
            } catch (RuntimeException e) {
                ILog.of(SearchJob.class).error("Search failed: " + e.getMessage(), e);
            }
        });
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
