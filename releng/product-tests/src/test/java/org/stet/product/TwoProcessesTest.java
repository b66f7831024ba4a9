package org.stet.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One case, several processes: one writes, the others are told who does, and nothing is lost. */
class TwoProcessesTest {

    private static final int INPUTS = 300;

    @TempDir
    private Path folder;

    @Test
    void whoComesSecondIsToldWhoHoldsTheCaseAndMayRead() throws Exception {
        var stet = Launcher.of(folder);
        var sample = SampleProduct.get().copyTo(folder.resolve("sample.stet"));
        var inputs = Files.createDirectories(folder.resolve("in"));
        for (var i = 0; i < INPUTS; i++) {
            Files.writeString(inputs.resolve(i + ".txt"), "Report number " + i + "\n\nThe pool was closed " + i + " times, the council said on Monday.\n");
        }
        var writer = stet.start("import", "sample.stet", "in", "--json");
        try {
            awaitHolder(sample.resolve(".stet/lock.json"), writer);
            signal("STOP", writer);
            var second = stet.run("annotate", "sample.stet", "--article", "ledger-court.html", "--exact", "was fined £340,000");
            var reader = stet.run("info", "sample.stet", "--json");
            assertThat(second.exit()).as(second.out() + second.err()).isEqualTo(3);
            assertThat(second.err()).hasLineCount(1).contains("process " + writer.pid(), System.getProperty("user.name"));
            assertThat(reader.exit()).isZero();
            assertThat(reader.json().path("articles")).hasSize(11);
            assertThat(reader.err()).contains("process " + writer.pid());
        } finally {
            signal("CONT", writer);
        }
        assertThat(new String(writer.getInputStream().readAllBytes())).contains("\"added\" : " + INPUTS);
        assertThat(writer.waitFor()).isZero();
        assertThat(stet.run("info", "sample.stet", "--json").json().path("articles")).hasSize(11 + INPUTS);
    }

    @Test
    void whatWasAcknowledgedIsThereHoweverManyWriteAtOnce() throws IOException {
        var stet = Launcher.of(folder);
        SampleProduct.get().copyTo(folder.resolve("sample.stet"));
        var runs = IntStream.range(0, 5).mapToObj(i -> CompletableFuture.supplyAsync(() -> stet.run("annotate", "sample.stet",
                "--article", "ledger-court.html", "--exact", "was fined £340,000", "--kind", "note", "--note", "by " + i, "--json"))).toList();
        var done = runs.stream().map(CompletableFuture::join).filter(outcome -> outcome.exit() == 0).count();
        assertThat(runs).extracting(CompletableFuture::join).allSatisfy(outcome -> assertThat(outcome.exit()).as(outcome.err()).isIn(0, 3));
        assertThat(done).isPositive();
        var verify = stet.run("verify", "sample.stet", "--json");
        assertThat(verify.exit()).as(verify.out()).isZero();
        assertThat(verify.json().path("annotations").asInt()).isEqualTo(24 + (int) done);
    }

    private static void awaitHolder(Path lock, Process process) throws IOException {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!Files.exists(lock) || !Files.readString(lock).contains(Long.toString(process.pid()))) {
            assertThat(process.isAlive()).isTrue();
            assertThat(System.nanoTime()).as("the case was never held by the writer").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static void signal(String name, Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
    }
}
