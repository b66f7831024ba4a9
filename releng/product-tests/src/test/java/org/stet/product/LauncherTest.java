package org.stet.product;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void saysItsVersion() {
        var outcome = Launcher.of(folder).run("--version");

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).matches("Stet 1\\.0\\.0\\.\\d+\\R");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void explainsItself() {
        var outcome = Launcher.of(folder).run("--help");

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("Usage: stet");
    }

    @Test
    void wrongUsageIsExitCodeTwoAndLeavesStdoutEmpty() {
        var outcome = Launcher.of(folder).run("frobnicate");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("frobnicate");
    }

    @Test
    void headlessRunsLoadNoUserInterface() throws IOException {
        var log = folder.resolve("classes.log");

        var outcome = Launcher.of(folder).with("STET_JAVA_OPTIONS", "-Xlog:class+load:file=" + log).run("--help");

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains(" org.stet.cli."))
                .noneMatch(line -> line.matches(".* org\\.(eclipse\\.(swt|jface|ui|e4)|stet\\.ui)\\..*"));
    }

    @Test
    void manyRunAtTheSameTimeEvenTheFirstTime() {
        var fresh = Launcher.of(folder).withUserData(folder.resolve("data"));

        var runs = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> fresh.run("--version"))).toList();

        assertThat(runs).extracting(CompletableFuture::join).allSatisfy(outcome -> {
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            assertThat(outcome.out()).startsWith("Stet ");
            assertThat(outcome.err()).isEmpty();
        });
    }

    @Test
    void worksThroughASymbolicLinkAndFromAFolderWithSpaces() throws IOException {
        var bin = Files.createDirectories(folder.resolve("my programs"));
        var link = Files.createSymbolicLink(bin.resolve("stet"), Launcher.product().resolve("stet"));
        var outcome = Launcher.of(bin).withUserData(folder.resolve("user data")).run("--version");
        var linked = new ProcessBuilder(link.toString(), "--version").directory(bin.toFile());
        linked.environment().put("XDG_DATA_HOME", folder.resolve("user data").toString());

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(linked.start().onExit().join().exitValue()).isZero();
    }

    @Test
    void leavesTheInstallFolderAsItIs() {
        var before = timesOfFiles(Launcher.product());

        Launcher.of(folder).withUserData(folder.resolve("data")).run("--version");

        assertThat(timesOfFiles(Launcher.product())).isEqualTo(before);
    }

    private static Map<Path, FileTime> timesOfFiles(Path root) {
        try (var files = Files.walk(root)) {
            return files.collect(toMap(file -> file, LauncherTest::timeOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime timeOf(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
