package org.stet.ui.text.paint;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Span;

/** A way to draw a span over its words; immutable, draws with the given GC and creates nothing. */
abstract class SpanDrawing {

    /**
     * The part of a span that lies in one paragraph.
     *
     * @param boxes one per visual line, in widget coordinates, at least one
     * @param slot for looks below the words: how many lines are already between it and the words
     * @param emphasised whether the span is under the pointer or the caret and drawn more strongly
     * @param first whether the span starts here
     * @param last whether the span ends here
     */
    record Part(Span span, StyledText text, List<Rectangle> boxes, int slot, boolean emphasised, boolean first, boolean last) {
    }

    /** Lengths are given for a line of this height and scale with it. */
    private static final double REFERENCE_HEIGHT = 22;

    /** Draws with foreground and background set to the span's hue; alpha and line width are reset afterwards. */
    abstract void draw(GC gc, Part part);

    static int scaled(double points, Rectangle box) {
        return Math.max(1, (int) Math.round(points * box.height / REFERENCE_HEIGHT));
    }

    static void fill(GC gc, Rectangle box, int alpha) {
        gc.setAlpha(alpha);
        int round = scaled(5, box);
        gc.fillRoundRectangle(box.x - 1, box.y - 1, box.width + 2, box.height + 2, round, round);
        gc.setAlpha(255);
    }

    static void outline(GC gc, Rectangle box) {
        int round = scaled(5, box);
        gc.drawRoundRectangle(box.x - 2, box.y - 2, box.width + 3, box.height + 3, round, round);
    }
}
