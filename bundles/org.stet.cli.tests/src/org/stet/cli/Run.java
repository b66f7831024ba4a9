package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What one command line came to. */
record Run(int code, String out, String err) {

    static Run stet(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = StetCommand.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    static Run stet(Path folder, String command, Object... more) {
        return stet(Stream.concat(Stream.of(command, folder), Stream.of(more)).toArray());
    }

    /** Standard output, which must be exactly one JSON document. */
    JsonNode json() {
        try {
            return new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(toString(), e);
        }
    }
}
