package org.stet.analysis.text;

import java.util.List;
import org.stet.core.anchor.Span;

/** A sentence of a block with its tokens, in reading order. */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
