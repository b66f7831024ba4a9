package org.stet.analysis.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How much two values are spoken of in the same words, weighing rare words of the case more. */
final class Likeness {

    private final Map<String, Integer> sentences = new HashMap<>();
    private int total;

    Likeness(Collection<Fact> facts) {
        var seen = new HashSet<Object>();
        for (var fact : facts) {
            if (seen.add(List.of(fact.article(), fact.sentence().span()))) {
                total++;
                fact.context().keySet().forEach(concept -> sentences.merge(concept, 1, Integer::sum));
            }
        }
    }

    /** How telling a concept is: 1 for one that stands in every tenth sentence or oftener, up to about 3. */
    double rarity(String concept) {
        return Math.log(Math.E + .1 * total / sentences.getOrDefault(concept, 1));
    }

    /** 0 for nothing in common to 1 for the same words. */
    double of(Fact a, Fact b) {
        return of(a.context(), b.context());
    }

    double of(Map<String, Double> a, Map<String, Double> b) {
        var common = 0.0;
        for (var entry : a.entrySet()) {
            var other = b.get(entry.getKey());
            if (other != null) {
                common += Math.sqrt(entry.getValue() * other) * rarity(entry.getKey());
            }
        }
        return common == 0 ? 0 : common / Math.sqrt(weight(a) * weight(b));
    }

    private double weight(Map<String, Double> context) {
        return 1.5 + context.entrySet().stream().mapToDouble(entry -> entry.getValue() * rarity(entry.getKey())).sum();
    }
}
