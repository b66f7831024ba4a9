package org.stet.ui.text.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.stet.ui.text.Palette;
import org.stet.ui.text.Span;
import org.stet.ui.text.paint.TextGeometry;
import org.stet.ui.text.spans.SpanIndex;

/** The strip beside the text with a card for each claim, quote and note at its line, and a dot for each suggestion. */
public final class MarginStrip extends Canvas {

    private static final int INSET = 9;
    private static final int GAP = 3;
    private static final int DOT = 5;
    /** Paragraphs without cards into which the cards of the one above may reach. */
    private static final int LOOK_AHEAD = 3;
    private static final int ROOM_BELOW_TEXT = 60;

    /** A card, fold or dot on the screen and the spans it stands for. */
    record Shown(Rectangle box, List<Span> spans, boolean compact) {

        boolean isDot() {
            return box.width == DOT;
        }
    }

    private final StyledText text;
    private final MarginHost host;
    private Palette palette;
    private CardPainter painter;
    private Font titleFont;
    private Font detailFont;
    private List<Shown> shown = List.of();

    public MarginStrip(Composite parent, StyledText text, MarginHost host) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.text = text;
        this.host = host;
        addPaintListener(event -> paint(event.gc));
        addMouseListener(MouseListener.mouseDownAdapter(this::clicked));
        addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> single(event).ifPresent(host::open)));
        addMouseMoveListener(event -> host.hover(at(event.x, event.y).map(Shown::spans).orElse(List.of())));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> host.hover(List.of())));
        addDisposeListener(event -> disposePainter());
        new MarginAccessibility(this);
    }

    /** Sets colours and fonts; the fonts stay the caller's. */
    public void setLook(Palette newPalette, Font newTitleFont, Font newDetailFont) {
        palette = newPalette;
        titleFont = newTitleFont;
        detailFont = newDetailFont;
        setBackground(palette.background());
        disposePainter();
        redraw();
    }

    /** The cards and folds now in view, from top to bottom. */
    List<Shown> shown() {
        return shown;
    }

    Optional<Shown> at(int x, int y) {
        return shown.stream().filter(card -> card.box().contains(x, y)).findFirst();
    }

    void select(Shown card) {
        if (card.spans().size() == 1) {
            host.select(card.spans().getFirst());
        } else {
            host.unfold(card.spans());
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        gc.setForeground(palette.hairline());
        gc.drawLine(0, 0, 0, area.height);
        gc.setAntialias(SWT.ON);
        int cardWidth = area.width - 2 * INSET + 2;
        if (painter == null || painter.width() != cardWidth) {
            disposePainter();
            painter = new CardPainter(getDisplay(), palette, titleFont, detailFont, cardWidth);
        }
        shown = cardsInView();
        for (Shown card : shown) {
            boolean emphasised = card.spans().stream().anyMatch(host::isEmphasised);
            if (card.isDot()) {
                paintDot(gc, card, emphasised);
            } else if (card.spans().size() == 1) {
                painter.paintCard(gc, card.box(), card.spans().getFirst(), card.compact(), emphasised);
            } else {
                painter.paintFold(gc, card.box(), card.spans(), emphasised);
            }
        }
    }

    private void paintDot(GC gc, Shown dot, boolean emphasised) {
        Rectangle box = dot.box();
        gc.setForeground(palette.hue(dot.spans().getFirst()));
        gc.setBackground(palette.hue(dot.spans().getFirst()));
        if (emphasised) {
            gc.fillOval(box.x, box.y, box.width, box.height);
        }
        gc.drawOval(box.x, box.y, box.width - 1, box.height - 1);
    }

    private List<Shown> cardsInView() {
        var cards = new ArrayList<Shown>();
        int last = Math.min(JFaceTextUtil.getPartialBottomIndex(text), text.getLineCount() - 1);
        for (int line = JFaceTextUtil.getPartialTopIndex(text); line <= last; line++) {
            layoutParagraph(line, cards);
        }
        return cards;
    }

    private void layoutParagraph(int line, List<Shown> cards) {
        List<Span> spans = startingIn(line);
        for (Span dot : Cards.dots(spans)) {
            int y = TextGeometry.top(text, dot.start()) + text.getLineHeight(dot.start()) / 2;
            cards.add(new Shown(new Rectangle(2, y - DOT / 2, DOT, DOT), List.of(dot), true));
        }
        List<Span> withCard = Cards.of(spans);
        if (withCard.isEmpty()) {
            return;
        }
        int top = TextGeometry.top(text, text.getOffsetAtLine(line));
        int bottom = bottomOfRegion(line);
        int atMost = Math.clamp((bottom - top) / painter.compactHeight() + 2L, 0, withCard.size());
        List<CardLayout.Item> items = withCard.subList(0, atMost).stream().map(span -> new CardLayout.Item(
                TextGeometry.top(text, span.start()), painter.fullHeight(span), painter.compactHeight())).toList();
        for (CardLayout.Slot slot : new CardLayout(top, bottom, GAP, painter.compactHeight()).place(items)) {
            int end = slot.first() + slot.count();
            cards.add(new Shown(new Rectangle(INSET, slot.top(), painter.width(), slot.height()),
                    withCard.subList(slot.first(), end == atMost ? withCard.size() : end), slot.compact()));
        }
    }

    private int bottomOfRegion(int line) {
        int lineCount = text.getLineCount();
        for (int next = line + 1; next <= line + LOOK_AHEAD && next < lineCount; next++) {
            if (next == line + LOOK_AHEAD || !Cards.of(startingIn(next)).isEmpty()) {
                return TextGeometry.top(text, text.getOffsetAtLine(next)) - GAP;
            }
        }
        return text.getLinePixel(lineCount) + ROOM_BELOW_TEXT;
    }

    private List<Span> startingIn(int line) {
        SpanIndex index = host.index();
        int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
        return index.startingIn(text.getOffsetAtLine(line), end);
    }

    private void clicked(MouseEvent event) {
        if (event.button == 1) {
            at(event.x, event.y).ifPresent(this::select);
        }
    }

    private Optional<Span> single(MouseEvent event) {
        return at(event.x, event.y).filter(card -> card.spans().size() == 1).map(card -> card.spans().getFirst());
    }

    private void disposePainter() {
        if (painter != null) {
            painter.dispose();
            painter = null;
        }
    }
}
