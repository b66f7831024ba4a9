package org.stet.ui.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stet.ui.Themes;
import org.stet.ui.analysis.FindingsCanvas;
import org.stet.ui.lists.LinePainter;
import org.stet.ui.text.Palette;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.timeline.TimelineModel.Row;
import org.stet.ui.timeline.TimelineModel.Window;

/**
 * Paints a time axis and below it a row for each value: a bar as long as it is uncertain, and a ring for each day on which it
 * was said. Arrow keys go from row to row and along the axis, + and − zoom, 0 shows all, Enter opens the row.
 */
final class TimelineCanvas extends FindingsCanvas {

    private static final int TOPIC = 320;
    private static final int INSET = 8;
    private static final int TICK = 96;
    private static final int LEAST_BAR = 7;
    private static final int RING = 7;
    private static final int LEAST_LABEL = 160;

    private final int rowHeight;
    private final Consumer<Row> opened;
    private List<Row> rows = List.of();
    private Window window = new Window(LocalDate.EPOCH.atStartOfDay(), LocalDate.EPOCH.atStartOfDay().plusDays(1));
    private Window whole = window;
    private int chosen;

    /** @param opened gets the row of Enter or a double click */
    TimelineCanvas(Composite parent, Consumer<Row> opened) {
        super(parent, SWT.V_SCROLL);
        this.opened = opened;
        rowHeight = lineHeight() + INSET;
    }

    /** Shows other rows; what is in view stays in view unless the dates are others. */
    void show(TimelineModel model) {
        var others = !model.whole().equals(whole);
        rows = model.rows();
        whole = model.whole();
        window = others ? model.story() : window;
        arrange();
        choose(others ? firstInView() : chosen);
    }

    private int firstInView() {
        return IntStream.range(0, rows.size()).filter(i -> window.shows(rows.get(i).period())).findFirst().orElse(0);
    }

    private Optional<Row> chosen() {
        return chosen < rows.size() ? Optional.of(rows.get(chosen)) : Optional.empty();
    }

    @Override
    protected void open() {
        chosen().ifPresent(opened);
    }

    @Override
    protected String spoken() {
        return chosen().map(Row::text).orElse("Timeline");
    }

