package org.stet.ingest;

import java.time.Duration;
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

    private final long deadline;
    private final IProgressMonitor monitor;

    public Budget(Duration time, IProgressMonitor monitor) {
        this.deadline = System.nanoTime() + time.toNanos();
        this.monitor = monitor;
    }

    /**
     * @throws OperationCanceledException if the user cancelled
     * @throws ExhaustedException if the time is used up
     */
    public void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (System.nanoTime() - deadline > 0) {
            throw new ExhaustedException();
        }
    }
}
