package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.families.Family;

/** Pairs the values of passages that one article has from another: the same sentence, perhaps with another number. */
final class Aligned {

    /** Two values in the same place of a shared passage. */
    record Pair(Fact source, Fact copy) {
    }

    /** Values of a passage and of the one that goes back to it, by their numbers there. */
    private record Candidate(int source, int copy, double likeness) {

        Candidate plus(double more) {
            return new Candidate(source, copy, likeness + more);
        }
    }

    private record Shared(List<Fact> source, List<Fact> copy) {
    }

    /** Without what depends on the words of other articles. */
    private static final Derivation<Shared, List<Candidate>> CANDIDATES = new Derivation<>(Aligned::candidates);

    /** What an equal value, the same thing counted and the same words around count. */
    private static final double EQUAL = 2;
    private static final double SAME_THING = .5;
    /** Values that are not alike at all in words and place are no pair. */
    private static final double LEAST = .75;

    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::likeness).reversed()
            .thenComparing(Candidate::source).thenComparing(Candidate::copy);

    private Aligned() {
    }

    /** @param articles the values of each */
    static List<Pair> of(List<Family> families, List<List<Fact>> articles, Likeness likeness, Memo memo) {
        var facts = articles.stream().collect(Collectors.toMap(told -> told.getFirst().article(), Function.identity()));
        return families.stream().flatMap(family -> family.passages().stream()).toList().parallelStream().flatMap(passage ->
                pairs(new Shared(inside(passage.source(), facts), inside(passage.copy(), facts)), likeness, memo).stream()).toList();
    }

    private static List<Fact> inside(Place place, Map<String, List<Fact>> facts) {
        return facts.getOrDefault(place.article(), List.of()).stream()
                .filter(fact -> fact.mention().span().overlaps(place.span())).toList();
    }

    private static List<Candidate> candidates(Shared shared) {
        var source = shared.source;
        var copy = shared.copy;
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < source.size(); i++) {
            for (var j = 0; j < copy.size(); j++) {
                var a = source.get(i);
                var b = copy.get(j);
                if (a.group().equals(b.group()) && (a.countsWhat(b) || Slip.of(a.mention(), b.mention()).isPresent())) {
                    var apart = Math.abs((i + .5) / source.size() - (j + .5) / copy.size());
                    candidates.add(new Candidate(i, j, (Comparison.of(a.kind(), a.statement(), b.statement()).agrees() ? EQUAL : 0)
                            + (!a.thing().isEmpty() && a.thing().equals(b.thing()) ? SAME_THING : 0)
                            + (a.role().equals(b.role()) ? .25 : 0) + 1 - apart));
                }
            }
        }
        return List.copyOf(candidates);
    }

    /** The best pair first; each value is taken once. */
    private static List<Pair> pairs(Shared shared, Likeness likeness, Memo memo) {
        var source = shared.source;
        var copy = shared.copy;
        if (source.isEmpty() || copy.isEmpty()) {
            return List.of();
        }
        var candidates = memo.get(CANDIDATES, shared).stream()
                .map(candidate -> candidate.plus(likeness.of(source.get(candidate.source), copy.get(candidate.copy)))).sorted(BEST).toList();
        var usedSource = new HashSet<Integer>();
        var usedCopy = new HashSet<Integer>();
        var pairs = new ArrayList<Pair>();
        for (var candidate : candidates) {
            if (candidate.likeness >= LEAST && !usedSource.contains(candidate.source) && !usedCopy.contains(candidate.copy)) {
                usedSource.add(candidate.source);
                usedCopy.add(candidate.copy);
                pairs.add(new Pair(source.get(candidate.source), copy.get(candidate.copy)));
            }
        }
        return pairs;
    }
}
