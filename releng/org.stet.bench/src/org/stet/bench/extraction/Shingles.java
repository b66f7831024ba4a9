package org.stet.bench.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares texts by their overlapping runs of four words, as the article extraction benchmark of scrapinghub defines it. */
final class Shingles {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private Shingles() {
    }

    /** How many shingles two texts share, and how many only one of them has. */
    record Overlap(int common, int onlyPredicted, int onlyTrue) {

        boolean hasPrediction() {
            return common + onlyPredicted > 0;
        }

        boolean hasTruth() {
            return common + onlyTrue > 0;
        }

        double precision() {
            return (double) common / (common + onlyPredicted);
        }

        double recall() {
            return (double) common / (common + onlyTrue);
        }

        boolean isExact() {
            return onlyPredicted == 0 && onlyTrue == 0;
        }
    }

    static Overlap compare(String truth, String predicted) {
        var expected = counts(truth);
        var found = counts(predicted);
        var common = found.entrySet().stream()
                .mapToInt(shingle -> Math.min(shingle.getValue(), expected.getOrDefault(shingle.getKey(), 0))).sum();
        return new Overlap(common, total(found) - common, total(expected) - common);
    }

    private static Map<List<String>, Integer> counts(String text) {
        var words = WORD.matcher(text).results().map(MatchResult::group).toList();
        var counts = new HashMap<List<String>, Integer>();
        for (var start = 0; start <= Math.max(0, words.size() - WORDS) && !words.isEmpty(); start++) {
            counts.merge(words.subList(start, Math.min(start + WORDS, words.size())), 1, Integer::sum);
        }
        return counts;
    }

    private static int total(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
