package org.stet.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The workbench application: opens the window and returns when it is closed. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display.setAppName("Stet");
        var display = PlatformUI.createDisplay();
        var instance = Platform.getInstanceLocation();
        try {
            if (!instance.lock()) {
                MessageDialog.openInformation(new Shell(display), "Stet", "Stet is running already; use its window.");
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new StetWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            instance.release();
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
