package org.stet.analysis.families;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.stet.analysis.Roughly;

/** How much it says that two sentences have a word in common: the more, the fewer sentences of the case have it. */
final class Rarity {

    private final Map<Long, Integer> frequencies = new HashMap<>();
    private int sentences;

    Rarity(Collection<Wording> articles) {
        for (var article : articles) {
            for (var line : article.lines()) {
                sentences++;
                for (var term : line.about()) {
                    frequencies.merge(term, 1, Integer::sum);
                }
            }
        }
    }

    double of(long term) {
        return Math.log(1 + (double) Roughly.of(sentences) / Roughly.of(frequencies.getOrDefault(term, 1)));
    }
}
