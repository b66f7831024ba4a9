package org.stet.bench.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.stet.bench.Benchmark;
import org.stet.bench.Launcher;
import org.stet.bench.Measure;
import org.stet.core.store.DurableFiles;

/**
 * Import of 1,000 mixed files in the real workbench, once to the end and once cancelled half-way: how long the UI thread was
 * blocked at most, told by a thread that asks it all the time, and what the cancelled one left in the folder of its case.
 */
public final class ImportBenchmark implements Benchmark {

    private static final int FILES = 1000;

    @Override
    public List<Measure> run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("stet-import");
        try {
            MixedFiles.write(Files.createDirectory(folder.resolve("in")), FILES);
            var figures = figures(folder);
            return List.of(
                    Measure.shown(FILES + " mixed files, to the last article", "s", figures.get("seconds")),
                    Measure.shown("articles added", "", figures.get("articles")),
                    Measure.shown("UI thread busy, p99 of all questions", "ms", figures.get("usual")),
                    Measure.shown("UI thread, longest it computed for one question", "ms", figures.get("computing")),
                    Measure.atMost("UI thread blocked, longest", "ms", figures.get("longest"), 100),
                    Measure.atMost("left in the case after cancelling half-way", "", figures.get("left"), 0));
        } finally {
            DurableFiles.deleteTree(folder);
        }
    }

    private static HashMap<String, Double> figures(Path folder) throws IOException, InterruptedException {
        var process = Launcher.workbench(folder.resolve("data"), "-D" + ImportProbe.PROPERTY + "=" + folder)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var figures = new HashMap<String, Double>();
        try (var lines = process.inputReader()) {
            lines.lines().filter(line -> line.startsWith(ImportProbe.FIGURE)).map(line -> line.split(" "))
                    .forEach(words -> figures.put(words[1], Double.valueOf(words[2])));
        }
        if (!process.waitFor(1, TimeUnit.MINUTES) || !figures.containsKey("left")) {
            process.destroyForcibly();
            throw new IOException("the workbench did not finish its imports: " + figures);
        }
        return figures;
    }
}
