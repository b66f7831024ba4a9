package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Memo;
import org.stet.analysis.Place;
import org.stet.model.ValueKind;

/** The pairs of different values that are weighed against each other in a case, for learning what their signs are worth. */
public final class RivalPairs {

    /**
     * Two different values of two articles.
     *
     * @param areDays whether they are weighed as days
     * @param signs a number for each of {@link #signsOfDays()} or, if they are no days, of {@link #signs()}
     */
    public record Pair(Place a, Place b, boolean areDays, double[] signs) {
    }

    private RivalPairs() {
    }

    /** The names of the signs by which pairs are weighed. */
    public static List<String> signs() {
        return Signs.NAMES;
    }

    /** The same of days. */
    public static List<String> signsOfDays() {
        return Stream.concat(DaySigns.NAMES.stream(), Signs.NAMES.stream()).toList();
    }

    /** All of a case, in the order of the articles and of the values in them; of ages, none: those are weighed by whose they are. */
    public static List<Pair> of(CaseFindings found) {
        var memo = new Memo();
        var told = ClaimFinder.told(found.articles(), found.names(), memo);
        var facts = told.stream().flatMap(List::stream).toList();
        var comparisons = new Comparisons(facts, memo);
        var signs = new Signs(told, found.names(), new Likeness(told, memo), comparisons, memo);
        var rivalry = new Rivalry(signs);
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < facts.size(); i++) {
            for (var j = i + 1; j < facts.size(); j++) {
                var a = facts.get(i);
                var b = facts.get(j);
                if (a.group().equals(b.group()) && !a.article().equals(b.article()) && a.holder().isEmpty() && rivalry.mayBe(a, b)
                        && comparisons.of(a, b).differs()) {
                    var areDays = a.kind() == ValueKind.DATE;
                    pairs.add(new Pair(a.place(), b.place(), areDays, areDays ? ofDays(signs, a, b) : signs.of(a, b)));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static double[] ofDays(Signs signs, Fact a, Fact b) {
        return DoubleStream.concat(DoubleStream.of(signs.ofDays(a, b)), DoubleStream.of(signs.of(a, b))).toArray();
    }
}
