package org.stet.analysis.claims;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Roughly;
import org.stet.core.anchor.Span;

/** How much two values are spoken of in the same words, weighing rare words of the case more. */
final class Likeness {

    /**
     * The concepts around the values of an article.
     *
     * @param concepts in alphabetical order
     * @param counts in how many of its sentences with values each of them is
     * @param sentences how many these are
     * @param around those around each value
     */
    private record Spoken(String[] concepts, int[] counts, int sentences, List<Around> around) {

        static Spoken of(List<Fact> facts) {
            var counts = new TreeMap<String, Integer>();
            var sentences = new HashSet<Span>();
            for (var fact : facts) {
                var more = sentences.add(fact.sentence().span()) ? 1 : 0;
                fact.context().keySet().forEach(concept -> counts.merge(concept, more, Integer::sum));
            }
            var concepts = counts.keySet().toArray(String[]::new);
            var numbers = new HashMap<String, Integer>();
            IntStream.range(0, concepts.length).forEach(number -> numbers.put(concepts[number], number));
            return new Spoken(concepts, counts.values().stream().mapToInt(Integer::intValue).toArray(), sentences.size(),
                    facts.stream().map(fact -> Around.of(fact, numbers, concepts)).toList());
        }
    }

    /**
     * The concepts around a value.
     *
     * @param concepts their numbers in the article, in ascending order
     * @param weights how near each is
     */
    private record Around(int[] concepts, double[] weights) {

        static Around of(Fact fact, Map<String, Integer> numbers, String[] concepts) {
            var around = fact.context().keySet().stream().mapToInt(numbers::get).sorted().toArray();
            return new Around(around, IntStream.of(around).mapToDouble(number -> fact.context().get(concepts[number])).toArray());
        }
    }

    /**
     * The same among all values of the case.
     *
     * @param concepts their numbers in the case, in ascending order
     * @param weights how near each is
     * @param sum how much they say altogether
     * @param sumBeside how much those beside the value say
     */
    private record Profile(int[] concepts, double[] weights, double sum, double sumBeside) {
    }

    /** A concept of the case. */
    private static final class Concept {

        private int count;
        private int number;
    }

    private static final Derivation<List<Fact>, Spoken> SPOKEN = new Derivation<>(Spoken::of);

    /** A word stands beside a value if not more than four words lie between. */
    private static final double BESIDE = .5;

    private final Map<String, Concept> known = new HashMap<>();
    private final String[] concepts;
    private final double[] rarities;
    private final Map<Fact, Profile> profiles = new IdentityHashMap<>();

    /** @param articles the values of each */
    Likeness(List<List<Fact>> articles, Memo memo) {
        var spoken = articles.stream().map(facts -> memo.get(SPOKEN, facts)).toList();
        var counted = spoken.stream().map(this::counted).toList();
        concepts = known.keySet().stream().sorted().toArray(String[]::new);
        var sentences = Roughly.of(spoken.stream().mapToInt(Spoken::sentences).sum());
        rarities = new double[concepts.length];
        for (var number = 0; number < concepts.length; number++) {
            var concept = known.get(concepts[number]);
            concept.number = number;
            rarities[number] = Math.log(Math.E + .1 * sentences / Math.max(1, Roughly.of(concept.count)));
        }
        var profiled = IntStream.range(0, spoken.size()).parallel().mapToObj(i -> profiles(spoken.get(i), counted.get(i))).toList();
        for (var i = 0; i < profiled.size(); i++) {
            for (var j = 0; j < profiled.get(i).size(); j++) {
                profiles.put(articles.get(i).get(j), profiled.get(i).get(j));
            }
        }
    }

    /** The concepts of an article among those of the case, by their numbers in the article. */
    private Concept[] counted(Spoken article) {
        var counted = new Concept[article.concepts.length];
        for (var i = 0; i < counted.length; i++) {
            counted[i] = known.computeIfAbsent(article.concepts[i], any -> new Concept());
            counted[i].count += article.counts[i];
        }
        return counted;
    }

    private List<Profile> profiles(Spoken article, Concept[] counted) {
        return article.around.stream().map(around -> {
            var concepts = IntStream.of(around.concepts).map(number -> counted[number].number).toArray();
            return new Profile(concepts, around.weights, 1.5 + sum(concepts, around.weights, 0), 1 + sum(concepts, around.weights, BESIDE));
        }).toList();
    }

    private double sum(int[] around, double[] weights, double least) {
        return IntStream.range(0, around.length).filter(i -> weights[i] >= least).mapToDouble(i -> weights[i] * rarities[around[i]]).sum();
    }

    /** How telling each of the concepts around a value is: 1 for one that stands in every tenth sentence or oftener, up to about 3. */
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
        return shared(one, other) / Math.sqrt(a.sum * b.sum);
    }

    /** How much of what is said right beside the values is the same: 0 to 1. */
    double beside(Fact one, Fact other) {
        var a = profiles.get(one);
        var b = profiles.get(other);
        return sharedBeside(one, other) / Math.sqrt(a.sumBeside * b.sumBeside);
    }

    /** How much of the same is said around both; it grows with what is said. */
    double shared(Fact one, Fact other) {
        return common(profiles.get(one), profiles.get(other), 0, (x, y) -> Math.sqrt(x * y));
    }

    /** How much of the same is said right beside both; it grows with what is said. */
    double sharedBeside(Fact one, Fact other) {
        return common(profiles.get(one), profiles.get(other), BESIDE, (x, y) -> (x + y) / 2);
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
