package org.stet.ui.text.paint;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** A text widget for long texts: it can be typeset and repainted without laying anything out again. */
public final class ReadingText extends StyledText {

    /** A little more than the time from one frame to the next at 60 Hz. */
    private static final long FRAME_NANOS = 18_000_000;

    private final VisualLines visualLines = new VisualLines(this);
    private final Runnable scrolled = this::scrolled;
    private boolean typesetting;
    private boolean repaintAsked;
    private long lastPaint = System.nanoTime();

    public ReadingText(Composite parent, int style) {
        super(parent, style);
        addPaintListener(event -> {
            repaintAsked = false;
            lastPaint = System.nanoTime();
        });
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

    /** Where word wrap breaks the paragraphs. */
    VisualLines visualLines() {
        return visualLines;
    }

    /** Width, face or text are others now: paragraphs break at other places. */
    public void layoutChanged() {
        visualLines.forget();
    }

    /**
     * To be called when the text was scrolled. The widget lays out the rest of a long text when idle, 50 ms at a time; until the
     * next frame can be painted a timer that is always due keeps it from being idle, else scrolling stutters.
     */
    public void scrolled() {
        if (!isDisposed() && System.nanoTime() - lastPaint < FRAME_NANOS) {
            getDisplay().timerExec(0, scrolled);
        }
    }

    @Override
    public ScrollBar getVerticalBar() {
        return typesetting ? null : super.getVerticalBar();
    }

    /** Sets the space above each line in points, one entry per line, without moving the scroll bar for each of them. */
    public void setSpacesAbove(int[] spaces) {
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
