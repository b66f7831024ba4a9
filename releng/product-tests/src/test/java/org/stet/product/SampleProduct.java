package org.stet.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

/** The sample case as the product's demo makes it, made once for all tests; they work on copies. */
final class SampleProduct {

    private static SampleProduct made;

    private final JsonNode demo;

    private SampleProduct(JsonNode demo) {
        this.demo = demo;
    }

    static synchronized SampleProduct get() {
        if (made == null) {
            try {
                var outcome = Launcher.of(Files.createDirectories(Path.of("target"))).run("demo", "--out", "demo", "--json");
                assertThat(outcome.exit()).as(outcome.err()).isZero();
                made = new SampleProduct(outcome.json());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return made;
    }

    /** What the demo told of itself. */
    JsonNode demo() {
        return demo;
    }

    Path report() {
        return Path.of(demo.path("report").asText());
    }

    /** A copy of the case to work on. */
    Path copyTo(Path target) throws IOException {
        var source = Path.of(demo.path("folder").asText());
        try (var files = Files.walk(source)) {
            for (var file : files.filter(file -> !file.startsWith(source.resolve(".stet"))).toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
        return target;
    }
}
