package org.stet.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.stet.ui.Accessibility;
import org.stet.ui.help.KeyList;
import org.stet.ui.text.Palette;

/** All keys at a glance over the window; any key or click closes it. */
final class KeysOverlay {

    private static final int MARGIN = 28;
    private static final int COLUMN_GAP = 40;
    private static final int KEY_GAP = 5;
    private static final int CAP_INSET = 6;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 6;

    private final Shell shell;
    private final Palette palette;
    private final List<List<KeyList.Group>> columns;
    private final Font strong;

    KeysOverlay(Shell owner, Palette palette, KeyList keys) {
        this.palette = palette;
        shell = new Shell(owner, SWT.NO_TRIM | SWT.TOOL | SWT.DOUBLE_BUFFERED);
        shell.setBackground(palette.card());
        columns = fitting(keys.groups(), owner.getBounds().height);
        strong = new LocalResourceManager(JFaceResources.getResources(), shell)
                .create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD));
        shell.addPaintListener(event -> paint(event.gc));
        shell.addKeyListener(KeyListener.keyPressedAdapter(event -> shell.dispose()));
        shell.addMouseListener(MouseListener.mouseDownAdapter(event -> shell.dispose()));
        shell.addShellListener(ShellListener.shellDeactivatedAdapter(event -> shell.dispose()));
        Accessibility.name(shell, "All keys. " + keys.spoken());
    }

    /** Opens in the middle of the owner. */
    void open() {
        var size = size();
        var owner = shell.getParent().getBounds();
        shell.setBounds(owner.x + Math.max(0, (owner.width - size.x) / 2), owner.y + Math.max(0, (owner.height - size.y) / 2),
                size.x, size.y);
        shell.open();
        shell.forceFocus();
    }

    /** As few columns as fit into a height. */
    private List<List<KeyList.Group>> fitting(List<KeyList.Group> groups, int height) {
        var gc = new GC(shell);
        try {
            return IntStream.rangeClosed(FEWEST_COLUMNS, MOST_COLUMNS).mapToObj(count -> columns(groups, count))
                    .filter(columns -> height(gc, columns) <= height).findFirst().orElseGet(() -> columns(groups, MOST_COLUMNS));
        } finally {
            gc.dispose();
        }
    }

    private static int height(GC gc, List<List<KeyList.Group>> columns) {
        var rows = columns.stream().mapToInt(column -> column.stream().mapToInt(KeysOverlay::rows).sum() - 1).max().orElse(0);
        return rows * rowHeight(gc) + 2 * MARGIN;
    }

    /** Groups one after the other into so many columns of about equal height. */
    private static List<List<KeyList.Group>> columns(List<KeyList.Group> groups, int count) {
        var total = groups.stream().mapToInt(KeysOverlay::rows).sum();
        var columns = new ArrayList<List<KeyList.Group>>();
        var filled = 0;
        for (var group : groups) {
            if (columns.isEmpty() || columns.size() < count && filled + rows(group) / 2 >= total * columns.size() / count) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(group);
            filled += rows(group);
        }
        return columns;
    }

    private static int rows(KeyList.Group group) {
        return group.entries().size() + 2;
    }

    private Point size() {
        var gc = new GC(shell);
        try {
            var width = columns.stream().mapToInt(column -> columnWidth(gc, column)).sum() + (columns.size() - 1) * COLUMN_GAP;
            return new Point(width + 2 * MARGIN, height(gc, columns));
        } finally {
            gc.dispose();
        }
    }

    private static int rowHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + 8;
    }

    private static int columnWidth(GC gc, List<KeyList.Group> column) {
        return keysWidth(gc, column) + column.stream().flatMap(group -> group.entries().stream())
                .mapToInt(entry -> gc.textExtent(entry.name()).x).max().orElse(0) + 12;
    }

    private static int keysWidth(GC gc, List<KeyList.Group> column) {
        return column.stream().flatMap(group -> group.entries().stream())
                .mapToInt(entry -> entry.keys().stream().mapToInt(key -> capWidth(gc, key) + KEY_GAP).sum()).max().orElse(0);
    }

    private static int capWidth(GC gc, String key) {
        return Math.max(gc.textExtent(key).x + 2 * CAP_INSET, rowHeight(gc) - 4);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        var area = shell.getClientArea();
        gc.setForeground(palette.hairline());
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        var x = MARGIN;
        for (var column : columns) {
            var y = MARGIN;
            var keys = keysWidth(gc, column);
            for (var group : column) {
                y = paint(gc, group, x, y, keys);
            }
            x += columnWidth(gc, column) + COLUMN_GAP;
        }
    }

    private int paint(GC gc, KeyList.Group group, int x, int top, int keysWidth) {
        var plain = gc.getFont();
        gc.setFont(strong);
        gc.setForeground(palette.text());
        gc.drawText(group.title(), x, top, true);
        gc.setFont(plain);
        var y = top + rowHeight(gc);
        for (var entry : group.entries()) {
            var keyX = x;
            for (var key : entry.keys()) {
                paintCap(gc, key, keyX, y);
                keyX += capWidth(gc, key) + KEY_GAP;
            }
            gc.setForeground(palette.text());
            gc.drawText(entry.name(), x + keysWidth + 12, y + 2, true);
            y += rowHeight(gc);
        }
        return y + rowHeight(gc);
    }

    private void paintCap(GC gc, String key, int x, int y) {
        var width = capWidth(gc, key);
        gc.setBackground(palette.background());
        gc.fillRoundRectangle(x, y, width, rowHeight(gc) - 4, 6, 6);
        gc.setForeground(palette.hairline());
        gc.drawRoundRectangle(x, y, width, rowHeight(gc) - 4, 6, 6);
        gc.setForeground(palette.text());
        gc.drawText(key, x + (width - gc.textExtent(key).x) / 2, y + 2, true);
    }
}
