package org.stet.bench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Things wanted and things found, paired one to one.
 *
 * @param missed what was wanted and has no pair
 * @param extra what was found and has no pair
 */
record Matching<W, F>(List<Pair<W, F>> pairs, List<W> missed, List<F> extra) {

    /** A thing wanted with what was found for it. */
    record Pair<W, F>(W wanted, F found) {
    }

    /** Pairs by the strictest rule first; what is left is tried with the next rule. */
    @SafeVarargs
    static <W, F> Matching<W, F> of(List<W> wanted, List<F> found, BiPredicate<W, F>... rules) {
        var pairs = new ArrayList<Pair<W, F>>();
        var missed = new ArrayList<>(wanted);
        var extra = new ArrayList<>(found);
        for (var rule : rules) {
            for (var want : List.copyOf(missed)) {
                extra.stream().filter(each -> rule.test(want, each)).findFirst().ifPresent(match -> {
                    pairs.add(new Pair<>(want, match));
                    remove(missed, want);
                    remove(extra, match);
                });
            }
        }
        return new Matching<>(pairs, missed, extra);
    }

    /** Equal things may be in a list twice: the very one goes. */
    private static <T> void remove(List<T> list, T thing) {
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) == thing) {
                list.remove(i);
                return;
            }
        }
    }

    Score score(String what) {
        return Score.of(what, pairs.size(), pairs.size() + extra.size(), pairs.size() + missed.size());
    }
}
