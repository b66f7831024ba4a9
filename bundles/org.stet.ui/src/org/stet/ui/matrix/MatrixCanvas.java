package org.stet.ui.matrix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stet.model.Stance;
import org.stet.ui.Mnemonics;
import org.stet.ui.Themes;
import org.stet.ui.analysis.FindingsCanvas;
import org.stet.ui.lists.LinePainter;
import org.stet.ui.matrix.MatrixModel.Cell;
import org.stet.ui.text.Palette;
import org.stet.ui.text.SpanStyle;

/**
 * Paints the cells that are in view, heads and first column staying in place; arrow keys go from cell to cell, with Ctrl to the next that
 * is not empty, Enter opens one.
 */
final class MatrixCanvas extends FindingsCanvas {

    private static final int TOPIC = 280;
    private static final int NARROWEST = 128;
    private static final int WIDEST = 230;
    private static final int INSET = 8;
    /** Of values by rank; the last is that of all others, which are not one value. */
    private static final List<SpanStyle> HUES = List.of(SpanStyle.CLAIM, SpanStyle.CONFLICT, SpanStyle.QUOTE, SpanStyle.NOTE, SpanStyle.FACT,
            SpanStyle.MENTION);

    private final int rowHeight;
    private final Consumer<Cell> opened;
    private MatrixModel model = new MatrixModel(List.of(), List.of());
    private int row;
    private int column;
    /** Few columns share the room that there is. */
    private int columnWidth = NARROWEST;

