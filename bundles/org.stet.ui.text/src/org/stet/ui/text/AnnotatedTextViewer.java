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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stet.ui.text.margin.MarginHost;
import org.stet.ui.text.overlay.FindBar;
import org.stet.ui.text.overlay.MatchPainter;
import org.stet.ui.text.overlay.SelectionBar;
import org.stet.ui.text.overlay.SpanHover;
import org.stet.ui.text.paint.ReadingText;
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

    private final ReadingSurface surface;
    private final ReadingText text;
    private final SelectionBar selectionBar;
    private final SpanFocus focus;
    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final Set<Integer> hiddenLayers = new HashSet<>();
    private final List<Consumer<TextRange>> selectionListeners = new ArrayList<>();

    /** The spans on visible layers; the hover reads it on a thread of its own. */
    private volatile SpanIndex index = SpanIndex.EMPTY;
    private TextBoundaries boundaries = new TextBoundaries("", Locale.getDefault());
    private Palette palette;
    private ReadingStyle reading;
    private Optional<FindBar> findBar = Optional.empty();

    public AnnotatedTextViewer(Composite parent, Palette palette, ReadingStyle reading) {
        super(parent, SWT.NONE);
        this.palette = palette;
        this.reading = reading;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        surface = new ReadingSurface(this, new Host());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(surface);
        text = surface.text();
        focus = new SpanFocus(() -> index, surface::repaint);
        surface.viewer().configure(
                new ReadingConfiguration(new SpanHover(focus::innermostAt), this::selectWord, this::palette));
        selectionBar = new SelectionBar(this);
        GridDataFactory.fillDefaults().exclude(true).applyTo(selectionBar);
        SpanSpeaker.install(text, focus::current);
        listen();
        applyLook();
    }

    private void listen() {
        text.addPaintListener(
                new MatchPainter(text, this::palette, () -> findBar.map(FindBar::matches).orElse(List.of())));
        text.addCaretListener(event -> selectionChanged());
        text.addListener(SWT.Selection, event -> selectionChanged());
        text.addListener(SWT.MouseMove, this::pointerMoved);
        text.addListener(SWT.MouseExit, event -> focus.hover(List.of()));
        text.addListener(SWT.MouseDown, this::mousePressed);
        text.addListener(SWT.MouseUp, this::mouseReleased);
        text.addListener(SWT.KeyDown, event -> selectionBar.setVisible(false));
        surface.viewer().addViewportListener(offset -> selectionBar.setVisible(false));
    }

    /** Shows another text; all spans must lie within it, structure ranges must not overlap each other. */
    public void setInput(String newText, List<StructureRange> structure, Collection<Span> newSpans) {
        index = SpanIndex.EMPTY;
        hideFind();
        selectionBar.setVisible(false);
        boundaries = new TextBoundaries(newText, Locale.getDefault());
        surface.setText(newText, structure);
        setSpans(newSpans);
    }

    /** Shows exactly these spans. */
    public void setSpans(Collection<Span> newSpans) {
        spans.clear();
        newSpans.forEach(span -> spans.put(span.id(), span));
        show(new SpanIndex(visible(spans.values())));
    }

    /** Adds, removes (by id) and replaces spans in one step. */
    public void applyChanges(Collection<Span> added, Collection<String> removed, Collection<Span> changed) {
        List<Span> put = Stream.concat(added.stream(), changed.stream()).toList();
        Set<String> gone = Stream.concat(removed.stream(), put.stream().map(Span::id)).collect(Collectors.toSet());
        spans.keySet().removeAll(gone);
        put.forEach(span -> spans.put(span.id(), span));
        show(index.with(gone, visible(put)));
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
        return index.at(offset);
    }

    /** The innermost visible span at the caret, or at the start of the selection. */
    public Optional<Span> currentSpan() {
        return focus.current();
    }

    public boolean isLayerVisible(int layer) {
        return !hiddenLayers.contains(layer);
    }

    public void setLayerVisible(int layer, boolean visible) {
        boolean changed = visible ? hiddenLayers.remove(layer) : hiddenLayers.add(layer);
        if (changed) {
            show(new SpanIndex(visible(spans.values())));
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
        return text.getText();
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
        int from = selection().start();
        Optional<Span> found = forward ? index.next(from, wanted) : index.previous(from, wanted);
        found.ifPresent(span -> selectRange(span.range()));
        return found;
    }

    /** Scrolls as little as needed to show the start of the range with some text around it. */
    public void reveal(TextRange range) {
        surface.reveal(range);
    }

    /** Opens the find bar, with the selected words if there are any; Escape closes it. */
    public void showFind() {
        if (findBar.isEmpty()) {
            var bar = new FindBar(this, this::text, () -> selection().start(), this::selectRange, text::repaint, this::hideFind);
            bar.setPalette(palette);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
            findBar = Optional.of(bar);
            layout();
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
        return surface.caretBox(selection().start());
    }

    public void addSpanListener(SpanListener listener) {
        focus.add(listener);
    }

    public void removeSpanListener(SpanListener listener) {
        focus.remove(listener);
    }

    /** Adds a listener for the selected range, which is empty when only the caret moved. */
    public void addSelectionListener(Consumer<TextRange> listener) {
        selectionListeners.add(listener);
    }

    public void removeSelectionListener(Consumer<TextRange> listener) {
        selectionListeners.remove(listener);
    }

    /** Shows the text alone, without margin and overview. */
    public void setTextOnly() {
        surface.setTextOnly();
    }

    /** The widget that has the focus, for context menu and key bindings; its content is this viewer's. */
    public StyledText textWidget() {
        return text;
    }

    /** The JFace viewer, for its selection provider and text operations such as copy. */
    public SourceViewer sourceViewer() {
        return surface.viewer();
    }

    @Override
    public boolean setFocus() {
        return !text.isDisposed() && text.setFocus();
    }

    private List<Span> visible(Collection<Span> of) {
        return of.stream().filter(span -> isLayerVisible(span.layer())).toList();
    }

    private void show(SpanIndex shown) {
        index = shown;
        surface.spansChanged();
        focus.follow(selection());
    }

    private void applyLook() {
        surface.setLook(palette, reading);
        findBar.ifPresent(bar -> bar.setPalette(palette));
        selectionBar.setLook(palette, surface.noteFont());
    }

    private void hideFind() {
        findBar.ifPresent(bar -> {
            findBar = Optional.empty();
            text.setFocus();
            bar.dispose();
            layout();
            text.repaint();
        });
    }

    private void selectionChanged() {
        selectionBar.setVisible(false);
        TextRange selection = selection();
        focus.follow(selection);
        List.copyOf(selectionListeners).forEach(listener -> listener.accept(selection));
    }

    private void pointerMoved(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        focus.hover(offset < 0 ? List.of() : focus.innermostAt(offset).stream().toList());
    }

    private void mousePressed(Event event) {
        selectionBar.setVisible(false);
        if (event.button == 1 && event.count == 3) {
            selectSentence();
        }
    }

    private void mouseReleased(Event event) {
        TextRange selection = selection();
        if (event.button == 1 && !selection.isEmpty()) {
            int top = text.getLocationAtOffset(selection.start()).y;
            int bottom = text.getLocationAtOffset(selection.end()).y + text.getLineHeight(selection.end());
            selectionBar.showAt(new Rectangle(event.x, top, 1, bottom - top), surface.getBounds());
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
            return index;
        }

        @Override
        public boolean isEmphasised(Span span) {
            return focus.isEmphasised(span);
        }

        @Override
        public void hover(List<Span> over) {
            focus.hover(over);
        }

        @Override
        public void select(Span span) {
            selectSpan(span.id());
        }

        @Override
        public void open(Span span) {
            focus.open(span);
        }

        @Override
        public void unfold(List<Span> folded) {
            choose(folded);
        }
    }
}
