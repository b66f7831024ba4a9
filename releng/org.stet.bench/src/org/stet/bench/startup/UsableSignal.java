package org.stet.bench.startup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Prints {@link #USABLE} when the window of a workbench started for the benchmark is usable, then closes it. Usable means: the
 * window is open and its event loop has for the first time nothing left to do.
 */
public final class UsableSignal implements IStartup {

    static final String PROPERTY = "stet.bench.startup";
    static final String USABLE = "usable";

    @Override
    public void earlyStartup() {
        if (Boolean.getBoolean(PROPERTY)) {
            var display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> display.addListener(SWT.Sleep, new WhenIdle(display)));
        }
    }

    private record WhenIdle(Display display) implements Listener {

        @Override
        public void handleEvent(Event event) {
            display.removeListener(SWT.Sleep, this);
            System.out.println(USABLE);
            display.asyncExec(PlatformUI.getWorkbench()::close);
        }
    }
}
