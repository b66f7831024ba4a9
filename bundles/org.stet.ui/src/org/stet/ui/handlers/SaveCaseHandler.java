package org.stet.ui.handlers;

import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CurrentCase;

/** Saves the case. */
public final class SaveCaseHandler extends CaseHandler {

    public SaveCaseHandler() {
        super("org.stet.ui.save");
    }

    @Override
    protected void run(OpenCase open) {
        CurrentCase.instance().save();
    }

    @Override
    protected boolean isEnabledFor(OpenCase open) {
        return open.isDirty();
    }
}
