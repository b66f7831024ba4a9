package org.stet.ui.report;

import org.eclipse.ui.PlatformUI;
import org.stet.core.store.OpenCase;
import org.stet.ui.handlers.CaseHandler;
import org.stet.ui.handlers.WizardWindow;

/** Opens the wizard that exports the report. */
public final class ExportReportHandler extends CaseHandler {

    public ExportReportHandler() {
        super("org.stet.ui.report");
    }

    @Override
    protected void run(OpenCase open) {
        new WizardWindow(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), new ReportWizard(open), "&Export").open();
    }
}
