package org.stet.bench.anchors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.bench.Npm;
import org.stet.bench.anchors.Tally.Answer;
import org.stet.bench.anchors.Tally.Kind;
import org.stet.core.anchor.Span;

/** The npm package approx-string-match, used as annotation clients on the web do; see {@code quotes.mjs}. */
final class ApproxStringMatch {

    private static final String PACKAGE = "approx-string-match@2.0.0";
    private static final String SCRIPT = "quotes.mjs";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param millis time to find all quotes, without starting the program and reading its input */
    record Outcome(double millis, List<Answer> answers) {
    }

    private final Path folder = Npm.cache("approx-string-match");

    ApproxStringMatch() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder.resolve("node_modules/approx-string-match"))) {
            Npm.install(folder, PACKAGE);
        }
        try (var script = ApproxStringMatch.class.getResourceAsStream(SCRIPT)) {
            Files.copy(script, folder.resolve(SCRIPT), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** @param context how many characters before and after a quote are known */
    Outcome find(String before, String after, List<Span> quotes, int context) throws IOException, InterruptedException {
        var asked = quotes.stream().map(span -> Map.of("exact", span.of(before), "start", span.start(),
                "prefix", before.substring(Math.max(0, span.start() - context), span.start()),
                "suffix", before.substring(span.end(), Math.min(before.length(), span.end() + context)))).toList();
        var input = folder.resolve("input.json");
        var output = folder.resolve("output.json");
        JSON.writeValue(input.toFile(), Map.of("text", after, "quotes", asked));
        var node = new ProcessBuilder("node", folder.resolve(SCRIPT).toString(), input.toString(), output.toString()).inheritIO()
                .start();
        if (node.waitFor() != 0) {
            throw new IOException("node failed; it must be version 18 or newer");
        }
        var result = JSON.readTree(output.toFile());
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < quotes.size(); i++) {
            var place = result.path("places").path(i);
            answers.add(place.isNull() ? new Answer(Kind.ORPHANED, null)
                    : answer(quotes.get(i).of(before), new Span(place.path(0).asInt(), place.path(1).asInt()), after));
        }
        return new Outcome(result.path("millis").asDouble(), answers);
    }

    private static Answer answer(String exact, Span span, String after) {
        return new Answer(span.of(after).equals(exact) ? Kind.PLACED : Kind.CHANGED, span);
    }
}
