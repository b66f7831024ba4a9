package org.stet.ui.text.spans;

import java.util.ArrayList;
import java.util.List;

import org.stet.ui.text.Span;

/**
 * Decides how overlapping spans stay legible: tints add up to {@value #TINT_LAYERS} layers, further ones become lines,
 * and lines below the words stack in up to {@value #SLOTS} slots.
 *
 * <p>Greedy interval partitioning in reading order: each span takes the lowest lane that is free at its start.
 */
public final class OverlapLayout {

    static final int TINT_LAYERS = 2;
    static final int SLOTS = 4;

    private OverlapLayout() {
    }

    /** The spans that share a character with the range, in reading order; their places do not depend on the range. */
    public static List<Placed> within(SpanIndex index, int start, int end) {
        var tints = new Lanes();
        var lines = new Lanes();
        var placed = new ArrayList<Placed>();
        for (Span span : index.leadingInto(start, end)) {
            Look look = Look.of(span);
            if (look.isTint() && tints.take(span) >= TINT_LAYERS) {
                look = Look.LINE;
            }
            int slot = look.isArea() ? 0 : Math.min(lines.take(span), SLOTS - 1);
            if (span.end() > start) {
                placed.add(new Placed(span, look, slot));
            }
        }
        return placed;
    }

    private static final class Lanes {

        private final List<Integer> ends = new ArrayList<>();

        int take(Span span) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > span.start()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(span.end());
            } else {
                ends.set(lane, span.end());
            }
            return lane;
        }
    }
}
