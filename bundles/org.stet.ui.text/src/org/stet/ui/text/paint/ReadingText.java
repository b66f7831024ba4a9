package org.stet.ui.text.paint;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** A text widget for long texts: it can be typeset and repainted without laying anything out again. */
public final class ReadingText extends StyledText {

    private boolean typesetting;
    private boolean repaintAsked;

    public ReadingText(Composite parent, int style) {
        super(parent, style);
        addPaintListener(event -> repaintAsked = false);
    }

    /**
     * Asks for a paint of what is in view; asking often costs nothing. {@code redraw} would forget the layout of the lines
     * and measure the scroll bars; through the parent the platform just paints.
     */
    public void repaint() {
        if (!repaintAsked) {
            repaintAsked = true;
            Rectangle bounds = getBounds();
            getParent().redraw(bounds.x, bounds.y, bounds.width, bounds.height, true);
        }
    }

    /** What a key does is painted at once: the widget lays out the rest of the text when idle, 50 ms at a time, and would go on first. */
    @Override
    public void invokeAction(int action) {
        super.invokeAction(action);
        update();
    }

    @Override
    public ScrollBar getVerticalBar() {
        return typesetting ? null : super.getVerticalBar();
    }

    /** Sets the space above each line in points, one entry per line, without moving the scroll bar for each of them. */
    void setSpacesAbove(int[] spaces) {
        typesetting = true;
        try {
            for (int line = 0; line < spaces.length; line++) {
                setLineVerticalIndent(line, spaces[line]);
            }
        } finally {
            typesetting = false;
        }
    }
}
