package org.stet.ui.text.paint;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Palette;
import org.stet.ui.text.spans.Look;

/** A line below the words, solid, dotted, dashed or wavy; lines in higher slots lie lower. */
final class LineDrawing extends SpanDrawing {

    private static final double SLOT_DISTANCE = 3.2;

    private final Palette palette;
    private final Look look;

    LineDrawing(Palette palette, Look look) {
        this.palette = palette;
        this.look = look;
    }

    @Override
    void draw(GC gc, Part part) {
        for (Rectangle box : part.boxes()) {
            if (part.emphasised()) {
                fill(gc, box, palette.tint());
            }
            int y = box.y + box.height - scaled(1, box) + scaled(SLOT_DISTANCE, box) * part.slot();
            gc.setLineWidth(scaled(look == Look.WAVE || look == Look.LINE ? 1.4 : 1.1, box));
            switch (look) {
                case WAVE -> wave(gc, box, y, scaled(1.6, box), scaled(3, box));
                case FINE_WAVE -> wave(gc, box, y, scaled(1.2, box), scaled(2, box));
                case DOTS -> dots(gc, box, y);
                case DASHES -> dashes(gc, box, y);
                default -> gc.drawLine(box.x, y, box.x + box.width, y);
            }
        }
    }

    private static void dots(GC gc, Rectangle box, int y) {
        int size = scaled(1.3, box);
        for (int x = box.x; x < box.x + box.width; x += 2 * size + 1) {
            gc.fillRectangle(x, y, size, size);
        }
    }

    private static void dashes(GC gc, Rectangle box, int y) {
        int dash = scaled(4, box);
        int height = scaled(1.5, box);
        int right = box.x + box.width;
        for (int x = box.x; x < right; x += dash + scaled(2.4, box)) {
            gc.fillRectangle(x, y, Math.min(dash, right - x), height);
        }
    }

    private static void wave(GC gc, Rectangle box, int y, int amplitude, int step) {
        int[] points = new int[2 * (box.width / step + 1)];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = box.x + i / 2 * step;
            points[i + 1] = y + (i / 2 % 2 == 0 ? amplitude : -amplitude);
        }
        gc.drawPolyline(points);
    }
}
