package org.stet.ui.text.spans;

import org.stet.ui.text.Span;

/**
 * A span and how it is drawn among its neighbours.
 *
 * @param slot for looks below the words: how many lines are already between it and the words
 */
public record Placed(Span span, Look look, int slot) {
}
