package org.stet.core.anchor;

import java.util.Arrays;

/**
 * Converts offsets between a text as formats outside of Stet have it and the same text as Stet keeps it: counted in UTF-16 code
 * units, with {@code \n} line ends and no byte order mark. Outside, offsets may count something else, and line ends may be
 * {@code \r\n} or {@code \r}.
 *
 * <pre>{@code
 * var offsets = Offsets.of(text.replace("\n", "\r\n"), Unit.CODE_POINT);
 * writeAnchor(offsets.outside(span.start()), offsets.outside(span.end()));
 * }</pre>
 */
public final class Offsets {

    private static final int STEP = 64;

    /** What offsets outside count. */
    public enum Unit {
        UTF16, CODE_POINT, UTF8_BYTE;

        /** How many units a character is; half of a surrogate pair is written in UTF-8 as the replacement character. */
        private int length(int c) {
            return switch (this) {
                case UTF16 -> Character.charCount(c);
                case CODE_POINT -> 1;
                case UTF8_BYTE -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            };
        }
    }

    private final String text;
    private final Unit unit;
    private final int[] marks;
    private final int[] insides;
    private final int[] outsides;
    private final int insideLength;
    private final int outsideLength;

    private Offsets(String text, Unit unit) {
        this.text = text;
        this.unit = unit;
        var count = text.length() / STEP + 1;
        marks = new int[count];
        insides = new int[count];
        outsides = new int[count];
        var cursor = new Cursor(0, 0, 0);
        for (int next = 0; next < count; next++) {
            while (cursor.at < next * STEP) {
                cursor.step();
            }
            marks[next] = cursor.at;
            insides[next] = cursor.inside;
            outsides[next] = cursor.outside;
        }
        while (cursor.at < text.length()) {
            cursor.step();
        }
        insideLength = cursor.inside;
        outsideLength = cursor.outside;
    }

    /** @param text as it is outside */
    public static Offsets of(String text, Unit unit) {
        return new Offsets(text, unit);
    }

    /** Length of the text outside, in its unit. */
    public int length() {
        return outsideLength;
    }

    /**
     * The outside offset of an offset in Stet's text; within a surrogate pair, that of the pair's start.
     *
     * @throws IndexOutOfBoundsException if there is no such offset
     */
    public int outside(int offset) {
        check(offset, insideLength);
        var cursor = before(insides, offset);
        while (cursor.at < text.length() && cursor.inside + cursor.insideStep() <= offset) {
            cursor.step();
        }
        return cursor.outside;
    }

    /**
     * The offset in Stet's text of an outside offset; within a character or a line end, that of its start.
     *
     * @throws IndexOutOfBoundsException if there is no such offset
     */
    public int inside(int offset) {
        return cursorAt(offset).inside;
    }

    /**
     * The span in Stet's text of a stretch outside, widened where it would cut a character or a line end.
     *
     * @throws IndexOutOfBoundsException if there are no such offsets
     */
    public Span inside(int start, int end) {
        var last = cursorAt(end);
        if (last.outside < end) {
            last.step();
        }
        return new Span(inside(start), last.inside);
    }

    private Cursor cursorAt(int offset) {
        check(offset, outsideLength);
        var cursor = before(outsides, offset);
        while (cursor.at < text.length() && cursor.outside + cursor.outsideStep() <= offset) {
            cursor.step();
        }
        return cursor;
    }

    private static void check(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(offset + " is not within 0–" + length);
        }
    }

    private Cursor before(int[] places, int offset) {
        var found = Arrays.binarySearch(places, offset);
        var mark = found >= 0 ? found : -found - 2;
        return new Cursor(marks[mark], insides[mark], outsides[mark]);
    }

    /** A place in the text, counted both ways. */
    private final class Cursor {
        private int at;
        private int inside;
        private int outside;

        Cursor(int at, int inside, int outside) {
            this.at = at;
            this.inside = inside;
            this.outside = outside;
        }

        void step() {
            inside += insideStep();
            outside += outsideStep();
            at += isCrLf() ? 2 : Character.charCount(text.codePointAt(at));
        }

        int insideStep() {
            var c = text.codePointAt(at);
            return at == 0 && c == 0xFEFF ? 0 : Character.charCount(c);
        }

        int outsideStep() {
            return isCrLf() ? 2 * unit.length('\n') : unit.length(text.codePointAt(at));
        }

        private boolean isCrLf() {
            return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        }
    }
}
