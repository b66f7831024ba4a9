package org.stet.app;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.stet.ui.cases.CaseDesk;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.RecentCases;

/** Configures the workbench: one perspective, window, layout and case as they were left. */
final class StetWorkbenchAdvisor extends WorkbenchAdvisor {

    private boolean settled;

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new StetWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return CheckPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.stet.ui.preferences";
    }

    @Override
    public void postStartup() {
        var recent = RecentCases.instance();
        if (recent.isFirstStart()) {
            SampleDesk.open(new CaseDesk(CurrentCase.instance(), shell()));
        } else {
            recent.list().stream().findFirst().ifPresent(CurrentCase.instance()::open);
        }
    }

    /** Asks about unsaved edits; saving them takes its time in a job, and then the workbench is closed after all. */
    @Override
    public boolean preShutdown() {
        if (settled || !CurrentCase.instance().isDirty()) {
            return true;
        }
        var workbench = PlatformUI.getWorkbench();
        new CaseDesk(CurrentCase.instance(), shell()).settle().thenAccept(done -> {
            settled = done;
            if (done) {
                workbench.getDisplay().asyncExec(workbench::close);
            }
        });
        return false;
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }
}
