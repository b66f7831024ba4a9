package org.stet.ui.text.spans;

/**
 * How a span is drawn among its neighbours.
 *
 * @param look the drawing
 * @param slot for looks below the words: how many lines are already between it and the words
 */
public record Placement(Look look, int slot) {
}
