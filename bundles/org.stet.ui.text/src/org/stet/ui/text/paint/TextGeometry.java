package org.stet.ui.text.paint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/** Where ranges of a word-wrapped {@link StyledText} are on the screen, one rectangle per visual line. */
public final class TextGeometry {

    private TextGeometry() {
    }

    /** The boxes of the words of one paragraph between two offsets, in widget coordinates, line spacing not included. */
    public static List<Rectangle> boxes(StyledText text, int from, int end) {
        var boxes = new ArrayList<Rectangle>(2);
        int start = from;
        while (start < end) {
            Rectangle bounds = text.getTextBounds(start, end - 1);
            int next = end;
            int lineHeight = text.getLineHeight(start);
            int space = text.getLineVerticalIndent(text.getLineAtOffset(start));
            if (bounds.height - space > lineHeight) {
                next = endOfVisualLine(text, start, end);
                bounds = text.getTextBounds(start, next - 1);
            }
            if (bounds.width > 0) {
                boxes.add(new Rectangle(bounds.x, bounds.y + bounds.height - lineHeight, bounds.width, lineHeight));
            }
            start = next;
        }
        return boxes;
    }

    /**
     * The top of the visual line that holds the character. The top of {@code getTextBounds} is no help: on some platforms
     * it leaves out the paragraph's vertical indent and only the bottom is right.
     */
    public static int top(StyledText text, int offset) {
        return text.getLocationAtOffset(offset).y;
    }

    /** The first offset after {@code start} that is on a lower visual line, at most {@code end}. */
    private static int endOfVisualLine(StyledText text, int start, int end) {
        int y = top(text, start);
        if (top(text, end - 1) <= y) {
            return end;
        }
        int low = start;
        int high = end - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (top(text, middle) > y) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
