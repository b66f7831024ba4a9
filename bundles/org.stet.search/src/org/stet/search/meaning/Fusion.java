package org.stet.search.meaning;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes one ranking of two by adding scores, each rescaled to how far it is from the mean of its kind in standard deviations
 * (z-scores), since the scores themselves have nothing in common.
 */
public final class Fusion {

    private Fusion() {
    }

    /**
     * One score, 0 or more, for everything that either ranking has.
     *
     * @param byWords what is not in it has the lowest score of it
     * @param byMeaning what is not in it has no vector yet, and counts by its words alone
     */
    public static <K extends Comparable<K>> Map<K, Float> of(Map<K, Float> byWords, Map<K, Float> byMeaning) {
        var words = rescaled(byWords);
        var meaning = rescaled(byMeaning);
        var lowest = words.values().stream().min(Double::compare).orElse(0.0);
        var sums = new HashMap<K, Double>();
        for (var each : union(byWords.keySet(), byMeaning.keySet())) {
            var word = words.getOrDefault(each, lowest);
            sums.put(each, word + meaning.getOrDefault(each, word));
        }
        var least = sums.values().stream().min(Double::compare).orElse(0.0);
        var scores = new HashMap<K, Float>();
        sums.forEach((each, sum) -> scores.put(each, (float) (sum - least)));
        return scores;
    }

    private static <K extends Comparable<K>> Set<K> union(Set<K> one, Set<K> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static <K> Map<K, Double> rescaled(Map<K, Float> scores) {
        var mean = scores.values().stream().mapToDouble(Float::doubleValue).average().orElse(0);
        var variance = scores.values().stream().mapToDouble(score -> (score - mean) * (score - mean)).average().orElse(0);
        var deviation = variance > 0 ? Math.sqrt(variance) : 1;
        var rescaled = new HashMap<K, Double>();
        scores.forEach((each, score) -> rescaled.put(each, (score - mean) / deviation));
        return rescaled;
    }
}
