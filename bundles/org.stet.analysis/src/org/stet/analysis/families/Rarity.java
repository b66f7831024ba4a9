package org.stet.analysis.families;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.stet.analysis.Roughly;

/** How much it says that two sentences have a word in common: the more, the fewer sentences of the case have it. */
final class Rarity {

    private final Map<Long, Integer> frequencies = new HashMap<>();
    private int sentences;

    Rarity(Collection<LineTerms> articles) {
        for (var article : articles) {
            sentences += article.wording().lines().size();
            var terms = article.terms();
            for (int start = 0, end = 0; start < terms.length; start = end) {
                while (end < terms.length && terms[end] == terms[start]) {
                    end++;
                }
                frequencies.merge(terms[start], end - start, Integer::sum);
            }
        }
    }

    double of(long term) {
        return Math.log(1 + (double) Roughly.of(sentences) / Roughly.of(frequencies.getOrDefault(term, 1)));
    }
}
