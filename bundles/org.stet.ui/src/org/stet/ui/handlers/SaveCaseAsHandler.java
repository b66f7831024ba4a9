package org.stet.ui.handlers;

import org.eclipse.ui.PlatformUI;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CaseDesk;
import org.stet.ui.cases.CurrentCase;

/** Saves the case under another name. */
public final class SaveCaseAsHandler extends CaseHandler {

    public SaveCaseAsHandler() {
        super("org.stet.ui.saveAs");
    }

    @Override
    protected void run(OpenCase open) {
        new CaseDesk(CurrentCase.instance(), PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()).saveAs(open);
    }
}