    /** @param opened gets the cell of Enter or a double click, never an empty one */
    MatrixCanvas(Composite parent, Consumer<Cell> opened) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        this.opened = opened;
        rowHeight = lineHeight() + 2 * INSET;
        addListener(SWT.MouseMove, this::tell);
    }

    /** Shows other cells; the chosen one stays where it is as far as there are so many. */
    void show(MatrixModel next) {
        model = next;
        row = Math.clamp(row, 0, Math.max(0, model.rows().size() - 1));
        column = Math.clamp(column, 0, Math.max(0, model.sources().size() - 1));
        arrange();
        redraw();
    }

    Optional<Cell> chosen() {
        return row < model.rows().size() && column < model.sources().size() ? Optional.of(model.cell(row, column))
                : Optional.empty();
    }

    @Override
    protected String spoken() {
        return chosen().map(cell -> model.rows().get(row).topic() + ", " + model.sources().get(column).label() + ": "
                + (cell.isEmpty() ? "says nothing" : cell.text()) + (cell.conflict() && !cell.isEmpty() ? ", disputed" : ""))
                .orElse("Claims by articles");
    }

    @Override
    protected void open() {
        chosen().filter(cell -> !cell.isEmpty()).ifPresent(opened);
    }

    @Override
    protected void keyPressed(KeyEvent event) {
        var page = Math.max(1, (getClientArea().height - head()) / rowHeight - 1);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(row + 1, column);
            case SWT.ARROW_UP -> choose(row - 1, column);
            case SWT.ARROW_RIGHT -> choose(row, beside(event, 1));
            case SWT.ARROW_LEFT -> choose(row, beside(event, -1));
            case SWT.PAGE_DOWN -> choose(row + page, column);
            case SWT.PAGE_UP -> choose(row - page, column);
            case SWT.HOME -> choose(row, 0);
            case SWT.END -> choose(row, model.sources().size());
            default -> { }
        }
    }

    private int beside(KeyEvent event, int direction) {
        return (event.stateMask & SWT.MOD1) == 0 || model.rows().isEmpty() ? column + direction : model.next(row, column, direction).orElse(column);
    }

    private void choose(int toRow, int toColumn) {
        row = Math.clamp(toRow, 0, Math.max(0, model.rows().size() - 1));
        column = Math.clamp(toColumn, 0, Math.max(0, model.sources().size() - 1));
        scrollTo(getVerticalBar(), row * rowHeight, rowHeight, getClientArea().height - head());
        scrollTo(getHorizontalBar(), column * columnWidth, columnWidth, getClientArea().width - TOPIC);
        getAccessible().setFocus(ACC.CHILDID_SELF);
        redraw();
    }

    @Override
    protected void chooseAt(Event event) {
        if (event.y > head() && rowAt(event.y) < model.rows().size()) {
            choose(rowAt(event.y), event.x > TOPIC ? columnAt(event.x) : column);
        }
    }

    private void tell(Event event) {
        var inside = event.y > head() && rowAt(event.y) < model.rows().size();
        var text = !inside ? "" : event.x < TOPIC ? model.rows().get(rowAt(event.y)).topic()
                : columnAt(event.x) < model.sources().size() ? model.cell(rowAt(event.y), columnAt(event.x)).text() : "";
        var tip = text.isEmpty() ? null : Mnemonics.none(text);
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private int rowAt(int y) {
        return (y - head() + getVerticalBar().getSelection()) / rowHeight;
    }

    private int columnAt(int x) {
        return (x - TOPIC + getHorizontalBar().getSelection()) / columnWidth;
    }

    private int head() {
        return 3 * lineHeight() + INSET + INSET / 2;
    }

    @Override
    protected void arrange() {
        var area = getClientArea();
        columnWidth = Math.clamp((area.width - TOPIC) / Math.max(1, model.sources().size()), NARROWEST, WIDEST);
        setBar(getVerticalBar(), model.rows().size() * rowHeight, area.height - head(), rowHeight);
        setBar(getHorizontalBar(), model.sources().size() * columnWidth, area.width - TOPIC, columnWidth);
    }

    @Override
    protected void paint(GC gc) {
        var palette = Themes.palette();
        var area = getClientArea();
        var across = scrolled(getHorizontalBar());
        var down = scrolled(getVerticalBar());
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        var firstColumn = across / columnWidth;
        var lastColumn = Math.min(model.sources().size() - 1, (across + area.width - TOPIC) / columnWidth);
        var lastRow = Math.min(model.rows().size() - 1, (down + area.height - head()) / rowHeight);
        for (int i = down / rowHeight; i <= lastRow; i++) {
            var y = head() + i * rowHeight - down;
            gc.setClipping(TOPIC, head(), area.width, area.height);
            for (int j = firstColumn; j <= lastColumn; j++) {
                cell(gc, i, j, TOPIC + j * columnWidth - across, y, palette);
            }
            gc.setClipping(0, head(), area.width, area.height);
            topic(gc, i, y, palette);
            gc.setForeground(palette.hairline());
            gc.drawLine(0, y + rowHeight - 1, area.width, y + rowHeight - 1);
        }
        gc.setClipping(TOPIC, 0, area.width, area.height);
        for (int j = firstColumn; j <= lastColumn; j++) {
            header(gc, j, TOPIC + j * columnWidth - across, palette);
        }
        gc.setClipping(0, 0, area.width, area.height);
        gc.setForeground(palette.hairline());
        gc.drawLine(0, head() - 1, area.width, head() - 1);
        gc.drawLine(TOPIC - 1, 0, TOPIC - 1, area.height);
    }

    private void header(GC gc, int index, int x, Palette palette) {
        var source = model.sources().get(index);
        var continues = index > 0 && source.family().isPresent() && source.family()
                .equals(model.sources().get(index - 1).family());
        source.family().ifPresent(family -> {
            gc.setBackground(palette.hue(SpanStyle.CLAIM));
            gc.fillRectangle(continues ? x : x + INSET, INSET / 2 + lineHeight(), continues ? columnWidth - INSET / 2
                    : columnWidth - INSET - INSET / 2, 2);
            if (!continues) {
                words(gc, family, small(), palette.muted(), x + INSET, INSET / 2 - 1, columnWidth - INSET);
            }
        });
        words(gc, source.label(), bold(), palette.text(), x + INSET, INSET + lineHeight(), columnWidth - INSET);
        words(gc, source.detail(), small(), palette.muted(), x + INSET, INSET + 2 * lineHeight(), columnWidth - INSET);
    }

    private void topic(GC gc, int index, int y, Palette palette) {
        var of = model.rows().get(index);
        gc.setBackground(palette.background());
        gc.fillRectangle(0, y, TOPIC - 1, rowHeight);
        var left = INSET;
        if (of.conflict()) {
            gc.setFont(getFont());
            gc.setForeground(palette.warning());
            gc.drawText("⚠", INSET, y + INSET, true);
            left += gc.textExtent("⚠ ").x;
        }
        words(gc, of.topic(), index == row && isFocusControl() ? bold() : getFont(), palette.text(), left, y + INSET,
                TOPIC - left - INSET);
    }

    private void cell(GC gc, int atRow, int atColumn, int x, int y, Palette palette) {
        var cell = model.cell(atRow, atColumn);
        if (!cell.isEmpty() && model.rows().get(atRow).values().size() > 1) {
            var hue = palette.hue(HUES.get(Math.min(cell.rank(), HUES.size() - 1)));
            gc.setBackground(LinePainter.blend(hue, palette.background(), palette.tint()));
            gc.fillRectangle(x + 2, y + 2, columnWidth - 4, rowHeight - 5);
            gc.setBackground(hue);
            gc.fillRectangle(x + 2, y + 2, 3, rowHeight - 5);
        }
        if (cell.isEmpty()) {
            words(gc, "·", getFont(), palette.hairline(), x + INSET + 2, y + INSET, columnWidth - INSET);
        } else {
            words(gc, cell.stance().map(MatrixCanvas::sign).orElse("") + cell.text(), getFont(), palette.text(), x + INSET + 2, y
                    + INSET, columnWidth - 2 * INSET);
        }
        if (atRow == row && atColumn == column) {
            gc.setForeground(isFocusControl() ? palette.focus() : palette.muted());
            gc.drawRectangle(x + 1, y + 1, columnWidth - 3, rowHeight - 4);
        }
    }

    private static String sign(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "";
            case SUPPORTS -> "+ ";
            case REFUTES -> "✕ ";
            case CONTEXT -> "… ";
        };
    }
}
