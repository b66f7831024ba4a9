package org.stet.analysis.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What two articles say beside two of their values: whether each has something that answers better to the value of the other. */
final class Counterparts {

    /** What the numbers of {@link #of} tell, in their order. */
    static final List<String> NAMES = List.of("likest", "likest-beside", "told-too", "same-sentence", "apart-in-article", "same-neighbours");

    /** How many times as like as any other a value may be; more says no more. */
    private static final double CLEARLY = 2;
    /** The most that each of {@link #of} can be; none is less than 0. */
    static final double[] MOST = {CLEARLY, CLEARLY, 1, 1, 1, 2};

    private final Likeness likeness;
    private final Comparisons comparisons;
    private final Map<String, List<Fact>> values = new HashMap<>();
    /** The values of each article by their groups. */
    private final Map<String, Map<String, List<Fact>>> groups = new HashMap<>();
    private final Map<Fact, Integer> places = new IdentityHashMap<>();

    /** @param articles the values of each */
    Counterparts(Collection<List<Fact>> articles, Likeness likeness, Comparisons comparisons) {
        this.likeness = likeness;
        this.comparisons = comparisons;
        for (var facts : articles) {
            IntStream.range(0, facts.size()).forEach(i -> places.put(facts.get(i), i));
            facts.stream().findFirst().ifPresent(first -> {
                values.put(first.article(), facts);
                groups.put(first.article(), facts.stream().collect(Collectors.groupingBy(Fact::group)));
            });
        }
    }

    /** One number for each of {@link #NAMES}, the same from both sides. */
    double[] of(Fact a, Fact b) {
        return new double[] {Math.min(rank(a, b, likeness::shared), rank(b, a, likeness::shared)),
                Math.min(rank(a, b, likeness::sharedBeside), rank(b, a, likeness::sharedBeside)),
                Math.max(toldToo(a, b), toldToo(b, a)), sameSentence(a, b), Math.abs(place(a) - place(b)), sameNeighbours(a, b)};
    }

    /** How many times as much as with any other value of its article a value shares with one of another article. */
    private double rank(Fact fact, Fact counterpart, ToDoubleBiFunction<Fact, Fact> shared) {
        var own = shared.applyAsDouble(fact, counterpart);
        if (own == 0) {
            return 0;
        }
        var best = 0.0;
        for (var other : rivals(fact, counterpart)) {
            best = other == counterpart ? best : Math.max(best, shared.applyAsDouble(fact, other));
        }
        return Math.min(CLEARLY, own / best);
    }

    /** How much of what is said around a value is said in the other article around one that agrees with it. */
    private double toldToo(Fact fact, Fact counterpart) {
        var most = 0.0;
        for (var other : rivals(fact, counterpart)) {
            var shared = likeness.shared(fact, other);
            most = shared > most && comparisons.of(fact, other).agrees() ? shared : most;
        }
        return most == 0 ? 0 : most / likeness.shared(fact, fact);
    }

    private List<Fact> rivals(Fact fact, Fact counterpart) {
        return groups.get(counterpart.article()).getOrDefault(fact.group(), List.of());
    }

    /** How much of what both sentences speak of is the same: 0 to 1. */
    private static double sameSentence(Fact a, Fact b) {
        var all = new HashSet<>(a.context().keySet());
        all.addAll(b.context().keySet());
        var common = a.context().keySet().stream().filter(b.context()::containsKey).count();
        return all.isEmpty() ? 0 : common / (double) all.size();
    }

    /** Where in its article a value stands: 0 at the beginning to 1 at the end. */
    private double place(Fact fact) {
        return places.get(fact) / (double) values.get(fact.article()).size();
    }

    /** How many of the values right before and after both agree: 0 to 2. */
    private int sameNeighbours(Fact a, Fact b) {
        return sameNeighbour(a, b, -1) + sameNeighbour(a, b, 1);
    }

    private int sameNeighbour(Fact a, Fact b, int step) {
        var one = neighbour(a, step);
        var other = neighbour(b, step);
        return one != null && other != null && one.group().equals(other.group()) && comparisons.of(one, other).agrees() ? 1 : 0;
    }

    private Fact neighbour(Fact fact, int step) {
        var own = values.get(fact.article());
        var at = places.get(fact) + step;
        return at >= 0 && at < own.size() ? own.get(at) : null;
    }
}
