package org.stet.ui.text.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ShortText;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.TextPair.Kind;
import org.stet.ui.text.compare.TextPair.Paragraph;
import org.stet.ui.text.paint.ReadingText;
import org.stet.ui.text.paint.TextGeometry;

/** Paints over one side of a comparison: numbers and signs before paragraphs, notes above them, marks on words. */
final class ComparisonPainter implements PaintListener {

    private static final int GAP = 9;
    private static final int BAR = 3;
    private static final int LINE = 2;

    private final ReadingText text;
    private final boolean removes;
    private final Palette palette;
    private final Font font;
    private final List<Shown> paragraphs;
    private Optional<Paragraph> current = Optional.empty();
    private Optional<TextRange> currentWords = Optional.empty();

    /** A paragraph of this side and what became of it. */
    record Shown(Kind kind, Paragraph paragraph) {
    }

    /**
     * A painter for paragraphs in order.
     *
     * @param removes whether marked words are those taken out, which are struck through; else those put in, which are underlined
     */
    ComparisonPainter(ReadingText text, boolean removes, Palette palette, Font font, List<Shown> paragraphs) {
        this.text = text;
        this.removes = removes;
        this.palette = palette;
        this.font = font;
        this.paragraphs = paragraphs;
    }

    /** Sets the change that the person is at; paints nothing by itself. */
    void setCurrent(Optional<Paragraph> paragraph, Optional<TextRange> words) {
        current = paragraph;
        currentWords = words;
    }

    @Override
    public void paintControl(PaintEvent event) {
        var reach = 3 * text.getLineHeight();
        var firstLine = text.getLineIndex(event.y - reach);
        var lastLine = text.getLineIndex(event.y + event.height + reach);
        var gc = event.gc;
        gc.setAntialias(SWT.ON);
        for (int i = firstIn(text.getOffsetAtLine(firstLine)); i < paragraphs.size(); i++) {
            var shown = paragraphs.get(i);
            if (text.getLineAtOffset(shown.paragraph.range().start()) > lastLine) {
                break;
            }
            paint(gc, shown, firstLine, lastLine);
        }
    }

    private int firstIn(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            var middle = low + high >>> 1;
            if (paragraphs.get(middle).paragraph.range().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void paint(GC gc, Shown shown, int firstLine, int lastLine) {
        var paragraph = shown.paragraph;
        var top = TextGeometry.top(text, paragraph.range().start());
        var lineHeight = text.getLineHeight(paragraph.range().start());
        var isCurrent = current.filter(paragraph::equals).isPresent();
        if (!shown.kind.sign().isEmpty()) {
            paintBar(gc, shown, top, isCurrent);
        }
        gc.setFont(font);
        paintNumber(gc, shown, top + (lineHeight - gc.getFontMetrics().getHeight()) / 2, isCurrent);
        if (!paragraph.note().isEmpty()) {
            gc.setForeground(colour(shown.kind));
            var width = text.getClientArea().width - text.getLeftMargin() - GAP;
            gc.drawText(ShortText.fit(gc, shown.kind.sign() + "  " + paragraph.note(), width), text.getLeftMargin(),
                    top - gc.getFontMetrics().getHeight() - LINE, true);
        }
        for (var words : paragraph.marks()) {
            var strong = currentWords.filter(words::equals).isPresent();
            TextGeometry.boxes(text, words, firstLine, lastLine).forEach(box -> paintWords(gc, box, strong));
        }
    }

    private void paintBar(GC gc, Shown shown, int top, boolean isCurrent) {
        var last = Math.max(shown.paragraph.range().start(), shown.paragraph.range().end() - 1);
        var bottom = TextGeometry.top(text, last) + text.getLineHeight(last);
        gc.setBackground(colour(shown.kind));
        var width = isCurrent ? 2 * BAR : BAR;
        gc.fillRectangle(text.getLeftMargin() - GAP - width, top, width, bottom - top);
    }

    private void paintNumber(GC gc, Shown shown, int y, boolean isCurrent) {
        var words = shown.paragraph.number() + "";
        var right = text.getLeftMargin() - 2 * GAP - BAR;
        gc.setForeground(isCurrent ? palette.text() : palette.muted());
        var left = right - gc.textExtent(words).x;
        gc.drawText(words, left, y, true);
        if (!shown.kind.sign().isEmpty()) {
            gc.setForeground(colour(shown.kind));
            gc.drawText(shown.kind.sign(), left - GAP / 2 - gc.textExtent(shown.kind.sign()).x, y, true);
        }
    }

    private void paintWords(GC gc, Rectangle box, boolean strong) {
        var hue = colour(removes ? Kind.REMOVED : Kind.ADDED);
        gc.setBackground(hue);
        gc.setAlpha(strong ? palette.strongTint() : palette.tint());
        gc.fillRectangle(box.x - 1, box.y, box.width + 2, box.height);
        gc.setAlpha(255);
        gc.fillRectangle(box.x, removes ? box.y + box.height * 5 / 9 : box.y + box.height - 1, box.width, LINE);
    }

    private Color colour(Kind kind) {
        return switch (kind) {
            case SAME, NEW, CHANGED, REWRITTEN -> palette.hue(SpanStyle.CLAIM);
            case MOVED, VERBATIM -> palette.hue(SpanStyle.QUOTE);
            case ADDED -> palette.hue(SpanStyle.FACT);
            case REMOVED -> palette.hue(SpanStyle.CONFLICT);
        };
    }
}
