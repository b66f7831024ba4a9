package org.stet.ingest;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.stet.ingest.ReadFailure.Reason;

/** What is left of the time for reading one input; long loops ask it now and then. */
public final class Budget {

    /** The time is used up. */
    public static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** What to tell a person. */
        public ReadException after(Limits limits) {
            return new ReadException(Reason.TOO_SLOW, "reading it took longer than " + limits.time().toSeconds()
                    + " seconds, so it was given up; it may be damaged or made to cause trouble");
        }
    }

    private static final int POLL_MILLISECONDS = 50;

    private final long deadline;
    private final IProgressMonitor monitor;

    public Budget(Duration time, IProgressMonitor monitor) {
        this.deadline = System.nanoTime() + time.toNanos();
        this.monitor = monitor;
    }

    /**
     * Waits for what is done on another thread.
     *
     * @throws ExecutionException if it failed there
     * @throws OperationCanceledException if the user cancelled, or whoever waits was interrupted
     * @throws ExhaustedException if the time is used up
     */
    public <T> T await(Future<T> work) throws ExecutionException {
        try {
            while (true) {
                check();
                try {
                    return work.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // not yet; the budget is asked again
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /**
     * @throws OperationCanceledException if the user cancelled
     * @throws ExhaustedException if the time is used up
     */
    public void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (System.nanoTime() - deadline >= 0) {
            throw new ExhaustedException();
        }
    }
}
