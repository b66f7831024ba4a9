package org.stet.ui.text.paint;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Palette;

/** A checked fact: the words dimmed and struck through. */
final class StruckDrawing extends SpanDrawing {

    private static final int DIMMED = 130;

    private final Palette palette;

    StruckDrawing(Palette palette) {
        this.palette = palette;
    }

    @Override
    void draw(GC gc, Part part) {
        for (Rectangle box : part.boxes()) {
            if (!part.emphasised()) {
                gc.setBackground(palette.background());
                gc.setAlpha(DIMMED);
                gc.fillRectangle(box);
                gc.setAlpha(255);
            }
            gc.setLineWidth(scaled(1.2, box));
            int y = box.y + box.height * 5 / 9;
            gc.drawLine(box.x, y, box.x + box.width, y);
        }
    }
}
