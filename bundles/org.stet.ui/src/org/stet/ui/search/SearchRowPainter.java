package org.stet.ui.search;

import java.util.List;
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
import org.stet.core.anchor.Span;
import org.stet.core.annotate.Labels;
import org.stet.model.Stance;
import org.stet.search.SearchHit;
import org.stet.ui.Themes;
import org.stet.ui.search.SearchRow.Heading;
import org.stet.ui.search.SearchRow.Place;
import org.stet.ui.text.Palette;
import org.stet.ui.text.SpanStyle;

/** Paints rows of one line: an article and its headline, or the words of a hit with what matched set off. */
final class SearchRowPainter {

    private static final int SIDE = 10;
    private static final int INDENT = 18;
    private static final int GAP = 12;
    private static final int PADDING = 6;
    private static final int BAR = 2;
    private static final int ELLIPSIS = 14;

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
        return lineHeight + 2 * PADDING;
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
        var y = event.y + PADDING;
        var right = right(gc, heading.counts(), y, palette.muted()) - GAP;
        gc.setFont(bold);
        gc.setForeground(palette.text());
        gc.drawText(heading.title(), SIDE, y, true);
        var left = SIDE + gc.textExtent(heading.title()).x + GAP;
        gc.setFont(table.getFont());
        gc.setForeground(palette.muted());
        snippet(heading.detail(), List.of(), right - left, palette.muted()).draw(gc, left, y);
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
        snippet(place.hit().snippet(), place.hit().highlights(), right - GAP - INDENT, palette.text()).draw(gc, INDENT, event.y + PADDING);
    }

    /** One line of words, with an ellipsis where they are too long for a number of pixels. */
    private TextLayout snippet(String words, List<Span> highlights, int width, Color colour) {
        set(words, highlights, colour);
        if (layout.getBounds().width > width && !words.isEmpty()) {
            var fitting = layout.getOffset(Math.max(0, width - ELLIPSIS), 0, null);
            set(words.substring(0, fitting).stripTrailing() + "…", highlights.stream().filter(span -> span.end() <= fitting).toList(), colour);
        }
        return layout;
    }

    private void set(String words, List<Span> highlights, Color colour) {
        var palette = Themes.palette();
        var match = new TextStyle(bold, palette.text(), blend(palette.hue(SpanStyle.NOTE), palette.background(), palette.strongTint()));
        layout.setText(words);
        layout.setFont(table.getFont());
        layout.setStyle(new TextStyle(table.getFont(), colour, null), 0, words.length());
        highlights.forEach(span -> layout.setStyle(match, span.start(), span.end() - 1));
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

    private static Color blend(Color top, Color below, int alpha) {
        return new Color(mix(top.getRed(), below.getRed(), alpha), mix(top.getGreen(), below.getGreen(), alpha),
                mix(top.getBlue(), below.getBlue(), alpha));
    }

    private static int mix(int top, int below, int alpha) {
        return (top * alpha + below * (255 - alpha)) / 255;
    }
}
