package org.stet.ui.text.paint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Where word wrap breaks the paragraphs of a text; remembered, because the widget has to be asked again and again to find out. */
final class VisualLines {

    private final StyledText text;
    private final Map<Integer, int[]> startsOfParagraphs = new HashMap<>();

    VisualLines(StyledText text) {
        this.text = text;
    }

    /** Width, face or text are others now. */
    void forget() {
        startsOfParagraphs.clear();
    }

    /** The offset after the last character that is on the visual line of this one and in its paragraph, the line end left out. */
    int endOfVisualLine(int offset) {
        int line = text.getLineAtOffset(offset);
        int[] starts = startsOfParagraphs.computeIfAbsent(line, this::starts);
        int found = Arrays.binarySearch(starts, offset);
        int next = found < 0 ? -found - 1 : found + 1;
        return next < starts.length ? starts[next] : endOfParagraph(line);
    }

    /** The offset after the last character of a paragraph, the line end left out. */
    int endOfParagraph(int line) {
        return line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) - 1 : text.getCharCount();
    }

    private int[] starts(int line) {
        int end = endOfParagraph(line);
        return IntStream.iterate(text.getOffsetAtLine(line), start -> start < end, start -> next(start, end)).toArray();
    }

    /** The first offset after {@code start} that is on a lower visual line, at most {@code end}. */
    private int next(int start, int end) {
        int y = top(start);
        if (top(end - 1) <= y) {
            return end;
        }
        int guess = atLeftMarginBelow(start, y);
        if (guess > start && guess < end && top(guess) > y && top(guess - 1) <= y) {
            return guess;
        }
        int low = start;
        int high = end - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (top(middle) > y) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** Where the next visual line begins if it runs from left to right. */
    private int atLeftMarginBelow(int offset, int y) {
        int height = text.getLineHeight(offset);
        return text.getOffsetAtPoint(new Point(text.getLeftMargin(), y + height + text.getLineSpacing() + height / 2));
    }

    private int top(int offset) {
        return TextGeometry.top(text, offset);
    }
}
