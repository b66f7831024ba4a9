package org.stet.ui.text.margin;

import java.util.List;

import org.stet.ui.text.Span;
import org.stet.ui.text.spans.SpanIndex;

/** What the margin strip needs from the viewer it belongs to. */
public interface MarginHost {

    SpanIndex index();

    boolean isEmphasised(Span span);

    /** The pointer is over the card of these spans; empty when it left. */
    void hover(List<Span> spans);

    void select(Span span);

    void open(Span span);

    /** A fold was clicked: offer its spans for choice. */
    void unfold(List<Span> spans);
}
