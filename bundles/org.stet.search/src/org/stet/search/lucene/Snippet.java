package org.stet.search.lucene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;

/**
 * A line of words with some of them highlighted.
 *
 * @param text without line ends
 * @param highlights spans of the text, in order
 */
record Snippet(String text, List<Span> highlights) {

    /** How long a snippet is at most, ellipses apart, in UTF-16 code units. */
    static final int LENGTH = 280;

    private static final int LEAD = 70;

    /** The part of a text where most of some spans are, which are in order and do not overlap. */
    static Snippet of(String text, List<Span> spans) {
        var window = window(text, spans);
        var out = new StringBuilder(window.start() > 0 ? "…" : "");
        var shift = out.length() - window.start();
        for (int i = window.start(); i < window.end(); i++) {
            out.append(Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        out.append(window.end() < text.length() ? "…" : "");
        var highlights = new ArrayList<Span>();
        for (var span : spans) {
            if (span.overlaps(window)) {
                highlights.add(
                        new Span(Math.max(span.start(), window.start()) + shift, Math.min(span.end(), window.end()) + shift));
            }
        }
        return new Snippet(out.toString(), highlights);
    }

    /** The sentence of a text in which most of some spans begin, which are in order, or the first if there are none. */
    static Span sentence(String text, List<Span> spans) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        var best = new Span(0, 0);
        var most = -1;
        var start = 0;
        var next = 0;
        while (spans.size() - next > most && sentences.next() != BreakIterator.DONE) {
            var sentence = new Span(start, sentences.current());
            var first = next;
            while (next < spans.size() && sentence.contains(spans.get(next).start())) {
                next++;
            }
            if (next - first > most) {
                most = next - first;
                best = sentence;
            }
            start = sentence.end();
        }
        return new Span(best.start(), best.start() + best.of(text).stripTrailing().length());
    }

    private static Span window(String text, List<Span> spans) {
        if (text.length() <= LENGTH) {
            return new Span(0, text.length());
        }
        var start = 0;
        var most = -1;
        for (int i = 0, past = 0; i < spans.size(); i++) {
            var from = Math.max(0, Math.min(spans.get(i).start() - LEAD, text.length() - LENGTH));
            while (past < spans.size() && spans.get(past).end() <= from + LENGTH) {
                past++;
            }
            if (past - i > most) {
                most = past - i;
                start = from;
            }
        }
        return trimmed(text, Anchors.widen(text, new Span(start, Math.min(text.length(), start + LENGTH))), spans);
    }

    private static long inside(Span window, List<Span> spans) {
        return spans.stream().filter(span -> window.start() <= span.start() && span.end() <= window.end()).count();
    }

    /** The window without the pieces of words at its ends, as far as nothing highlighted is lost. */
    private static Span trimmed(String text, Span window, List<Span> spans) {
        var start = window.start();
        if (start > 0) {
            var space = text.indexOf(' ', start - 1) + 1;
            start = space > 0 && space <= start + LEAD / 2 ? space : start;
        }
        var end = window.end();
        if (end < text.length()) {
            var space = text.lastIndexOf(' ', end);
            end = space > end - LEAD / 2 && space > start ? space : end;
        }
        var cut = new Span(start, end);
        return inside(cut, spans) < inside(window, spans) ? window : cut;
    }
}
