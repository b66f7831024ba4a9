package org.stet.ui.text;

import java.util.Optional;

/** Told what a person does with the spans of an {@link AnnotatedTextViewer}; called on the UI thread. */
public interface SpanListener {

    /** The innermost span at the caret changed; empty when the caret is in unmarked text. */
    default void spanSelected(Optional<Span> span) {
    }

    /** A span or its margin card was double-clicked. */
    default void spanOpened(Span span) {
    }
}
