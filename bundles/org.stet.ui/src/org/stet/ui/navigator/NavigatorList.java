package org.stet.ui.navigator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.stet.ui.Mnemonics;
import org.stet.ui.Themes;
import org.stet.ui.lists.RowCount;
import org.stet.ui.lists.WholeWidth;

/** The list of the navigator: virtual, painted by {@link NavigatorLabels}, the selection stays with its article. */
final class NavigatorList {

    private final TableViewer viewer;
    private List<NavigatorItem> items = List.of();

    NavigatorList(Composite parent) {
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        var table = viewer.getTable();
        table.setData("org.eclipse.e4.ui.css.id", "StetNavigator");
        WholeWidth.column(table);
        viewer.setUseHashlookup(false);
        viewer.setContentProvider(new ILazyContentProvider() {
            @Override
            public void updateElement(int index) {
                if (index < items.size()) {
                    viewer.replace(items.get(index), index);
                    table.getItem(index).setText(items.get(index).text());
                }
            }
        });
        viewer.setLabelProvider(new NavigatorLabels(table));
        table.addListener(SWT.MouseMove, event -> Optional.ofNullable(table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y)))
                .ifPresentOrElse(item -> setToolTip(items.get(table.indexOf(item))), () -> table.setToolTipText(null)));
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> skipHeading(event.keyCode)));
        Runnable repaint = this::paintAgain;
        Themes.addListener(repaint);
        table.addDisposeListener(event -> Themes.removeListener(repaint));
        paintAgain();
    }

    TableViewer viewer() {
        return viewer;
    }

    Table table() {
        return viewer.getTable();
    }

    /** The selected article. */
    Optional<NavigatorRow> selected() {
        return Optional.ofNullable(((StructuredSelection) viewer.getSelection()).getFirstElement())
                .filter(NavigatorRow.class::isInstance).map(NavigatorRow.class::cast);
    }

    void select(String articleId) {
        indexOf(articleId).ifPresent(index -> {
            table().setSelection(index);
            table().showSelection();
        });
    }

    /** Shows other items; lines that stay the same are not touched. */
    void show(List<NavigatorItem> next) {
        var selected = selected().map(NavigatorRow::id);
        var before = items;
        items = List.copyOf(next);
        if (before.size() != items.size()) {
            RowCount.set(table(), items.size());
        }
        IntStream.range(0, Math.min(before.size(), items.size())).filter(index -> !before.get(index).equals(items.get(index)))
                .forEach(table()::clear);
        selected.flatMap(this::indexOf).ifPresentOrElse(index -> {
            if (table().getSelectionIndex() != index) {
                table().setSelection(index);
            }
        }, table()::deselectAll);
    }

    /** The first article at or after a line, for the keyboard. */
    void selectFirst() {
        IntStream.range(0, items.size()).filter(index -> items.get(index) instanceof NavigatorRow).findFirst()
                .ifPresent(table()::setSelection);
    }

    /** Gives the keyboard to the list, at its first article if none is selected. */
    void focus() {
        if (selected().isEmpty()) {
            selectFirst();
            table().setTopIndex(0);
        }
        table().setFocus();
    }

    private Optional<Integer> indexOf(String articleId) {
        return IntStream.range(0, items.size())
                .filter(index -> items.get(index) instanceof NavigatorRow row && row.id().equals(articleId)).boxed().findFirst();
    }

    private void setToolTip(NavigatorItem item) {
        var text = item instanceof NavigatorRow row ? Mnemonics.none(row.description()) : null;
        if (!java.util.Objects.equals(text, table().getToolTipText())) {
            table().setToolTipText(text);
        }
    }

    /** Arrow keys go over headings. */
    private void skipHeading(int key) {
        if (key != SWT.ARROW_DOWN && key != SWT.ARROW_UP) {
            return;
        }
        var next = table().getSelectionIndex() + (key == SWT.ARROW_DOWN ? 1 : -1);
        if (next >= 0 && next < items.size() && items.get(next) instanceof NavigatorGroup && (next > 0 || key == SWT.ARROW_DOWN)) {
            table().setSelection(next);
        }
    }

    private void paintAgain() {
        table().setBackground(Themes.palette().background());
        table().redraw();
    }
}
