package org.stet.ui.cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.stet.core.threads.Background;

/** A job on the files of a case; its result completes on the UI thread. */
public final class CaseJob<T> extends Job {

    /** Family of these jobs, for progress and for whoever waits. */
    public static final Object FAMILY = CaseJob.class;

    private final Work<T> work;
    private final Executor ui;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** What is to be done, off the UI thread. */
    public interface Work<T> {
        T run(IProgressMonitor monitor) throws Exception;
    }

    /**
     * A job that waits for those before it.
     *
     * @param ui runs tasks on the UI thread, later
     */
    public CaseJob(String name, Work<T> work, Executor ui) {
        this(name, work, ui, new OneAtATime());
    }

    private CaseJob(String name, Work<T> work, Executor ui, ISchedulingRule rule) {
        super(name);
        this.work = work;
        this.ui = ui;
        setRule(rule);
    }

    /** A job that may take long and that nobody has to wait for. */
    public static <T> CaseJob<T> aside(String name, Work<T> work, Executor ui) {
        return new CaseJob<>(name, monitor -> inBackground(name, work, monitor), ui, null);
    }

    /** Does the work in a thread that comes after those that a person waits for. */
    private static <T> T inBackground(String name, Work<T> work, IProgressMonitor monitor) throws Exception {
        var task = new FutureTask<>(() -> work.run(monitor));
        Background.start("Stet " + name, task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception problem ? problem : e;
        }
    }

    /** Completes, on the UI thread, with what the work returns or fails with; cancelled if it was. */
    public CompletableFuture<T> result() {
        return result;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var done = work.run(monitor);
            ui.execute(() -> result.complete(done));
        } catch (OperationCanceledException e) {
            ui.execute(() -> result.cancel(false));
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            ui.execute(() -> result.completeExceptionally(e));
        }
        return Status.OK_STATUS;
    }

    private record OneAtATime() implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule instanceof OneAtATime;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule instanceof OneAtATime;
        }
    }
}
