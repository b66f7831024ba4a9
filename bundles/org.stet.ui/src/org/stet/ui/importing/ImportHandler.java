package org.stet.ui.importing;

import org.eclipse.ui.PlatformUI;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.handlers.CaseHandler;
import org.stet.ui.handlers.WizardWindow;

/** Opens the import wizard. */
public final class ImportHandler extends CaseHandler {

    public ImportHandler() {
        super("org.stet.ui.import");
    }

    @Override
    protected void run(OpenCase open) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        new WizardWindow(window.getShell(), new ImportWizard(new ArticleImport(CurrentCase.instance(), window.getActivePage())), "&Import").open();
    }

    @Override
    protected boolean isEnabledFor(OpenCase open) {
        return open.readOnlyReason().isEmpty();
    }
}
