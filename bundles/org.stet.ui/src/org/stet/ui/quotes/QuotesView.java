package org.stet.ui.quotes;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.stet.core.store.OpenCase;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Detail;
import org.stet.ui.analysis.FindingsTableView;
import org.stet.ui.lists.Folding;

/** Every quotation of the case with all the wordings that articles give it. */
public final class QuotesView extends FindingsTableView<List<QuoteRow>, QuoteRow, QuotesView.Show> {

    public static final String ID = "org.stet.ui.quotes";

    private static final Words WORDS = new Words("Shows what people are quoted with, every quotation in all its wordings.",
            "Nobody is quoted", "The articles hold no words in quotation marks that somebody said, as far as Stet can tell.");

    /** Which quotations are listed. */
    enum Show {
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
        super(WORDS, new Listing<>("Quotations", "quotes.csv", QuoteRow.COLUMNS, List.of(Show.values()), each -> each.label, 62));
    }

    @Override
    protected void addVerbs(Composite bar) {
        // quotations are looked at, nothing is decided about them
    }

    @Override
    protected List<QuoteRow> read(Analysed found, OpenCase open) {
        return QuoteRow.all(found);
    }

    @Override
    protected List<QuoteRow> rows(List<QuoteRow> all, Show choice, String filterWords) {
        var words = Folding.words(filterWords);
        return all.stream().filter(choice::shows).filter(row -> words.stream().allMatch(Folding.fold(row.text())::contains)).toList();
    }

    @Override
    protected boolean isEmpty(List<QuoteRow> all) {
        return all.isEmpty();
    }

    @Override
    protected Optional<Detail> detail(QuoteRow row, Analysed found) {
        return Optional.of(row.detail(found));
    }
}
