package org.stet.analysis.families;

import java.util.BitSet;
import org.stet.core.anchor.Span;

/** Tells what stands in quotation marks, where a paragraph may leave a quotation open for the next one. */
final class QuotedWords {

    private QuotedWords() {
    }

    /** The quoted characters of a paragraph, counted from its start; a quotation that is not closed runs to the end. */
    static BitSet in(String text, Span paragraph) {
        var quoted = new BitSet(paragraph.length());
        var closing = '\0';
        for (var at = paragraph.start(); at < paragraph.end(); at++) {
            var c = text.charAt(at);
            if (closing != 0 && c == closing && (closing != '’' || !isLetterAt(text, at + 1, paragraph))) {
                closing = 0;
            } else if (closing == 0) {
                closing = closingOf(c, isLetterAt(text, at - 1, paragraph) || !isLetterAt(text, at + 1, paragraph));
            } else {
                quoted.set(at - paragraph.start());
            }
        }
        return quoted;
    }

    /** What closes a quotation that a character opens; one that may be an apostrophe opens none. */
    private static char closingOf(char opening, boolean apostrophe) {
        return switch (opening) {
            case '"' -> '"';
            case '“' -> '”';
            case '«' -> '»';
            case '‘' -> apostrophe ? '\0' : '’';
            default -> '\0';
        };
    }

    private static boolean isLetterAt(String text, int at, Span within) {
        return at >= within.start() && at < within.end() && Character.isLetter(text.charAt(at));
    }
}
