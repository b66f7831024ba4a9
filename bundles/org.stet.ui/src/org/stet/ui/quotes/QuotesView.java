package org.stet.ui.quotes;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.stet.core.store.OpenCase;
import org.stet.ui.Chip;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Detail.Card;
import org.stet.ui.analysis.DetailPane;
import org.stet.ui.analysis.FindingsView;
import org.stet.ui.lists.ColumnTable;
import org.stet.ui.lists.Folding;

/** Every quotation of the case with all the wordings that articles give it. */
public final class QuotesView extends FindingsView<List<QuoteRow>> {

    public static final String ID = "org.stet.ui.quotes";

    private static final Words WORDS = new Words("Here stands what people are quoted with, every quotation in all its wordings.",
            "Nobody is quoted", "The articles hold no words in quotation marks that somebody said, as far as Stet can tell.");

    private Optional<Analysed> analysed = Optional.empty();
    private Show shown = Show.ALL;
    private Text filter;
    private Chip<Show> show;
    private ColumnTable<QuoteRow> table;
    private DetailPane detail;

    /** Which quotations are listed. */
    private enum Show {
        ALL("All quotations", 1, 1), SHARED("In several articles", 2, 1), DIFFERENT("In several wordings", 1, 2);

        private final String label;
        private final int articles;
        private final int wordings;

        Show(String label, int articles, int wordings) {
            this.label = label;
            this.articles = articles;
            this.wordings = wordings;
        }

        private boolean shows(QuoteRow row) {
            return row.quotation().articles() >= articles && row.wordings() >= wordings;
        }
    }

    public QuotesView() {
        super(WORDS);
    }

    @Override
    protected void fill(Composite page) {
        ((GridLayout) page.getLayout()).numColumns = 3;
        filter = filter(page, "Filter quotations");
        show = new Chip<>(page, "Which quotations", List.of(Show.values()), each -> each.label, this::choose);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(show);
        addExport(page, "quotes.csv", () -> table.text());
        var parts = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(parts);
        table = new ColumnTable<>(parts, "Quotations", QuoteRow.COLUMNS, row -> showDetail(), row -> jumpToDetail());
        detail = new DetailPane(parts, card -> jump(card.place()));
        parts.setWeights(62, 38);
        state().ifPresent(table::restoreState);
        show.show(shown, false);
    }

    @Override
    protected List<QuoteRow> read(Analysed found, OpenCase open) {
        return QuoteRow.all(found);
    }

    @Override
    protected boolean show(List<QuoteRow> rows, Analysed found) {
        analysed = Optional.of(found);
        var words = Folding.words(filter.getText());
        table.show(rows.stream().filter(shown::shows).filter(row -> words.stream().allMatch(Folding.fold(row.text())::contains))
                .toList());
        showDetail();
        return !rows.isEmpty();
    }

    @Override
    protected void focus() {
        table.focus();
    }

    @Override
    public void saveState(IMemento memento) {
        table.saveState(memento);
    }

    private void choose(Show next) {
        shown = next;
        show.show(next, false);
        refresh();
    }

    private void showDetail() {
        detail.show(analysed.flatMap(found -> table.selected().map(row -> row.detail(found))));
    }

    private void jumpToDetail() {
        detail.chosen().map(Card::place).ifPresent(this::jump);
    }
}
