package org.stet.ui.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IPainter;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stet.ui.text.margin.MarginHost;
import org.stet.ui.text.margin.MarginStrip;
import org.stet.ui.text.margin.OverviewStrip;
import org.stet.ui.text.overlay.FindBar;
import org.stet.ui.text.overlay.MatchPainter;
import org.stet.ui.text.overlay.SelectionBar;
import org.stet.ui.text.overlay.SpanHover;
import org.stet.ui.text.paint.ReadingText;
import org.stet.ui.text.paint.SpanPainter;
import org.stet.ui.text.paint.TextGeometry;
import org.stet.ui.text.paint.Typesetter;
import org.stet.ui.text.spans.SpanAnnotations;
import org.stet.ui.text.spans.SpanIndex;

/**
 * Shows a text for reading, with marked spans, a margin with a card for each claim, quote and note, and an overview of
 * the whole text. The text cannot be edited; spans are the caller's, who hands in every change.
 *
 * <pre>{@code
 * var viewer = new AnnotatedTextViewer(parent, Palette.light(), ReadingStyle.DEFAULT);
 * viewer.setInput(text, structure, spans);
 * viewer.applyChanges(List.of(newSpan), List.of(), List.of());
 * }</pre>
 *
 * <p>Plain keys are left to the caller's key bindings; they should be active while {@link #textWidget()} has the focus
 * and not while the find bar has it. All methods are to be called on the UI thread; offsets are UTF-16 code units.
 */
public final class AnnotatedTextViewer extends Composite {

    private final ReadingViewer viewer;
    private final ReadingText text;
    private final MarginStrip margin;
    private final OverviewStrip overview;
    private final SelectionBar selectionBar;
    private final SpanAnnotations annotations = new SpanAnnotations();
    private final List<SpanListener> spanListeners = new ArrayList<>();
    private final List<Consumer<TextRange>> selectionListeners = new ArrayList<>();
    private final Set<Integer> hiddenLayers = new HashSet<>();

    private List<StructureRange> structure = List.of();
    private final Map<String, Span> spans = new LinkedHashMap<>();
    private TextBoundaries boundaries = new TextBoundaries("", Locale.getDefault());
    private Palette palette;
    private ReadingStyle reading;
    private Typesetter typesetter;
    private SpanPainter painter;
    private Optional<FindBar> findBar = Optional.empty();
    private Optional<Span> current = Optional.empty();
    private List<Span> hovered = List.of();
    private int shownTop = -1;

    public AnnotatedTextViewer(Composite parent, Palette palette, ReadingStyle reading) {
        super(parent, SWT.NONE);
        this.palette = palette;
        this.reading = reading;
        viewer = new ReadingViewer(this);
        viewer.configure(new ReadingConfiguration(new SpanHover(this::innermostAt), () -> selectWord(), this::palette));
        text = viewer.readingText();
        margin = new MarginStrip(this, text, new Host());
        overview = new OverviewStrip(this, this::scrollTo);
        selectionBar = new SelectionBar(this);
        text.addPaintListener(new MatchPainter(text, this::palette,
                () -> findBar.map(FindBar::matches).orElse(List.of())));
        text.addPaintListener(event -> syncStrips());
        text.addCaretListener(event -> caretMoved());
        text.addListener(SWT.Selection, event -> selectionChanged());
        text.addListener(SWT.MouseMove, this::pointerMoved);
        text.addListener(SWT.MouseExit, event -> hover(List.of()));
        text.addListener(SWT.MouseDown, this::mousePressed);
        text.addListener(SWT.MouseUp, this::mouseReleased);
        text.addListener(SWT.KeyDown, event -> selectionBar.setVisible(false));
        viewer.addViewportListener(offset -> viewportMoved());
        addListener(SWT.Resize, event -> arrange());
        addDisposeListener(event -> typesetter.dispose());
        SpanSpeaker.install(text, () -> current);
        applyLook();
    }

    /** Shows another text; all spans must lie within it, structure ranges must not overlap each other. */
    public void setInput(String newText, List<StructureRange> newStructure, Collection<Span> newSpans) {
        annotations.show(List.of());
        hideFind();
        selectionBar.setVisible(false);
        boundaries = new TextBoundaries(newText, Locale.getDefault());
        structure = List.copyOf(newStructure);
        viewer.setDocument(new Document(newText), annotations.model());
        typesetter.typeset(structure);
        setSpans(newSpans);
    }

