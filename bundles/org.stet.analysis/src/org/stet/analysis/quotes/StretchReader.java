package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import org.stet.analysis.quotes.Mark.Family;
import org.stet.analysis.text.Block;
import org.stet.core.anchor.Span;

/**
 * Pairs quotation marks, block by block: a mark left open goes on at the mark that begins the next block; of a pair whose
 * other half is missing the sentence or the block is the other end. Takes time in proportion to the text.
 */
final class StretchReader {

    private final String text;
    private final List<List<Stretch>> blocks = new ArrayList<>();
    private Family leftOpen;
    private int sentence;

    private StretchReader(String text) {
        this.text = text;
    }

    /** The outermost stretches of each block, in reading order. */
    static List<List<Stretch>> read(String text, List<Block> blocks) {
        var reader = new StretchReader(text);
        for (var i = 0; i < blocks.size(); i++) {
            reader.blocks.add(reader.block(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null));
        }
        return reader.blocks;
    }

    private List<Stretch> block(Block block, Block next) {
        var marks = Mark.in(text, block.start(), block.end());
        var closers = closersOfSingles(marks);
        var found = new ArrayList<Stretch>();
        var goesOn = leftOpen != null && beginsWith(leftOpen, block, marks);
        leftOpen = null;
        sentence = 0;
        var open = -1;
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (open < 0 && mark.family() == Family.SINGLE) {
                if (mark.opens() && closers[i] > i) {
                    found.add(between(mark, marks.get(closers[i]), goesOn && found.isEmpty()));
                    i = closers[i];
                } else if (mark.opens() && isLast(marks, i) && mayGoOn(Family.SINGLE, mark, next)) {
                    open = i;
                }
            } else if (open < 0) {
                if (mark.opens() || mark.closes() && closesNext(marks, i)) {
                    open = i;
                } else if (endsSpeech(mark)) {
                    orphan(block, mark, found);
                }
            } else if (mark.family() == marks.get(open).family()) {
                if (mark.closes()) {
                    found.add(between(marks.get(open), mark, goesOn && found.isEmpty()));
                    open = -1;
                } else if (isNested(marks, i)) {
                    i = following(marks, i);
                } else {
                    found.add(unclosed(marks.get(open), mark.start(), goesOn && found.isEmpty(), false));
                    open = i;
                }
            }
        }
        if (open >= 0) {
            var mark = marks.get(open);
            var continued = mayGoOn(mark.family(), mark, next);
            found.add(unclosed(mark, block.end(), goesOn && found.isEmpty(), continued));
            leftOpen = continued ? mark.family() : null;
        }
        return found;
    }

    /** For each single mark that may open, the index of the mark that closes it, or 0. */
    private static int[] closersOfSingles(List<Mark> marks) {
        var closers = new int[marks.size()];
        var sure = 0;
        var doubtful = 0;
        var doubles = 0;
        var doublesAtSure = 0;
        var doublesAtDoubtful = 0;
        for (var i = marks.size() - 1; i >= 0; i--) {
            var mark = marks.get(i);
            if (mark.family() != Family.SINGLE) {
                doubles++;
            } else if (mark.closes()) {
                if (mark.plain()) {
                    doubtful = i;
                    doublesAtDoubtful = doubles;
                } else {
                    sure = i;
                    doublesAtSure = doubles;
                }
            } else {
                var closer = sure > 0 ? sure : doubtful;
                var between = doubles - (sure > 0 ? doublesAtSure : doublesAtDoubtful);
                if (closer > 0 && between % 2 == 0) {
                    closers[i] = closer;
                }
                sure = 0;
                doubtful = 0;
            }
        }
        return closers;
    }

    private static int following(List<Mark> marks, int at) {
        for (var i = at + 1; i < marks.size() && i < at + 8; i++) {
            if (marks.get(i).family() == marks.get(at).family()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether after a mark that closes nothing another one closes: then the first was meant to open. */
    private static boolean closesNext(List<Mark> marks, int at) {
        var next = following(marks, at);
        return next > 0 && !marks.get(next).opens();
    }

    /** Whether two closing marks follow a mark that opens inside a quotation. */
    private static boolean isNested(List<Mark> marks, int at) {
        var inner = following(marks, at);
        var outer = inner < 0 ? -1 : following(marks, inner);
        return outer > 0 && !marks.get(inner).opens() && !marks.get(outer).opens();
    }

    private static boolean isLast(List<Mark> marks, int at) {
        return at == marks.size() - 1;
    }

    private boolean endsSpeech(Mark mark) {
        return mark.closes() && ",.?!".indexOf(text.charAt(mark.start() - 1)) >= 0;
    }

    /** A closing mark without an opening one: the words from the beginning of its sentence are taken as quoted. */
    private void orphan(Block block, Mark mark, List<Stretch> found) {
        var from = found.isEmpty() ? block.start() : found.getLast().outer().end();
        while (sentence + 1 < block.sentences().size() && block.sentences().get(sentence + 1).start() < mark.start() - 1) {
            sentence++;
        }
        if (sentence < block.sentences().size()) {
            from = Math.max(from, block.sentences().get(sentence).start());
        }
        while (from < mark.start() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (from < mark.start()) {
            found.add(new Stretch(new Span(from, mark.start()), new Span(from, mark.end()), false, false, true));
        }
    }

    private boolean mayGoOn(Family family, Mark open, Block next) {
        if (next == null) {
            return false;
        }
        var limit = Math.min(next.end(), next.start() + 40);
        return beginsWith(family, next, Mark.in(text, next.start(), limit));
    }

    private boolean beginsWith(Family family, Block block, List<Mark> marks) {
        if (marks.isEmpty() || marks.getFirst().family() != family || !marks.getFirst().opens()) {
            return false;
        }
        return text.substring(block.start(), marks.getFirst().start()).isBlank();
    }

    private Stretch between(Mark open, Mark close, boolean goesOn) {
        return new Stretch(trimmed(open.end(), close.start()), new Span(open.start(), close.end()), goesOn, false, false);
    }

    private Stretch unclosed(Mark open, int end, boolean goesOn, boolean continued) {
        var words = trimmed(open.end(), end);
        return new Stretch(words, new Span(open.start(), words.end()), goesOn, continued, !continued);
    }

    private Span trimmed(int start, int end) {
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
