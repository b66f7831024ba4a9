package org.stet.ui.text.paint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Palette;
import org.stet.ui.text.Span;
import org.stet.ui.text.spans.Look;
import org.stet.ui.text.spans.OverlapLayout;
import org.stet.ui.text.spans.Placed;
import org.stet.ui.text.spans.SpanIndex;

/** Draws the spans in view over the words, each look in every hue of one palette; what is out of view costs nothing. */
public final class SpanPainter implements PaintListener {

    private final ReadingText text;
    private final Supplier<SpanIndex> spans;
    private final Predicate<Span> emphasised;
    private final Palette palette;
    private final ChangeDrawing changes;
    private final Map<Look, SpanDrawing> drawings = new EnumMap<>(Look.class);

    public SpanPainter(ReadingText text, Supplier<SpanIndex> spans, Predicate<Span> emphasised, Palette palette) {
        this.text = text;
        this.spans = spans;
        this.emphasised = emphasised;
        this.palette = palette;
        this.changes = new ChangeDrawing(text, palette);
        for (Look look : Look.values()) {
            drawings.put(look, drawing(look, palette));
        }
    }

    private static SpanDrawing drawing(Look look, Palette palette) {
        return switch (look) {
            case TINT, TINT_WITH_CORNER, TINT_WITH_FRAME -> new TintDrawing(palette, look);
            case BRACKETS -> new BracketDrawing(palette);
            case STRUCK -> new StruckDrawing(palette);
            case LINE, DOTS, DASHES, WAVE, FINE_WAVE -> new LineDrawing(palette, look);
        };
    }

    /** Paints what covers words first, so that lines below words stay crisp. */
    @Override
    public void paintControl(PaintEvent event) {
        // Lines below the words reach into the visual line under theirs.
        int reach = text.getLineHeight();
        int firstLine = text.getLineIndex(event.y - reach);
        int lastLine = text.getLineIndex(event.y + event.height + reach);
        List<Placed> placed = OverlapLayout.within(spans.get(), text.getOffsetAtLine(firstLine), text.visualLines().endOfParagraph(lastLine));
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        placed.stream().filter(span -> span.look().isArea()).forEach(span -> paint(gc, span, firstLine, lastLine));
        placed.stream().filter(span -> !span.look().isArea()).forEach(span -> paint(gc, span, firstLine, lastLine));
        placed.forEach(span -> span.span().earlier().ifPresent(earlier -> changes.draw(gc, earlier, firstLine, lastLine)));
    }

    private void paint(GC gc, Placed placed, int firstLine, int lastLine) {
        Span span = placed.span();
        Color hue = palette.hue(span.style());
        int last = Math.min(lastLine, text.getLineAtOffset(span.end()));
        for (int line = Math.max(firstLine, text.getLineAtOffset(span.start())); line <= last; line++) {
            int start = Math.max(span.start(), text.getOffsetAtLine(line));
            int end = Math.min(span.end(), text.visualLines().endOfParagraph(line));
            List<Rectangle> boxes = TextGeometry.boxes(text, start, end);
            if (!boxes.isEmpty()) {
                gc.setForeground(hue);
                gc.setBackground(hue);
                drawings.get(placed.look()).draw(gc, new SpanDrawing.Part(span, text, boxes, placed.slot(), emphasised.test(span),
                        start == span.start(), end == span.end()));
                gc.setAlpha(255);
                gc.setLineWidth(1);
            }
        }
    }
}
