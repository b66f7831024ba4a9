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
final class OverlapLayout {

    static final int TINT_LAYERS = 2;
    static final int SLOTS = 4;

    private OverlapLayout() {
    }

    /** The placement of each span, for spans in reading order; clusters can be laid out one by one. */
    static List<Placement> layout(List<Span> spans) {
        var tints = new Lanes();
        var lines = new Lanes();
        var placements = new ArrayList<Placement>(spans.size());
        for (Span span : spans) {
            Look look = Look.of(span);
            if (look.isTint() && tints.take(span) >= TINT_LAYERS) {
                look = Look.LINE;
            }
            int slot = look.isArea() ? 0 : Math.min(lines.take(span), SLOTS - 1);
            placements.add(new Placement(look, slot));
        }
        return placements;
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
