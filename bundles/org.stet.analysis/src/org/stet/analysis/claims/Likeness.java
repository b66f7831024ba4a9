package org.stet.analysis.claims;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.stet.analysis.Roughly;

/** How much two values are spoken of in the same words, weighing rare words of the case more. */
final class Likeness {

    /**
     * The concepts around a value.
     *
     * @param concepts their numbers in ascending order
     * @param weights how near each is
     * @param sum how much they say altogether
     * @param sumBeside how much those beside the value say
     */
    private record Profile(int[] concepts, double[] weights, double sum, double sumBeside) {
    }

    /** A word stands beside a value if not more than four words lie between. */
    private static final double BESIDE = .5;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final String[] concepts;
    private final double[] rarities;
    private final Map<Fact, Profile> profiles = new IdentityHashMap<>();

    Likeness(Collection<Fact> facts) {
        var sentences = new TreeMap<String, Integer>();
        var seen = new HashSet<Object>();
        for (var fact : facts) {
            var isFirst = seen.add(List.of(fact.article(), fact.sentence().span()));
            fact.context().keySet().forEach(concept -> sentences.merge(concept, isFirst ? 1 : 0, Integer::sum));
        }
        concepts = sentences.keySet().toArray(String[]::new);
        IntStream.range(0, concepts.length).forEach(number -> numbers.put(concepts[number], number));
        rarities = sentences.values().stream().mapToDouble(count -> Math.log(Math.E + .1 * Roughly.of(seen.size()) / Math.max(1, Roughly.of(count)))).toArray();
        facts.parallelStream().map(fact -> Map.entry(fact, profile(fact))).toList().forEach(each -> profiles.put(each.getKey(), each.getValue()));
    }

    private Profile profile(Fact fact) {
        var around = fact.context().keySet().stream().mapToInt(numbers::get).sorted().toArray();
        var weights = IntStream.of(around).mapToDouble(number -> fact.context().get(concepts[number])).toArray();
        return new Profile(around, weights, 1.5 + sum(around, weights, 0), 1 + sum(around, weights, BESIDE));
    }

    private double sum(int[] around, double[] weights, double least) {
        return IntStream.range(0, around.length).filter(i -> weights[i] >= least).mapToDouble(i -> weights[i] * rarities[around[i]]).sum();
    }

    /** How telling a concept around one of the values is: 1 for one that stands in every tenth sentence or oftener, up to about 3. */
    double rarity(String concept) {
        return rarities[numbers.get(concept)];
    }

    /** How telling each of the concepts around a value is. */
    List<Double> rarities(Fact fact) {
        return IntStream.of(profiles.get(fact).concepts).mapToObj(concept -> rarities[concept]).toList();
    }

    /** The concepts around a value that say most of it, the most telling first. */
    List<String> telling(Fact fact, int most) {
        var profile = profiles.get(fact);
        return IntStream.range(0, profile.concepts.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -profile.weights[i] * rarities[profile.concepts[i]])
                        .thenComparing(Comparator.naturalOrder())).limit(most).map(i -> concepts[profile.concepts[i]]).toList();
    }

    /** 0 for nothing in common to 1 for the same words. */
    double of(Fact one, Fact other) {
        var a = profiles.get(one);
        var b = profiles.get(other);
        return common(a, b, 0, (x, y) -> Math.sqrt(x * y)) / Math.sqrt(a.sum * b.sum);
    }

    /** How much of what is said right beside the values is the same: 0 to 1. */
    double beside(Fact one, Fact other) {
        var a = profiles.get(one);
        var b = profiles.get(other);
        return common(a, b, BESIDE, (x, y) -> (x + y) / 2) / Math.sqrt(a.sumBeside * b.sumBeside);
    }

    /** What the concepts around both say that are near enough to each. */
    private double common(Profile a, Profile b, double least, DoubleBinaryOperator weight) {
        var common = 0.0;
        for (int i = 0, j = 0; i < a.concepts.length && j < b.concepts.length;) {
            if (a.concepts[i] < b.concepts[j]) {
                i++;
            } else if (a.concepts[i] > b.concepts[j]) {
                j++;
            } else {
                if (a.weights[i] >= least && b.weights[j] >= least) {
                    common += weight.applyAsDouble(a.weights[i], b.weights[j]) * rarities[a.concepts[i]];
                }
                i++;
                j++;
            }
        }
        return common;
    }
}
