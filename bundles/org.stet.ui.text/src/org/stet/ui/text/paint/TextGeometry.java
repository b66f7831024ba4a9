package org.stet.ui.text.paint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.TextRange;

/** Where ranges of a word-wrapped text are on the screen, one rectangle per visual line. */
public final class TextGeometry {

    private TextGeometry() {
    }

    /** The boxes of the words of one paragraph between two offsets, in widget coordinates, line spacing not included. */
    public static List<Rectangle> boxes(ReadingText text, int from, int end) {
        var boxes = new ArrayList<Rectangle>(2);
        int next;
        for (int start = from; start < end; start = next) {
            next = Math.min(end, text.visualLines().endOfVisualLine(start));
            Rectangle bounds = text.getTextBounds(start, next - 1);
            if (bounds.width > 0) {
                int height = text.getLineHeight(start);
                boxes.add(new Rectangle(bounds.x, bounds.y + bounds.height - height, bounds.width, height));
            }
        }
        return boxes;
    }

    /** The boxes of a range that may go over paragraphs, as far as it lies in some lines of the text. */
    public static List<Rectangle> boxes(ReadingText text, TextRange range, int firstLine, int lastLine) {
        var boxes = new ArrayList<Rectangle>(2);
        int last = Math.min(lastLine, text.getLineAtOffset(range.end()));
        for (int line = Math.max(firstLine, text.getLineAtOffset(range.start())); line <= last; line++) {
            boxes.addAll(boxes(text, Math.max(range.start(), text.getOffsetAtLine(line)),
                    Math.min(range.end(), text.visualLines().endOfParagraph(line))));
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
}
