package org.stet.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.ui.cases.CaseDesk;
import org.stet.ui.cases.CurrentCase;

/** Opens the sample case. */
public final class OpenSampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SampleDesk.open(new CaseDesk(CurrentCase.instance(), HandlerUtil.getActiveShell(event)));
        return null;
    }
}
