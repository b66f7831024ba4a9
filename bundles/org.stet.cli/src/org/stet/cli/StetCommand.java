package org.stet.cli;

import org.eclipse.core.runtime.Platform;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command: every job of Stet that needs no window is a subcommand of it. */
@Command(name = "stet", description = "Check facts across articles without a window.",
        mixinStandardHelpOptions = true, versionProvider = StetCommand.Version.class)
public class StetCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command.");
    }

    /** The version of this bundle, which is the version of the product. */
    static class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] { "Stet " + Platform.getBundle("org.stet.cli").getVersion() };
        }
    }
}
