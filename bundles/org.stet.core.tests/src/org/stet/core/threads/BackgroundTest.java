package org.stet.core.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BackgroundTest {

    /** Position of the niceness after the name of the thread, which ends with the last bracket. */
    private static final int NICENESS = 17;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aThreadOfLongWorkIsNicerThanTheOneThatStartedIt() throws Exception {
        var before = niceness();
        var after = new CompletableFuture<Integer>();
        Background.start("Long work (of a test)", () -> {
            while (niceness() <= before && !after.isDone()) {
                Thread.onSpinWait();
            }
            after.complete(niceness());
        });
        assertThat(after.completeOnTimeout(before, 10, TimeUnit.SECONDS).get()).isGreaterThan(before);
    }

    @Test
    void parallelWorkStaysInThePool() throws Exception {
        try (var pool = Background.pool("Long work")) {
            Set<String> threads = pool.submit(() -> IntStream.range(0, 1_000).parallel()
                    .mapToObj(i -> Thread.currentThread().getName()).collect(Collectors.toSet())).get();
            assertThat(threads).isNotEmpty().allMatch(name -> name.startsWith("Long work "));
        }
    }

    private static int niceness() {
        try {
            var stat = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')')).split(" ")[NICENESS]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
