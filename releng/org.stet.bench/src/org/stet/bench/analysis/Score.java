package org.stet.bench.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much of what there is was found, and how much of what was found is right.
 *
 * @param what what was looked for
 * @param right how many of the found are right
 * @param found how many were found
 * @param wanted how many there are
 * @param matched how many of the wanted were found; differs from right where several findings may match one thing wanted
 * @param reference a published figure for the same data, or the figure asked for; empty if there is none
 * @param misses what was missed or wrongly found, a line each
 */
record Score(String what, int right, int found, int wanted, int matched, String reference, List<String> misses) {

    private static final String COLUMNS = "  %-44s %6s %6s %6s  %6s %6s %6s  %s";

    Score {
        misses = List.copyOf(misses);
    }

    /** Findings that match one thing wanted each. */
    static Score of(String what, int right, int found, int wanted) {
        return new Score(what, right, found, wanted, right, "", List.of());
    }

    /** A share, such as how many of the matched ones have the right value: precision and recall are the same. */
    static Score share(String what, int right, int of) {
        return of(what, right, of, of);
    }

    /** The same beside a published figure, such as {@code HeidelTime .776}. */
    Score beside(String figure) {
        return new Score(what, right, found, wanted, matched, figure, misses);
    }

    Score listing(Collection<String> lines) {
        return new Score(what, right, found, wanted, matched, reference, List.copyOf(lines));
    }

    /** Both taken together, under the name of this one. */
    Score plus(Score other) {
        return new Score(what, right + other.right, found + other.found, wanted + other.wanted, matched + other.matched, reference,
                Stream.concat(misses.stream(), other.misses.stream()).toList());
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) matched / wanted;
    }

    double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    static String header() {
        return String.format(COLUMNS, "", "right", "found", "wanted", "P", "R", "F1", "");
    }

    @Override
    public String toString() {
        return String.format(COLUMNS, what, right, found, wanted, rate(precision()), rate(recall()), rate(f1()), reference).stripTrailing();
    }

    private static String rate(double rate) {
        return rate == 1 ? "1" : String.format(Locale.ROOT, "%.3f", rate).substring(1);
    }
}
