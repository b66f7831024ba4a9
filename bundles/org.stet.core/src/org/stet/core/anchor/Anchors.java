package org.stet.core.anchor;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.model.Anchor;
import org.stet.model.StetFactory;

/** Makes anchors: position and quote, after the Web Annotation selectors. */
public final class Anchors {

    /** How many UTF-16 code units of context an anchor keeps on each side, at most. */
    public static final int CONTEXT = 40;

    private Anchors() {
    }

    /**
     * An anchor of a span, which is widened where it would cut a grapheme cluster.
     *
     * @param version id of the version the text belongs to
     * @throws IllegalArgumentException if the span is empty or outside the text
     */
    public static Anchor anchor(String version, String text, Span span) {
        if (span.isEmpty() || span.end() > text.length()) {
            throw new IllegalArgumentException("a span must hold at least one character of the text: " + span);
        }
        var whole = widen(text, span);
        var anchor = StetFactory.eINSTANCE.createAnchor();
        anchor.setVersion(version);
        anchor.setStart(whole.start());
        anchor.setEnd(whole.end());
        anchor.setExact(whole.of(text));
        anchor.setPrefix(text.substring(boundaryAtOrBefore(text, Math.max(0, whole.start() - CONTEXT)), whole.start()));
        anchor.setSuffix(text.substring(whole.end(), boundaryAtOrAfter(text, Math.min(text.length(), whole.end() + CONTEXT))));
        return anchor;
    }

    public static Span span(Anchor anchor) {
        return new Span(anchor.getStart(), anchor.getEnd());
    }

    /** The span widened to whole grapheme clusters. */
    public static Span widen(String text, Span span) {
        return new Span(boundaryAtOrBefore(text, span.start()), boundaryAtOrAfter(text, span.end()));
    }

    /** All places of some words in a text, which may overlap, in order. */
    public static List<Span> occurrences(String text, String exact) {
        var found = new ArrayList<Span>();
        for (int at = exact.isEmpty() ? -1 : text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            found.add(new Span(at, at + exact.length()));
        }
        return found;
    }

    /** All places of some words in a text as a reader sees it: any white space is one space, soft hyphens are nothing. */
    public static List<Span> wordings(String text, String words) {
        return new FoldedText(text).places(words);
    }

    private static int boundaryAtOrBefore(String text, int offset) {
        return offset <= 0 || offset >= text.length() ? Math.clamp(offset, 0, text.length()) : boundary(text, offset, false);
    }

    private static int boundaryAtOrAfter(String text, int offset) {
        return offset <= 0 || offset >= text.length() ? Math.clamp(offset, 0, text.length()) : boundary(text, offset, true);
    }

    /** Looks at a few words around the offset: a break iterator works through all it is given, and a line may be a whole book. */
    private static int boundary(String text, int offset, boolean after) {
        var start = plainBefore(text, offset);
        var end = plainAfter(text, offset);
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(start, end));
        if (clusters.isBoundary(offset - start)) {
            return offset;
        }
        return start + (after ? clusters.following(offset - start) : clusters.preceding(offset - start));
    }

    /** A place at or before the offset, and less than the offset if that is possible, where a cluster surely begins. */
    private static int plainBefore(String text, int offset) {
        var at = offset - 1;
        while (at > 0 && !isPlainBreak(text, at)) {
            at--;
        }
        return Math.max(0, at);
    }

    private static int plainAfter(String text, int offset) {
        var at = offset + 1;
        while (at < text.length() && !isPlainBreak(text, at)) {
            at++;
        }
        return Math.min(at, text.length());
    }

    /** Nothing joins an ASCII character to the ASCII character or line end before it. */
    private static boolean isPlainBreak(String text, int at) {
        return text.charAt(at) < 0x7F && text.charAt(at - 1) < 0x7F;
    }
}
