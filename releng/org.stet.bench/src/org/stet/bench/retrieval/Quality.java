package org.stet.bench.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good the ranking for one query is, by the measures of trec_eval.
 *
 * @param precision1 whether the first is relevant
 * @param average5 average precision of the first 5
 * @param reciprocal 1 / rank of the first that is relevant
 * @param gain10 normalised discounted cumulative gain of the first 10
 * @param recall100 share of what is relevant that is among the first 100
 */
public record Quality(double precision1, double average5, double reciprocal, double gain10, double recall100) {

    /** A measure with the name it is known by. */
    record Measure(String name, ToDoubleFunction<Quality> value) {
    }

    static final List<Measure> MEASURES = List.of(new Measure("P@1", Quality::precision1),
            new Measure("MAP@5", Quality::average5), new Measure("MRR", Quality::reciprocal), new Measure("nDCG@10", Quality::gain10),
            new Measure("R@100", Quality::recall100));

    /**
     * The quality of a ranking.
     *
     * @param ranking ids, best first
     * @param relevant at least one id with how relevant it is
     */
    public static Quality of(List<String> ranking, Map<String, Integer> relevant) {
        double precisions = 0;
        double gain = 0;
        double first = 0;
        int found = 0;
        for (int rank = 1; rank <= ranking.size() && rank <= 100; rank++) {
            var grade = relevant.getOrDefault(ranking.get(rank - 1), 0);
            if (grade > 0) {
                found++;
                first = first == 0 ? 1.0 / rank : first;
                precisions += rank <= 5 ? (double) found / rank : 0;
                gain += rank <= 10 ? grade / log2(rank + 1) : 0;
            }
        }
        return new Quality(first == 1 ? 1 : 0, precisions / relevant.size(), first, gain / best(relevant),
                (double) found / relevant.size());
    }

    /** The gain at 10 of the ideal ranking. */
    private static double best(Map<String, Integer> relevant) {
        var grades = relevant.values().stream().sorted(Comparator.reverseOrder()).limit(10).toList();
        double best = 0;
        for (int rank = 1; rank <= grades.size(); rank++) {
            best += grades.get(rank - 1) / log2(rank + 1);
        }
        return best;
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
