package org.stet.ui.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.stet.ui.Accessibility;
import org.stet.ui.Look;
import org.stet.ui.Mnemonics;
import org.stet.ui.Themes;

/** Rows of one line: virtual, painted by hand; selection and scroll position stay with their rows when other rows are shown. */
public final class RowList<R extends ListRow> {

    private final Table table;
    private List<R> rows = List.of();

    /** Paints the words of a row. */
    public interface Painting<R> {
        void paint(LinePainter lines, Event event, R row);
    }

    /**
     * An empty list.
     *
     * @param name for screen readers
     * @param opened gets the row of a double click or Enter, never a heading
     */
    public RowList(Composite parent, String name, Painting<R> painting, Consumer<R> opened) {
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(table, name);
        WholeWidth.column(table);
        var lines = new LinePainter(table);
        table.addListener(SWT.SetData, event -> row(event).ifPresent(row -> ((TableItem) event.item).setText(row.text())));
        table.addListener(SWT.MeasureItem, event -> event.height = lines.rowHeight());
        table.addListener(SWT.EraseItem, event -> row(event).ifPresent(row -> lines.erase(event, !row.isHeading())));
        table.addListener(SWT.PaintItem, event -> row(event).ifPresent(row -> painting.paint(lines, event, row)));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
        table.addListener(SWT.KeyDown, this::skipHeading);
        table.addListener(SWT.MouseMove, event -> table.setToolTipText(Optional.ofNullable(table.getItem(new Point(event.x, event.y)))
                .map(item -> Mnemonics.none(rows.get(table.indexOf(item)).text())).orElse(null)));
        table.addListener(SWT.Resize, event -> table.redraw());
        Look.onChange(table, this::applyPalette);
        applyPalette();
    }

    public Table table() {
        return table;
    }

    public List<R> rows() {
        return rows;
    }

    /** The selected row, unless it is a heading. */
    public Optional<R> selected() {
        return selectedRow().filter(row -> !row.isHeading());
    }

    /** The selected row in display coordinates. */
    public Rectangle selectedBox() {
        return table.getDisplay().map(table, null, table.getItem(table.getSelectionIndex()).getBounds());
    }

    /** Shows other rows. If they answer the same question as before nothing jumps, otherwise the list begins at its top. */
    public void show(List<R> next, boolean same) {
        var selected = selectedRow().map(ListRow::key);
        var top = same && table.getTopIndex() < rows.size() ? Optional.of(rows.get(table.getTopIndex()).key()) : Optional.<String>empty();
        rows = List.copyOf(next);
        table.setRedraw(false);
        RowCount.set(table, rows.size());
        table.clearAll();
        selected.filter(key -> same).map(this::indexOf).filter(index -> index >= 0).ifPresentOrElse(table::setSelection, table::deselectAll);
        table.setTopIndex(top.map(this::indexOf).filter(index -> index >= 0).orElse(same ? table.getTopIndex() : 0));
        table.setRedraw(true);
        table.redraw();
    }

    /** Gives the keyboard to the list, at the first row that can be chosen if none is. */
    public void focus() {
        if (selected().isEmpty()) {
            select(0, 1);
        }
        table.setFocus();
    }

    /** Selects the next row that can be chosen, if there is one. */
    public void selectNext() {
        select(table.getSelectionIndex() + 1, 1);
    }

    /** Selects the row with a key, if it is shown. */
    public void select(String key) {
        var index = indexOf(key);
        if (index >= 0) {
            select(index, 1);
        }
    }

    private void select(int from, int step) {
        for (int i = from; i >= 0 && i < rows.size(); i += step) {
            if (!rows.get(i).isHeading()) {
                table.setSelection(i);
                table.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
    }

    private int indexOf(String key) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).key().equals(key)).findFirst().orElse(-1);
    }

    private Optional<R> selectedRow() {
        var index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** The row of an item; none where GTK asks once more for an item that is just taken away. */
    private Optional<R> row(Event event) {
        var index = table.indexOf((TableItem) event.item);
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** Arrow keys go over headings. */
    private void skipHeading(Event event) {
        var step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        var next = table.getSelectionIndex() + step;
        if (step != 0 && next >= 0 && next < rows.size() && rows.get(next).isHeading()) {
            event.doit = false;
            select(next, step);
        }
    }

    private void applyPalette() {
        table.setBackground(Themes.palette().background());
        table.redraw();
    }
}
