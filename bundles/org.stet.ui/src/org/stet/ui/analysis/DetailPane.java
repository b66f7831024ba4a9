package org.stet.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stet.ui.Themes;
import org.stet.ui.analysis.Detail.Card;
import org.stet.ui.lists.LinePainter;
import org.stet.ui.text.ReadingStyle;
import org.stet.ui.text.SpanStyle;

/**
 * Shows passages of articles side by side with the words that matter marked, and what is said of them. Arrow keys go from
 * passage to passage, Enter or a double click opens the passage in its article.
 */
public final class DetailPane extends FindingsCanvas {

    private static final int MARGIN = 14;
    private static final int GAP = 10;
    private static final int CARD_WIDTH = 220;
    private static final int BAR = 3;

    private final Font reading;
    private final Font readingBold;
    private final Consumer<Card> opened;
    private Optional<Detail> detail = Optional.empty();
    private int chosen;
    private int height;
    private List<Rectangle> boxes = List.of();

    /** @param opened gets the passage that a person wants to see in its article */
    public DetailPane(Composite parent, Consumer<Card> opened) {
        super(parent, SWT.V_SCROLL);
        this.opened = opened;
        var serif = FontDescriptor.createFrom(ReadingStyle.serifFace(getDisplay()), getFont().getFontData()[0].getHeight() + 1,
                SWT.NORMAL);
        reading = font(serif);
        readingBold = font(serif.setStyle(SWT.BOLD));
        addListener(SWT.MouseWheel, event -> scrollTo(getVerticalBar().getSelection() - event.count * GAP * 2));
    }

    /** Shows other passages, or none. */
    public void show(Optional<Detail> next) {
        if (!next.equals(detail)) {
            detail = next;
            chosen = 0;
            getVerticalBar().setSelection(0);
            arrange();
        }
    }

    /** The passage that the keyboard is at. */
    public Optional<Card> chosen() {
        return detail.map(Detail::cards).filter(cards -> chosen < cards.size()).map(cards -> cards.get(chosen));
    }

    @Override
    protected void open() {
        chosen().ifPresent(opened);
    }

    @Override
    protected String spoken() {
        return detail.map(Detail::text).orElse("Nothing is chosen");
    }

    @Override
    protected void keyPressed(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choose(chosen + 1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> choose(chosen - 1);
            default -> { }
        }
    }

    @Override
    protected void chooseAt(Event event) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).contains(event.x, event.y + getVerticalBar().getSelection())) {
                choose(i);
            }
        }
    }

    private void choose(int index) {
        if (index >= 0 && index < boxes.size()) {
            chosen = index;
            var box = boxes.get(index);
            var top = getVerticalBar().getSelection();
            scrollTo(box.y < top ? box.y - GAP : Math.max(top, box.y + box.height + GAP - getClientArea().height));
        }
    }

    private void scrollTo(int top) {
        getVerticalBar().setSelection(Math.max(0, top));
        redraw();
    }

    @Override
    protected void arrange() {
        var gc = new GC(this);
        try {
            boxes = List.of();
            draw(gc, false);
        } finally {
            gc.dispose();
        }
        setBar(getVerticalBar(), height, getClientArea().height, GAP * 2);
        redraw();
    }

    @Override
    protected void paint(GC gc) {
        gc.setBackground(Themes.palette().background());
        gc.fillRectangle(getClientArea());
        draw(gc, true);
    }

    /** Measures, or draws, everything from top to bottom. */
    private void draw(GC gc, boolean visible) {
        var top = getVerticalBar().getSelection();
        var width = Math.max(80, getClientArea().width - 2 * MARGIN);
        var y = MARGIN;
        var measured = new ArrayList<Rectangle>();
        if (detail.isPresent()) {
            var palette = Themes.palette();
            y += words(gc, detail.get().sentence(), getFont(), palette.text(), MARGIN, y - top, width, visible) + GAP;
            y = cards(gc, width, y, top, visible, measured);
            y += words(gc, detail.get().comparison(), small(), palette.muted(), MARGIN, y - top, width, visible);
            if (!detail.get().decision().isEmpty()) {
                y += GAP / 2 + words(gc, "✓ " + detail.get().decision(), bold(), palette.hue(SpanStyle.FACT), MARGIN, y
                        + GAP / 2 - top, width, visible);
            }
        }
        height = y + MARGIN;
        boxes = List.copyOf(measured);
    }

    /** Cards in rows of as many as there is room for; gives where the next line begins. */
    private int cards(GC gc, int width, int from, int top, boolean visible, List<Rectangle> measured) {
        var cards = detail.orElseThrow().cards();
        var columns = Math.clamp(Math.min(width / CARD_WIDTH, cards.size()), 1, 4);
        var cardWidth = (width - (columns - 1) * GAP) / columns;
        var y = from;
        for (int i = 0; i < cards.size(); i += columns) {
            var tallest = 0;
            for (int j = i; j < Math.min(i + columns, cards.size()); j++) {
                var x = MARGIN + (j - i) * (cardWidth + GAP);
                var cardHeight = card(gc, cards.get(j), j == chosen && isFocusControl(), x, y - top, cardWidth, visible);
                measured.add(new Rectangle(x, y, cardWidth, cardHeight));
                tallest = Math.max(tallest, cardHeight);
            }
            y += tallest + GAP;
        }
        return y;
    }

    private int card(GC gc, Card card, boolean current, int x, int y, int width, boolean visible) {
        var palette = Themes.palette();
        var left = x + BAR + GAP;
        var inner = width - BAR - GAP;
        var at = y;
        at += words(gc, card.source(), small(), palette.muted(), left, at, inner, visible) + 2;
        at += passage(gc, card, left, at, inner, visible) + 2;
        at += words(gc, card.value(), small(), palette.muted(), left, at, inner, visible);
        if (visible) {
            gc.setBackground(current ? palette.focus() : palette.hairline());
            gc.fillRectangle(x, y, BAR, at - y);
        }
        return at - y;
    }

    private int passage(GC gc, Card card, int x, int y, int width, boolean visible) {
        var palette = Themes.palette();
        var marked = new TextStyle(readingBold, palette.text(),
                LinePainter.blend(palette.hue(SpanStyle.CLAIM), palette.background(), palette.strongTint()));
        return text(gc, card.text(), reading, palette.text(), x, y, width, visible,
                layout -> card.marks().forEach(mark -> layout.setStyle(marked, mark.start(), mark.end() - 1)));
    }

    private int words(GC gc, String words, Font font, Color colour, int x, int y, int width, boolean visible) {
        return words.isEmpty() ? 0 : text(gc, words, font, colour, x, y, width, visible, layout -> { });
    }

    /** Breaks words into lines, draws them if they are to be seen, and gives their height. */
    private int text(GC gc, String words, Font font, Color colour, int x, int y, int width, boolean visible,
            Consumer<TextLayout> styles) {
        var layout = new TextLayout(getDisplay());
        try {
            layout.setFont(font);
            layout.setText(words);
            layout.setWidth(Math.max(40, width));
            layout.setStyle(new TextStyle(font, colour, null), 0, words.length());
            styles.accept(layout);
            if (visible) {
                layout.draw(gc, x, y);
            }
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }
}
