package org.stet.ui.navigator;

import java.util.Locale;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.stet.core.annotate.Labels;
import org.stet.ui.Themes;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ShortText;

/** Paints the lines of the navigator: quiet headings, and for each article its source over its headline. */
final class NavigatorLabels extends OwnerDrawLabelProvider {

    private static final int SIDE = 10;
    private static final int GAP = 2;
    private static final int PADDING = 4;
    private static final int SPACE_ABOVE_HEADING = 6;

    private final Control owner;
    private final Font small;
    private final int lineHeight;
    private final int smallHeight;

    NavigatorLabels(Control owner) {
        this.owner = owner;
        this.small = new LocalResourceManager(JFaceResources.getResources(), owner)
                .create(FontDescriptor.createFrom(owner.getFont()).increaseHeight(-1));
        var gc = new GC(owner);
        this.lineHeight = gc.getFontMetrics().getHeight();
        gc.setFont(small);
        this.smallHeight = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** Headings are lower than articles, except on platforms where all rows are as high as the highest. */
    @Override
    protected void measure(Event event, Object element) {
        event.height = element instanceof NavigatorGroup ? smallHeight + 2 * PADDING + SPACE_ABOVE_HEADING
                : lineHeight + smallHeight + GAP + 2 * PADDING;
    }

    @Override
    protected void erase(Event event, Object element) {
        var palette = Themes.palette();
        var width = owner.getSize().x;
        var selected = (event.detail & SWT.SELECTED) != 0 && element instanceof NavigatorRow;
        var hot = (event.detail & SWT.HOT) != 0 && element instanceof NavigatorRow;
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND | SWT.FOCUSED);
        event.gc.setClipping(0, event.y, width, event.height);
        event.gc.setBackground(palette.background());
        event.gc.fillRectangle(0, event.y, width, event.height);
        if (selected || hot) {
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(palette.selection());
            event.gc.setAlpha(selected ? owner.isFocusControl() ? 150 : 100 : 50);
            event.gc.fillRoundRectangle(PADDING, event.y + 1, width - 2 * PADDING, event.height - 2, 6, 6);
            event.gc.setAlpha(255);
        }
    }

    @Override
    protected void paint(Event event, Object element) {
        var palette = Themes.palette();
        switch (element) {
            case NavigatorGroup group -> paint(event, group, palette);
            case NavigatorRow row -> paint(event, row, palette);
            default -> throw new IllegalArgumentException(element.toString());
        }
    }

    private void paint(Event event, NavigatorGroup group, Palette palette) {
        var gc = event.gc;
        gc.setFont(small);
        gc.setForeground(palette.muted());
        var y = event.y + event.height - smallHeight - PADDING;
        var left = right(gc, Labels.number(group.articles()), y);
        gc.drawText(ShortText.fit(gc, group.name().toUpperCase(Locale.ROOT), left - SIDE - PADDING), SIDE, y, true);
    }

    private void paint(Event event, NavigatorRow row, Palette palette) {
        var gc = event.gc;
        var y = event.y + PADDING;
        gc.setFont(small);
        gc.setForeground(color(row, palette));
        var left = right(gc, row.marks(), y + (lineHeight - smallHeight) / 2);
        gc.setFont(owner.getFont());
        gc.setForeground(palette.text());
        gc.drawText(ShortText.fit(gc, row.headline(), left - SIDE - PADDING), SIDE, y, true);
        gc.setFont(small);
        gc.setForeground(palette.muted());
        gc.drawText(ShortText.fit(gc, row.damage().map(reason -> "cannot be read").orElse(row.day()), owner.getSize().x - 2 * SIDE),
                SIDE, y + lineHeight + GAP, true);
    }

    private static Color color(NavigatorRow row, Palette palette) {
        return row.damage().isPresent() ? palette.warning() : palette.muted();
    }

    /** Draws at the right edge and gives the left end of what was drawn. */
    private int right(GC gc, String text, int y) {
        var left = owner.getSize().x - SIDE - gc.textExtent(text).x;
        gc.drawText(text, left, y, true);
        return left;
    }
}
