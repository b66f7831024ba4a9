package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class StetCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private final CommandLine stet = new CommandLine(new StetCommand())
            .setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void versionIsThatOfTheBundle() {
        assertThat(stet.execute("--version")).isZero();
        assertThat(out.toString()).startsWith("Stet 1.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(stet.execute()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Missing command");
    }

    @Test
    void unknownCommandIsWrongUsage() {
        assertThat(stet.execute("frobnicate")).isEqualTo(2);
        assertThat(err.toString()).contains("frobnicate");
    }
}
