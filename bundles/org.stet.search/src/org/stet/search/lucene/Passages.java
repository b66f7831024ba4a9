package org.stet.search.lucene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stet.core.anchor.Span;

/**
 * Divides a text into passages, the units that are found: paragraphs as the structure, blank lines or indented first lines give
 * them, so that a phrase never runs from a caption into a paragraph, and hard-wrapped lines stay together.
 */
final class Passages {

    /** A longer passage is divided at line ends or else between sentences, in UTF-16 code units. */
    static final int LONG = 2_000;

    private static final Pattern NEW_PARAGRAPH = Pattern.compile("\\n(?:[\\s\\u00A0]*\\n|[ \\t\\u00A0\\u3000]{2,}(?=\\S))");

    private Passages() {
    }

    /** The passages of a text without the white space around them; together they hold everything that is not white space. */
    static List<Span> of(String text, List<Span> structure) {
        var cuts = new TreeSet<Integer>();
        structure.forEach(range -> {
            cuts.add(Math.min(range.start(), text.length()));
            cuts.add(Math.min(range.end(), text.length()));
        });
        for (var next = NEW_PARAGRAPH.matcher(text); next.find();) {
            cuts.add(next.start());
        }
        cuts.add(text.length());
        var passages = new ArrayList<Span>();
        var start = 0;
        for (var end : cuts) {
            divide(text, start, end, passages);
            start = end;
        }
        return passages;
    }

    private static void divide(String text, int start, int end, List<Span> into) {
        var from = start;
        while (end - from > LONG) {
            var line = text.lastIndexOf('\n', from + LONG);
            var cut = line > from + LONG / 4 ? line : sentenceEnd(text, from, end);
            add(text, from, cut, into);
            from = cut;
        }
        add(text, from, end, into);
    }

    /** The last end of a sentence, or else of a word, or else of a character, within the length of a passage. */
    private static int sentenceEnd(String text, int from, int end) {
        var window = text.substring(from, Math.min(end, from + LONG + 1));
        for (var boundaries : List.of(BreakIterator.getSentenceInstance(Locale.ROOT),
                BreakIterator.getWordInstance(Locale.ROOT))) {
            boundaries.setText(window);
            var cut = boundaries.preceding(window.length());
            if (cut > 0) {
                return from + cut;
            }
        }
        return from + LONG - (Character.isHighSurrogate(text.charAt(from + LONG - 1)) ? 1 : 0);
    }

    private static void add(String text, int start, int end, List<Span> into) {
        var from = start;
        var to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            into.add(new Span(from, to));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
