package org.stet.ui.text.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ShortText;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;

/** Measures and paints margin cards of one width; keeps broken lines per span until it is disposed. */
final class CardPainter {

    private static final int BAR = 3;
    private static final int INSET_X = 9;
    private static final int INSET_Y = 4;
    private static final int MAX_LINES = 2;

    /** A card's text broken into lines. */
    record Text(List<String> title, List<String> detail) {
    }

    private final Palette palette;
    private final Font titleFont;
    private final Font detailFont;
    private final int width;
    private final int titleHeight;
    private final int detailHeight;
    private final TextLayout breaker;
    private final Map<Span, Text> broken = new HashMap<>();

    CardPainter(Display display, Palette palette, Font titleFont, Font detailFont, int width) {
        this.palette = palette;
        this.titleFont = titleFont;
        this.detailFont = detailFont;
        this.width = width;
        breaker = new TextLayout(display);
        breaker.setWidth(Math.max(20, width - INSET_X - BAR));
        titleHeight = lineHeight(titleFont);
        detailHeight = lineHeight(detailFont);
    }

    void dispose() {
        breaker.dispose();
    }

    int width() {
        return width;
    }

    int compactHeight() {
        return titleHeight + 2 * INSET_Y - 2;
    }

    int fullHeight(Span span) {
        Text text = text(span);
        return text.title().size() * titleHeight + text.detail().size() * detailHeight + 2 * INSET_Y;
    }

    /** Paints one card into the box; compact cards show the first line of the label alone. */
    void paintCard(GC gc, Rectangle box, Span span, boolean compact, boolean emphasised) {
        paintBox(gc, box, emphasised);
        gc.setBackground(palette.hue(span));
        gc.fillRectangle(box.x, box.y, BAR, box.height);
        int x = box.x + INSET_X;
        int y = box.y + (compact ? INSET_Y - 1 : INSET_Y);
        Text text = text(span);
        gc.setFont(titleFont);
        gc.setForeground(span.state() == SpanState.TICKED ? palette.muted() : palette.text());
        if (compact) {
            gc.drawText(shortened(gc, Cards.title(span)), x, y, true);
        } else {
            for (String line : text.title()) {
                gc.drawText(line, x, y, true);
                y += titleHeight;
            }
            gc.setFont(detailFont);
            gc.setForeground(palette.muted());
            for (String line : text.detail()) {
                gc.drawText(line, x, y, true);
                y += detailHeight;
            }
        }
    }

    /** Paints the slot that stands for several folded cards, with a bit of each one's colour. */
    void paintFold(GC gc, Rectangle box, List<Span> spans, boolean emphasised) {
        paintBox(gc, box, emphasised);
        int bars = Math.min(spans.size(), box.height / 2);
        for (int i = 0; i < bars; i++) {
            int from = box.height * i / bars;
            gc.setBackground(palette.hue(spans.get(i)));
            gc.fillRectangle(box.x, box.y + from, BAR, box.height * (i + 1) / bars - from);
        }
        gc.setFont(titleFont);
        gc.setForeground(palette.muted());
        gc.drawText(spans.size() + " more", box.x + INSET_X, box.y + INSET_Y - 1, true);
    }

    private void paintBox(GC gc, Rectangle box, boolean emphasised) {
        gc.setBackground(emphasised ? palette.selection() : palette.card());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
        if (palette.outlined()) {
            gc.setForeground(palette.hairline());
            gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 6, 6);
        }
    }

    private Text text(Span span) {
        return broken.computeIfAbsent(span, s -> new Text(broken(Cards.title(s), titleFont), broken(s.sublabel(), detailFont)));
    }

    private List<String> broken(String words, Font font) {
        if (words.isBlank()) {
            return List.of();
        }
        breaker.setFont(font);
        breaker.setText(words.strip());
        int[] offsets = breaker.getLineOffsets();
        int count = Math.min(MAX_LINES, offsets.length - 1);
        var lines = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            lines.add(breaker.getText().substring(offsets[i], offsets[i + 1]).strip());
        }
        if (count < offsets.length - 1) {
            String last = lines.removeLast();
            lines.add(ShortText.cut(last, last.length() > 2 ? last.length() - 2 : last.length()));
        }
        return lines;
    }

    private String shortened(GC gc, String words) {
        int room = width - INSET_X - BAR;
        if (gc.textExtent(words).x <= room) {
            return words;
        }
        int low = 0;
        int high = words.length();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (gc.textExtent(ShortText.cut(words, middle)).x <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return ShortText.cut(words, low);
    }

    private int lineHeight(Font font) {
        breaker.setFont(font);
        breaker.setText("Ág");
        return breaker.getLineMetrics(0).getHeight();
    }
}
