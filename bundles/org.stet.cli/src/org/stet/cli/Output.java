package org.stet.cli;

import org.stet.core.annotate.TableText;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mix-in: tells the result as lines or as exactly one JSON document on standard output, and all else on standard error. */
final class Output {

    static final String JSON_OPTION = "--json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = JSON_OPTION, description = "Print one JSON document on standard output; messages go to standard error.")
    private boolean json;

    void print(Result result) {
        var out = command.commandLine().getOut();
        if (json) {
            out.println(json(result));
        } else {
            result.lines().forEach(out::println);
        }
        out.flush();
    }

    /** The result as a table (CSV) on standard output. */
    void table(TableText table) {
        var out = command.commandLine().getOut();
        out.print(table.csv());
        out.flush();
    }

    /** A message beside the result. */
    void note(String message) {
        var err = command.commandLine().getErr();
        err.println(message);
        err.flush();
    }

    /** Wrong usage found only after the arguments were read. */
    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    static String json(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
