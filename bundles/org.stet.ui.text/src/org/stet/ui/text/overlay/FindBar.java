package org.stet.ui.text.overlay;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.stet.ui.text.Palette;
import org.stet.ui.text.TextRange;

/** A slim bar to find words in the text: match count, next, previous, case; Escape returns to the text. */
public final class FindBar extends Composite {

    private final Supplier<String> text;
    private final IntSupplier caret;
    private final Consumer<TextRange> show;
    private final Runnable matchesChanged;
    private final Text query;
    private final Label count;
    private final ToolItem matchCase;
    private List<TextRange> matches = List.of();
    private int current;
    private int origin;

    /**
     * A bar; {@link #start} makes it ready to type.
     *
     * @param text the text to search, asked whenever the query changes
     * @param caret offset from which {@link #start} looks for the first match to show
     * @param show reveals one match
     * @param matchesChanged called when {@link #matches()} changed
     * @param close called when the person is done; expected to dispose the bar and focus the text
     */
    public FindBar(Composite parent, Supplier<String> text, IntSupplier caret, Consumer<TextRange> show,
            Runnable matchesChanged, Runnable close) {
        super(parent, SWT.NONE);
        this.text = text;
        this.caret = caret;
        this.show = show;
        this.matchesChanged = matchesChanged;
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(this);
        query = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        query.setMessage("Find in this article");
        query.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = "Find in this article"));
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(query);
        count = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        var buttons = new ToolBar(this, SWT.FLAT);
        button(buttons, "↑", "Previous match (Shift+Enter)", SWT.PUSH, () -> move(-1));
        button(buttons, "↓", "Next match (Enter)", SWT.PUSH, () -> move(1));
        matchCase = button(buttons, "Aa", "Match case", SWT.CHECK, this::search);
        button(buttons, "✕", "Close (Escape)", SWT.PUSH, close);
        query.addModifyListener(event -> search());
        query.addKeyListener(KeyListener.keyPressedAdapter(event -> keyPressed(event, close)));
    }

    public void setPalette(Palette palette) {
        setBackground(palette.card());
        setForeground(palette.text());
        for (var child : getChildren()) {
            child.setBackground(palette.card());
            child.setForeground(palette.text());
        }
        count.setForeground(palette.muted());
    }

    /** Focuses the query field, starting with {@code words} when there are any. */
    public void start(String words) {
        origin = caret.getAsInt();
        if (!words.isBlank() && words.indexOf('\n') < 0) {
            query.setText(words);
        } else {
            search();
        }
        query.selectAll();
        query.setFocus();
    }

    /** All matches in reading order. */
    public List<TextRange> matches() {
        return matches;
    }

    /** Shows the next ({@code 1}) or previous ({@code -1}) match, round and round. */
    public void move(int step) {
        if (!matches.isEmpty()) {
            current = Math.floorMod(current + step, matches.size());
            showCurrent();
        }
    }

    private void search() {
        matches = TextSearch.find(text.get(), query.getText(), matchCase.getSelection());
        current = IntStream.range(0, matches.size()).filter(i -> matches.get(i).start() >= origin).findFirst().orElse(0);
        matchesChanged.run();
        showCurrent();
    }

    private void showCurrent() {
        if (query.getText().isEmpty()) {
            count.setText("");
        } else if (matches.isEmpty()) {
            count.setText("No match");
        } else {
            count.setText(current + 1 + " of " + matches.size());
            show.accept(matches.get(current));
        }
    }

    private void keyPressed(KeyEvent event, Runnable close) {
        switch (event.keyCode) {
            case SWT.ESC -> close.run();
            case SWT.CR, SWT.KEYPAD_CR -> move((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            case SWT.ARROW_DOWN -> move(1);
            case SWT.ARROW_UP -> move(-1);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private static ToolItem button(ToolBar bar, String label, String toolTip, int style, Runnable action) {
        var item = new ToolItem(bar, style);
        item.setText(label);
        item.setToolTipText(toolTip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return item;
    }
}
