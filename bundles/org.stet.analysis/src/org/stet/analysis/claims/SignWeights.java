package org.stet.analysis.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What each of the {@link Signs} is worth: a logistic regression whose weights were learned from stories, see ADR 23. */
final class SignWeights {

    static final SignWeights LEARNED = read();

    private static final String BIAS = "bias";
    /** The sum of a likelihood of .1. */
    private static final double HOPELESS = Math.log(.1 / .9);

    private final double bias;
    private final double[] weights;

    private SignWeights(double bias, double[] weights) {
        this.bias = bias;
        this.weights = weights;
    }

    /**
     * How likely two values are of one thing, 0 to 1.
     *
     * @param signs the first of their signs
     * @param others the others, which are not asked for where they could not make it likely enough to matter
     */
    double probability(double[] signs, Supplier<double[]> others) {
        var first = bias + sum(0, signs, false);
        if (first + sum(signs.length, Counterparts.MOST, true) < HOPELESS) {
            return 0;
        }
        return 1 / (1 + Math.exp(-first - sum(signs.length, others.get(), false)));
    }

    /** What signs are worth together, or those alone that speak for it. */
    private double sum(int from, double[] signs, boolean inFavour) {
        var sum = 0.0;
        for (var i = 0; i < signs.length; i++) {
            var weight = weights[from + i];
            sum += inFavour && weight < 0 ? 0 : weight * signs[i];
        }
        return sum;
    }

    /** A weight a line, its name first; a sign that is not listed is worth nothing. */
    private static SignWeights read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(SignWeights.class.getResourceAsStream("signs.txt"), StandardCharsets.UTF_8))) {
            Map<String, Double> named = lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));
            return new SignWeights(named.getOrDefault(BIAS, 0.0),
                    Signs.NAMES.stream().mapToDouble(name -> named.getOrDefault(name, 0.0)).toArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("What the signs are worth cannot be read.", broken);
        }
    }
}
