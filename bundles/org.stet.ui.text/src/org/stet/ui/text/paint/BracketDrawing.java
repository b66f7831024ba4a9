package org.stet.ui.text.paint;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Palette;

/** A thin upright bar before and after the words; a tint only while emphasised. */
final class BracketDrawing extends SpanDrawing {

    private final Palette palette;

    BracketDrawing(Palette palette) {
        this.palette = palette;
    }

    @Override
    void draw(GC gc, Part part) {
        if (part.emphasised()) {
            part.boxes().forEach(box -> fill(gc, box, palette.tint()));
        }
        if (part.first()) {
            bar(gc, part.boxes().getFirst(), isRightToLeft(part));
        }
        if (part.last()) {
            bar(gc, part.boxes().getLast(), !isRightToLeft(part));
        }
    }

    private static void bar(GC gc, Rectangle box, boolean right) {
        int width = scaled(1.6, box);
        int x = right ? box.x + box.width + 1 : box.x - width - 1;
        gc.fillRectangle(x, box.y - 1, width, box.height + 2);
    }

    private static boolean isRightToLeft(Part part) {
        Rectangle box = part.boxes().getFirst();
        int start = part.text().getLocationAtOffset(part.span().start()).x;
        return part.first() && start > box.x + box.width / 2 && box.width > box.height;
    }
}
