package org.stet.ui.article;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.Labels;
import org.stet.model.Annotation;
import org.stet.ui.Accessibility;
import org.stet.ui.text.Palette;

/**
 * The annotations whose words are not in the version shown, above its text, each with the places offered for it; takes no room
 * while there are none.
 */
final class OrphanList extends Composite {

    private static final int MOST_ROWS = 6;
    private static final int MARGIN = 12;

    private final Verbs verbs;
    private final Label heading;
    private final Table table;
    private List<OrphanRow> rows = List.of();

    /** What can be done here. */
    interface Verbs {

        /** A row is selected: the annotation, and the place offered if it is that. */
        void choose(Annotation annotation, Optional<Span> place);

        void showWhereMade(Annotation annotation);

        void attach(Annotation annotation, Span place);

        void attachToSelection();

        void drop(Annotation annotation);
    }

    OrphanList(Composite parent, Palette palette, Verbs verbs) {
        super(parent, SWT.NONE);
        this.verbs = verbs;
        GridLayoutFactory.fillDefaults().extendedMargins(MARGIN, MARGIN, 6, 6).spacing(0, 2).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        heading = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        Accessibility.name(table, "Annotations not found in this version");
        table.addListener(SWT.Selection, event -> selected().ifPresent(row -> verbs.choose(row.annotation(), row.place())));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(this::open));
        table.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        addMenu();
        setVisible(false);
        setPalette(palette);
    }

    void setPalette(Palette palette) {
        setBackground(palette.card());
        heading.setBackground(palette.card());
        heading.setForeground(palette.muted());
        table.setBackground(palette.card());
        table.setForeground(palette.text());
    }

    /** Shows other rows; the parent lays out anew. */
    void show(List<OrphanRow> next) {
        if (next.equals(rows)) {
            return;
        }
        var selected = selected();
        rows = List.copyOf(next);
        var count = (int) rows.stream().filter(row -> row.place().isEmpty()).count();
        heading.setText(Labels.count(count, "annotation") + " not found in this version  ·  Enter attaches it to the place offered, "
                + "h to the words selected below, z drops it");
        table.removeAll();
        rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row.text()));
        selected.map(rows::indexOf).filter(index -> index >= 0).ifPresent(table::setSelection);
        ((GridData) table.getLayoutData()).heightHint = Math.min(rows.size(), MOST_ROWS) * table.getItemHeight();
        ((GridData) getLayoutData()).exclude = rows.isEmpty();
        setVisible(!rows.isEmpty());
        getParent().layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }

    private void open(OrphanRow row) {
        row.place().ifPresentOrElse(place -> verbs.attach(row.annotation(), place), () -> verbs.showWhereMade(row.annotation()));
    }

    private void keyPressed(KeyEvent event) {
        if (event.keyCode == SWT.DEL || event.character == 'z') {
            selected().ifPresent(row -> verbs.drop(row.annotation()));
        } else if (event.character == 'h') {
            verbs.attachToSelection();
        } else {
            return;
        }
        event.doit = false;
    }

    private void addMenu() {
        var menu = new Menu(table);
        item(menu, "Attach to this place\tEnter", () -> selected().filter(row -> row.place().isPresent()).ifPresent(this::open));
        item(menu, "Attach to the selected words\tH", verbs::attachToSelection);
        item(menu, "Show where it was marked", () -> selected().ifPresent(row -> verbs.showWhereMade(row.annotation())));
        item(menu, "Drop from this version\tZ", () -> selected().ifPresent(row -> verbs.drop(row.annotation())));
        table.setMenu(menu);
    }

    private static void item(Menu menu, String label, Runnable task) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> task.run()));
    }

    private Optional<OrphanRow> selected() {
        return Optional.of(table.getSelectionIndex()).filter(index -> index >= 0 && index < rows.size()).map(rows::get);
    }
}
