package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.claims.Concepts;
import org.stet.analysis.families.Family;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.analysis.text.Sentence;

/** Pairs the sentences of passages that one article has from another. */
final class AlignedSentences {

    /** A sentence and the one that goes back to it. */
    record Pair(String sourceArticle, Sentence source, String copyArticle, Sentence copy) {
    }

    /** A passage and the articles that share it. */
    private record Shared(SharedPassage passage, ArticleReading source, ArticleReading copy) {
    }

    private static final Derivation<Shared, List<Pair>> PAIRS = new Derivation<>(AlignedSentences::pairs);

    /** A sentence that has less in common with another than this goes back to none. */
    private static final double LEAST = .3;
    /** What it counts to stand in the same place of the passage. */
    private static final double PLACE = .4;

    private AlignedSentences() {
    }

    static List<Pair> of(List<Family> families, CaseView view, Memo memo) {
        return families.stream().flatMap(family -> family.passages().stream()).flatMap(passage -> memo.get(PAIRS,
                new Shared(passage, view.article(passage.source().article()), view.article(passage.copy().article()))).stream()).toList();
    }

    private static List<Pair> pairs(Shared shared) {
        var from = CaseView.sentences(shared.source, shared.passage.source().span());
        var to = CaseView.sentences(shared.copy, shared.passage.copy().span());
        var fromConcepts = from.stream().map(AlignedSentences::concepts).toList();
        var pairs = new ArrayList<Pair>();
        for (var j = 0; j < to.size(); j++) {
            Sentence best = null;
            var most = LEAST;
            var toConcepts = concepts(to.get(j));
            for (var i = 0; i < from.size(); i++) {
                var apart = Math.abs((i + .5) / from.size() - (j + .5) / to.size());
                var alike = likeness(fromConcepts.get(i), toConcepts) + PLACE * (1 - apart);
                if (alike > most) {
                    most = alike;
                    best = from.get(i);
                }
            }
            if (best != null) {
                pairs.add(new Pair(shared.source.article().id(), best, shared.copy.article().id(), to.get(j)));
            }
        }
        return pairs;
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
