package org.stet.ui.lists;

import java.util.List;
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
import org.stet.ui.Themes;
import org.stet.ui.text.ShortText;

/** Paints rows of one line into a table: their ground, words that have to fit, and small words at the right edge. */
public final class LinePainter {

    /** Space before and after the words of a row. */
    public static final int SIDE = 10;
    /** Where words begin that belong below a heading. */
    public static final int INDENT = 18;
    /** Space between words that are about different things. */
    public static final int GAP = 12;

    private static final int PADDING = 6;
    private static final int BAR = 2;
    private static final int ELLIPSIS = 14;
    /** How many characters at most are left before what is set off where a line has no room for all before it. */
    private static final int LEAD = 40;
    /** How much of a line, in percent, a stretch may take that it begins with. */
    private static final int SHARE = 60;

    private final Table table;
    private final Font bold;
    private final Font small;
    private final TextLayout layout;
    private final int lineHeight;

    /**
     * Words in a row.
     *
     * @param stretches set off from the rest
     */
    public record Line(String words, Color colour, List<Stretch> stretches) {

        public static Line plain(String words, Color colour) {
            return new Line(words, colour, List.of());
        }

        /** The same from a word shortly before the first stretch on, if that does not end among so many characters. */
        Line showingFirst(int characters) {
            if (stretches.isEmpty() || stretches.getFirst().at.end() <= characters) {
                return this;
            }
            var start = words.indexOf(' ', Math.max(0, stretches.getFirst().at.start() - LEAD)) + 1;
            if (start <= 1 || start > stretches.getFirst().at.start()) {
                return this;
            }
            return new Line("…" + words.substring(start), colour, stretches.stream().map(stretch -> new Stretch(
                    new Span(stretch.at.start() - start + 1, stretch.at.end() - start + 1), stretch.style)).toList());
        }

        /** The same with no more than so many characters of a first stretch that it begins with, so that what follows is seen too. */
        Line withShortLead(int characters) {
            var lead = stretches.isEmpty() || stretches.getFirst().at.start() > 0 ? 0 : stretches.getFirst().at.end();
            if (characters < 2 || lead <= characters || lead == words.length()) {
                return this;
            }
            var start = ShortText.cut(words, characters);
            var gone = lead - start.length();
            return new Line(start + words.substring(lead), colour, stretches.stream().map(stretch -> new Stretch(
                    new Span(Math.max(0, stretch.at.start() - gone), stretch.at.end() - gone), stretch.style)).toList());
        }

        /** The first so many characters and an ellipsis. */
        Line cut(int characters) {
            var start = ShortText.cut(words, characters);
            var end = start.length() - 1;
            return new Line(start, colour, stretches.stream().filter(stretch -> stretch.at.start() < end)
                    .map(stretch -> new Stretch(new Span(stretch.at.start(), Math.min(stretch.at.end(), end)), stretch.style)).toList());
        }
    }

    /** Some words of a line in a style of their own. */
    public record Stretch(Span at, TextStyle style) {
    }

    LinePainter(Table table) {
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

    void erase(Event event, boolean selectable) {
        var palette = Themes.palette();
        var gc = event.gc;
        var width = table.getClientArea().width;
        var selected = (event.detail & SWT.SELECTED) != 0 && selectable;
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

    /** The font of headings and of what stands out. */
    public Font bold() {
        return bold;
    }

    /** Draws a small bar that tells what the row is about. */
    public void bar(Event event, int left, Color colour) {
        event.gc.setBackground(colour);
        event.gc.fillRectangle(left, event.y + PADDING, BAR, event.height - 2 * PADDING);
    }

    /** Draws words in bold and gives their right end. */
    public int heading(Event event, String words, int left) {
        event.gc.setFont(bold);
        event.gc.setForeground(Themes.palette().text());
        event.gc.drawText(words, left, event.y + PADDING, true);
        return left + event.gc.textExtent(words).x;
    }

    /**
     * Draws a line between two edges, with an ellipsis where it is too long, so that the first stretch is seen and leaves room for what
     * follows, and gives the right end of what was drawn.
     */
    public int line(Event event, Line line, int left, int right) {
        if (line.words.isEmpty() || left >= right) {
            return left;
        }
        set(line);
        if (layout.getBounds().width > right - left) {
            var fitting = fitting(left, right);
            var shown = line.showingFirst(fitting).withShortLead(fitting * SHARE / 100);
            set(shown);
            if (layout.getBounds().width > right - left) {
                set(shown.cut(fitting(left, right)));
            }
        }
        layout.draw(event.gc, left, event.y + PADDING);
        return left + layout.getBounds().width;
    }

    /** How wide a line is that has all the room it needs. */
    int width(Line line) {
        set(line);
        return layout.getBounds().width;
    }

    /** How many characters of what is set have room before an ellipsis. */
    private int fitting(int left, int right) {
        return layout.getOffset(Math.max(0, right - left - ELLIPSIS), 0, null);
    }

    private void set(Line line) {
        layout.setText(line.words);
        layout.setFont(table.getFont());
        layout.setStyle(new TextStyle(table.getFont(), line.colour, null), 0, line.words.length());
        line.stretches.forEach(stretch -> layout.setStyle(stretch.style, stretch.at.start(), stretch.at.end() - 1));
    }

    /** Where words end that have the row to themselves. */
    public int edge() {
        return table.getClientArea().width - SIDE;
    }

    /** Draws small words at the right edge and gives the left end of what was drawn. */
    public int right(Event event, String words, Color colour) {
        event.gc.setFont(small);
        event.gc.setForeground(colour);
        var left = edge() - event.gc.textExtent(words).x;
        event.gc.drawText(words, left, event.y + PADDING, true);
        return left;
    }

    /** A colour laid over another with an opacity from 0 to 255. */
    public static Color blend(Color top, Color below, int alpha) {
        return new Color(mix(top.getRed(), below.getRed(), alpha), mix(top.getGreen(), below.getGreen(), alpha),
                mix(top.getBlue(), below.getBlue(), alpha));
    }

    private static int mix(int top, int below, int alpha) {
        return (top * alpha + below * (255 - alpha)) / 255;
    }
}
