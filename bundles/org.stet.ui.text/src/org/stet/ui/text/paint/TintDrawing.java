package org.stet.ui.text.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Palette;
import org.stet.ui.text.spans.Look;

/** A soft tint over the words, with a corner mark for notes and a dashed frame where the words changed. */
final class TintDrawing extends SpanDrawing {

    private final Palette palette;
    private final Look look;

    TintDrawing(Palette palette, Look look) {
        this.palette = palette;
        this.look = look;
    }

    @Override
    void draw(GC gc, Part part) {
        for (Rectangle box : part.boxes()) {
            fill(gc, box, part.emphasised() ? palette.strongTint() : palette.tint());
            if (palette.outlined()) {
                outline(gc, box);
            }
            if (look == Look.TINT_WITH_FRAME) {
                gc.setLineStyle(SWT.LINE_DASH);
                outline(gc, box);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
        if (look == Look.TINT_WITH_CORNER && part.last()) {
            drawCorner(gc, part.boxes().getLast());
        }
    }

    private static void drawCorner(GC gc, Rectangle box) {
        int size = scaled(6, box);
        int right = box.x + box.width + 1;
        int top = box.y - 1;
        gc.fillPolygon(new int[] {right - size, top, right, top, right, top + size});
    }
}
