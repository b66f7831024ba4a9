package org.stet.ui.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.stet.core.annotate.Labels;
import org.stet.ui.Accessibility;
import org.stet.ui.Look;
import org.stet.ui.Themes;
import org.stet.ui.claims.ClaimsModel.Column;
import org.stet.ui.claims.ClaimsNode.AppearanceRow;
import org.stet.ui.claims.ClaimsNode.ClaimRow;
import org.stet.ui.claims.ClaimsNode.Group;

/** The claims as a virtual tree table: only rows that are seen are made. Selection and open rows stay with what they stand for. */
final class ClaimsTree {

    private static final Map<Column, Integer> WIDTHS = new EnumMap<>(Map.of(Column.CLAIM, 420, Column.SUBJECT, 150, Column.KIND, 90,
            Column.STATUS, 130, Column.PLACES, 70, Column.ARTICLES, 70, Column.OUTLETS, 70));

    private final Tree tree;
    private final Set<String> open = new HashSet<>();
    private List<? extends ClaimsNode> roots = List.of();

    /**
     * An empty tree.
     *
     * @param sorted gets the column whose header was clicked
     * @param selected gets the selected row
     * @param opened gets a row after Enter or a double click
     */
    ClaimsTree(Composite parent, Consumer<Column> sorted, Consumer<ClaimsNode> selected, Consumer<ClaimsNode> opened) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        Accessibility.name(tree, "Claims");
        for (var column : Column.values()) {
            var header = new TreeColumn(tree, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            header.setText(column.label());
            header.setWidth(WIDTHS.get(column));
            header.setMoveable(true);
            header.setData(column);
            header.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sorted.accept(column)));
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, event -> open.add(node((TreeItem) event.item).id()));
        tree.addListener(SWT.Collapse, event -> open.remove(node((TreeItem) event.item).id()));
        tree.addListener(SWT.Selection, event -> selection().ifPresent(selected));
        tree.addListener(SWT.DefaultSelection, event -> selection().ifPresent(opened));
        tree.addListener(SWT.Resize, event -> fillWidth());
        Look.onChange(tree, this::paintAgain);
    }

    Tree control() {
        return tree;
    }

    Optional<ClaimsNode> selection() {
        return Arrays.stream(tree.getSelection()).findFirst().map(ClaimsTree::node);
    }

    /** Shows other rows. */
    void show(List<? extends ClaimsNode> rows, Optional<Column> sort, boolean ascending) {
        var selected = selection().map(ClaimsNode::id);
        var top = Optional.ofNullable(tree.getTopItem()).filter(item -> item.getData() != null).map(item -> node(item).id());
        tree.setRedraw(false);
        roots = rows;
        tree.setItemCount(0);
        tree.setItemCount(roots.size());
        tree.setSortColumn(sort.map(this::header).orElse(null));
        tree.setSortDirection(sort.isEmpty() ? SWT.NONE : ascending ? SWT.UP : SWT.DOWN);
        for (int i = 0; i < roots.size(); i++) {
            if (open.contains(roots.get(i).id())) {
                expand(tree.getItem(i));
            }
        }
        top.flatMap(this::itemOf).ifPresent(tree::setTopItem);
        selected.flatMap(this::itemOf).ifPresent(tree::setSelection);
        tree.setRedraw(true);
    }

    /** Opens all rows of the top level. */
    void openGroups() {
        roots.stream().filter(Group.class::isInstance).forEach(group -> open.add(group.id()));
    }

    /** Selects a claim if it is shown. */
    void select(String claim) {
        itemOf(claim).ifPresent(item -> {
            tree.setSelection(item);
            tree.showItem(item);
        });
    }

    /** Selects the first row and takes the keyboard. */
    void focusFirst() {
        if (!roots.isEmpty()) {
            tree.setSelection(tree.getItem(0));
            tree.setFocus();
        }
    }

    /** Widths of the columns in pixels, in the order of the model. */
    List<Integer> widths() {
        return Arrays.stream(tree.getColumns()).map(TreeColumn::getWidth).toList();
    }

    void setWidths(List<Integer> widths) {
        for (int i = 0; i < Math.min(widths.size(), tree.getColumnCount()); i++) {
            tree.getColumn(i).setWidth(widths.get(i));
        }
    }

    /** The claim takes what the other columns leave. */
    private void fillWidth() {
        var others = widths().stream().skip(1).mapToInt(Integer::intValue).sum();
        var left = tree.getClientArea().width - others;
        if (left > WIDTHS.get(Column.CLAIM) / 2) {
            tree.getColumn(0).setWidth(left);
        }
    }

    private void expand(TreeItem item) {
        item.getText();
        item.setExpanded(true);
        for (var child : item.getItems()) {
            if (child.getItemCount() > 0 && open.contains(node(child).id())) {
                expand(child);
            }
        }
    }

    private Optional<TreeItem> itemOf(String id) {
        for (int i = 0; i < roots.size(); i++) {
            if (roots.get(i).id().equals(id)) {
                return Optional.of(tree.getItem(i));
            }
            if (open.contains(roots.get(i).id())) {
                var children = roots.get(i).children();
                for (int j = 0; j < children.size(); j++) {
                    if (children.get(j).id().equals(id)) {
                        return Optional.of(tree.getItem(i).getItem(j));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private TreeColumn header(Column column) {
        return tree.getColumn(column.ordinal());
    }

    private void fill(Event event) {
        var item = (TreeItem) event.item;
        var siblings = item.getParentItem() == null ? roots : node(item.getParentItem()).children();
        var node = siblings.get(event.index);
        item.setData(node);
        item.setItemCount(node.children().size());
        item.setText(cells(node).toArray(String[]::new));
        if (node instanceof AppearanceRow || node instanceof Group) {
            item.setForeground(Themes.palette().muted());
        }
    }

    private static List<String> cells(ClaimsNode node) {
        return switch (node) {
            case Group group -> List.of(group.label() + "  " + Labels.number(group.children().size()));
            case ClaimRow row -> {
                var cells = new ArrayList<>(Arrays.stream(Column.values()).map(column -> column.text(row)).toList());
                cells.set(0, row.facts().sign().symbol() + "  " + cells.getFirst());
                yield cells;
            }
            case AppearanceRow place -> List.of("“" + place.words() + "”", place.origin(), place.published(), Labels.of(place.stance()));
        };
    }

    private static ClaimsNode node(TreeItem item) {
        item.getText();
        return (ClaimsNode) item.getData();
    }

    private void paintAgain() {
        tree.clearAll(true);
    }
}
