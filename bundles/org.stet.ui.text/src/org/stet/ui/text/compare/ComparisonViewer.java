package org.stet.ui.text.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ReadingStyle;
import org.stet.ui.text.StatusSign;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.ComparisonPainter.Shown;
import org.stet.ui.text.compare.TextPair.Paragraph;
import org.stet.ui.text.compare.TextPair.Row;
import org.stet.ui.text.compare.TextPair.Side;
import org.stet.ui.text.paint.ReadingText;
import org.stet.ui.text.paint.Typesetter;

/**
 * Shows two texts side by side with the paragraphs of a row on one level, which scroll together. Nothing can be edited.
 * All methods are to be called on the UI thread.
 */
public final class ComparisonViewer extends Composite {

    private static final int NOTE_SPACE = 10;
    private static final int SPACE_BELOW = 40;

    private final LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
    private final AnnotatedTextViewer left;
    private final AnnotatedTextViewer right;
    private TextPair pair = new TextPair(empty(), empty(), List.of());
    private Optional<ComparisonPainter> leftPainter = Optional.empty();
    private Optional<ComparisonPainter> rightPainter = Optional.empty();
    private Font font;
    private boolean levelAsked;
    private int levelledWidth;
    private int leftTop;
    private int rightTop;
    /** Brings what was shown last into view; none since a person scrolled. */
    private Optional<Runnable> reveal = Optional.empty();

