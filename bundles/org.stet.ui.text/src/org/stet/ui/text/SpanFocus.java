package org.stet.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.ui.text.spans.SpanIndex;

/** Which span is at the caret and which under the pointer; emphasises both and tells who listens. */
final class SpanFocus {

    private final Supplier<SpanIndex> spans;
    private final Runnable repaint;
    private final List<SpanListener> listeners = new ArrayList<>();
    private Optional<Span> current = Optional.empty();
    private List<Span> hovered = List.of();
    private Set<String> emphasised = Set.of();

    /** A focus on the spans shown at the time that runs {@code repaint} when some look different. */
    SpanFocus(Supplier<SpanIndex> spans, Runnable repaint) {
        this.spans = spans;
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
        return spans.get().at(offset).stream().findFirst();
    }

    /** The selection moved, or the spans under it changed: a span that covers exactly the selection goes first. */
    void follow(TextRange selection) {
        Optional<Span> now = spans.get().at(selection.start()).stream()
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

    /** Whether the span is under the pointer or the caret and drawn more strongly. */
    boolean isEmphasised(Span span) {
        return emphasised.contains(span.id());
    }

    private void emphasise() {
        Set<String> ids = Stream.concat(hovered.stream(), current.stream()).map(Span::id).collect(Collectors.toSet());
        if (!ids.equals(emphasised)) {
            emphasised = ids;
            repaint.run();
        }
    }
}
