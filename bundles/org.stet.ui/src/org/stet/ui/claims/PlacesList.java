package org.stet.ui.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.stet.core.annotate.Labels;
import org.stet.ui.Accessibility;
import org.stet.ui.Look;
import org.stet.ui.Themes;
import org.stet.ui.claims.InspectorModel.Place;
import org.stet.ui.lists.WholeWidth;
import org.stet.ui.text.ShortText;

/** The places of a claim, two lines each: outlet, day and stance, and below them the words. */
final class PlacesList {

    private static final int MOST_ROWS = 6;
    private static final int INSET = 6;
    private static final int GAP = 3;

    private final Table table;
    private List<Place> places = List.of();

    /**
     * An empty list.
     *
     * @param selected gets the selected place
     * @param opened gets a place after Enter or a double click
     * @param removed gets a place after Delete
     */
    PlacesList(Composite parent, Consumer<Place> selected, Consumer<Place> opened, Consumer<Place> removed) {
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(table, "Appearances");
        WholeWidth.column(table);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(spoken(places.get(event.index))));
        table.addListener(SWT.MeasureItem, event -> event.height = rowHeight(event.gc));
        table.addListener(SWT.EraseItem, PlacesList::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selection().ifPresent(selected)));
        table.addListener(SWT.DefaultSelection, event -> selection().ifPresent(opened));
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                selection().ifPresent(removed);
            }
        }));
        Look.onChange(table, this::paintAgain);
        paintAgain();
    }

    /** Shows other places; the selection stays with its place, or goes to the first. Whether their number changed. */
    boolean show(List<Place> next) {
        var id = selection().map(Place::id);
        var resized = next.size() != places.size();
        places = List.copyOf(next);
        table.setItemCount(places.size());
        table.clearAll();
        var index = places.stream().map(Place::id).toList().indexOf(id.orElse(""));
        table.setSelection(places.isEmpty() ? -1 : Math.max(0, index));
        ((GridData) table.getLayoutData()).heightHint =
                Math.clamp(places.size(), 1, MOST_ROWS) * table.getItemHeight();
        table.redraw();
        return resized;
    }

    Optional<Place> selection() {
        var index = table.getSelectionIndex();
        return index >= 0 && index < places.size() ? Optional.of(places.get(index)) : Optional.empty();
    }

    private void paintAgain() {
        table.setBackground(Themes.palette().background());
        table.redraw();
    }

    private static String spoken(Place place) {
        return place.heading() + ", " + Labels.of(place.stance()) + ": " + place.words();
    }

    private static int rowHeight(GC gc) {
        return 2 * gc.getFontMetrics().getHeight() + GAP + 2 * INSET;
    }

    private static void erase(Event event) {
        if ((event.detail & SWT.SELECTED) != 0) {
            event.gc.setBackground(Themes.palette().selection());
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        }
        event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT);
    }

    private void paint(Event event) {
        var place = places.get(table.indexOf((TableItem) event.item));
        var palette = Themes.palette();
        var gc = event.gc;
        var right = table.getClientArea().width - INSET;
        var stance = Labels.of(place.stance());
        gc.setForeground((event.detail & SWT.SELECTED) != 0 ? palette.text() : palette.muted());
        var left = right - gc.textExtent(stance).x;
        gc.drawText(stance, left, event.y + INSET, true);
        gc.drawText(ShortText.fit(gc, place.heading(), left - GAP - 2 * INSET), INSET, event.y + INSET, true);
        gc.setForeground(palette.text());
        gc.drawText(ShortText.fit(gc, "“" + place.words() + "”", right - INSET), INSET, event.y + INSET + gc.getFontMetrics().getHeight() + GAP, true);
    }
}
