package org.stet.analysis.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/** Reads the words around a value that say of which part, group, time or sort it is. */
final class ScopeMarks {

    /** A choice of a dimension, and where its words count. */
    private record Choice(String dimension, String name, Where where) {
    }

    private enum Where {
        ANYWHERE, AFTER, RIGHT_AFTER
    }

    private static final Map<String, Choice> CHOICES = new HashMap<>();
    /** Dimensions in which naming a choice says something else than naming none. */
    private static final Set<String> STRICT = new HashSet<>();
    private static final String AT = "at";
    private static final Set<String> COMPLEMENTS = Set.of(AT, "for", "among");
    private static final String NOTHING = "nothing";
    private static final int LONGEST = 3;

    static {
        read();
    }

    private ScopeMarks() {
    }

    /** The choices by dimension; what stands nearer comes first. */
    static Map<String, String> of(List<Token> tokens, Span value) {
        var window = Window.of(tokens, value);
        var first = window.first();
        var last = window.last();
        var from = window.from();
        var to = window.to();
        var marks = new HashMap<String, String>();
        for (var i = first; i <= to; i++) {
            mark(tokens, i, to, i <= last + 1 ? Where.RIGHT_AFTER : Where.AFTER, marks);
        }
        for (var i = first - 1; i >= from; i--) {
            mark(tokens, i, first - 1, Where.ANYWHERE, marks);
        }
        complement(tokens.subList(last + 1, to + 1), marks);
        return marks;
    }

    /**
     * For whom or where a value is given behind it: such a preposition is a dimension, and the noun after it the choice; of places, a name,
     * because a plant and a factory may be one.
     */
    private static void complement(List<Token> after, Map<String, String> marks) {
        for (var i = 0; i < after.size() - 1; i++) {
            var preposition = after.get(i).lemma();
            if (COMPLEMENTS.contains(preposition)) {
                var nouns = after.stream().skip(i + 1L).dropWhile(token -> !isNoun(token)).takeWhile(ScopeMarks::isNoun).toList();
                if (!preposition.equals(AT) || nouns.stream().anyMatch(noun -> noun.tag().equals("PROPN"))) {
                    nouns.stream().reduce((any, last) -> last)
                            .ifPresent(noun -> marks.put(preposition, Concepts.of(noun).orElse(noun.lemma())));
                }
                return;
            }
        }
    }

    private static boolean isNoun(Token token) {
        return token.tag().equals("NOUN") || token.tag().equals("PROPN");
    }

    private static void mark(List<Token> tokens, int at, int to, Where where, Map<String, String> marks) {
        for (var length = Math.min(LONGEST, to - at + 1); length > 0; length--) {
            var words = tokens.subList(at, at + length);
            var text = words.stream().map(Token::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
            var choice = CHOICES.getOrDefault(text, length > 1 ? null : CHOICES.get(words.getFirst().lemma()));
            if (choice != null && choice.where.compareTo(where) <= 0) {
                if (!choice.dimension.equals(NOTHING)) {
                    marks.putIfAbsent(choice.dimension, choice.name);
                }
                return;
            }
        }
    }

    static boolean admits(Map<String, String> one, Map<String, String> other) {
        return one.isEmpty() && other.isEmpty() || admitsAll(one, other) && admitsAll(other, one);
    }

    private static boolean admitsAll(Map<String, String> marks, Map<String, String> other) {
        for (var mark : marks.entrySet()) {
            var choice = other.get(mark.getKey());
            if (choice == null ? STRICT.contains(mark.getKey()) : !choice.equals(mark.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static void read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(ScopeMarks.class.getResourceAsStream("scopes.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(ScopeMarks::dimension);
        } catch (IOException broken) {
            throw new UncheckedIOException("The words that narrow values down cannot be read.", broken);
        }
    }

    private static void dimension(String line) {
        var parts = line.split(":");
        var name = parts[0].replaceAll("\\W", "");
        var where = parts[0].endsWith("+") ? Where.RIGHT_AFTER : parts[0].endsWith(">") ? Where.AFTER : Where.ANYWHERE;
        if (parts[0].contains("!")) {
            STRICT.add(name);
        }
        for (var choice : parts[1].split("/")) {
            var words = choice.strip().split("\\|");
            for (var word : words) {
                CHOICES.put(word, new Choice(name, words[0], where));
            }
        }
    }
}
