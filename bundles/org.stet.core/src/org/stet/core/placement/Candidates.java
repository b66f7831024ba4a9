package org.stet.core.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.placement.Placing.Candidate;

/** Looks through the whole later text for places that resemble some words of the earlier one, for a person to choose from. */
final class Candidates {

    private static final int MOST = 5;
    private static final int RARE_WORDS = 6;
    private static final int MOST_PLACES = 200;
    private static final int SLACK = 3;
    private static final int CONTEXT = 8;
    private static final double LEAST_LIKENESS = 0.5;
    private static final double SHARE_OF_WORDS = 0.7;

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
            .thenComparingInt(candidate -> candidate.span().start()).thenComparingInt(candidate -> candidate.span().end());

    private final Words from;
    private final Words to;
    private final Map<Integer, int[]> places = new HashMap<>();

    Candidates(Words from, Words to) {
        this.from = from;
        this.to = to;
        for (int word = 0; word < to.size(); word++) {
            places.merge(to.number(word), new int[] { 1, word }, Candidates::joined);
        }
    }

    /** Arrays with their length in the first element, grown by doubling. */
    private static int[] joined(int[] known, int[] added) {
        var array = known[0] + 1 < known.length ? known : Arrays.copyOf(known, 2 * known.length);
        array[++array[0]] = added[1];
        return array;
    }

    /** @param sure ranges of words that are offered whatever they hold */
    List<Candidate> find(int start, int end, List<Gap.Range> sure) {
        var found = new ArrayList<Candidate>();
        for (var range : sure) {
            if (!range.isEmpty()) {
                found.add(candidate(start, end, range, likeness(start, end, range.start(), range.end())));
            }
        }
        for (var place : resembling(start, end)) {
            var range = trimmed(start, end, Math.max(0, place - SLACK), Math.min(to.size(), place + end - start + SLACK));
            var likeness = likeness(start, end, range.start(), range.end());
            if (likeness >= LEAST_LIKENESS) {
                found.add(candidate(start, end, range, likeness));
            }
        }
        found.sort(BEST_FIRST);
        var apart = new ArrayList<Candidate>();
        for (var candidate : found) {
            if (apart.size() < MOST && apart.stream().noneMatch(better -> better.span().overlaps(candidate.span()))) {
                apart.add(candidate);
            }
        }
        return List.copyOf(apart);
    }

    private Candidate candidate(int start, int end, Gap.Range range, double likeness) {
        var before = likeness(Math.max(0, start - CONTEXT), start, Math.max(0, range.start() - CONTEXT), range.start());
        var after = likeness(end, Math.min(from.size(), end + CONTEXT), range.end(), Math.min(to.size(), range.end() + CONTEXT));
        return new Candidate(Anchors.widen(to.text(), to.span(range.start(), range.end())),
                SHARE_OF_WORDS * likeness + (1 - SHARE_OF_WORDS) * (before + after) / 2);
    }

    /** Where the words would start if their rarest ones are where they are in the later text; the most promising places. */
    private List<Integer> resembling(int start, int end) {
        var votes = new HashMap<Integer, Integer>();
        Arrays.stream(Chain.range(start, end)).filter(word -> !from.isSign(word) && occurrences(word) > 0).boxed()
                .sorted(Comparator.comparingInt(this::occurrences)).limit(RARE_WORDS).forEach(word -> {
                    var known = places.get(from.number(word));
                    for (int i = 1; i <= Math.min(known[0], MOST_PLACES); i++) {
                        votes.merge(known[i] - (word - start), from.weight(word), Integer::sum);
                    }
                });
        return votes.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).limit(3L * MOST).map(Map.Entry::getKey).toList();
    }

    private int occurrences(int word) {
        var known = places.get(from.number(word));
        return known == null ? 0 : known[0];
    }

    /** The range without what is at its ends and not among the words. */
    private Gap.Range trimmed(int start, int end, int toStart, int toEnd) {
        var pairs = Aligner.pairs(from, Chain.range(start, end), to, Chain.range(toStart, toEnd));
        return pairs.isEmpty() ? new Gap.Range(toStart, toStart) : new Gap.Range(pairs.getFirst()[1], pairs.getLast()[1] + 1);
    }

    private double likeness(int start, int end, int toStart, int toEnd) {
        var all = from.weight(start, end) + to.weight(toStart, toEnd);
        if (all == 0) {
            return 1;
        }
        var same = Aligner.pairs(from, Chain.range(start, end), to, Chain.range(toStart, toEnd)).stream()
                .mapToInt(pair -> from.weight(pair[0])).sum();
        return 2.0 * same / all;
    }
}
