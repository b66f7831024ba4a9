package org.stet.analysis.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes the words of headlines In Title Case or IN CAPITALS as the article's running text writes them, because parts of
 * speech are guessed from the case of letters.
 */
final class Casing {

    private static final int FEWEST_WORDS = 4;

    private final Set<String> small;

    /** Learns from the words of an article's lines. */
    Casing(Collection<List<Word>> lines) {
        small = lines.stream().flatMap(List::stream).filter(Word::startsLower).map(Word::text).collect(Collectors.toSet());
    }

    /** How to write the words of a line. */
    UnaryOperator<String> of(List<Word> line) {
        var words = line.stream().map(Word::text)
                .filter(text -> text.length() > 3 && Character.isLetter(text.charAt(0))).toList();
        var capitals = words.stream().filter(text -> Character.isUpperCase(text.charAt(0))).count();
        if (words.size() < FEWEST_WORDS || capitals * 4 < words.size() * 3) {
            return UnaryOperator.identity();
        }
        return text -> {
            var lower = text.toLowerCase(Locale.ROOT);
            return small.contains(lower) ? lower : isShouted(text) ? text.charAt(0) + lower.substring(1) : text;
        };
    }

    private static boolean isShouted(String text) {
        return text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
