package org.stet.core.placement;

import java.util.ArrayList;
import java.util.List;
import org.stet.core.anchor.Span;

/**
 * One step from some words to others.
 *
 * @param from the words in the earlier text; empty where words were added
 * @param to the words in the later text; empty where words were taken out
 */
public record WordEdit(Kind kind, Span from, Span to) {

    /** What happened to the words. */
    public enum Kind {
        KEPT, REMOVED, ADDED
    }

    /** The steps from one short text to another of which it is known that one became the other; offsets are within each. */
    public static List<WordEdit> between(String from, String to) {
        var alignment = Aligner.alignAll(from, to);
        return between(alignment, 0, alignment.from().size(), 0, alignment.to().size());
    }

    /** The steps from a stretch of words to another; what was taken out comes before what was added in its place. */
    static List<WordEdit> between(Alignment alignment, int fromStart, int fromEnd, int toStart, int toEnd) {
        var edits = new ArrayList<WordEdit>();
        int f = fromStart;
        int t = toStart;
        while (f < fromEnd || t < toEnd) {
            int keptFrom = f;
            int keptTo = t;
            while (f < fromEnd && t < toEnd && alignment.forth(f) == t) {
                f++;
                t++;
            }
            add(edits, Kind.KEPT, alignment, keptFrom, f, keptTo, t);
            int removed = f;
            while (f < fromEnd && (alignment.forth(f) < t || alignment.forth(f) >= toEnd)) {
                f++;
            }
            add(edits, Kind.REMOVED, alignment, removed, f, t, t);
            int added = t;
            int next = f < fromEnd ? alignment.forth(f) : toEnd;
            t = next;
            add(edits, Kind.ADDED, alignment, f, f, added, next);
        }
        return List.copyOf(edits);
    }

    private static void add(List<WordEdit> edits, Kind kind, Alignment alignment, int fromStart, int fromEnd, int toStart,
            int toEnd) {
        if (fromStart < fromEnd || toStart < toEnd) {
            edits.add(new WordEdit(kind, alignment.from().span(fromStart, fromEnd), alignment.to().span(toStart, toEnd)));
        }
    }
}
