package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which values are compared where too many have something in common to compare each with each: those that say the same with the next
 * few of them, which joins them all, and a few for each thing that is said with a few for any other.
 */
final class Crowd {

    /** So many are compared each with each. */
    private static final int MOST = 60;
    private static final int NEXT = 8;
    private static final int FEW = 3;

    private Crowd() {
    }

    /**
     * Parts of a group inside which each is compared with each.
     *
     * @param group values by their numbers
     * @param said what a value says
     */
    static List<int[]> parts(int[] group, IntFunction<String> said) {
        if (group.length <= MOST) {
            return List.of(group);
        }
        var equal = new TreeMap<String, List<Integer>>();
        IntStream.of(group).forEach(value -> equal.computeIfAbsent(said.apply(value), any -> new ArrayList<>()).add(value));
        var parts = new ArrayList<int[]>();
        for (var same : equal.values()) {
            for (var from = 0; from == 0 || from < same.size() - NEXT; from += NEXT) {
                parts.add(array(same.subList(from, Math.min(same.size(), from + 2 * NEXT))));
            }
        }
        parts.add(spokesmen(equal.values()));
        return parts;
    }

    /** A few for each thing that is said, for what is said most first. */
    private static int[] spokesmen(Collection<List<Integer>> equal) {
        var few = Math.clamp(MOST / equal.size(), 1, FEW);
        return equal.stream().sorted(Comparator.comparing(List::size, Comparator.reverseOrder())).limit(MOST / few)
                .flatMap(same -> same.stream().limit(few)).mapToInt(Integer::intValue).toArray();
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
