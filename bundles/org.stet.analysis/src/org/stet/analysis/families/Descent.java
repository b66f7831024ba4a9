package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.families.Comparison.Match;
import org.stet.analysis.families.Comparison.Sentences;

/**
 * From which earlier articles the articles of a case have their sentences. Articles are numbers in the order in which one can be
 * the source of another.
 */
final class Descent {

    /** An article has its words from so few others; more would be chance. */
    private static final int MOST_SOURCES = 4;
    /** The earliest of several articles that are about as close is the source. */
    private static final double AS_CLOSE = 0.999;

    /** Two articles that are compared. */
    private record Pair(LineIndex source, LineIndex copy) {
    }

    private static final Derivation<Wording, LineTerms> TERMS = new Derivation<>(LineTerms::of);
    private static final Derivation<Wording, Long> FINGERPRINT = new Derivation<>(Wording::fingerprint);
    private static final Derivation<LineIndex, LineIndex> INDEX = new Derivation<>(index -> index);
    private static final Derivation<Pair, Sentences> SENTENCES = new Derivation<>(pair -> Sentences.of(pair.source, pair.copy));

    private final List<Wording> articles;
    private final LineIndex[] indexes;
    private final Judge judge;
    private final Memo memo;
    private final List<List<Source>> sources;

    /** How much evidence it takes to hold one article for the source of another. */
    interface Judge {

        /** Evidence for a pair of which nothing is known but the words; see {@link Comparison#evidence}. */
        double ENOUGH = 0.36;

        double enough(Wording source, Wording copy);
    }

    /** An earlier article and what another has from it. */
    record Source(int article, Comparison shared) {
    }

    /** An earlier article that may be a source, and how much evidence that takes. */
    private record Candidate(int article, Sentences sentences, double enough) {

        /** What is from it of the sentences that are from no other; empty if that does not make it a source. */
        Optional<Source> shared(BitSet open) {
            return Optional.of(new Source(article, Comparison.of(sentences, open)))
                    .filter(source -> !source.shared().matches().isEmpty() && source.shared().evidence() >= enough);
        }
    }

    private Descent(List<Wording> articles, Memo memo, Judge judge) {
        this.articles = articles;
        this.judge = judge;
        this.memo = memo;
        var terms = articles.stream().parallel().map(article -> memo.get(TERMS, article)).toList();
        var rarity = new Rarity(terms);
        this.indexes = terms.stream().parallel().map(article -> memo.get(INDEX, new LineIndex(article, rarity))).toArray(LineIndex[]::new);
        var candidates = new Candidates(articles, memo).all();
        var twins = twins();
        this.sources = IntStream.range(0, articles.size()).parallel()
                .mapToObj(copy -> twins[copy] < copy ? List.of(twin(twins[copy], copy)) : sources(copy, candidates.get(copy))).toList();
    }

    private Source twin(int source, int copy) {
        return new Source(source, Comparison.ofTwin(articles.get(source), articles.get(copy)));
    }

    /** For each article its sources, the closest one first; none for one that reports by itself. */
    static List<List<Source>> of(List<Wording> articles, Memo memo, Judge judge) {
        return new Descent(articles, memo, judge).sources;
    }

    /** For each article the first one with the same words, which may be itself. */
    private int[] twins() {
        var first = new HashMap<Long, Integer>();
        return IntStream.range(0, articles.size())
                .map(article -> articles.get(article).lines().isEmpty() ? article
                        : first.computeIfAbsent(memo.get(FINGERPRINT, articles.get(article)), any -> article)).toArray();
    }

    private List<Source> sources(int copy, int[] candidates) {
        var compared = IntStream.of(candidates).mapToObj(source -> new Candidate(source, memo.get(SENTENCES, new Pair(indexes[source], indexes[copy])),
                judge.enough(articles.get(source), articles.get(copy)))).toList();
        var open = new BitSet();
        open.set(0, articles.get(copy).lines().size());
        var found = new ArrayList<Source>();
        var next = closest(compared, open);
        while (next.isPresent() && found.size() < MOST_SOURCES) {
            found.add(next.get());
            next.get().shared().matches().forEach(match -> open.clear(match.copy()));
            next = closest(compared, open);
        }
        return List.copyOf(found);
    }

    private static Optional<Source> closest(List<Candidate> candidates, BitSet open) {
        var sharing = candidates.stream().flatMap(candidate -> candidate.shared(open).stream()).toList();
        var best = sharing.stream().mapToDouble(source -> closeness(source.shared())).max().orElse(0);
        return sharing.stream().filter(source -> closeness(source.shared()) >= AS_CLOSE * best)
                .min(Comparator.comparingInt(Source::article));
    }

    private static double closeness(Comparison shared) {
        return shared.matches().stream().mapToDouble(Match::likeness).sum();
    }
}
