package org.stet.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** A viewer in a bare shell, driven with the events of a real keyboard and mouse. */
public final class TestWindow implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 10_000;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.SHELL_TRIM);
    public final AnnotatedTextViewer viewer;

    public TestWindow(String text, Collection<Span> spans) {
        this(text, List.of(), spans);
    }

    public TestWindow(String text, List<StructureRange> structure, Collection<Span> spans) {
        shell.setLayout(new FillLayout());
        shell.setBounds(10, 10, 800, 500);
        viewer = new AnnotatedTextViewer(shell, Palette.light(), ReadingStyle.DEFAULT);
        viewer.setInput(text, structure, spans);
        shell.open();
        shell.forceActive();
        viewer.setFocus();
        waitUntil(() -> display.getFocusControl() == viewer.textWidget());
        settle();
    }

    public Display display() {
        return display;
    }

    public StyledText text() {
        return viewer.textWidget();
    }

    /** Runs the event loop until the condition holds; fails after ten seconds. */
    public void waitUntil(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as("gave up waiting").isLessThan(end);
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Runs all events that are there and paints. */
    public void settle() {
        do {
            shell.update();
        } while (display.readAndDispatch());
    }

    /** Waits until the control was painted anew. */
    public void repaint(Control control) {
        boolean[] painted = new boolean[1];
        Listener listener = event -> painted[0] = true;
        control.addListener(SWT.Paint, listener);
        control.redraw();
        waitUntil(() -> painted[0]);
        control.removeListener(SWT.Paint, listener);
        settle();
    }

    /** Presses and releases keys, waiting for each to arrive at some widget. */
    public void type(String characters) {
        for (char c : characters.toCharArray()) {
            press(Character.toLowerCase(c), c);
        }
    }

    public void press(int keyCode) {
        press(keyCode, '\0');
    }

    private void press(int keyCode, char character) {
        var down = new Event();
        down.type = SWT.KeyDown;
        down.keyCode = keyCode;
        down.character = character;
        postAndWait(down);
        var up = new Event();
        up.type = SWT.KeyUp;
        up.keyCode = keyCode;
        up.character = character;
        display.post(up);
        settle();
    }

    public void moveTo(Control control, int x, int y) {
        Point point = control.toDisplay(x, y);
        var event = new Event();
        event.type = SWT.MouseMove;
        event.x = point.x;
        event.y = point.y;
        display.post(event);
        waitUntil(() -> display.getCursorLocation().equals(point));
        settle();
    }

    /** Clicks once or, with a count of 2, for the second time. */
    public void click(Control control, Point point, int count) {
        mouse(control, SWT.MouseDown, point, count, SWT.NONE);
        if (count == 2) {
            mouse(control, SWT.MouseDoubleClick, point, count, SWT.NONE);
        }
        mouse(control, SWT.MouseUp, point, count, SWT.BUTTON1);
    }

    public void drag(Control control, Point from, Point to) {
        mouse(control, SWT.MouseDown, from, 1, SWT.NONE);
        mouse(control, SWT.MouseMove, to, 0, SWT.BUTTON1);
        mouse(control, SWT.MouseUp, to, 1, SWT.BUTTON1);
    }

    /** Sent to the control's listeners: what {@link Display#post} makes of buttons lacks the place on GTK. */
    private void mouse(Control control, int type, Point point, int count, int stateMask) {
        var event = new Event();
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = count;
        event.stateMask = stateMask;
        event.x = point.x;
        event.y = point.y;
        control.notifyListeners(type, event);
        settle();
    }

    /** The centre of the character at the offset, in coordinates of the text widget. */
    public Point centreOf(int offset) {
        Rectangle box = text().getTextBounds(offset, offset);
        Point corner = text().getLocationAtOffset(offset);
        return new Point(corner.x + box.width / 2, corner.y + text().getLineHeight(offset) / 2);
    }

    /** Whether a colour nearly like this one is painted in the area of the control. */
    public boolean shows(Control control, Rectangle area, Color colour) {
        repaint(control);
        Point corner = control.toDisplay(area.x, area.y);
        var image = new Image(display, area.width, area.height);
        var gc = new GC(display);
        gc.copyArea(image, corner.x, corner.y);
        gc.dispose();
        var data = image.getImageData(100);
        image.dispose();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                if (isNear(data.palette.getRGB(data.getPixel(x, y)), colour.getRGB())) {
                    return true;
                }
            }
        }
        return false;
    }

    public <T extends Control> List<T> children(Composite parent, Class<T> type) {
        return List.of(parent.getChildren()).stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        shell.dispose();
        settleAfterClose();
    }

    private void settleAfterClose() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    private void postAndWait(Event event) {
        boolean[] arrived = new boolean[1];
        Listener listener = e -> arrived[0] = true;
        display.addFilter(event.type, listener);
        display.addFilter(SWT.Traverse, listener);
        try {
            assertThat(display.post(event)).isTrue();
            waitUntil(() -> arrived[0]);
        } finally {
            display.removeFilter(event.type, listener);
            display.removeFilter(SWT.Traverse, listener);
        }
        settle();
    }

    private static boolean isNear(RGB a, RGB b) {
        return Math.abs(a.red - b.red) + Math.abs(a.green - b.green) + Math.abs(a.blue - b.blue) < 24;
    }
}
