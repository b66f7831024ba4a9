package org.stet.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;

/**
 * A person at the keyboard and mouse: posts real events to the window system, waits for what they cause, looks at the screen.
 *
 * <pre>{@code
 * var text = robot.find(StyledText.class, t -> t.getText().contains("council"));
 * robot.doubleClick(text, 80, 120).key("c")
 *         .waitUntil("the claim is marked", () -> …)      // the condition is asked on the UI thread
 *         .screenshot("claim-marked");
 * }</pre>
 *
 * Used from a thread of its own, never from the UI thread. Coordinates are points, relative to the control.
 */
final class Robot {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(15);
    private static final Duration EVENT_PATIENCE = Duration.ofMillis(400);

    private final Display display;
    private final Path pictures;

    Robot(Display display, Path pictures) {
        this.display = display;
        this.pictures = pictures;
    }

    /** Presses a key, with modifiers: {@code c}, {@code ?}, {@code ctrl+s}, {@code shift+f10}, {@code enter}, {@code escape}. */
    Robot key(String keys) {
        post(Keys.chord(keys));
        return this;
    }

    /** Types a text of ASCII characters. */
    Robot type(String text) {
        text.chars().forEach(character -> post(Keys.typed((char) character)));
        return this;
    }

    Robot click(Control control, int x, int y) {
        return click(control, x, y, 1, 1);
    }

    Robot doubleClick(Control control, int x, int y) {
        return click(control, x, y, 1, 2);
    }

    Robot rightClick(Control control, int x, int y) {
        return click(control, x, y, 3, 1);
    }

    /** Moves the pointer there without pressing anything. */
    Robot hover(Control control, int x, int y) {
        post(List.of(moved(control, x, y)));
        return this;
    }

    /** Presses at one point of the control, moves, releases at another. */
    Robot drag(Control control, Point from, Point to) {
        var middle = new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
        post(List.of(moved(control, from.x, from.y), button(SWT.MouseDown, 1)));
        post(List.of(moved(control, middle.x, middle.y)));
        post(List.of(moved(control, to.x, to.y), button(SWT.MouseUp, 1)));
        return this;
    }

    /** Waits until the condition holds, asking it on the UI thread; fails with the name of what did not happen. */
    Robot waitUntil(String what, BooleanSupplier condition) {
        if (!holdsWithin(PATIENCE, () -> read(condition::getAsBoolean))) {
            throw new IllegalStateException("after " + PATIENCE.toSeconds() + " s still not: " + what + "; the keyboard is at "
                    + read(() -> display.getFocusControl() + " in " + display.getActiveShell()));
        }
        return this;
    }

    /** Waits for a control that is visible and matches, anywhere in the open windows. */
    <T extends Control> T find(Class<T> type, Predicate<? super T> matches) {
        waitUntil("a " + type.getSimpleName() + " is there", () -> sight(type, matches).isPresent());
        return read(() -> sight(type, matches).orElseThrow());
    }

    /** The first control that is visible now and matches. Asked on the UI thread. */
    <T extends Control> Optional<T> sight(Class<T> type, Predicate<? super T> matches) {
        var waiting = new ArrayDeque<Control>(List.of(display.getShells()));
        while (!waiting.isEmpty()) {
            var control = waiting.poll();
            if (control.isVisible()) {
                if (type.isInstance(control) && matches.test(type.cast(control))) {
                    return Optional.of(type.cast(control));
                }
                if (control instanceof Composite composite) {
                    waiting.addAll(List.of(composite.getChildren()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a label or link that is visible now has these words. Asked on the UI thread. */
    boolean sees(String words) {
        return sight(Label.class, label -> label.getText().contains(words)).isPresent()
                || sight(Link.class, link -> link.getText().contains(words)).isPresent();
    }

    /** Asks for something on the UI thread. */
    <T> T read(Supplier<T> question) {
        var answer = new ArrayList<T>(1);
        display.syncExec(() -> answer.add(question.get()));
        return answer.getFirst();
    }

    /** Does something on the UI thread that a person cannot do, such as setting the stage. */
    Robot run(Runnable action) {
        display.syncExec(action);
        return this;
    }

    /** Saves what the screen shows, once everything is painted, as {@code name.png}. */
    Robot screenshot(String name) {
        settle();
        run(() -> {
            var bounds = display.getPrimaryMonitor().getBounds();
            var image = new Image(display, bounds.width, bounds.height);
            var gc = new GC(display);
            try {
                gc.copyArea(image, bounds.x, bounds.y);
                var loader = new ImageLoader();
                loader.data = new ImageData[] {image.getImageData(display.getPrimaryMonitor().getZoom())};
                loader.save(pictures.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
        return this;
    }

    /** Lets the UI thread finish what is waiting: events, paints, asynchronous updates. */
    Robot settle() {
        for (int i = 0; i < 3; i++) {
            run(() -> {
                while (display.readAndDispatch()) {
                    // Nested on purpose: drains the queue.
                }
            });
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return this;
    }

    private Robot click(Control control, int x, int y, int button, int count) {
        post(List.of(moved(control, x, y)));
        for (int i = 0; i < count; i++) {
            post(List.of(button(SWT.MouseDown, button), button(SWT.MouseUp, button)));
        }
        return this;
    }

    private Event moved(Control control, int x, int y) {
        var point = read(() -> control.toDisplay(x, y));
        var event = new Event();
        event.type = SWT.MouseMove;
        event.x = point.x;
        event.y = point.y;
        return event;
    }

    private static Event button(int type, int button) {
        var event = new Event();
        event.type = type;
        event.button = button;
        return event;
    }

    /** Posts events and waits until the last has arrived, or for a moment where it goes to no widget (native menus). */
    private void post(List<Event> events) {
        var last = events.getLast().type;
        var arrived = new AtomicInteger();
        Listener listener = event -> arrived.incrementAndGet();
        run(() -> display.addFilter(last, listener));
        for (var event : events) {
            if (!read(() -> display.post(event))) {
                throw new IllegalStateException("the window system refuses events");
            }
        }
        holdsWithin(EVENT_PATIENCE, () -> arrived.get() > 0);
        run(() -> display.removeFilter(last, listener));
        settle();
    }

    private static boolean holdsWithin(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return true;
    }
}
