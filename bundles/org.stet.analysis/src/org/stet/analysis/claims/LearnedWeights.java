package org.stet.analysis.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What signs are worth: a logistic regression whose weights were learned from stories, see ADR 23.
 *
 * @param bias what no sign at all is worth
 * @param weights what each sign is worth
 */
public record LearnedWeights(double bias, double[] weights) {

    private static final String BIAS = "bias";

    /**
     * Reads a text beside a class: a weight a line, its name first; a sign that is not listed is worth nothing.
     *
     * @param names of the signs, in their order
     */
    public static LearnedWeights read(Class<?> beside, String file, List<String> names) {
        try (var lines = new BufferedReader(new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            Map<String, Double> named = lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));
            return new LearnedWeights(named.getOrDefault(BIAS, 0.0), names.stream().mapToDouble(name -> named.getOrDefault(name, 0.0)).toArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("What the signs of " + file + " are worth cannot be read.", broken);
        }
    }

    /** How likely it is with these signs, 0 to 1. */
    public double probability(double[] signs) {
        return probability(bias + sum(0, signs, false));
    }

    static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** What signs are worth together, from one on, or those alone that speak for it. */
    double sum(int from, double[] signs, boolean inFavour) {
        var sum = 0.0;
        for (var i = 0; i < signs.length; i++) {
            var weight = weights[from + i];
            sum += inFavour && weight < 0 ? 0 : weight * signs[i];
        }
        return sum;
    }
}
