package org.stet.ui.text.margin;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stet.ui.text.Palette;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;
import org.stet.ui.text.spans.SpanIndex;

/**
 * A narrow strip with a mark for every span of the whole text and a band for what is in view.
 *
 * <p>Marks are placed by character offset, not by line: the height of a wrapped line is unknown until it was laid out,
 * and marks must not wander while the reader scrolls.
 */
public final class OverviewStrip extends Canvas {

    public static final int WIDTH = 12;

    private static final int MARK_HEIGHT = 2;
    private static final int MIN_BAND = 12;
    private static final int BAND_ALPHA = 60;

    private final IntConsumer goTo;
    private Palette palette;
    private SpanIndex index = SpanIndex.EMPTY;
    private int length;
    private int viewStart;
    private int viewEnd;
    private Span[] rows = new Span[0];

    /** A strip that asks {@code goTo} to begin the view at an offset, so that the place that was clicked is in its middle. */
    public OverviewStrip(Composite parent, IntConsumer goTo) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.goTo = goTo;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> placeMarks());
        addListener(SWT.MouseDown, event -> clicked(new MouseEvent(event)));
        addMouseMoveListener(event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                clicked(event);
            }
        });
    }

    public void setPalette(Palette newPalette) {
        palette = newPalette;
        setBackground(palette.background());
        redraw();
    }

    /** Shows marks for these spans of a text of the given length. */
    public void setSpans(SpanIndex newIndex, int textLength) {
        index = newIndex;
        length = textLength;
        placeMarks();
    }

    /** Moves the band that stands for what is in view; offsets of the text. */
    public void setView(int start, int end) {
        if (start != viewStart || end != viewEnd) {
            viewStart = start;
            viewEnd = end;
            redraw();
        }
    }

    private void placeMarks() {
        rows = new Span[Math.max(0, getClientArea().height)];
        for (Span span : index.all()) {
            int row = Math.min(rowOf(span.start()), rows.length - 1);
            if (row >= 0 && (rows[row] == null || weight(span) > weight(rows[row]))) {
                Arrays.fill(rows, row, Math.min(row + MARK_HEIGHT, rows.length), span);
            }
        }
        redraw();
    }

    private static int weight(Span span) {
        if (span.sign() == StatusSign.WARNING || span.style() == SpanStyle.CONFLICT) {
            return SpanStyle.values().length;
        }
        return SpanStyle.values().length - 1 - span.style().ordinal();
    }

    private int rowOf(int offset) {
        return length == 0 ? 0 : (int) ((long) offset * rows.length / length);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        if (viewEnd > viewStart && viewEnd - viewStart < length) {
            int top = rowOf(viewStart);
            gc.setBackground(palette.muted());
            gc.setAlpha(BAND_ALPHA);
            gc.fillRoundRectangle(1, top, area.width - 2, Math.max(MIN_BAND, rowOf(viewEnd) - top), 6, 6);
            gc.setAlpha(255);
        }
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] != null) {
                gc.setBackground(palette.hue(rows[row]));
                boolean important = weight(rows[row]) == SpanStyle.values().length;
                int inset = important ? 1 : 3;
                gc.fillRectangle(inset, row, area.width - 2 * inset, 1);
            }
        }
    }

    private void clicked(MouseEvent event) {
        if (rows.length > 0) {
            int offset = (int) ((long) Math.clamp(event.y, 0, rows.length - 1) * length / rows.length);
            goTo.accept(offset - (viewEnd - viewStart) / 2);
        }
    }
}
