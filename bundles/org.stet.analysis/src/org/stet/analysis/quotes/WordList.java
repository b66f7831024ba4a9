package org.stet.analysis.quotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list of words that lies beside the classes; lines that begin with # are comments. */
final class WordList {

    private WordList() {
    }

    static List<String> lines(String file) {
        try (var in = WordList.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The word list " + file + " cannot be read.", broken);
        }
    }
}
