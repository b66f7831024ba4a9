package org.stet.product;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Runs the launcher of the built product as a person's shell would: a process of its own, with its own user data.
 *
 * <pre>{@code
 * var stet = Launcher.of(folder);                                     // works in folder, user data shared by all tests
 * var outcome = stet.run("info", "harbour.stet", "--json");           // waits, at most two minutes
 * assertThat(outcome.exit()).as(outcome.err()).isZero();
 * assertThat(outcome.json().at("/articles")).hasSize(7);              // stdout must be exactly one JSON document
 *
 * var process = stet.start("demo");                                   // does not wait: kill it, watch its output
 * process.destroyForcibly();                                          // SIGKILL reaches Java: the launcher execs
 * }</pre>
 *
 * Immutable: the {@code with} methods return a changed copy.
 */
public record Launcher(Path folder, Path userData, Map<String, String> environment) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path RELENG = Path.of("..").toAbsolutePath().normalize();

    /** What a finished process left: its exit code and all it wrote. */
    public record Outcome(int exit, String out, String err) {

        /** The one JSON document on stdout; fails if there is anything else. */
        public JsonNode json() {
            try (var parser = new ObjectMapper().createParser(out)) {
                JsonNode document = parser.readValueAsTree();
                if (document == null || parser.nextToken() != null) {
                    fail("not one JSON document: " + out);
                }
                return document;
            } catch (IOException e) {
                return fail("not JSON: " + out + err, e);
            }
        }
    }

    /** A launcher that works in the given folder, with user data shared by all tests (so that only the first start is slow). */
    public static Launcher of(Path folder) {
        return new Launcher(folder, Path.of("target/user-data").toAbsolutePath(), Map.of());
    }

    /** The same with user data of its own. */
    public Launcher withUserData(Path other) {
        return new Launcher(folder, other, environment);
    }

    /** The same with one more environment variable, such as {@code STET_JAVA_OPTIONS}. */
    public Launcher with(String variable, String value) {
        var more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Launcher(folder, userData, more);
    }

    /** Runs the launcher to its end; kills it and fails when that takes longer than two minutes. */
    public Outcome run(String... arguments) {
        try {
            var out = Files.createTempFile("stet", ".out");
            var err = Files.createTempFile("stet", ".err");
            var process = builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                fail("still running after " + PATIENCE + ": " + String.join(" ", arguments) + "\n" + Files.readString(err));
            }
            var outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts the launcher and returns at once. */
    public Process start(String... arguments) {
        try {
            return builder(arguments).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(String... arguments) {
        var command = new ArrayList<>(List.of(product().resolve("stet").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("XDG_DATA_HOME", userData.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    /** The folder of the built product for this machine: {@code stet}, {@code plugins}, {@code configuration}. */
    public static Path product() {
        var products = RELENG.resolve("org.stet.product/target/products/org.stet.product");
        var arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        return System.getProperty("os.name").startsWith("Mac")
                ? products.resolve("macosx/cocoa").resolve(arch).resolve("Stet.app/Contents/Eclipse")
                : products.resolve("linux/gtk").resolve(arch).resolve("stet");
    }

    /** The root folder of the repository. */
    public static Path repository() {
        return RELENG.getParent();
    }
}
