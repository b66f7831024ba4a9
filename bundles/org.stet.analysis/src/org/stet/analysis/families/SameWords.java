package org.stet.analysis.families;

import java.util.Optional;
import org.stet.core.anchor.Span;

/** Finds words again, whatever the quotation marks around them and the white space between them. */
final class SameWords {

    private static final String SINGLE_MARKS = "'‘’‚‛`´";
    private static final String DOUBLE_MARKS = "\"“”„‟«»";
    private static final char SOFT_HYPHEN = '\u00AD';

    private SameWords() {
    }

    /** The first place of some words within a stretch of a text. */
    static Optional<Span> find(String words, String text, Span within) {
        var places = new int[within.length() + 1];
        var plain = plain(within.of(text), places);
        var wanted = plain(words, new int[words.length() + 1]).strip();
        var at = wanted.isEmpty() ? -1 : plain.indexOf(wanted);
        return at < 0 ? Optional.empty()
                : Optional.of(new Span(within.start() + places[at], within.start() + places[at + wanted.length() - 1] + 1));
    }

    /** @param places takes for each character of the result where it stands in the text */
    private static String plain(String text, int[] places) {
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            var kept = SINGLE_MARKS.indexOf(c) >= 0 ? '\'' : isBlank(c) ? ' ' : c;
            var dropped = DOUBLE_MARKS.indexOf(c) >= 0 || c == SOFT_HYPHEN
                    || kept == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
            if (!dropped) {
                places[plain.length()] = at;
                plain.append(kept);
            }
        }
        return plain.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
