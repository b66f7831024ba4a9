package org.stet.ui.text.overlay;

import java.util.ArrayList;
import java.util.List;

import org.stet.ui.text.TextRange;

/**
 * Finds words in a text the way a reader would: kinds of quotation marks, dashes and spaces are alike, and letter case
 * only counts if asked for. Folding replaces single characters, so offsets stay those of the text.
 */
final class TextSearch {

    private TextSearch() {
    }

    /** All matches from start to end, not overlapping; none for an empty query. */
    static List<TextRange> find(String text, String query, boolean caseSensitive) {
        var matches = new ArrayList<TextRange>();
        if (query.isEmpty()) {
            return matches;
        }
        String folded = fold(text, caseSensitive);
        String wanted = fold(query, caseSensitive);
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
            matches.add(new TextRange(at, at + wanted.length()));
        }
        return matches;
    }

    private static String fold(String text, boolean caseSensitive) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char alike = switch (chars[i]) {
                case '“', '”', '„', '«', '»' -> '"';
                case '‘', '’', '‚', '`' -> '\'';
                case '–', '—', '‑', '−' -> '-';
                case '\u00A0', '\u202F', '\u2009' -> ' ';
                default -> chars[i];
            };
            chars[i] = caseSensitive ? alike : Character.toLowerCase(Character.toUpperCase(alike));
        }
        return new String(chars);
    }
}
