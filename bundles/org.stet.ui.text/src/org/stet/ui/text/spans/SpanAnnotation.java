package org.stet.ui.text.spans;

import java.util.stream.Stream;

import org.eclipse.jface.text.source.Annotation;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanStyle;

/** JFace's thin peer of one span; two peers are equal when they stand for the span with the same id. */
public final class SpanAnnotation extends Annotation {

    private static final String[][] TYPES = Stream.of(Look.values()).map(look -> Stream.of(SpanStyle.values())
            .map(style -> look + "/" + style).toArray(String[]::new)).toArray(String[][]::new);

    private final Span span;
    private final Placement placement;
    private boolean emphasised;

    SpanAnnotation(Span span, Placement placement, boolean emphasised) {
        super(typeOf(placement.look(), span.style()), false, span.label());
        this.span = span;
        this.placement = placement;
        this.emphasised = emphasised;
    }

    /** The annotation type, by which the painter finds strategy and colour. */
    public static String typeOf(Look look, SpanStyle style) {
        return TYPES[look.ordinal()][style.ordinal()];
    }

    public Span span() {
        return span;
    }

    public Placement placement() {
        return placement;
    }

    /** Whether the span is under the pointer or the caret and drawn more strongly. */
    public boolean isEmphasised() {
        return emphasised;
    }

    void setEmphasised(boolean emphasised) {
        this.emphasised = emphasised;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpanAnnotation peer && span.id().equals(peer.span.id());
    }

    @Override
    public int hashCode() {
        return span.id().hashCode();
    }
}
