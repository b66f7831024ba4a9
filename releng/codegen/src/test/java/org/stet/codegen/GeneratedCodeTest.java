package org.stet.codegen;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodeTest {

    private static final Path BUNDLE = Path.of("../../bundles/org.stet.model").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void committedCodeIsWhatTheModelGenerates() throws IOException {
        var fresh = folder.resolve("src-gen");

        assertThat(Generate.generate(BUNDLE.resolve("model"), fresh, folder.resolve("temporary"))).isTrue();

        var committed = contents(BUNDLE.resolve("src-gen"));
        var generated = contents(fresh);
        assertThat(committed.keySet()).as("files; run ./stet generate").isEqualTo(generated.keySet());
        assertThat(generated).allSatisfy((file, code) -> assertThat(committed.get(file)).as(file).isEqualTo(code));
    }

    private static Map<String, String> contents(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .collect(toMap(file -> root.relativize(file).toString(), GeneratedCodeTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
