package org.stet.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
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
import org.stet.ui.search.SearchRow.Heading;
import org.stet.ui.search.SearchRow.Place;

/** The results: virtual, painted by hand; selection and scroll position stay with their rows when the answer changes. */
final class SearchList {

    private final Table table;
    private final SearchRowPainter painter;
    private SearchAnswer answer = SearchAnswer.NOTHING;

    /** @param opened gets the place of a double click or Enter */
    SearchList(Composite parent, Consumer<Place> opened) {
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(table, "Search results");
        painter = new SearchRowPainter(table);
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(answer.rows().get(event.index).text()));
        table.addListener(SWT.MeasureItem, event -> event.height = painter.rowHeight());
        table.addListener(SWT.EraseItem, event -> painter.erase(event, row(event)));
        table.addListener(SWT.PaintItem, event -> painter.paint(event, row(event)));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
        table.addListener(SWT.KeyDown, this::skipHeading);
        table.addListener(SWT.MouseMove, event -> table.setToolTipText(Optional.ofNullable(table.getItem(new Point(event.x, event.y)))
                .map(item -> Mnemonics.none(answer.rows().get(table.indexOf(item)).text())).orElse(null)));
        table.addListener(SWT.Resize, event -> table.redraw());
        Look.onChange(table, this::applyPalette);
        applyPalette();
    }

    Table table() {
        return table;
    }

    /** The selected hit. */
    Optional<Place> selected() {
        var index = table.getSelectionIndex();
        return index >= 0 && index < answer.rows().size() && answer.rows().get(index) instanceof Place place ? Optional.of(place)
                : Optional.empty();
    }

    /** The row of the selected hit in display coordinates. */
    Rectangle selectedBox() {
        return table.getDisplay().map(table, null, table.getItem(table.getSelectionIndex()).getBounds());
    }

    SearchAnswer answer() {
        return answer;
    }

    /** Shows an answer. If it is to the same request as before nothing jumps, otherwise the list begins at its top. */
    void show(SearchAnswer next) {
        var same = next.request().equals(answer.request());
        var selected = selectedRow().map(SearchRow::key);
        var top = same && table.getTopIndex() < answer.rows().size() ? Optional.of(answer.rows().get(table.getTopIndex()).key())
                : Optional.<String>empty();
        answer = next;
        table.setRedraw(false);
        table.setItemCount(next.rows().size());
        table.clearAll();
        selected.filter(key -> same).map(next::indexOf).filter(index -> index >= 0).ifPresentOrElse(table::setSelection, table::deselectAll);
        table.setTopIndex(top.map(next::indexOf).filter(index -> index >= 0).orElse(same ? table.getTopIndex() : 0));
        table.setRedraw(true);
        table.redraw();
    }

    /** Gives the keyboard to the list, at the first hit if none is selected. */
    void focus() {
        if (selected().isEmpty()) {
            select(0, 1);
        }
        table.setFocus();
    }

    /** Selects the hit after the selected one, if there is one. */
    void selectNext() {
        select(table.getSelectionIndex() + 1, 1);
    }

    private void select(int from, int step) {
        for (int i = from; i >= 0 && i < answer.rows().size(); i += step) {
            if (answer.rows().get(i) instanceof Place) {
                table.setSelection(i);
                return;
            }
        }
    }

    private Optional<SearchRow> selectedRow() {
        var index = table.getSelectionIndex();
        return index >= 0 && index < answer.rows().size() ? Optional.of(answer.rows().get(index)) : Optional.empty();
    }

    private SearchRow row(Event event) {
        return answer.rows().get(table.indexOf((TableItem) event.item));
    }

    /** Arrow keys go from hit to hit. */
    private void skipHeading(Event event) {
        var step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        var next = table.getSelectionIndex() + step;
        if (step != 0 && next > 0 && next < answer.rows().size() && answer.rows().get(next) instanceof Heading) {
            event.doit = false;
            select(next, step);
        }
    }

    private void applyPalette() {
        table.setBackground(Themes.palette().background());
        table.redraw();
    }
}
