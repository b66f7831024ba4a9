package org.stet.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless application: runs one command and returns its exit code. Loads no SWT. */
public class Application implements IApplication {

    /** Held, because a logger that nobody holds forgets its level: Lucene would tell of processor features it cannot use. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Override
    public Object start(IApplicationContext context) {
        LUCENE.setLevel(Level.SEVERE);
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return StetCommand.commandLine().execute(arguments);
    }

    @Override
    public void stop() {
        // Commands end by themselves; there is nothing to interrupt.
    }
}
