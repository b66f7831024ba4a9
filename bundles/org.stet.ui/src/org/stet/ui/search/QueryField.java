package org.stet.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.stet.search.SavedSearch;
import org.stet.search.SearchQuery;
import org.stet.ui.Accessibility;
import org.stet.ui.Look;
import org.stet.ui.Mnemonics;
import org.stet.ui.Themes;
import org.stet.ui.text.Palette;
import org.stet.ui.text.SpanStyle;

/** One line for a query, coloured as it is understood, with the queries used before in a menu. */
final class QueryField extends Composite {

    private static final String MESSAGE = "Words, \"exact words\", -without, outlet:, date:2026-05, kind:quote, status:unchecked";
    private static final int ARC = 6;

    private final SearchHistory history;
    private final KeptSearches kept = new KeptSearches();
    private final Consumer<SavedSearch> opened;
    private final Function<String, SavedSearch> current;
    private final StyledText text;
    private final QueryCompletion completion;

    /**
     * An empty field.
     *
     * @param opened gets a kept search that a person chose
     * @param current gives a search of a name as it is asked now
     */
    QueryField(Composite parent, SearchHistory history, Consumer<SavedSearch> opened, Function<String, SavedSearch> current) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.history = history;
        this.opened = opened;
        this.current = current;
        addDisposeListener(event -> kept.dispose());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(7, 4).spacing(2, 0).applyTo(this);
        text = new StyledText(this, SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Accessibility.name(text, "Search in all articles, annotations and claims");
        completion = new QueryCompletion(text);
        text.addLineStyleListener(this::style);
        text.addPaintListener(this::paintMessage);
        text.addModifyListener(event -> text.redraw());
        text.addListener(SWT.FocusIn, event -> redraw());
        text.addListener(SWT.FocusOut, event -> redraw());
        text.addListener(SWT.KeyDown, this::openHistory);
        var tools = new ToolBar(this, SWT.FLAT);
        var button = new ToolItem(tools, SWT.PUSH);
        button.setText("▾");
        button.setToolTipText("Kept searches, and queries used before (Alt+Down)");
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showHistory()));
        Accessibility.name(tools, "Kept searches, and queries used before");
        addPaintListener(this::paintBorder);
        Look.onChange(this, this::applyPalette);
        applyPalette();
    }

    /** Whether completions are shown, which take the keys. */
    boolean isCompleting() {
        return completion.isOpen();
    }

    StyledText text() {
        return text;
    }

    /** Shows other words with the caret behind them; listeners hear of it as if they were typed. */
    void setQuery(String query) {
        text.setText(query);
        text.setSelection(query.length());
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    private void applyPalette() {
        var palette = Themes.palette();
        setBackground(palette.background());
        for (var child : getChildren()) {
            child.setBackground(palette.background());
            child.setForeground(palette.text());
        }
        text.redraw();
        redraw();
    }

    private void style(LineStyleEvent event) {
        var palette = Themes.palette();
        var query = SearchQuery.parse(event.lineText);
        var styles = new ArrayList<StyleRange>();
        for (var part : query.parts()) {
            var style = new StyleRange(part.at().start(), part.at().length(), colour(part.role(), palette), null,
                    part.role() == SearchQuery.Role.OPERATOR ? SWT.BOLD : SWT.NORMAL);
            query.problem().filter(problem -> problem.at().overlaps(part.at())).ifPresent(problem -> {
                style.underline = true;
                style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
                style.underlineColor = palette.warning();
            });
            styles.add(style);
        }
        styles.sort(Comparator.comparingInt(style -> style.start));
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private static org.eclipse.swt.graphics.Color colour(SearchQuery.Role role, Palette palette) {
        return switch (role) {
            case WORD -> palette.text();
            case PHRASE -> palette.hue(SpanStyle.QUOTE);
            case OPERATOR -> palette.muted();
            case FIELD -> palette.muted();
            case VALUE -> palette.hue(SpanStyle.CLAIM);
        };
    }

    private void paintMessage(PaintEvent event) {
        if (text.getCharCount() == 0) {
            event.gc.setForeground(Themes.palette().muted());
            event.gc.drawText(MESSAGE, text.getLeftMargin() + 2, 0, true);
        }
    }

    private void paintBorder(PaintEvent event) {
        var palette = Themes.palette();
        var size = getSize();
        event.gc.setAntialias(SWT.ON);
        event.gc.setBackground(palette.background());
        event.gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, ARC, ARC);
        event.gc.setForeground(text.isFocusControl() ? palette.focus() : palette.hairline());
        event.gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ARC, ARC);
    }

    private void openHistory(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
            event.doit = false;
            showHistory();
        }
    }

    private void addKept(Menu menu) {
        var name = text.getText().strip();
        var known = kept.named(name);
        var keep = new MenuItem(menu, SWT.PUSH);
        keep.setText(known.isPresent() ? "Do not keep this search any longer" : "Keep this search");
        keep.setEnabled(!name.isEmpty());
        keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> known.ifPresentOrElse(kept::forget,
                () -> kept.keep(current.apply(name)))));
        kept.all().forEach(search -> {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText("★ " + Mnemonics.none(search.name()));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> opened.accept(search)));
        });
    }

    private void showHistory() {
        var menu = new Menu(this);
        addKept(menu);
        new MenuItem(menu, SWT.SEPARATOR);
        var queries = history.queries().isEmpty() ? List.of(Optional.<String>empty()) : history.queries().stream().map(Optional::of).toList();
        for (var query : queries) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(Mnemonics.none(query.orElse("No queries yet")));
            item.setEnabled(query.isPresent());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> query.ifPresent(this::setQuery)));
        }
        menu.setLocation(toDisplay(0, getSize().y));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
