package org.stet.ui.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stet.ui.text.margin.MarginHost;
import org.stet.ui.text.margin.MarginStrip;
import org.stet.ui.text.margin.OverviewStrip;
import org.stet.ui.text.paint.ReadingText;
import org.stet.ui.text.paint.SpanPainter;
import org.stet.ui.text.paint.TextGeometry;
import org.stet.ui.text.paint.Typesetter;

/** The text column with margin and overview beside it: how they look, where they are, and that they scroll together. */
final class ReadingSurface extends Composite {

    private final ReadingViewer viewer;
    private final ReadingText text;
    private final MarginStrip margin;
    private final OverviewStrip overview;
    private final MarginHost host;
    private List<StructureRange> structure = List.of();
    private ReadingStyle reading;
    private Typesetter typesetter;
    private SpanPainter painter;
    private int shownTop = -1;
    private boolean textOnly;
    /** What is to be revealed as soon as there is room to show it. */
    private Optional<TextRange> revealLater = Optional.empty();

    ReadingSurface(Composite parent, MarginHost host) {
        super(parent, SWT.NONE);
        this.host = host;
        viewer = new ReadingViewer(this);
        text = viewer.readingText();
        margin = new MarginStrip(this, text, host);
        overview = new OverviewStrip(this, this::scrollTo);
        text.addPaintListener(event -> syncStrips());
        viewer.addViewportListener(offset -> syncStrips());
        margin.addListener(SWT.MouseWheel, this::wheelTurned);
        overview.addListener(SWT.MouseWheel, this::wheelTurned);
        addListener(SWT.Resize, event -> arrange());
        addDisposeListener(event -> typesetter.dispose());
    }

    ReadingViewer viewer() {
        return viewer;
    }

    ReadingText text() {
        return text;
    }

    /** The font of secondary text, valid until the next {@link #setLook}. */
    Font noteFont() {
        return typesetter.noteFont();
    }

    /** Shows another text; {@link #spansChanged} is to follow when the host has its spans. */
    void setText(String content, List<StructureRange> newStructure) {
        structure = List.copyOf(newStructure);
        revealLater = Optional.empty();
        viewer.setDocument(new Document(content));
        typesetter.typeset(structure);
        text.layoutChanged();
        shownTop = -1;
    }

    /** Sets colours and type; the text at the top of the view stays there. */
    void setLook(Palette palette, ReadingStyle newReading) {
        reading = newReading;
        int place = text.getOffsetAtLine(text.getTopIndex());
        Typesetter old = typesetter;
        typesetter = new Typesetter(text, reading, palette);
        typesetter.apply();
        typesetter.typeset(structure);
        replacePainter(palette);
        setBackground(palette.background());
        margin.setLook(palette, typesetter.noteFont(), typesetter.subnoteFont());
        overview.setPalette(palette);
        if (old != null) {
            old.dispose();
        }
        text.layoutChanged();
        arrange();
        text.setTopIndex(text.getLineAtOffset(place));
        text.redraw();
    }

    /** Shows no margin and no overview beside the text. */
    void setTextOnly() {
        textOnly = true;
        arrange();
    }

    /** The spans changed: paints them anew. */
    void spansChanged() {
        overview.setSpans(host.index(), text.getCharCount());
        repaint();
    }

    /** Paints text and margin anew because some spans look different now. */
    void repaint() {
        text.repaint();
        margin.redraw();
    }

    /** Scrolls as little as needed to show the start of the range with some text around it. */
    void reveal(TextRange range) {
        if (text.getClientArea().height < 3 * text.getLineHeight()) {
            revealLater = Optional.of(range);
            return;
        }
        int line = text.getLineAtOffset(range.start());
        if (line < JFaceTextUtil.getPartialTopIndex(text) || line > JFaceTextUtil.getPartialBottomIndex(text)) {
            text.setTopIndex(line);
        }
        int height = text.getClientArea().height;
        int y = TextGeometry.top(text, range.start());
        if (y < text.getLineHeight() || y > height - 3 * text.getLineHeight()) {
            text.setTopPixel(text.getTopPixel() + y - height / 3);
        }
        syncStrips();
    }

    /** The line of the caret in display coordinates. */
    Rectangle caretBox(int offset) {
        Point corner = text.toDisplay(text.getLocationAtOffset(offset));
        return new Rectangle(corner.x, corner.y, 1, text.getLineHeight(offset));
    }

    private void replacePainter(Palette palette) {
        if (painter != null) {
            text.removePaintListener(painter);
        }
        painter = new SpanPainter(text, host::index, host::isEmphasised, palette);
        text.addPaintListener(painter);
    }

    private void arrange() {
        Rectangle area = getClientArea();
        if (area.isEmpty()) {
            return;
        }
        int inner = area.width - text.computeTrim(0, 0, 0, 0).width;
        var columns = textOnly ? ReadingColumns.textOnly(inner, typesetter.columnWidth(), reading.zoom())
                : ReadingColumns.within(inner - OverviewStrip.WIDTH, typesetter.columnWidth(), reading.zoom());
        text.setMargins(columns.left(), 0, Math.max(0, inner - columns.left() - columns.text()), 0);
        text.setBounds(area);
        text.layoutChanged();
        margin.setVisible(columns.margin() > 0);
        margin.setBounds(columns.marginLeft(), 0, columns.margin(), area.height);
        overview.setVisible(!textOnly);
        overview.setBounds(inner - OverviewStrip.WIDTH, 0, OverviewStrip.WIDTH, area.height);
        margin.moveAbove(text);
        overview.moveAbove(text);
        margin.redraw();
        shownTop = -1;
        var waiting = revealLater;
        revealLater = Optional.empty();
        waiting.ifPresent(this::reveal);
    }

    private void syncStrips() {
        if (text.getTopPixel() != shownTop) {
            shownTop = text.getTopPixel();
            text.scrolled();
            margin.redraw();
            int top = Math.max(0, JFaceTextUtil.getPartialTopIndex(text));
            int bottom = Math.clamp(JFaceTextUtil.getPartialBottomIndex(text) + 1, 0, text.getLineCount() - 1);
            overview.setView(text.getOffsetAtLine(top), text.getOffsetAtLine(bottom));
        }
    }

    private void scrollTo(int offset) {
        text.setTopIndex(text.getLineAtOffset(Math.clamp(offset, 0, text.getCharCount())));
        syncStrips();
    }

    private void wheelTurned(Event wheel) {
        text.setTopPixel(text.getTopPixel() - wheel.count * text.getLineHeight());
        syncStrips();
    }
}
