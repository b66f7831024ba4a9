package org.stet.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: every job of Stet that needs no window is a subcommand of it. */
@Command(name = "stet", description = "Check facts across articles without a window.",
        synopsisSubcommandLabel = "COMMAND", versionProvider = StetCommand.Version.class,
        subcommands = { NewCommand.class, ImportCommand.class, ExtractCommand.class, InfoCommand.class, AnnotateCommand.class, AnnotateHitsCommand.class,
                CorrectCommand.class, PlaceCommand.class,
                DiffCommand.class, AnalyzeCommand.class, SearchCommand.class, EvidenceCommand.class,
                MatchCommand.class, ListsCommand.class, ZeroHitsCommand.class, BatchCommand.class, ExportCommand.class, VerifyCommand.class, DemoCommand.class },
        footer = { "", "Start with:", "  stet demo", "  stet new harbour.stet", "  stet import harbour.stet storm.html gazette/" })
public final class StetCommand implements Runnable {

    private static final Map<String, String> EXIT_CODES = new LinkedHashMap<>();

    static {
        EXIT_CODES.put(" " + ExitCode.DONE, "done");
        EXIT_CODES.put(" " + ExitCode.FOUND, "a check failed, an input was left out, or nothing was found");
        EXIT_CODES.put(" " + ExitCode.USAGE, "wrong usage: an argument is missing, unknown or fits nothing");
        EXIT_CODES.put(" " + ExitCode.UNREADABLE, "something could not be read or written");
    }

    @Spec
    private CommandSpec spec;

    @Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    private boolean help;

    @Option(names = { "-V", "--version" }, versionHelp = true, description = "Show the version.")
    private boolean version;

    /** The command line with all subcommands, ready to execute. */
    public static CommandLine commandLine() {
        var failures = new Failures();
        var stet = new CommandLine(new StetCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        stet.getSubcommands().values().stream().map(command -> command.getCommandSpec().usageMessage())
                .forEach(usage -> usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(EXIT_CODES));
        return stet;
    }

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
