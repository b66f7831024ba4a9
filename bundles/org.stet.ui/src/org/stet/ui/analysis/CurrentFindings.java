package org.stet.ui.analysis;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.stet.analysis.AnalysedFacts;
import org.stet.analysis.CasePart;
import org.stet.core.edit.CaseChange;
import org.stet.core.facts.FactsSource;
import org.stet.core.store.OpenCase;
import org.stet.ui.analysis.AnalysisJob.Outcome;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;

/**
 * What was found in the case that is open. It is compared anew in the background after every import and edit; until that is done,
 * what was found before stays. All methods belong to the UI thread.
 */
public final class CurrentFindings {

    /** How far the analysis is. */
    public enum State {
        NO_CASE, ANALYSING, DONE, STOPPED, TOO_LARGE, FAILED
    }

    /** Edits that follow each other within these milliseconds are looked at together. */
    private static final long DELAY = 500;
    private static final CurrentFindings INSTANCE = inCurrentCase();

    private final Executor ui;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<AnalysisJob> job = Optional.empty();
    private Optional<CasePart> part = Optional.empty();
    private Optional<Analysed> found = Optional.empty();
    private State state = State.NO_CASE;

    /** @param ui runs tasks on the UI thread, later */
    CurrentFindings(Executor ui) {
        this.ui = ui;
    }

    private static CurrentFindings inCurrentCase() {
        var findings = new CurrentFindings(Display.getDefault()::asyncExec);
        CurrentCase.instance().addListener(new CaseListener() {
            @Override
            public void opened(OpenCase open) {
                findings.start(open);
            }

            @Override
            public void closed() {
                findings.end();
            }

            @Override
            public void changed(CaseChange change) {
                findings.changed();
            }
        });
        CurrentCase.instance().get().ifPresent(findings::start);
        return findings;
    }

    /** The findings of this workbench. */
    public static CurrentFindings get() {
        return INSTANCE;
    }

    public State state() {
        return state;
    }

    /** What was found last; empty before the first analysis of a case has ended. */
    public Optional<Analysed> found() {
        return found;
    }

    /**
     * What was read in the articles last; nothing before the first analysis of a case has ended. Of a case too large to be compared, those
     * articles are read that are asked for.
     */
    public FactsSource facts() {
        var whole = found.map(Analysed::facts).orElse(AnalysedFacts.NONE);
        return part().<FactsSource>map(part -> part).orElse((articles, monitor) -> whole);
    }

    /** What reads some articles of a case that is too large to be compared; empty for any other. */
    public Optional<CasePart> part() {
        return state == State.TOO_LARGE && found.isEmpty() ? part : Optional.empty();
    }

    /** Compares the articles now, for a person who stopped it or wants it again. */
    public void analyse() {
        job.ifPresent(running -> {
            tell(State.ANALYSING);
            running.schedule();
        });
    }

    /** Stops an analysis that is under way. */
    public void stop() {
        job.ifPresent(Job::cancel);
    }

    /**
     * Adds a listener that runs, on the UI thread, when findings or state are others, or decisions may be; the task returned
     * removes it.
     */
    public Runnable addListener(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void start(OpenCase open) {
        end();
        job = Optional.of(new AnalysisJob(open, this::ended));
        part = Optional.of(new CasePart(open));
        tell(State.ANALYSING);
        job.get().schedule();
    }

    private void ended(AnalysisJob ended, Outcome outcome) {
        ui.execute(() -> {
            if (job.filter(ended::equals).isPresent()) {
                take(outcome);
            }
        });
    }

    private void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Found news -> {
                found = Optional.of(news.analysed());
                tell(State.DONE);
            }
            case Outcome.Unchanged nothing -> tell(State.DONE);
            case Outcome.Stopped stopped -> tell(State.STOPPED);
            case Outcome.TooLarge tooLarge -> tell(State.TOO_LARGE);
            case Outcome.Failed failed -> tell(State.FAILED);
        }
    }

    void end() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        part = Optional.empty();
        found = Optional.empty();
        tell(State.NO_CASE);
    }

    /** What a person stopped, or what was too large, is started again by hand only. */
    void changed() {
        if (state != State.STOPPED && state != State.TOO_LARGE) {
            job.ifPresent(CurrentFindings::postpone);
        }
        listeners.forEach(Runnable::run);
    }

    /** What waits begins its wait anew, so that an import is compared when it is done and not again and again. */
    private static void postpone(Job job) {
        if (job.getState() == Job.SLEEPING) {
            job.cancel();
        }
        job.schedule(DELAY);
    }

    private void tell(State next) {
        state = next;
        listeners.forEach(Runnable::run);
    }
}