    /** Shows exactly these spans; those that did not change are not touched. */
    public void setSpans(Collection<Span> newSpans) {
        spans.clear();
        newSpans.forEach(span -> spans.put(span.id(), span));
        annotations.show(spans.values().stream().filter(this::isVisible).toList());
        spansChanged();
    }

    /** Adds, removes (by id) and replaces spans in one step. */
    public void applyChanges(Collection<Span> added, Collection<String> removed, Collection<Span> changed) {
        spans.keySet().removeAll(Set.copyOf(removed));
        List<Span> put = Stream.concat(added.stream(), changed.stream()).toList();
        put.forEach(span -> spans.put(span.id(), span));
        annotations.change(put.stream().filter(this::isVisible).toList(),
                Stream.concat(removed.stream(), put.stream().map(Span::id)).toList());
        spansChanged();
    }

    /** All spans, those on hidden layers included. */
    public Collection<Span> spans() {
        return List.copyOf(spans.values());
    }

    public Optional<Span> span(String id) {
        return Optional.ofNullable(spans.get(id));
    }

    /** The visible spans that cover the character at the offset, innermost first. */
    public List<Span> spansAt(int offset) {
        return annotations.index().at(offset);
    }

    /** The innermost visible span at the caret, or at the start of the selection. */
    public Optional<Span> currentSpan() {
        return current;
    }

    public boolean isLayerVisible(int layer) {
        return !hiddenLayers.contains(layer);
    }

    public void setLayerVisible(int layer, boolean visible) {
        boolean changed = visible ? hiddenLayers.remove(layer) : hiddenLayers.add(layer);
        if (changed) {
            annotations.show(spans.values().stream().filter(this::isVisible).toList());
            spansChanged();
        }
    }

    public Palette palette() {
        return palette;
    }

    public void setPalette(Palette newPalette) {
        palette = newPalette;
        applyLook();
    }

    public ReadingStyle readingStyle() {
        return reading;
    }

    public void setReadingStyle(ReadingStyle newReading) {
        reading = newReading;
        applyLook();
    }

    public String text() {
        return viewer.getDocument() == null ? "" : viewer.getDocument().get();
    }

    /** The selected words, or an empty range at the caret. */
    public TextRange selection() {
        Point range = text.getSelection();
        return new TextRange(range.x, range.y);
    }

    /** The selection without white space at its ends and without a cut character: what a new span should cover. */
    public TextRange selectionForSpan() {
        return boundaries.trimmed(boundaries.wholeCharacters(selection()));
    }

    /** Words, sentences and paragraphs of the text shown. */
    public TextBoundaries boundaries() {
        return boundaries;
    }

    /** Selects the range and scrolls so that it is seen. */
    public void selectRange(TextRange range) {
        reveal(range);
        text.setSelection(range.start(), range.end());
        selectionChanged();
    }

    /** Selects the words of a span, scrolls to it and focuses the text; nothing happens for an unknown id. */
    public void selectSpan(String id) {
        span(id).ifPresent(span -> {
            selectRange(span.range());
            text.setFocus();
        });
    }

    public void selectWord() {
        selectRange(boundaries.wordAt(text.getCaretOffset()));
    }

    /** Moves the end of the selection to the end of the next word; selects a word when nothing is selected. */
    public void extendByWord() {
        TextRange selection = selection();
        selectRange(selection.isEmpty() ? boundaries.wordAt(selection.start()) : boundaries.withEndMoved(selection, true));
    }

    public void selectSentence() {
        selectRange(boundaries.sentenceAt(selection().start()));
    }

    public void selectParagraph() {
        selectRange(boundaries.paragraphAt(selection().start()));
    }

    /** Goes to the next or previous wanted span in reading order; empty when there is none. */
    public Optional<Span> goToSpan(boolean forward, Predicate<Span> wanted) {
        SpanIndex index = annotations.index();
        int from = selection().start();
        Optional<Span> found = forward ? index.next(from, wanted) : index.previous(from, wanted);
        found.ifPresent(span -> selectRange(span.range()));
        return found;
    }

