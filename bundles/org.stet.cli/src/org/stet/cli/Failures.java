package org.stet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.stet.analysis.TooMuchTextException;
import org.stet.core.store.CaseException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever a command throws into one line for a person, an exit code and, if asked for, a JSON document. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        report(command, result.originalArgs().contains(Output.JSON_OPTION), message(e));
        return ExitCode.UNREADABLE;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        var command = e.getCommandLine();
        report(command, Arrays.asList(arguments).contains(Output.JSON_OPTION), e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static void report(CommandLine command, boolean json, String message) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + message);
        command.getErr().flush();
        if (json) {
            command.getOut().println(Output.json(Map.of("error", message)));
            command.getOut().flush();
        }
    }

    private static String message(Exception e) {
        return switch (e) {
            case CaseException known -> known.getMessage();
            case TooMuchTextException known -> known.getMessage();
            case NoSuchFileException missing -> missing.getFile() + " does not exist; check the name";
            case AccessDeniedException denied ->
                denied.getFile() + " may not be read or written by you; change its permissions or choose another place";
            case FileAlreadyExistsException there -> there.getFile() + " is in the way; move it or choose another place";
            case FileSystemException other -> other.getFile() + " cannot be read or written: "
                    + Optional.ofNullable(other.getReason()).orElse("the system does not say why") + "; choose another place";
            case IOException other -> Optional.ofNullable(other.getMessage()).orElseGet(other::toString);
            case UncheckedIOException unchecked -> message(unchecked.getCause());
            default -> {
                ILog.of(Failures.class).error("Unexpected failure of a command", e);
                yield "an error in Stet itself (" + e + "); the case is as it was last saved, please report this";
            }
        };
    }
}
