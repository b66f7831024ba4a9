package org.stet.ui.cases;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.stet.core.store.OpenCase;

/** Reads what a part shows of a case in the background; runs asked for while one is under way become one. */
public final class CaseRefresh<T> extends Job {

    private final OpenCase open;
    private final Callable<T> reading;
    private final Consumer<T> done;

    /** @param done gets what was read on the UI thread, unless another case is open by then */
    public CaseRefresh(String name, OpenCase open, Callable<T> reading, Consumer<T> done) {
        super(name);
        this.open = open;
        this.reading = reading;
        this.done = done;
        setSystem(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == CaseJob.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var read = reading.call();
            Display.getDefault().asyncExec(() -> {
                if (CurrentCase.instance().get().filter(open::equals).isPresent()) {
                    done.accept(read);
                }
            });
        } catch (Exception e) {
            ILog.of(CaseRefresh.class).error(getName() + " failed", e);
        }
        return Status.OK_STATUS;
    }
}
