package org.stet.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMemento;
import org.stet.search.Facet;
import org.stet.search.SavedSearch;
import org.stet.search.SearchMode;
import org.stet.search.SearchRequest.Sort;
import org.stet.ui.Chip;

/** Where a question is put in words: the query, how its hits are ranked and in which order they come. Every change of it is told. */
final class SearchBar extends Composite {

    private static final String QUERY = "query";
    private static final String HISTORY = "history";

    private final SearchHistory history = new SearchHistory();
    private final Listener listener;
    private final QueryField field;
    private final Chip<SearchMode> mode;
    private final Chip<Sort> sort;
    private SearchQuestion.Words words = new SearchQuestion.Words("");

    /** Hears what a person does in the bar. */
    interface Listener {

        /**
         * Another question is put.
         *
         * @param typing whether the person is at it still
         */
        void asked(SearchQuestion.Words words, boolean typing);

        /** The query has the keyboard. */
        void entered();

        /** The keyboard is wanted for the answers. */
        void left();
    }

    SearchBar(Composite parent, Listener listener) {
        super(parent, SWT.NONE);
        this.listener = listener;
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(8, 8, 6, 0).spacing(8, 0).applyTo(this);
        field = new QueryField(this, history, this::ask, name -> new SavedSearch(name, words.text(), words.mode(), words.sort()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        mode = chip("Ranked by", List.of(SearchMode.values()), SearchBar::label, chosen -> ask(words.mode(chosen)));
        sort = chip("Order", List.of(Sort.values()), SearchBar::label, chosen -> ask(words.sort(chosen)));
        field.text().addModifyListener(event -> typed());
        field.text().addListener(SWT.KeyDown, this::key);
        field.text().addListener(SWT.FocusIn, event -> listener.entered());
    }

    /** Asks for other words, which are then selected, and has the keyboard. */
    void find(String query) {
        field.setQuery(query);
        focusQuery();
    }

    /** Takes the keyboard, the words of the query selected. */
    void focusQuery() {
        field.setFocus();
        field.text().selectAll();
    }

    /** Leaves no question, ranking and order as they are. */
    void clear() {
        words = words.narrowed(List.of());
        field.setQuery("");
    }

    /** Asks for hits with a value only, or no longer. */
    void toggle(Facet.Value value) {
        ask(words.toggle(value));
    }

    /** Notes that answers of the query were of use. */
    void remember() {
        history.add(words.text());
    }

    /** The selected words of the query, if it has the keyboard. */
    Optional<String> selection() {
        return field.text().isFocusControl() ? Optional.of(field.text().getSelectionText()) : Optional.empty();
    }

    void saveState(IMemento memento) {
        memento.putString(QUERY, words.text());
        memento.putString(HISTORY, history.save());
    }

    void restoreState(IMemento memento) {
        Optional.ofNullable(memento.getString(HISTORY)).ifPresent(history::restore);
        Optional.ofNullable(memento.getString(QUERY)).ifPresent(field::setQuery);
    }

    @Override
    public boolean setFocus() {
        return field.setFocus();
    }

    private void typed() {
        words = words.text(field.text().getText());
        listener.asked(words, true);
    }

    private void ask(SavedSearch kept) {
        field.setQuery(kept.query());
        ask(words.mode(kept.mode()).sort(kept.sort()));
    }

    private void ask(SearchQuestion.Words next) {
        words = next;
        mode.show(words.mode(), false);
        sort.show(words.sort(), false);
        listener.asked(words, false);
    }

    private void key(Event event) {
        if (field.isCompleting()) {
            return;
        }
        if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) == 0 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            remember();
            listener.left();
        } else if (event.keyCode == SWT.ESC && field.text().getCharCount() > 0) {
            event.doit = false;
            field.setQuery("");
        }
    }

    private <T> Chip<T> chip(String name, List<T> choices, Function<T, String> label, Consumer<T> chosen) {
        var chip = new Chip<>(this, name, choices, label, chosen);
        chip.show(choices.getFirst(), false);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(chip);
        return chip;
    }

    private static String label(SearchMode mode) {
        return switch (mode) {
            case WORDS -> "Words";
            case MEANING -> "Meaning";
            case HYBRID -> "Words and meaning";
        };
    }

    private static String label(Sort sort) {
        return switch (sort) {
            case BEST -> "Best first";
            case NEWEST -> "Newest first";
            case OLDEST -> "Oldest first";
        };
    }
}
