package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Concepts;
import org.stet.analysis.families.Family;
import org.stet.analysis.text.Sentence;

/** Pairs the sentences of passages that one article has from another. */
final class AlignedSentences {

    /** A sentence and the one that goes back to it. */
    record Pair(String sourceArticle, Sentence source, String copyArticle, Sentence copy) {
    }

    /** A sentence that has less in common with another than this goes back to none. */
    private static final double LEAST = .3;
    /** What it counts to stand in the same place of the passage. */
    private static final double PLACE = .4;

    private AlignedSentences() {
    }

    static List<Pair> of(List<Family> families, CaseView view) {
        var pairs = new ArrayList<Pair>();
        for (var family : families) {
            for (var passage : family.passages()) {
                pairs(passage.source(), passage.copy(), view, pairs);
            }
        }
        return pairs;
    }

    private static void pairs(Place source, Place copy, CaseView view, List<Pair> pairs) {
        var from = view.sentences(source);
        var to = view.sentences(copy);
        for (var j = 0; j < to.size(); j++) {
            Sentence best = null;
            var most = LEAST;
            for (var i = 0; i < from.size(); i++) {
                var apart = Math.abs((i + .5) / from.size() - (j + .5) / to.size());
                var alike = likeness(concepts(from.get(i)), concepts(to.get(j))) + PLACE * (1 - apart);
                if (alike > most) {
                    most = alike;
                    best = from.get(i);
                }
            }
            if (best != null) {
                pairs.add(new Pair(source.article(), best, copy.article(), to.get(j)));
            }
        }
    }

    private static Set<String> concepts(Sentence sentence) {
        var concepts = new HashSet<String>();
        sentence.tokens().forEach(token -> Concepts.of(token).ifPresent(concepts::add));
        return concepts;
    }

    private static double likeness(Set<String> a, Set<String> b) {
        var common = new HashSet<>(a);
        common.retainAll(b);
        return common.isEmpty() ? 0 : (double) common.size() / Math.min(a.size(), b.size());
    }
}