    public ComparisonViewer(Composite parent, Palette palette, ReadingStyle reading) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        left = new AnnotatedTextViewer(this, palette, reading);
        right = new AnnotatedTextViewer(this, palette, reading);
        for (var viewer : List.of(left, right)) {
            viewer.setTextOnly();
            viewer.sourceViewer().addViewportListener(offset -> follow());
            viewer.textWidget().addPaintListener(event -> follow());
            viewer.textWidget().addListener(SWT.Resize, event -> resized());
            viewer.textWidget().getAccessible().addAccessibleListener(new Speaker(viewer));
        }
        font = font(reading);
    }

    private static Side empty() {
        return new Side("", "", List.of(), List.of());
    }

    public AnnotatedTextViewer left() {
        return left;
    }

    public AnnotatedTextViewer right() {
        return right;
    }

    /** Shows two other texts from their beginning. */
    public void setInput(TextPair newPair) {
        pair = newPair;
        reveal = Optional.empty();
        show(left, pair.left());
        show(right, pair.right());
        replacePainters();
        level();
    }

    /** With an empty line at the end, the space above which makes both texts equally high. */
    private static void show(AnnotatedTextViewer viewer, Side side) {
        viewer.setInput(side.text() + "\n", side.structure(), side.spans());
    }

    /** Sets colours and type. */
    public void setLook(Palette palette, ReadingStyle reading) {
        for (var viewer : List.of(left, right)) {
            viewer.setPalette(palette);
            viewer.setReadingStyle(reading);
        }
        font = font(reading);
        replacePainters();
        level();
    }

    /** Shows a row with the words that a person is at; its paragraphs stand out. */
    public void show(Row row, Optional<TextRange> leftWords, Optional<TextRange> rightWords) {
        leftPainter.ifPresent(painter -> painter.setCurrent(row.left(), leftWords));
        rightPainter.ifPresent(painter -> painter.setCurrent(row.right(), rightWords));
        goTo(left, row.left(), leftWords);
        goTo(right, row.right(), rightWords);
        var leader = row.right().isPresent() ? right : left;
        var paragraph = row.right().or(row::left).orElseThrow();
        var words = row.right().isPresent() ? rightWords : leftWords;
        var offset = words.map(TextRange::start).orElse(paragraph.range().start());
        reveal(leader, offset);
        reveal = Optional.of(() -> reveal(leader, offset));
        left.textWidget().redraw();
        right.textWidget().redraw();
    }

    private static void goTo(AnnotatedTextViewer viewer, Optional<Paragraph> paragraph, Optional<TextRange> words) {
        words.map(TextRange::start).or(() -> paragraph.map(shown -> shown.range().start()))
                .ifPresent(offset -> viewer.textWidget().setSelection(offset));
    }

    /** Scrolls both so that a place is in the upper third. */
    private void reveal(AnnotatedTextViewer viewer, int offset) {
        var text = viewer.textWidget();
        var top = Math.max(0, text.getTopPixel() + text.getLocationAtOffset(offset).y - text.getClientArea().height / 3);
        scroll(top);
    }

    private void scroll(int top) {
        left.textWidget().setTopPixel(top);
        right.textWidget().setTopPixel(top);
        leftTop = left.textWidget().getTopPixel();
        rightTop = right.textWidget().getTopPixel();
    }

    /** One side was scrolled, unless it is where it was put. */
    private void follow() {
        if (levelAsked) {
            return;
        }
        if (left.textWidget().getTopPixel() != leftTop) {
            reveal = Optional.empty();
            scroll(left.textWidget().getTopPixel());
        } else if (right.textWidget().getTopPixel() != rightTop) {
            reveal = Optional.empty();
            scroll(right.textWidget().getTopPixel());
        }
    }

    /** Widths change often in a row while a window is resized; levelling itself changes heights alone. */
    private void resized() {
        if (!levelAsked && width() != levelledWidth) {
            levelAsked = true;
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    level();
                }
            });
        }
    }

    private int width() {
        return left.textWidget().getClientArea().width + right.textWidget().getClientArea().width;
    }

    /** Puts the paragraphs of each row on one level; what was shown last stays in view, or what is at the top stays there. */
    private void level() {
        levelAsked = false;
        if (pair.rows().isEmpty() || getClientArea().isEmpty()) {
            return;
        }
        levelledWidth = width();
        var isAtTop = right.textWidget().getTopIndex() == 0;
        var place = right.textWidget().getOffsetAtLine(Math.max(0, right.textWidget().getTopIndex()));
        var gc = new GC(this);
        gc.setFont(font);
        var noteHeight = gc.getFontMetrics().getHeight() + NOTE_SPACE;
        gc.dispose();
        var levelling = Levelling.of(pair.rows(), setting(left), setting(right), noteHeight);
        text(left).setSpacesAbove(levelling.left());
        text(right).setSpacesAbove(levelling.right());
        setSpaceBelow(left, levelling.belowLeft());
        setSpaceBelow(right, levelling.belowRight());
        right.textWidget().setTopIndex(right.textWidget().getLineAtOffset(place));
        scroll(isAtTop ? 0 : right.textWidget().getTopPixel());
        reveal.ifPresent(Runnable::run);
    }

    private static void setSpaceBelow(AnnotatedTextViewer viewer, int points) {
        var text = viewer.textWidget();
        text.setLineVerticalIndent(text.getLineCount() - 1, points + SPACE_BELOW);
        // Lines out of view would keep a layout with the space they had when they were measured.
        text.setLineIndent(0, text.getLineCount(), 0);
    }

    private static Levelling.Setting setting(AnnotatedTextViewer viewer) {
        var text = text(viewer);
        var spaces = Typesetter.spacesAbove(text.getText(), viewer.readingStyle());
        text.setSpacesAbove(spaces);
        text.setLineVerticalIndent(text.getLineCount() - 1, 0);
        var tops = new int[text.getLineCount() + 1];
        for (int line = 0; line < tops.length; line++) {
            tops[line] = text.getLinePixel(line) + text.getTopPixel();
        }
        return new Levelling.Setting(spaces, tops, paragraph -> text.getLineAtOffset(paragraph.range().start()));
    }

    private void replacePainters() {
        leftPainter = Optional.of(replaced(leftPainter, left, true, pair.rows().stream()
                .flatMap(row -> row.left().map(paragraph -> new Shown(row.kind(), paragraph)).stream()).toList()));
        rightPainter = Optional.of(replaced(rightPainter, right, false, pair.rows().stream()
                .flatMap(row -> row.right().map(paragraph -> new Shown(row.kind(), paragraph)).stream()).toList()));
    }

    private ComparisonPainter replaced(Optional<ComparisonPainter> old, AnnotatedTextViewer viewer, boolean removes, List<Shown> shown) {
        old.ifPresent(painter -> viewer.textWidget().removePaintListener(painter));
        var painter = new ComparisonPainter(text(viewer), removes, viewer.palette(), font, shown);
        viewer.textWidget().addPaintListener(painter);
        return painter;
    }

    private Font font(ReadingStyle reading) {
        var plain = JFaceResources.getDefaultFont().getFontData()[0];
        var height = Math.round((plain.getHeight() - 1) * reading.zoom() / 100f);
        return fonts.create(FontDescriptor.createFrom(plain).setHeight(height));
    }

    private static ReadingText text(AnnotatedTextViewer viewer) {
        return (ReadingText) viewer.textWidget();
    }

    /** Tells screen readers which text it is and what became of the paragraph at the caret. */
    private final class Speaker extends AccessibleAdapter {

        private final AnnotatedTextViewer viewer;

        Speaker(AnnotatedTextViewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public void getName(AccessibleEvent event) {
            event.result = (viewer == left ? pair.left() : pair.right()).name();
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            var caret = viewer.textWidget().getCaretOffset();
            var words = pair.rows().stream().filter(row -> paragraph(row).filter(shown -> shown.range().contains(caret)).isPresent())
                    .findFirst().map(row -> "paragraph " + paragraph(row).orElseThrow().number() + ", "
                            + row.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + paragraph(row).orElseThrow().note()).orElse("");
            var span = viewer.currentSpan().map(found -> ", " + found.label() + (found.sign() == StatusSign.WARNING ? ", warning" : "")).orElse("");
            event.result = words + span;
        }

        private Optional<Paragraph> paragraph(Row row) {
            return viewer == left ? row.left() : row.right();
        }
    }
}
