package org.stet.ui.text;

import java.util.Objects;
import java.util.Optional;

/**
 * One marked passage as the viewer shows it; immutable, identified by {@code id}.
 *
 * @param id stable and unique among the spans of one text
 * @param range the marked words, not empty
 * @param style what the span stands for
 * @param state how certain or how well placed it is
 * @param sign status shown before the label
 * @param label short text for the margin card and the hover, may be empty (then there is no card)
 * @param sublabel second, smaller line, may be empty
 * @param layer 1 to 9, can be switched off with {@link AnnotatedTextViewer#setLayerVisible}
 * @param earlier what the words were, where they are others now
 */
public record Span(String id, TextRange range, SpanStyle style, SpanState state, StatusSign sign, String label,
        String sublabel, int layer, Optional<Earlier> earlier) {

    public static final int LAYERS = 9;

    public Span {
        Objects.requireNonNull(id);
        Objects.requireNonNull(style);
        Objects.requireNonNull(state);
        Objects.requireNonNull(sign);
        Objects.requireNonNull(label);
        Objects.requireNonNull(sublabel);
        if (range.isEmpty()) {
            throw new IllegalArgumentException("Empty span " + id);
        }
        if (layer < 1 || layer > LAYERS) {
            throw new IllegalArgumentException("No such layer: " + layer);
        }
    }

    /** A span whose words are as they were marked. */
    public Span(String id, TextRange range, SpanStyle style, SpanState state, StatusSign sign, String label, String sublabel,
            int layer) {
        this(id, range, style, state, sign, label, sublabel, layer, Optional.empty());
    }

    /** A plain span without label on layer 1. */
    public static Span of(String id, int start, int end, SpanStyle style) {
        return new Span(id, new TextRange(start, end), style, SpanState.PLAIN, StatusSign.NONE, "", "", 1);
    }

    public int start() {
        return range.start();
    }

    public int end() {
        return range.end();
    }

    public Span withRange(TextRange newRange) {
        return new Span(id, newRange, style, state, sign, label, sublabel, layer, earlier);
    }

    public Span withState(SpanState newState) {
        return new Span(id, range, style, newState, sign, label, sublabel, layer, earlier);
    }

    public Span withSign(StatusSign newSign) {
        return new Span(id, range, style, state, newSign, label, sublabel, layer, earlier);
    }

    public Span withLabel(String newLabel, String newSublabel) {
        return new Span(id, range, style, state, sign, newLabel, newSublabel, layer, earlier);
    }

    public Span withLayer(int newLayer) {
        return new Span(id, range, style, state, sign, label, sublabel, newLayer, earlier);
    }

    public Span withEarlier(Earlier words) {
        return new Span(id, range, style, state, sign, label, sublabel, layer, Optional.of(words));
    }
}
