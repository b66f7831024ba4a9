package org.stet.ui.analysis;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.stet.ui.Look;
import org.stet.ui.text.ShortText;

/** A canvas that paints findings, scrolls, and is used by keyboard, mouse and screen reader alike. */
public abstract class FindingsCanvas extends Canvas {

    private final LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
    private final Font bold = font(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
    private final Font small = font(FontDescriptor.createFrom(getFont()).increaseHeight(-1));
    private final int lineHeight;

    /** @param style scroll bars, as SWT bits */
    protected FindingsCanvas(Composite parent, int style) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        var gc = new GC(this);
        lineHeight = gc.getFontMetrics().getHeight();
        gc.dispose();
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> {
            setFocus();
            chooseAt(event);
        });
        addListener(SWT.MouseDoubleClick, event -> open());
        addKeyListener(KeyListener.keyPressedAdapter(this::press));
        addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        for (var bar : new ScrollBar[] {getHorizontalBar(), getVerticalBar()}) {
            if (bar != null) {
                bar.addListener(SWT.Selection, event -> redraw());
            }
        }
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        Look.onChange(this, this::redraw);
    }

    /** Paints what is in view. */
    protected abstract void paint(GC gc);

    /** Takes in another size. */
    protected abstract void arrange();

    /** Chooses what is at a place. */
    protected abstract void chooseAt(Event place);

    /** Opens what is chosen. */
    protected abstract void open();

    /** Takes in a key other than Enter. */
    protected abstract void keyPressed(KeyEvent event);

    /** What a screen reader says of what is chosen. */
    protected abstract String spoken();

    private void press(KeyEvent event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            open();
        } else {
            keyPressed(event);
        }
    }

    /** A font that goes with the canvas. */
    protected final Font font(FontDescriptor descriptor) {
        return fonts.create(descriptor);
    }

    protected final Font bold() {
        return bold;
    }

    protected final Font small() {
        return small;
    }

    /** Height of a line in the font of the canvas, in points. */
    protected final int lineHeight() {
        return lineHeight;
    }

    /** How far a bar is scrolled; not at all where everything is in view. */
    protected static int scrolled(ScrollBar bar) {
        return bar.isVisible() ? bar.getSelection() : 0;
    }

    /** Fits a bar to what there is to show and the room there is for it, in points. */
    protected static void setBar(ScrollBar bar, int size, int room, int step) {
        var thumb = Math.clamp(room, 1, Math.max(1, size));
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, size - thumb)), 0, Math.max(1, size), thumb, step, Math.max(1, room));
        bar.setVisible(size > room);
    }

    /** Scrolls no further than it takes to bring something into view. */
    protected static void scrollTo(ScrollBar bar, int from, int size, int room) {
        if (from < bar.getSelection()) {
            bar.setSelection(from);
        } else if (from + size > bar.getSelection() + room) {
            bar.setSelection(from + size - room);
        }
    }

    /** Draws words in one line, shortened to a width. */
    protected static void words(GC gc, String words, Font font, Color colour, int x, int y, int width) {
        gc.setFont(font);
        gc.setForeground(colour);
        gc.drawText(ShortText.fit(gc, words, Math.max(0, width)), x, y, true);
    }
}