    @Override
    protected void keyPressed(KeyEvent event) {
        var page = Math.max(1, (getClientArea().height - head()) / rowHeight - 1);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(chosen + 1);
            case SWT.ARROW_UP -> choose(chosen - 1);
            case SWT.PAGE_DOWN -> choose(chosen + page);
            case SWT.PAGE_UP -> choose(chosen - page);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(rows.size());
            case SWT.ARROW_RIGHT -> pan(.25);
            case SWT.ARROW_LEFT -> pan(-.25);
            default -> zoom(event.character);
        }
    }

    private void zoom(char key) {
        switch (key) {
            case '+', '=' -> look(window.zoomed(.5, middle()));
            case '-' -> look(window.zoomed(2, middle()));
            case '0' -> look(whole);
            default -> { }
        }
    }

    /** The chosen row if it is in view, or else the middle of the view. */
    private LocalDateTime middle() {
        var centre = window.from().plus(Duration.between(window.from(), window.to()).dividedBy(2));
        return chosen().map(Row::period).filter(window::shows)
                .map(period -> period.start().plus(Duration.between(period.start(), period.end()).dividedBy(2))).orElse(centre);
    }

    private void pan(double part) {
        var by = Duration.ofMinutes((long) (Duration.between(window.from(), window.to()).toMinutes() * part));
        look(new Window(window.from().plus(by), window.to().plus(by)));
    }

    private void look(Window next) {
        window = next;
        redraw();
    }

    @Override
    protected void chooseAt(Event event) {
        var index = (event.y - head() + getVerticalBar().getSelection()) / rowHeight;
        if (event.y > head() && index < rows.size()) {
            choose(index);
        }
    }

    private void choose(int index) {
        chosen = Math.clamp(index, 0, Math.max(0, rows.size() - 1));
        scrollTo(getVerticalBar(), chosen * rowHeight, rowHeight, getClientArea().height - head());
        getAccessible().setFocus(ACC.CHILDID_SELF);
        redraw();
    }

    private int head() {
        return lineHeight() + 2 * INSET;
    }

    @Override
    protected void arrange() {
        setBar(getVerticalBar(), rows.size() * rowHeight, getClientArea().height - head(), rowHeight);
    }

    @Override
    protected void paint(GC gc) {
        var palette = Themes.palette();
        var area = getClientArea();
        var down = scrolled(getVerticalBar());
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        axis(gc, area.width, area.height, palette);
        var whole = (down + rowHeight - 1) / rowHeight;
        var last = Math.min(rows.size() - 1, (down + area.height - head()) / rowHeight);
        for (int i = down / rowHeight; i <= last; i++) {
            gc.setClipping(0, head(), area.width, area.height);
            row(gc, rows.get(i), i, i == whole, head() + i * rowHeight - down, area.width, palette);
        }
        gc.setClipping(0, 0, area.width, area.height);
        gc.setForeground(palette.hairline());
        gc.drawLine(0, head() - 1, area.width, head() - 1);
    }

    private void axis(GC gc, int width, int height, Palette palette) {
        words(gc, "▬ happened   ○ said", small(), palette.muted(), INSET, INSET, TOPIC);
        for (var tick : Ticks.of(window, Math.max(2, (width - TOPIC) / TICK)).all()) {
            var x = x(tick.at(), width);
            gc.setForeground(palette.hairline());
            gc.drawLine(x, head() - INSET / 2, x, height);
            gc.setFont(small());
            if (x + 3 + gc.textExtent(tick.label()).x <= width) {
                words(gc, tick.label(), small(), palette.muted(), x + 3, INSET, TICK);
            }
        }
    }

    /** @param isTop whether what happened is said in the row even if it heads no others, because those above it are out of view */
    private void row(GC gc, Row row, int index, boolean isTop, int y, int width, Palette palette) {
        if (index == chosen) {
            gc.setBackground(palette.selection());
            gc.setAlpha(isFocusControl() ? 255 : 120);
            gc.fillRectangle(0, y, width, rowHeight);
            gc.setAlpha(255);
        }
        if (row.heads()) {
            gc.setForeground(palette.hairline());
            gc.drawLine(0, y, width, y);
        }
        if (row.heads() || isTop) {
            var sign = row.disputed() ? "⚠ " : "";
            words(gc, sign + row.topic(), row.claimed() ? bold() : getFont(), row.disputed() ? palette.warning() : row.claimed()
                    ? palette.text() : palette.muted(),
                    INSET, y + INSET / 2, TOPIC - 2 * INSET);
        }
        var top = Math.max(head(), y);
        gc.setClipping(TOPIC, top, width - TOPIC, y + rowHeight - top);
        var end = bar(gc, row, y, width, palette);
        row.said().forEach(day -> ring(gc, day, y, width, palette));
        gc.setFont(small());
        var label = row.when() + " · " + row.sources();
        var left = beside(row, Math.max(TOPIC, end) + INSET, gc.textExtent(label).x, width);
        var room = Math.min(nextRing(row, left, width), nextBar(row, left, width)) - left - INSET;
        if (index != chosen) {
            gc.setBackground(palette.background());
            gc.fillRectangle(left, y + INSET / 2 + 1, Math.min(room, gc.textExtent(label).x), rowHeight - INSET);
        }
        words(gc, label, small(), palette.text(), left, y + INSET / 2 + 1, room);
    }

    /** Where the bar begins that words from here on would cover, unless that is too near for any words; else the right edge. */
    private int nextBar(Row row, int from, int width) {
        var bar = x(row.period().start(), width);
        return window.shows(row.period()) && bar > from + LEAST_LABEL ? Math.min(bar, width) : width;
    }

    /** Where the next ring begins that words from here on would cover, unless that is too near for any words; else the right edge. */
    private int nextRing(Row row, int from, int width) {
        return row.said().stream().mapToInt(day -> x(day.atTime(12, 0), width) - RING).filter(ring -> ring > from + LEAST_LABEL).min()
                .orElse(width);
    }

    /**
     * Where words begin that are to stand right of a bar and of the rings that they would cover; left of all if there is no
     * room.
     */
    private int beside(Row row, int from, int length, int width) {
        var left = from;
        for (var day : row.said().stream().sorted().toList()) {
            var ring = x(day.atTime(12, 0), width);
            if (ring + RING > left && ring - RING < left + length) {
                left = ring + RING + INSET / 2;
            }
        }
        return left + Math.min(length, LEAST_LABEL) < width ? left : TOPIC + 2 * INSET;
    }

    /** Draws when it happened, or an arrow where that is out of view, and gives its right end. */
    private int bar(GC gc, Row row, int y, int width, Palette palette) {
        var hue = row.disputed() ? palette.warning() : palette.hue(row.claimed() ? SpanStyle.CLAIM : SpanStyle.MENTION);
        var from = x(row.period().start(), width);
        var to = Math.max(from + LEAST_BAR, x(row.period().end(), width));
        if (!window.shows(row.period())) {
            var before = from < TOPIC;
            words(gc, before ? "◂" : "▸", getFont(), hue, before ? TOPIC + INSET / 2 : width - 2 * INSET, y + INSET / 2, TICK);
            return before ? TOPIC + 2 * INSET : TOPIC;
        }
        gc.setBackground(LinePainter.blend(hue, palette.background(), row.period().isDay() ? 255 : 110));
        gc.fillRoundRectangle(Math.max(TOPIC, from), y + rowHeight / 2 - 4, Math.min(to, width) - Math.max(TOPIC, from), 8, 4, 4);
        return Math.min(to, width);
    }

    private void ring(GC gc, LocalDate day, int y, int width, Palette palette) {
        gc.setForeground(palette.muted());
        gc.drawOval(x(day.atTime(12, 0), width) - RING / 2, y + (rowHeight - RING) / 2, RING, RING);
    }

    private int x(LocalDateTime moment, int width) {
        return (int) Math.clamp(TOPIC + Math.round(window.at(moment) * (width - TOPIC)), -10_000L, 20_000L);
    }
}
