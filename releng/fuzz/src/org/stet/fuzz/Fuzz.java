package org.stet.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.stet.analysis.FuzzedAnalysis;
import org.stet.core.FuzzedCore;
import org.stet.ingest.FuzzedReader;

/** What Jazzer calls, again and again, with inputs that it makes so that they reach code which none has reached before. */
public final class Fuzz {

    private static final int SEEDS = 40;
    private static final int SEED_LENGTH = 500;

    private static final Map<String, Target> TARGETS = targets();

    private static Target target;

    /** What is fuzzed. */
    private interface Target {

        List<byte[]> seeds();

        void check(byte[] bytes) throws IOException;
    }

    private record Reader(FuzzedReader reader) implements Target {

        @Override
        public List<byte[]> seeds() {
            return reader.seeds();
        }

        @Override
        public void check(byte[] bytes) throws IOException {
            reader.check(bytes);
        }
    }

    /** What is checked on texts made from choices. */
    private record Chosen(Consumer<Random> property) implements Target {

        @Override
        public List<byte[]> seeds() {
            return IntStream.range(0, SEEDS).mapToObj(seed -> {
                var bytes = new byte[SEED_LENGTH];
                new Random(seed).nextBytes(bytes);
                return bytes;
            }).toList();
        }

        @Override
        public void check(byte[] bytes) {
            property.accept(new Choices(bytes));
        }
    }

    private Fuzz() {
    }

    private static Map<String, Target> targets() {
        var targets = new LinkedHashMap<String, Target>();
        for (var reader : FuzzedReader.values()) {
            targets.put(reader.name().toLowerCase().replace('_', '-'), new Reader(reader));
        }
        for (var core : FuzzedCore.values()) {
            targets.put(core.name().toLowerCase(), new Chosen(core::check));
        }
        targets.put("analysis", new Chosen(FuzzedAnalysis::check));
        return targets;
    }

    /** Writes the seeds of a target to a folder, or if there is no such target the names of all to standard error: TARGET FOLDER. */
    public static void main(String[] arguments) throws IOException {
        if (!TARGETS.containsKey(arguments[0])) {
            System.err.println("targets: " + String.join(" ", TARGETS.keySet()));
            System.exit(2);
        }
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var seeds = TARGETS.get(arguments[0]).seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    /** Called by Jazzer, once. */
    public static void fuzzerInitialize(String[] arguments) {
        target = TARGETS.get(arguments[0]);
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        target.check(bytes);
    }
}
