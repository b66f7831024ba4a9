package org.stet.ui.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.stet.ui.Chip;
import org.stet.ui.analysis.Detail.Card;
import org.stet.ui.lists.Column;
import org.stet.ui.lists.ColumnTable;
import org.stet.ui.lists.ListRow;

/**
 * Findings in a table with a filter, a choice of which are listed, and the passages of the selected one beside them.
 *
 * @param <M> what it shows, read in the background
 * @param <R> a row
 * @param <S> which rows are listed
 */
public abstract class FindingsTableView<M, R extends ListRow, S extends Enum<S>> extends FindingsView<M> {

    private static final String SHOW = "show";

    private final Listing<R, S> listing;
    private Optional<Analysed> analysed = Optional.empty();
    private S shown;
    private Text filter;
    private Chip<S> show;
    private ColumnTable<R> table;
    private DetailPane detail;

    /**
     * How findings are listed.
     *
     * @param what the findings, such as {@code Names}
     * @param file name of the file that they are exported to
     * @param choices which of them can be listed, those shown first coming first
     * @param share how much of the width the table gets, in percent
     */
    public record Listing<R, S>(String what, String file, List<Column<R>> columns, List<S> choices, Function<S, String> label, int share) {
    }

    protected FindingsTableView(Words words, Listing<R, S> listing) {
        super(words);
        this.listing = listing;
        shown = listing.choices.getFirst();
    }

    /** The rows of a choice that pass the filter. */
    protected abstract List<R> rows(M model, S choice, String filterWords);

    /** The passages of a row; none if there is nothing to tell of it. */
    protected abstract Optional<Detail> detail(R row, Analysed found);

    /** Whether there is anything to list, whatever is chosen. */
    protected abstract boolean isEmpty(M model);

    /** Adds buttons for what a person can do, one control to the bar. */
    protected abstract void addVerbs(Composite bar);

    @Override
    protected void fill(Composite page) {
        filter = filter(page, "Filter " + listing.what.toLowerCase(Locale.ROOT));
        show = new Chip<>(page, "Which " + listing.what.toLowerCase(Locale.ROOT), listing.choices, listing.label, this::choose);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(show);
        addVerbs(page);
        addExport(page, listing.file, () -> table.text());
        var columns = page.getChildren().length;
        ((GridLayout) page.getLayout()).numColumns = columns;
        var parts = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).applyTo(parts);
        table = new ColumnTable<>(parts, listing.what, listing.columns, row -> showChosen(), row -> jumpToDetail());
        detail = new DetailPane(parts, card -> jump(card.place()));
        parts.setWeights(listing.share, 100 - listing.share);
        state().ifPresent(this::restore);
        show.show(shown, false);
    }

    private void restore(IMemento memento) {
        table.restoreState(memento);
        listing.choices.stream().filter(choice -> choice.name().equals(memento.getString(SHOW))).findFirst().ifPresent(last -> shown = last);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(SHOW, shown.name());
        table.saveState(memento);
    }

    @Override
    protected boolean show(M model, Analysed found) {
        analysed = Optional.of(found);
        table.show(rows(model, shown, filter.getText()));
        showDetail();
        return !isEmpty(model);
    }

    @Override
    protected void focus() {
        table.focus();
    }

    private void choose(S next) {
        shown = next;
        show.show(next, false);
        refresh();
    }

    /** What was said of another row is no longer of interest. */
    private void showChosen() {
        say("");
        showDetail();
    }

    private void showDetail() {
        detail.show(analysed.flatMap(found -> table.selected().flatMap(row -> detail(row, found))));
    }

    /** Jumps to the passage beside the table that the keyboard was at last. */
    protected final void jumpToDetail() {
        detail.chosen().map(Card::place).ifPresent(this::jump);
    }

    /** What the findings listed are of. */
    protected final Optional<Analysed> analysed() {
        return analysed;
    }

    protected final ColumnTable<R> table() {
        return table;
    }

    protected final DetailPane detail() {
        return detail;
    }
}
