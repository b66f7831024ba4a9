package org.stet.core.anchor;

import java.util.ArrayList;
import java.util.List;

/** A text as a reader sees it, with white space of every kind folded to one space and soft hyphens dropped. */
final class FoldedText {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final StringBuilder folded = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    FoldedText(String text) {
        starts = new int[text.length()];
        ends = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            var blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
                ends[folded.length() - 1] = at + 1;
            } else if (c != SOFT_HYPHEN) {
                starts[folded.length()] = at;
                ends[folded.length()] = at + 1;
                folded.append(blank ? ' ' : c);
            }
        }
    }

    /** Where some words are in the text as it was before it was folded, in order; places may overlap. */
    List<Span> places(String words) {
        var wanted = new FoldedText(words).folded.toString().strip();
        var found = new ArrayList<Span>();
        for (int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            found.add(new Span(starts[at], ends[at + wanted.length() - 1]));
        }
        return found;
    }
}
