package org.stet.ui.text.overlay;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stet.ui.text.Palette;
import org.stet.ui.text.Verb;

/** A small bar above words selected with the mouse that offers the verbs and shows their keys. */
public final class SelectionBar extends Canvas {

    private static final int INSET = 6;
    private static final int HEIGHT = 26;
    private static final int GAP = 6;

    private record Button(Rectangle box, Verb verb) {
    }

    private Palette palette;
    private Font font;
    private List<Verb> verbs = List.of();
    private List<Button> buttons = List.of();
    private int hot = -1;

    /** A hidden bar. */
    public SelectionBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        setVisible(false);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addPaintListener(event -> paint(event.gc));
        addMouseMoveListener(event -> setHot(indexAt(event)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> setHot(-1)));
        addMouseListener(MouseListener.mouseUpAdapter(this::clicked));
        getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = "What to do with the selection"));
    }

    public void setLook(Palette newPalette, Font newFont) {
        palette = newPalette;
        font = newFont;
        setBackground(palette.card());
        setVerbs(verbs);
    }

    public void setVerbs(List<Verb> newVerbs) {
        verbs = List.copyOf(newVerbs);
        var gc = new GC(this);
        gc.setFont(font);
        var placed = new ArrayList<Button>();
        int x = INSET;
        for (Verb verb : verbs) {
            int width = gc.textExtent(verb.label()).x + keyWidth(gc, verb) + 2 * INSET;
            placed.add(new Button(new Rectangle(x, 0, width, HEIGHT), verb));
            x += width;
        }
        gc.dispose();
        buttons = placed;
        setSize(x + INSET, HEIGHT);
        redraw();
    }

    /** Shows the bar above the box, below it where there is no room, always within the area; never without verbs. */
    public void showAt(Rectangle box, Rectangle area) {
        if (buttons.isEmpty()) {
            return;
        }
        int x = box.x + box.width / 2 - getSize().x / 2;
        int above = box.y - HEIGHT - GAP;
        int y = above >= area.y ? above : box.y + box.height + GAP;
        setLocation(Math.clamp(x, area.x, Math.max(area.x, area.x + area.width - getSize().x)),
                Math.clamp(y, area.y, Math.max(area.y, area.y + area.height - HEIGHT)));
        hot = -1;
        setVisible(true);
        moveAbove(null);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setFont(font);
        gc.setForeground(palette.hairline());
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        for (int i = 0; i < buttons.size(); i++) {
            paint(gc, buttons.get(i), i == hot);
        }
    }

    private void paint(GC gc, Button button, boolean highlighted) {
        Rectangle box = button.box();
        if (highlighted) {
            gc.setBackground(palette.selection());
            gc.fillRoundRectangle(box.x, box.y + 3, box.width, box.height - 6, 6, 6);
        }
        int textY = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
        int x = box.x + INSET;
        Verb verb = button.verb();
        if (!verb.key().isEmpty()) {
            int cap = keyWidth(gc, verb) - 4;
            gc.setForeground(palette.hairline());
            gc.drawRoundRectangle(x, textY - 1, cap - 1, gc.getFontMetrics().getHeight() + 1, 5, 5);
            gc.setForeground(palette.muted());
            gc.drawText(verb.key(), x + 4, textY, true);
            x += cap + 4;
        }
        gc.setForeground(palette.text());
        gc.drawText(verb.label(), x, textY, true);
    }

    private static int keyWidth(GC gc, Verb verb) {
        return verb.key().isEmpty() ? 0 : gc.textExtent(verb.key()).x + 12;
    }

    private int indexAt(MouseEvent event) {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).box().contains(event.x, event.y)) {
                return i;
            }
        }
        return -1;
    }

    private void setHot(int index) {
        if (index != hot) {
            hot = index;
            redraw();
        }
    }

    private void clicked(MouseEvent event) {
        int index = indexAt(event);
        if (index >= 0) {
            setVisible(false);
            buttons.get(index).verb().action().run();
        }
    }
}
