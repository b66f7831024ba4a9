package org.stet.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.ui.cases.CaseDesk;
import org.stet.ui.cases.CurrentCase;

/** Makes a new case. */
public final class NewCaseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new CaseDesk(CurrentCase.instance(), HandlerUtil.getActiveShell(event)).create();
        return null;
    }
}
