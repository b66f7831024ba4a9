package org.stet.analysis.values.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sequences of words with what they stand for; where several fit, the longest is meant. */
final class Phrases<T> {

    /** A phrase in a line, from its first atom to the first after it. */
    record Match<T>(T value, int start, int end) {
    }

    private final Map<String, T> values = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> lasts = new HashSet<>();
    private final boolean anyCase;
    private int longest;

    private Phrases(boolean anyCase) {
        this.anyCase = anyCase;
    }

    static <T> Phrases<T> ofWords() {
        return new Phrases<>(true);
    }

    /** Phrases in which small and capital letters differ, as in mW and MW. */
    static <T> Phrases<T> ofSymbols() {
        return new Phrases<>(false);
    }

    /** The lines of a word list beside this class as trimmed columns, without comments and empty lines. */
    static List<String[]> columns(String list) {
        try (var in = Phrases.class.getResourceAsStream(list);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::trim).toArray(String[]::new)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The word list " + list + " cannot be read.", broken);
        }
    }

    /** Adds phrases separated by commas, the atoms of each by spaces. */
    Phrases<T> add(String phrases, T value) {
        for (var phrase : phrases.split(",")) {
            if (!phrase.isBlank()) {
                var words = phrase.trim().split(" ");
                values.put(phrase.trim(), value);
                firsts.add(words[0]);
                lasts.add(words[words.length - 1]);
                longest = Math.max(longest, words.length);
            }
        }
        return this;
    }

    /** Adds nouns in the singular, separated by commas, with their regular plural. */
    Phrases<T> addNouns(String nouns, T value) {
        for (var noun : nouns.split(",")) {
            if (!noun.isBlank()) {
                add(noun, value).add(noun.trim() + (noun.trim().endsWith("ch") ? "es" : "s"), value);
            }
        }
        return this;
    }

    boolean contains(String phrase) {
        return values.containsKey(phrase);
    }

    Optional<Match<T>> from(Line line, int start) {
        for (var length = firsts.contains(word(line, start)) ? longest : 0; length > 0; length--) {
            var value = value(line, start, start + length);
            if (value != null) {
                return Optional.of(new Match<>(value, start, start + length));
            }
        }
        return Optional.empty();
    }

    Optional<Match<T>> before(Line line, int end) {
        for (var length = lasts.contains(word(line, end - 1)) ? longest : 0; length > 0; length--) {
            var value = value(line, end - length, end);
            if (value != null) {
                return Optional.of(new Match<>(value, end - length, end));
            }
        }
        return Optional.empty();
    }

    private T value(Line line, int start, int end) {
        if (start < 0 || end > line.size()) {
            return null;
        }
        var words = new StringBuilder();
        for (var i = start; i < end; i++) {
            words.append(i == start ? "" : " ").append(word(line, i));
        }
        return values.get(words.toString());
    }

    private String word(Line line, int at) {
        return anyCase ? line.at(at).lower() : line.at(at).text();
    }
}
