package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
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

        private boolean mayFollow(State<T> earlier, BiPredicate<T, T> follows) {
            return number == earlier.number || when.compareTo(earlier.when) > 0 && follows.test(earlier.of, of);
        }

        /** A number that grows may do so within a day of which nobody knows the hour. */
        private boolean mayGrowFrom(State<T> earlier, BiPredicate<T, T> follows) {
            return mayFollow(earlier, follows) || when.equals(earlier.when) && when.moment().isEmpty() && follows.test(earlier.of, of);
        }
    }

    private Succession() {
    }

    /**
     * The states that make the longest row in which numbers only grow, or only shrink; empty if no two of them differ.
     *
     * @param states in order of time
     * @param follows whether the second, which is later, is what became of the first
     */
    static <T> Optional<Set<T>> row(List<State<T>> states, BiPredicate<T, T> follows) {
        var smallestFirst = states.stream().sorted(Comparator.comparing((State<T> state) -> state.when).thenComparing(State::number)).toList();
        var growing = longest(smallestFirst, (earlier, later) -> earlier.number <= later.number && later.mayGrowFrom(earlier, follows));
        var shrinking = longest(states, (earlier, later) -> earlier.number >= later.number && later.mayFollow(earlier, follows));
        var row = growing.size() >= shrinking.size() ? growing : shrinking;
        if (row.stream().mapToDouble(State::number).distinct().count() < 2) {
            return Optional.empty();
        }
        var members = new HashSet<T>();
        row.forEach(state -> members.add(state.of));
        return Optional.of(members);
    }

    private static <T> List<State<T>> longest(List<State<T>> states, BiPredicate<State<T>, State<T>> follows) {
        var best = new ArrayList<List<State<T>>>();
        for (var state : states) {
            List<State<T>> chain = List.of();
            for (var earlier : best) {
                if (earlier.size() > chain.size() && follows.test(earlier.getLast(), state)) {
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
