package org.stet.ui.text.paint;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Earlier;
import org.stet.ui.text.Palette;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.TextRange;

/** Marks that tell without colour which words of a span are new, by a bar below them, and where words were taken out, by a wedge. */
final class ChangeDrawing {

    private static final double BAR = 2;
    private static final double WEDGE = 3.5;

    private final ReadingText text;
    private final Palette palette;

    ChangeDrawing(ReadingText text, Palette palette) {
        this.text = text;
        this.palette = palette;
    }

    /** Draws what lies in some lines of the text. */
    void draw(GC gc, Earlier earlier, int firstLine, int lastLine) {
        var shown = new TextRange(text.getOffsetAtLine(firstLine), text.visualLines().endOfParagraph(lastLine));
        gc.setBackground(palette.hue(SpanStyle.CONFLICT));
        earlier.added().stream().filter(shown::overlaps).forEach(words -> TextGeometry.boxes(text, words, firstLine, lastLine)
                .forEach(box -> gc.fillRectangle(box.x, bottom(box), box.width, SpanDrawing.scaled(BAR, box))));
        earlier.removed().stream().filter(offset -> offset >= shown.start() && offset <= shown.end())
                .forEach(offset -> drawWedge(gc, offset));
    }

    private void drawWedge(GC gc, int offset) {
        var place = text.getLocationAtOffset(offset);
        var box = new Rectangle(place.x, place.y, 0, text.getLineHeight(offset));
        int size = SpanDrawing.scaled(WEDGE, box);
        int y = bottom(box) + SpanDrawing.scaled(BAR, box);
        gc.fillPolygon(new int[] {place.x - size, y, place.x + size, y, place.x, y - 2 * size});
    }

    private static int bottom(Rectangle box) {
        return box.y + box.height - 1;
    }
}
