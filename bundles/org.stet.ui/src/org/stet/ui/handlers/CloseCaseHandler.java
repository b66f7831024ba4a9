package org.stet.ui.handlers;

import org.eclipse.ui.PlatformUI;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CaseDesk;
import org.stet.ui.cases.CurrentCase;

/** Closes the case. */
public final class CloseCaseHandler extends CaseHandler {

    public CloseCaseHandler() {
        super("org.stet.ui.closeCase");
    }

    @Override
    protected void run(OpenCase open) {
        new CaseDesk(CurrentCase.instance(), PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()).close();
    }
}
