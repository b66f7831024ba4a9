package org.stet.ui.text.paint;

import java.util.List;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter.IDrawingStrategy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.spans.SpanAnnotation;

/** A way to draw a span over its words; immutable, draws with the given GC and creates nothing. */
abstract class SpanDrawing implements IDrawingStrategy {

    /**
     * The part of a span that lies in one document line.
     *
     * @param boxes one per visual line, in widget coordinates
     * @param first whether the span starts here
     * @param last whether the span ends here
     */
    record Part(SpanAnnotation annotation, StyledText text, List<Rectangle> boxes, boolean first, boolean last) {
    }

    /** Lengths are given for a line of this height and scale with it. */
    private static final double REFERENCE_HEIGHT = 22;

    @Override
    public final void draw(Annotation annotation, GC gc, StyledText text, int offset, int length, Color hue) {
        if (gc == null) {
            // Where the words are is not asked here: the painter calls this for spans far out of view too, and the answer
            // would lay out all text above them.
            ((ReadingText) text).repaint();
            return;
        }
        var peer = (SpanAnnotation) annotation;
        var part = new Part(peer, text, TextGeometry.boxes(text, offset, length), offset <= peer.span().start(),
                offset + length >= peer.span().end());
        gc.setAntialias(SWT.ON);
        gc.setForeground(hue);
        gc.setBackground(hue);
        draw(gc, part);
        gc.setAlpha(255);
        gc.setLineWidth(1);
    }

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
