package org.stet.ui.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A small list at the caret to choose from with the keyboard: type to filter, arrows, Enter, Escape.
 *
 * <p>It is a shell of its own, so key bindings of the editor behind it do not take what is typed here. It closes when
 * something is picked, on Escape, and when it loses the focus.
 *
 * <pre>{@code
 * new PickerPopup<>(viewer, palette, claims::matching, claim -> attach(claim))
 *         .withCreation("New claim “%s”", words -> create(words)).open(viewer.caretBox());
 * }</pre>
 */
public final class PickerPopup<T> {

    private static final int WIDTH = 480;
    private static final int DETAIL_GAP = 12;
    private static final int MAX_ROWS = 9;
    private static final int INSET = 8;

    private final Palette palette;
    private final Function<String, List<PickerItem<T>>> supplier;
    private final Consumer<T> picked;
    private final Shell shell;
    private Optional<Text> filter = Optional.empty();
    private Table table;
    private List<PickerItem<T>> items = List.of();
    private String creationLabel = "";
    private Consumer<String> creation = words -> { };

    /**
     * A closed popup.
     *
     * @param supplier the items for what is typed so far, best first; asked on the UI thread for every key
     * @param picked receives the choice after the popup closed
     */
    public PickerPopup(Control owner, Palette palette, Function<String, List<PickerItem<T>>> supplier, Consumer<T> picked) {
        this.palette = palette;
        this.supplier = supplier;
        this.picked = picked;
        shell = new Shell(owner.getShell(), SWT.TOOL | SWT.ON_TOP);
    }

    /** Offers a last row that makes something new of what was typed; {@code label} is formatted with it. */
    public PickerPopup<T> withCreation(String label, Consumer<String> create) {
        creationLabel = label;
        creation = create;
        return this;
    }

    /** Opens with a field to filter, below the box (in display coordinates) or above it where there is no room. */
    public void open(Rectangle box) {
        open(box, true);
    }

    /** Opens a plain list without a field. */
    public void openList(Rectangle box) {
        open(box, false);
    }

    private void open(Rectangle box, boolean withFilter) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).margins(1, 1).applyTo(shell);
        shell.setBackground(palette.hairline());
        if (withFilter) {
            filter = Optional.of(filterField());
        }
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.setBackground(palette.card());
        table.setForeground(palette.text());
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, rowHeight()));
        table.addListener(SWT.EraseItem, this::paintSelection);
        table.addListener(SWT.PaintItem, this::paint);
        table.addMouseListener(MouseListener.mouseUpAdapter(event -> pick()));
        Control keyboard = filter.<Control>map(Function.identity()).orElse(table);
        keyboard.addKeyListener(KeyListener.keyPressedAdapter(event -> event.doit = !handled(event.keyCode)));
        shell.addShellListener(ShellListener.shellDeactivatedAdapter(event -> close()));
        update("");
        Rectangle screen = screenOf(box);
        int rows = Math.clamp(rowCount(), 1, MAX_ROWS);
        int height = rows * (rowHeight() + 2) + (withFilter ? filter.orElseThrow().computeSize(-1, -1).y : 0) + 6;
        boolean above = box.y + box.height + height > screen.y + screen.height;
        shell.setBounds(Math.min(box.x, screen.x + screen.width - WIDTH), above ? box.y - height : box.y + box.height + 2,
                WIDTH, height);
        shell.open();
        keyboard.setFocus();
    }

    private Rectangle screenOf(Rectangle box) {
        return Arrays.stream(shell.getDisplay().getMonitors()).map(Monitor::getClientArea)
                .filter(area -> area.contains(box.x, box.y)).findFirst().orElseGet(() -> shell.getMonitor().getClientArea());
    }

    private Text filterField() {
        var field = new Text(shell, SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.setBackground(palette.background());
        field.setForeground(palette.text());
        field.setMessage("Type to find");
        field.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = "Type to find"));
        field.addModifyListener(event -> update(field.getText()));
        return field;
    }

    private boolean handled(int keyCode) {
        switch (keyCode) {
            case SWT.ESC -> close();
            case SWT.CR, SWT.KEYPAD_CR -> pick();
            case SWT.ARROW_DOWN -> move(1);
            case SWT.ARROW_UP -> move(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void update(String words) {
        items = supplier.apply(words.strip());
        table.setItemCount(rowCount());
        table.clearAll();
        if (rowCount() > 0) {
            table.select(0);
        }
        table.redraw();
    }

    private String typed() {
        return filter.map(Text::getText).orElse("").strip();
    }

    private boolean offersCreation() {
        return !creationLabel.isEmpty() && !typed().isEmpty();
    }

    private int rowCount() {
        return items.size() + (filter.isPresent() && offersCreation() ? 1 : 0);
    }

    private void move(int step) {
        if (rowCount() > 0) {
            table.setSelection(Math.floorMod(table.getSelectionIndex() + step, rowCount()));
        }
    }

    private void pick() {
        int row = table.getSelectionIndex();
        String words = typed();
        close();
        if (row >= 0 && row < items.size()) {
            picked.accept(items.get(row).value());
        } else if (row >= 0) {
            creation.accept(words);
        }
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private int rowHeight() {
        var gc = new GC(table);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height + 8;
    }

    /** The row's words for screen readers and tests; what is seen is painted. */
    private void fill(TableItem row, int index) {
        row.setText(index < items.size() ? spoken(items.get(index)) : creationLabel.formatted(typed()));
    }

    private static String spoken(PickerItem<?> item) {
        return (item.sign().symbol() + " " + item.label() + "  " + item.detail()).strip();
    }

    private void paintSelection(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(selected ? palette.selection() : palette.card());
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND | SWT.FOREGROUND | SWT.HOT | SWT.FOCUSED);
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        GC gc = event.gc;
        int y = event.y + 4;
        gc.setForeground(palette.text());
        if (index >= items.size()) {
            gc.drawText("＋ " + creationLabel.formatted(typed()), event.x + INSET, y, true);
            return;
        }
        PickerItem<T> item = items.get(index);
        int x = event.x + INSET;
        if (item.sign() != StatusSign.NONE) {
            gc.drawText(item.sign().symbol(), x, y, true);
        }
        x += 18;
        int width = table.getClientArea().width - INSET - x;
        int detail = Math.min(gc.textExtent(item.detail()).x, width / 3);
        String label = ShortText.fit(gc, item.label(), width - detail - DETAIL_GAP);
        gc.drawText(label, x, y, true);
        x += gc.textExtent(label).x + DETAIL_GAP;
        gc.setForeground(palette.muted());
        gc.drawText(ShortText.fit(gc, item.detail(), table.getClientArea().width - INSET - x), x, y, true);
    }
}
