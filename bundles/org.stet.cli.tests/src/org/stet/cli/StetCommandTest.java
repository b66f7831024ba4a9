package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StetCommandTest {

    @Test
    void versionIsThatOfTheBundle() {
        var run = Run.stet("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Stet 1.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void noCommandIsWrongUsage() {
        var run = Run.stet();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Missing command").contains("stet --help");
    }

    @Test
    void unknownCommandIsWrongUsageAndNamesALikelyOne() {
        var run = Run.stet("exprot");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("exprot", "stet export");
    }

    @Test
    void wrongUsageWithJsonIsADocumentToo() {
        var run = Run.stet("info", "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().path("error").asText()).contains("CASE");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExampleAndTheExitCodes(String command) {
        var run = Run.stet(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: stet " + command, "Example", "  stet " + command, "Exit codes:");
    }

    static Iterable<String> commands() {
        return StetCommand.commandLine().getSubcommands().keySet();
    }
}
