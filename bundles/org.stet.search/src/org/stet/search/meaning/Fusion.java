package org.stet.search.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * Makes one ranking of two. A score by words says something beside the best one only, so it becomes the share of that; nearness
 * in meaning says the same for any query, so it is taken as it is. Neither depends on how many others are looked at.
 */
public final class Fusion {

    /** What nearness counts beside words; measured, see ADR 20. */
    private static final float NEARNESS = 6;

    private Fusion() {
    }

    /**
     * One score, 0 or more, for everything that either ranking has.
     *
     * @param byWords scores above 0; what is not in it has 0
     * @param byNearness cosines; what is not in it has no vector yet, and is taken to be as near as the furthest
     */
    public static <K> Map<K, Float> of(Map<K, Float> byWords, Map<K, Float> byNearness) {
        var best = byWords.values().stream().max(Float::compare).orElse(1f);
        var furthest = byNearness.values().stream().min(Float::compare).orElse(0f);
        var all = new HashSet<>(byWords.keySet());
        all.addAll(byNearness.keySet());
        var scores = new HashMap<K, Float>();
        all.forEach(each -> scores.put(each, Math.max(0,
                byWords.getOrDefault(each, 0f) / best + NEARNESS * byNearness.getOrDefault(each, furthest))));
        return scores;
    }
}
