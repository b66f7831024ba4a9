package org.stet.ui.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.stet.core.annotate.Labels;
import org.stet.model.Stance;
import org.stet.search.SearchHit;
import org.stet.ui.Themes;
import org.stet.ui.search.SearchRow.Heading;
import org.stet.ui.search.SearchRow.Place;
import org.stet.ui.text.Palette;
import org.stet.ui.text.SpanStyle;

/** Paints rows of two lines: an article over its headline, or the words of a hit with what matched set off. */
final class SearchRowPainter {

    private static final int SIDE = 10;
    private static final int INDENT = 18;
    private static final int PADDING = 4;
    private static final int BAR = 2;
    private static final int LINES = 2;

    private final Table table;
    private final Font bold;
    private final Font small;
    private final TextLayout layout;
    private final int lineHeight;

    SearchRowPainter(Table table) {
        this.table = table;
        var resources = new LocalResourceManager(JFaceResources.getResources(), table);
        bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        small = resources.create(FontDescriptor.createFrom(table.getFont()).increaseHeight(-1));
        layout = new TextLayout(table.getDisplay());
        table.addDisposeListener(event -> layout.dispose());
        var gc = new GC(table);
        lineHeight = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** Rows are all of one height, as some platforms want it. */
    int rowHeight() {
        return LINES * lineHeight + 2 * PADDING;
    }

    void erase(Event event, SearchRow row) {
        var palette = Themes.palette();
        var gc = event.gc;
        var width = table.getClientArea().width;
        var selected = (event.detail & SWT.SELECTED) != 0 && row instanceof Place;
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND | SWT.FOCUSED);
        gc.setClipping(0, event.y, width, event.height);
        gc.setBackground(selected ? palette.selection() : palette.background());
        gc.setAlpha(255);
        gc.fillRectangle(0, event.y, width, event.height);
        if (selected && table.isFocusControl()) {
            gc.setBackground(palette.focus());
            gc.fillRectangle(0, event.y, BAR, event.height);
        }
        gc.setForeground(palette.hairline());
        gc.drawLine(0, event.y + event.height - 1, width, event.y + event.height - 1);
    }

    void paint(Event event, SearchRow row) {
        switch (row) {
            case Heading heading -> paint(event, heading);
            case Place place -> paint(event, place);
        }
    }

    private void paint(Event event, Heading heading) {
        var palette = Themes.palette();
        var gc = event.gc;
        var right = right(gc, heading.counts(), event.y + PADDING, palette.muted());
        gc.setFont(bold);
        gc.setForeground(palette.text());
        var middle = heading.detail().isEmpty() ? event.y + (event.height - lineHeight) / 2 : event.y + PADDING;
        line(gc, heading.title(), SIDE, middle, right - SIDE);
        gc.setFont(table.getFont());
        gc.setForeground(palette.muted());
        line(gc, heading.detail(), SIDE, event.y + PADDING + lineHeight, table.getClientArea().width - 2 * SIDE);
    }

    private void paint(Event event, Place place) {
        var palette = Themes.palette();
        var gc = event.gc;
        if (place.hit().kind() != SearchHit.Kind.TEXT) {
            gc.setBackground(palette.hue(place.hit().kind() == SearchHit.Kind.CLAIM ? SpanStyle.CLAIM : SpanStyle.NOTE));
            gc.fillRectangle(SIDE, event.y + PADDING, BAR, event.height - 2 * PADDING);
        }
        var note = Stream.of(place.stance().map(SearchRowPainter::sign).orElse(""), place.tag()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var right = right(gc, note, event.y + PADDING, place.stance().isPresent() ? palette.hue(SpanStyle.FACT) : palette.muted());
        paintSnippet(gc, place.hit(), event.y, event.height, right - SIDE - INDENT, palette);
    }

    private void paintSnippet(GC gc, SearchHit hit, int y, int height, int width, Palette palette) {
        layout.setText(hit.snippet());
        layout.setFont(table.getFont());
        layout.setWidth(Math.max(1, width));
        var match = new TextStyle(bold, palette.text(), blend(palette.hue(SpanStyle.NOTE), palette.background(), palette.strongTint()));
        layout.setStyle(new TextStyle(table.getFont(), palette.text(), null), 0, hit.snippet().length());
        hit.highlights().forEach(span -> layout.setStyle(match, span.start(), span.end() - 1));
        var lines = layout.getLineCount();
        if (lines > LINES) {
            var cut = layout.getLineOffsets()[LINES];
            layout.setText(hit.snippet().substring(0, cut).stripTrailing() + "…");
            layout.setStyle(new TextStyle(table.getFont(), palette.text(), null), 0, cut);
            hit.highlights().stream().filter(span -> span.end() <= cut).forEach(span -> layout.setStyle(match, span.start(), span.end() - 1));
        }
        gc.setForeground(palette.text());
        layout.draw(gc, INDENT, y + (lines < LINES ? (height - lineHeight) / 2 : PADDING));
    }

    private static String sign(Stance stance) {
        return "✓ " + Labels.of(stance);
    }

    /** Draws small words at the right edge and gives the left end of what was drawn. */
    private int right(GC gc, String words, int y, Color colour) {
        gc.setFont(small);
        gc.setForeground(colour);
        var left = table.getClientArea().width - SIDE - gc.textExtent(words).x;
        gc.drawText(words, left, y, true);
        return left;
    }

    /** Draws one line, with an ellipsis where it is too long for a number of pixels. */
    private void line(GC gc, String words, int x, int y, int width) {
        if (gc.textExtent(words).x <= width) {
            gc.drawText(words, x, y, true);
            return;
        }
        layout.setText(words);
        layout.setFont(gc.getFont());
        layout.setWidth(-1);
        layout.setStyle(null, 0, words.length());
        var fitting = layout.getOffset(Math.max(0, width - gc.textExtent("…").x), 0, null);
        gc.drawText(words.substring(0, fitting).stripTrailing() + "…", x, y, true);
    }

    private static Color blend(Color top, Color below, int alpha) {
        return new Color(mix(top.getRed(), below.getRed(), alpha), mix(top.getGreen(), below.getGreen(), alpha),
                mix(top.getBlue(), below.getBlue(), alpha));
    }

    private static int mix(int top, int below, int alpha) {
        return (top * alpha + below * (255 - alpha)) / 255;
    }
}
