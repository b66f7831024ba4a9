package org.stet.app;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Configures the workbench: one perspective, window and layout as they were left. */
final class StetWorkbenchAdvisor extends WorkbenchAdvisor {

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
}
