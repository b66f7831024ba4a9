package org.stet.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.stet.core.annotate.Labels;
import org.stet.model.Annotation;
import org.stet.ui.Accessibility;
import org.stet.ui.text.Palette;

/** The annotations whose words are not in the version shown, above its text; takes no room while there are none. */
final class OrphanList extends Composite {

    private static final int MOST_ROWS = 4;
    private static final int MARGIN = 12;

    private final Label heading;
    private final Table table;
    private List<Annotation> orphans = List.of();

    /**
     * An empty list.
     *
     * @param opened gets an annotation after Enter or a double click
     * @param removed gets an annotation after Delete
     */
    OrphanList(Composite parent, Palette palette, Consumer<Annotation> opened, Consumer<Annotation> removed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(MARGIN, MARGIN, 6, 6).spacing(0, 2).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        heading = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        Accessibility.name(table, "Annotations not found in this version");
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                selected().ifPresent(removed);
            }
        }));
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

    /**
     * Shows other annotations; the parent lays out anew.
     *
     * @param words what is said of one
     */
    void show(List<Annotation> next, Function<Annotation, String> words) {
        if (next.equals(orphans)) {
            return;
        }
        orphans = List.copyOf(next);
        heading.setText(Labels.count(orphans.size(), "annotation") + " not found in this version  ·  Enter shows where it was marked");
        table.removeAll();
        orphans.forEach(orphan -> new TableItem(table, SWT.NONE).setText(words.apply(orphan)));
        ((GridData) table.getLayoutData()).heightHint = Math.min(orphans.size(), MOST_ROWS) * table.getItemHeight();
        ((GridData) getLayoutData()).exclude = orphans.isEmpty();
        setVisible(!orphans.isEmpty());
        getParent().layout(true, true);
    }

    private Optional<Annotation> selected() {
        return Optional.of(table.getSelectionIndex()).filter(index -> index >= 0).map(orphans::get);
    }
}
