package org.stet.ui.text.spans;

import org.stet.ui.text.Span;

/** The ways to draw a span; {@link #of} chooses, {@link OverlapLayout} may turn a tint into a line. */
public enum Look {

    TINT(true),
    TINT_WITH_CORNER(true),
    TINT_WITH_FRAME(true),
    STRUCK(true),
    BRACKETS(true),
    LINE(false),
    DOTS(false),
    DASHES(false),
    WAVE(false),
    FINE_WAVE(false);

    private final boolean area;

    Look(boolean area) {
        this.area = area;
    }

    /** Whether it covers or encloses the words; otherwise it is a line below them and takes a slot of its own. */
    public boolean isArea() {
        return area;
    }

    /** Whether several of these on the same words would add up to a blot. */
    boolean isTint() {
        return this == TINT || this == TINT_WITH_CORNER || this == TINT_WITH_FRAME;
    }

    /** The look of a span that overlaps nothing. */
    public static Look of(Span span) {
        return switch (span.state()) {
            case SUGGESTED -> DASHES;
            case TICKED -> STRUCK;
            case PLAIN, MOVED -> plain(span);
            case CHANGED -> plain(span).isTint() ? TINT_WITH_FRAME : plain(span);
        };
    }

    private static Look plain(Span span) {
        return switch (span.style()) {
            case CLAIM -> TINT;
            case NOTE -> TINT_WITH_CORNER;
            case QUOTE -> BRACKETS;
            case MENTION, VALUE -> DOTS;
            case FACT -> LINE;
            case CONFLICT -> WAVE;
            case SPELLING -> FINE_WAVE;
        };
    }
}
