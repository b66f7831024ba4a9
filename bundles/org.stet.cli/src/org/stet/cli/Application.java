package org.stet.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless application: runs one command and returns its exit code. Loads no SWT. */
public class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return StetCommand.commandLine().execute(arguments);
    }

    @Override
    public void stop() {
        // Commands end by themselves; there is nothing to interrupt.
    }
}
