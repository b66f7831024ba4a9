package org.stet.ui.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.stet.core.annotate.TableText;
import org.stet.ui.Accessibility;
import org.stet.ui.Look;
import org.stet.ui.Themes;
import org.stet.ui.lists.Column.Cell;
import org.stet.ui.lists.LinePainter.Line;
import org.stet.ui.lists.LinePainter.Stretch;
import org.stet.ui.text.SpanStyle;

/**
 * Rows with columns: virtual, sorted by a click on a header (a third click brings the order in which they were given back);
 * selection and scroll position stay with their rows when other rows are shown.
 */
public final class ColumnTable<R extends ListRow> {

    private static final String WIDTHS = "widths";
    private static final int SPACE = 8;
    private static final int LEAST = 120;
    /** With the space that GTK leaves after it, an image of this width sets headings where the words of cells begin. */
    private static final int HEADING_INDENT = 3;
    /** What platforms leave free between cells. */
    private static final int EDGE = 4;

    private final Table table;
    private final LinePainter lines;
    private final List<Column<R>> columns;
    private List<R> given = List.of();
    private List<R> rows = List.of();
    private Optional<Column<R>> sort = Optional.empty();
    private boolean descending;

    /**
     * An empty table.
     *
     * @param name for screen readers
     * @param selected gets the row that was selected
     * @param opened gets the row of a double click or Enter
     */
    public ColumnTable(Composite parent, String name, List<Column<R>> columns, Consumer<R> selected, Consumer<R> opened) {
        this.columns = List.copyOf(columns);
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        Accessibility.name(table, name);
        lines = new LinePainter(table);
        this.columns.forEach(this::addHeader);
        if ("gtk".equals(SWT.getPlatform())) {
            indentHeadings();
        }
        table.addListener(SWT.SetData, event -> row((TableItem) event.item)
                .ifPresent(row -> ((TableItem) event.item).setText(words(row))));
        table.addListener(SWT.MeasureItem, event -> event.height = lines.rowHeight());
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, event -> selected().ifPresent(selected));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
        table.addListener(SWT.Resize, event -> fillWidth());
        Look.onChange(table, this::applyPalette);
        applyPalette();
    }

    public Table table() {
        return table;
    }

    /** The rows in the order in which they are shown. */
    public List<R> rows() {
        return rows;
    }

    /** What is shown, for other programs. */
    public TableText text() {
        return Column.table(columns, rows);
    }

    public Optional<R> selected() {
        var index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** The selected row, or else the whole table, in display coordinates: where a pop-up opens. */
    public Rectangle selectedBox() {
        var index = table.getSelectionIndex();
        return table.getDisplay().map(table, null, index < 0 ? table.getClientArea() : table.getItem(index).getBounds(0));
    }

    /** Shows other rows; nothing jumps as far as they are the same. */
    public void show(List<R> next) {
        var selected = selected().map(ListRow::key);
        var at = table.getSelectionIndex();
        var top = table.getTopIndex() < rows.size() ? Optional.of(rows.get(table.getTopIndex()).key()) : Optional.<String>empty();
        given = List.copyOf(next);
        rows = sorted();
        table.setRedraw(false);
        RowCount.set(table, rows.size());
        table.clearAll();
        selected.map(key -> indexOf(key).orElse(Math.min(at, rows.size() - 1))).filter(index -> index >= 0)
                .ifPresentOrElse(table::setSelection, table::deselectAll);
        top.flatMap(this::indexOf).ifPresent(table::setTopIndex);
        leaveOutEmpty();
        table.setRedraw(true);
        fillWidth();
        table.redraw();
    }

    /** Gives the keyboard to the table, at its first row if none is selected. */
    public void focus() {
        if (selected().isEmpty() && !rows.isEmpty()) {
            select(0);
        }
        table.setFocus();
    }

    /** Selects the row with a key, if it is shown. */
    public void select(String key) {
        indexOf(key).ifPresent(this::select);
    }

    /** Remembers the widths of the columns. */
    public void saveState(IMemento memento) {
        memento.putString(WIDTHS, Arrays.stream(table.getColumns()).map(column -> "" + column.getWidth())
                .collect(Collectors.joining(" ")));
    }

    public void restoreState(IMemento memento) {
        Optional.ofNullable(memento.getString(WIDTHS)).map(words -> words.split(" "))
                .filter(widths -> widths.length == columns.size())
                .ifPresent(widths -> IntStream.range(0, widths.length)
                        .forEach(i -> table.getColumn(i).setWidth(Integer.parseInt(widths[i]))));
    }

    private void addHeader(Column<R> column) {
        var header = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
        header.setText(column.label());
        header.setToolTipText(column.label());
        header.setWidth(Math.max(LEAST / 2, column.width()));
        header.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
    }

    private void indentHeadings() {
        var nothing = new ImageData(HEADING_INDENT, 1, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        nothing.alpha = 0;
        var image = new Image(table.getDisplay(), nothing);
        table.addDisposeListener(event -> image.dispose());
        for (var header : table.getColumns()) {
            header.setImage(image);
        }
    }

    private void sortBy(Column<R> column) {
        var same = sort.filter(column::equals).isPresent();
        sort = same && descending ? Optional.empty() : Optional.of(column);
        descending = same && !descending;
        table.setSortColumn(sort.map(by -> table.getColumn(columns.indexOf(by))).orElse(null));
        table.setSortDirection(sort.isEmpty() ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
        show(given);
    }

    private List<R> sorted() {
        return sort.map(column -> given.stream().sorted(descending ? column.order().reversed() : column.order()).toList())
                .orElse(given);
    }

    private String[] words(R row) {
        return columns.stream().map(column -> column.cell().apply(row).words()).toArray(String[]::new);
    }

    private Optional<Integer> indexOf(String key) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).key().equals(key)).boxed().findFirst();
    }

    private void select(int index) {
        table.setSelection(index);
        table.notifyListeners(SWT.Selection, new Event());
    }

    private void leaveOutEmpty() {
        IntStream.range(0, columns.size()).filter(i -> isInSight(i) != columns.get(i).isShown(rows))
                .forEach(i -> table.getColumn(i).setWidth(isInSight(i) ? 0 : columns.get(i).width()));
    }

    private boolean isInSight(int index) {
        return table.getColumn(index).getWidth() > 0;
    }

    /** Some platforms stretch the last column over what is left, so that its own width says nothing. */
    private void fillWidth() {
        var last = IntStream.range(0, columns.size()).filter(this::isInSight).max().orElse(0);
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).width() == 0).findFirst().ifPresent(index -> {
            var others = IntStream.range(0, columns.size()).filter(i -> i != index)
                    .map(i -> i == last ? columns.get(i).width() : table.getColumn(i).getWidth()).sum();
            var left = Math.max(LEAST, table.getClientArea().width - others);
            if (table.getColumn(index).getWidth() != left) {
                table.getColumn(index).setWidth(left);
            }
        });
    }

    private void erase(Event event) {
        var palette = Themes.palette();
        var box = ((TableItem) event.item).getBounds(event.index);
        var selected = (event.detail & SWT.SELECTED) != 0;
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND | SWT.FOCUSED);
        var left = event.index == 0 ? 0 : box.x - EDGE;
        var width = (event.index == columns.size() - 1 ? table.getClientArea().width : box.x + box.width + EDGE) - left;
        event.gc.setClipping(left, event.y, width, event.height);
        event.gc.setBackground(selected ? palette.selection() : palette.background());
        event.gc.fillRectangle(left, event.y, width, event.height);
        if (selected && event.index == 0 && table.isFocusControl()) {
            event.gc.setBackground(palette.focus());
            event.gc.fillRectangle(0, event.y, 2, event.height);
        }
        event.gc.setForeground(palette.hairline());
        event.gc.drawLine(left, event.y + event.height - 1, left + width, event.y + event.height - 1);
    }

    /** The row of an item; none where GTK asks once more for an item that is just taken away. */
    private Optional<R> row(TableItem item) {
        var index = table.indexOf(item);
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    private void paint(Event event) {
        var row = row((TableItem) event.item);
        if (row.isEmpty()) {
            return;
        }
        var box = ((TableItem) event.item).getBounds(event.index);
        var column = columns.get(event.index);
        var cell = column.cell().apply(row.get());
        var colour = table.isSelected(table.indexOf((TableItem) event.item)) ? Themes.palette().text() : colour(cell);
        var bold = new TextStyle(lines.bold(), colour, null);
        event.gc.setClipping(box.x, event.y, box.width, event.height);
        var line = new Line(cell.words(), colour, cell.strong().stream().map(span -> new Stretch(span, bold)).toList());
        var left = box.x + SPACE;
        if (column.isNumber()) {
            var right = box.x + box.width - SPACE;
            lines.line(event, line, Math.max(left, right - lines.width(line)), right);
        } else {
            lines.line(event, line, left, box.x + box.width - SPACE / 2);
        }
    }

    private static Color colour(Cell cell) {
        var palette = Themes.palette();
        return switch (cell.tone()) {
            case PLAIN -> palette.text();
            case MUTED -> palette.muted();
            case WARNING -> palette.warning();
            case QUOTE -> palette.hue(SpanStyle.QUOTE);
            case SPELLING -> palette.hue(SpanStyle.SPELLING);
            case GOOD -> palette.hue(SpanStyle.FACT);
        };
    }

    private void applyPalette() {
        table.setBackground(Themes.palette().background());
        table.redraw();
    }
}
