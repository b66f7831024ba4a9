package org.stet.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.stet.bench.Benchmark;
import org.stet.bench.Launcher;
import org.stet.bench.Measure;
import org.stet.core.store.DurableFiles;

/**
 * Time from the start of the process to a usable window: the product's against a bare workbench on the same bundles. The two
 * alternate; each has started once before, so both restore their window; the medians are compared.
 */
public final class StartupBenchmark implements Benchmark {

    private static final int RUNS = 7;

    @Override
    public List<Measure> run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("stet-startup");
        try {
            return run(folder);
        } finally {
            DurableFiles.deleteTree(folder);
        }
    }

    private static List<Measure> run(Path folder) throws IOException, InterruptedException {
        var product = new double[RUNS];
        var bare = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            double productTime = start("org.stet.app.workbench", folder.resolve("product"));
            double bareTime = start("org.stet.bench.bare", folder.resolve("bare"));
            if (i >= 0) {
                product[i] = productTime;
                bare[i] = bareTime;
            }
        }
        return List.of(Measure.against("start to usable window, median of " + RUNS, "ms",
                Measure.percentile(0.5, product), Measure.percentile(0.5, bare), 1.5));
    }

    /** Milliseconds from starting the process until it says that its window is usable. */
    private static double start(String application, Path workspace) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var process = new ProcessBuilder(Launcher.java(), "--enable-native-access=ALL-UNNAMED", "-D" + UsableSignal.PROPERTY + "=true",
                "-jar", Launcher.jar().toString(), "-nosplash", "-application", application, "-data", workspace.toString(),
                "-configuration", workspace.resolveSibling("configuration").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var lines = process.inputReader()) {
            var usable = lines.lines().anyMatch(UsableSignal.USABLE::equals);
            double elapsed = (System.nanoTime() - begin) / 1e6;
            if (!usable || !process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(application + " did not open its window and close it again");
            }
            return elapsed;
        }
    }
}
