package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Puts things together, by their places in a list. */
final class Together {

    private final int[] roots;

    Together(int size) {
        roots = IntStream.range(0, size).toArray();
    }

    boolean isJoined(int one, int other) {
        return root(one) == root(other);
    }

    void join(int one, int other) {
        roots[Math.max(root(one), root(other))] = Math.min(root(one), root(other));
    }

    private int root(int of) {
        var at = of;
        while (roots[at] != at) {
            at = roots[at];
        }
        return at;
    }

    /** The things in groups, in the order of the list. */
    <T> Collection<List<T>> of(List<T> all) {
        var groups = new LinkedHashMap<Integer, List<T>>();
        for (var at = 0; at < roots.length; at++) {
            groups.computeIfAbsent(root(at), any -> new ArrayList<>()).add(all.get(at));
        }
        return groups.values();
    }
}
