package org.stet.ui.article;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stet.ui.Mnemonics;
import org.stet.ui.text.Palette;
import org.stet.ui.text.StatusSign;

/** The lines above an article: where it is from, and why it cannot be changed. */
final class ArticleHeader extends Canvas {

    private static final int INSET = 16;
    private static final int GAP = 5;

    private Palette palette;
    private String imprint = "";
    private Optional<String> warning = Optional.empty();

    ArticleHeader(Composite parent, Palette palette) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.palette = palette;
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = spoken()));
    }

    void setPalette(Palette newPalette) {
        palette = newPalette;
        redraw();
    }

    /** Shows other lines; the parent lays out anew. */
    void show(String newImprint, Optional<String> newWarning) {
        imprint = newImprint;
        warning = newWarning;
        setToolTipText(Mnemonics.none(spoken() + "\nClick for where this is from, and to set it right"));
        getParent().layout();
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width, line() * (warning.isPresent() ? 2 : 1) + 1);
    }

    private String spoken() {
        return warning.map(reason -> imprint + ". " + reason).orElse(imprint);
    }

    private int line() {
        var gc = new GC(this);
        try {
            return gc.getFontMetrics().getHeight() + 2 * GAP;
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        gc.setForeground(palette.muted());
        gc.drawText(imprint, INSET, GAP, true);
        if (warning.isPresent()) {
            gc.setBackground(palette.card());
            gc.fillRectangle(0, line(), area.width, line());
            gc.setForeground(palette.warning());
            gc.drawText(StatusSign.WARNING.symbol(), INSET, line() + GAP, true);
            gc.setForeground(palette.text());
            gc.drawText(warning.get(), INSET + gc.textExtent(StatusSign.WARNING.symbol()).x + GAP, line() + GAP, true);
        }
        gc.setForeground(palette.hairline());
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
    }
}
