package org.stet.ui.navigator;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CurrentCase;

/** Reads the navigator's model of a case in the background; runs asked for while one is under way become one. */
final class NavigatorRefresh extends Job {

    private final OpenCase open;
    private final Consumer<NavigatorModel> done;

    /** @param done gets the model on the UI thread, unless another case is open by then */
    NavigatorRefresh(OpenCase open, Consumer<NavigatorModel> done) {
        super("Reading articles");
        this.open = open;
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
            var model = NavigatorModel.of(open, CurrentCase.instance()::isUnsaved);
            Display.getDefault().asyncExec(() -> {
                if (CurrentCase.instance().get().filter(open::equals).isPresent()) {
                    done.accept(model);
                }
            });
        } catch (Exception e) {
            ILog.of(NavigatorRefresh.class).error("The list of articles cannot be read", e);
        }
        return Status.OK_STATUS;
    }
}
