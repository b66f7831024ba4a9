package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.stet.analysis.Published;

/** Tells states that follow each other in time from values that fall out of the row. */
final class Succession {

    /** What an article of a moment says; the number can only change from one moment to a later one. */
    record State<T>(T of, Published when, double number) {

        private boolean mayFollow(State<T> earlier) {
            return number == earlier.number || when.compareTo(earlier.when) > 0;
        }
    }

    private Succession() {
    }

    /**
     * The states that make the longest row in which numbers only grow, or only shrink; empty if no two of them differ.
     *
     * @param states in order of time
     * @param mayShrink whether the numbers may become smaller
     */
    static <T> Optional<Set<T>> row(List<State<T>> states, boolean mayShrink) {
        var growing = longest(states, (earlier, later) -> earlier <= later);
        List<State<T>> shrinking = mayShrink ? longest(states, (earlier, later) -> earlier >= later) : List.of();
        var row = growing.size() >= shrinking.size() ? growing : shrinking;
        if (row.stream().mapToDouble(State::number).distinct().count() < 2) {
            return Optional.empty();
        }
        var members = new HashSet<T>();
        row.forEach(state -> members.add(state.of));
        return Optional.of(members);
    }

    private static <T> List<State<T>> longest(List<State<T>> states, BiPredicate<Double, Double> follows) {
        var best = new ArrayList<List<State<T>>>();
        for (var state : states) {
            List<State<T>> chain = List.of();
            for (var earlier : best) {
                if (earlier.size() > chain.size() && follows.test(earlier.getLast().number, state.number)
                        && state.mayFollow(earlier.getLast())) {
                    chain = earlier;
                }
            }
            var grown = new ArrayList<>(chain);
            grown.add(state);
            best.add(grown);
        }
        return best.stream().reduce((a, b) -> b.size() > a.size() ? b : a).orElse(List.of());
    }
}
