package org.stet.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.ui.text.spans.SpanAnnotations;

/** Which span is at the caret and which under the pointer; emphasises both and tells who listens. */
final class SpanFocus {

    private final SpanAnnotations annotations;
    private final Runnable repaint;
    private final List<SpanListener> listeners = new ArrayList<>();
    private Optional<Span> current = Optional.empty();
    private List<Span> hovered = List.of();

    /** A focus that runs {@code repaint} when spans look different. */
    SpanFocus(SpanAnnotations annotations, Runnable repaint) {
        this.annotations = annotations;
        this.repaint = repaint;
    }

    void add(SpanListener listener) {
        listeners.add(listener);
    }

    void remove(SpanListener listener) {
        listeners.remove(listener);
    }

    Optional<Span> current() {
        return current;
    }

    Optional<Span> innermostAt(int offset) {
        return annotations.index().at(offset).stream().findFirst();
    }

    /** The selection moved, or the spans under it changed: a span that covers exactly the selection goes first. */
    void follow(TextRange selection) {
        Optional<Span> now = annotations.index().at(selection.start()).stream()
                .filter(span -> span.range().equals(selection)).findFirst().or(() -> innermostAt(selection.start()));
        if (!now.equals(current)) {
            current = now;
            emphasise();
            List.copyOf(listeners).forEach(listener -> listener.spanSelected(now));
        }
    }

    void hover(List<Span> now) {
        if (!now.equals(hovered)) {
            hovered = now;
            emphasise();
        }
    }

    void open(Span span) {
        List.copyOf(listeners).forEach(listener -> listener.spanOpened(span));
    }

    private void emphasise() {
        Set<String> ids = Stream.concat(hovered.stream(), current.stream()).map(Span::id).collect(Collectors.toSet());
        if (annotations.emphasise(ids)) {
            repaint.run();
        }
    }
}
