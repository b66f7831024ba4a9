package org.stet.analysis.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.stet.analysis.text.Token;

/** What a word speaks of, so that articles that tell the same in other words can be aligned. */
public final class Concepts {

    private static final Set<String> PARTS = Set.of("NOUN", "PROPN", "VERB", "ADJ");
    private static final Map<String, String> CONCEPTS = new HashMap<>();
    private static final Set<String> EMPTY = new HashSet<>();

    static {
        read();
    }

    private Concepts() {
    }

    /** The concept of a word that has one of its own; empty for function words and those that stand in any sentence. */
    public static Optional<String> of(Token token) {
        if (!PARTS.contains(token.tag()) || !Character.isLetter(token.text().charAt(0))) {
            return Optional.empty();
        }
        var written = CONCEPTS.get(token.text().toLowerCase(Locale.ROOT));
        return Optional.of(written != null ? written : of(token.lemma().length() > 1 ? token.lemma() : token.text()))
                .filter(concept -> !concept.isEmpty());
    }

    /** The concept of a lemma, empty text if it has none of its own. */
    static String of(String lemma) {
        var word = lemma.toLowerCase(Locale.ROOT);
        if (EMPTY.contains(word)) {
            return "";
        }
        var concept = CONCEPTS.get(word);
        return concept != null ? concept : ofStem(word);
    }

    /** The concept of an inflected verb that the lemmas do not know, such as wounding. */
    private static String ofStem(String word) {
        var stem = new PorterStemmer().stem(word);
        return word.endsWith("ing") || word.endsWith("ed") ? CONCEPTS.getOrDefault(stem, CONCEPTS.getOrDefault(stem + "e", stem)) : stem;
    }

    private static void read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Concepts.class.getResourceAsStream("concepts.txt"), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                for (var word : words) {
                    switch (words[0]) {
                        case "#" -> { }
                        case "-" -> EMPTY.add(word);
                        default -> CONCEPTS.put(word, words[0]);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The words of the same meaning cannot be read.", broken);
        }
    }
}