    /** Scrolls as little as needed to show the start of the range with some text around it. */
    public void reveal(TextRange range) {
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

    /** Opens the find bar, with the selected words if there are any; Escape closes it. */
    public void showFind() {
        if (findBar.isEmpty()) {
            var bar = new FindBar(this, this::text, this::selectRange, text::redraw, this::hideFind);
            bar.setPalette(palette);
            findBar = Optional.of(bar);
            arrange();
        }
        findBar.orElseThrow().start(text.getSelectionText());
    }

    /** Lists all spans at the caret in a small pop-up; choosing one selects it. Nothing happens in unmarked text. */
    public void peek() {
        choose(spansAt(selection().start()));
    }

    /** The verbs the selection bar offers after words were selected with the mouse. */
    public void setVerbs(List<Verb> verbs) {
        selectionBar.setVerbs(verbs);
    }

    /** The line of the caret in display coordinates, where pop-ups open. */
    public Rectangle caretBox() {
        int offset = selection().start();
        Point corner = text.toDisplay(text.getLocationAtOffset(offset));
        return new Rectangle(corner.x, corner.y, 1, text.getLineHeight(offset));
    }

    public void addSpanListener(SpanListener listener) {
        spanListeners.add(listener);
    }

    public void removeSpanListener(SpanListener listener) {
        spanListeners.remove(listener);
    }

    /** Adds a listener for the selected range, which is empty when only the caret moved. */
    public void addSelectionListener(Consumer<TextRange> listener) {
        selectionListeners.add(listener);
    }

    public void removeSelectionListener(Consumer<TextRange> listener) {
        selectionListeners.remove(listener);
    }

    /** The widget that has the focus, for context menu and key bindings; its content is this viewer's. */
    public StyledText textWidget() {
        return text;
    }

    /** The JFace viewer, for its selection provider and text operations such as copy. */
    public SourceViewer sourceViewer() {
        return viewer;
    }

    @Override
    public boolean setFocus() {
        return !text.isDisposed() && text.setFocus();
    }

    private boolean isVisible(Span span) {
        return !hiddenLayers.contains(span.layer());
    }

    private void spansChanged() {
        overview.setSpans(annotations.index(), text.getCharCount());
        margin.redraw();
        updateCurrent();
    }

    private void applyLook() {
        Typesetter old = typesetter;
        typesetter = new Typesetter(text, reading, palette);
        typesetter.apply();
        typesetter.typeset(structure);
        if (painter != null) {
            viewer.removePainter(painter);
            painter.deactivate(false);
            painter.dispose();
        }
        painter = new SpanPainter(viewer, palette);
        viewer.addPainter(painter);
        painter.paint(IPainter.CONFIGURATION);
        setBackground(palette.background());
        margin.setLook(palette, typesetter.noteFont(), typesetter.subnoteFont());
        overview.setPalette(palette);
        findBar.ifPresent(bar -> bar.setPalette(palette));
        selectionBar.setLook(palette, typesetter.noteFont());
        if (old != null) {
            old.dispose();
        }
        arrange();
        text.redraw();
    }

    private void arrange() {
        Rectangle area = getClientArea();
        if (area.isEmpty()) {
            return;
        }
        int findHeight = findBar.map(bar -> bar.computeSize(area.width, SWT.DEFAULT).y).orElse(0);
        int height = Math.max(0, area.height - findHeight);
        findBar.ifPresent(bar -> bar.setBounds(0, height, area.width, findHeight));
        int inner = area.width - text.computeTrim(0, 0, 0, 0).width;
        var columns = ReadingColumns.within(inner - OverviewStrip.WIDTH, typesetter.columnWidth(), reading.zoom());
        text.setMargins(columns.left(), 0, Math.max(0, inner - columns.left() - columns.text()), 0);
        text.setBounds(0, 0, area.width, height);
        margin.setVisible(columns.margin() > 0);
        margin.setBounds(columns.marginLeft(), 0, columns.margin(), height);
        overview.setBounds(inner - OverviewStrip.WIDTH, 0, OverviewStrip.WIDTH, height);
        margin.moveAbove(text);
        overview.moveAbove(text);
        margin.redraw();
        shownTop = -1;
    }

    private void viewportMoved() {
        selectionBar.setVisible(false);
        syncStrips();
    }

    private void syncStrips() {
        if (text.getTopPixel() != shownTop) {
            shownTop = text.getTopPixel();
            margin.redraw();
            int last = Math.min(JFaceTextUtil.getPartialBottomIndex(text) + 1, text.getLineCount() - 1);
            overview.setView(text.getOffsetAtLine(Math.max(0, JFaceTextUtil.getPartialTopIndex(text))),
                    last < 0 ? 0 : text.getOffsetAtLine(last));
        }
    }

    private void scrollTo(int offset) {
        text.setTopIndex(text.getLineAtOffset(Math.min(offset, text.getCharCount())));
        viewportMoved();
    }

    private void hideFind() {
        findBar.ifPresent(bar -> {
            findBar = Optional.empty();
            text.setFocus();
            bar.dispose();
            arrange();
            text.redraw();
        });
    }

    private Optional<Span> innermostAt(int offset) {
        return annotations.index().at(offset).stream().findFirst();
    }

    private void caretMoved() {
        selectionBar.setVisible(false);
        selectionChanged();
    }

    private void selectionChanged() {
        updateCurrent();
        TextRange selection = selection();
        List.copyOf(selectionListeners).forEach(listener -> listener.accept(selection));
    }

    private void updateCurrent() {
        TextRange selection = selection();
        Optional<Span> now = spansAt(selection.start()).stream()
                .filter(span -> span.range().equals(selection)).findFirst().or(() -> innermostAt(selection.start()));
        if (!now.equals(current)) {
            current = now;
            emphasise();
            List.copyOf(spanListeners).forEach(listener -> listener.spanSelected(now));
        }
    }

    private void pointerMoved(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        hover(offset < 0 ? List.of() : innermostAt(offset).stream().toList());
    }

    private void hover(List<Span> now) {
        if (!now.equals(hovered)) {
            hovered = now;
            emphasise();
        }
    }

    private void emphasise() {
        Set<String> ids = Stream.concat(hovered.stream(), current.stream()).map(Span::id).collect(Collectors.toSet());
        List<Span> changed = annotations.emphasise(ids);
        changed.stream().filter(this::isInView)
                .forEach(span -> TextGeometry.redraw(text, span.start(), span.range().length()));
        if (!changed.isEmpty()) {
            margin.redraw();
        }
    }

    private boolean isInView(Span span) {
        return text.getLineAtOffset(span.start()) <= JFaceTextUtil.getPartialBottomIndex(text)
                && text.getLineAtOffset(span.end()) >= JFaceTextUtil.getPartialTopIndex(text);
    }

    private void mousePressed(Event event) {
        selectionBar.setVisible(false);
        if (event.button == 1 && event.count == 3) {
            selectSentence();
        }
    }

    private void mouseReleased(Event event) {
        if (event.button == 1 && !selection().isEmpty()) {
            Point corner = text.getLocationAtOffset(selection().start());
            selectionBar.showAt(new Rectangle(corner.x, corner.y, event.x - corner.x,
                    text.getLineHeight(selection().start())), text.getBounds());
        }
    }

    private void choose(List<Span> candidates) {
        if (!candidates.isEmpty()) {
            List<PickerItem<Span>> items = candidates.stream()
                    .map(span -> new PickerItem<>(span, span.label(), span.sublabel(), span.sign())).toList();
            new PickerPopup<Span>(this, palette, words -> items, span -> selectSpan(span.id())).openList(caretBox());
        }
    }

    private final class Host implements MarginHost {

        @Override
        public SpanIndex index() {
            return annotations.index();
        }

        @Override
        public boolean isEmphasised(Span span) {
            return annotations.isEmphasised(span);
        }

        @Override
        public void hover(List<Span> over) {
            AnnotatedTextViewer.this.hover(over);
        }

        @Override
        public void select(Span span) {
            selectSpan(span.id());
        }

        @Override
        public void open(Span span) {
            List.copyOf(spanListeners).forEach(listener -> listener.spanOpened(span));
        }

        @Override
        public void unfold(List<Span> folded) {
            choose(folded);
        }
    }
}
