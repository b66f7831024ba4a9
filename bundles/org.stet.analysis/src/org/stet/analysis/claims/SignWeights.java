package org.stet.analysis.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What each of the {@link Signs} is worth: a logistic regression whose weights were learned from stories, see ADR 23. */
final class SignWeights {

    static final SignWeights LEARNED = read();

    private static final String BIAS = "bias";

    private final double bias;
    private final double[] weights;

    private SignWeights(double bias, double[] weights) {
        this.bias = bias;
        this.weights = weights;
    }

    /** How likely two values with these signs are of one thing, 0 to 1. */
    double probability(double[] signs) {
        var sum = bias;
        for (var i = 0; i < signs.length; i++) {
            sum += weights[i] * signs[i];
        }
        return 1 / (1 + Math.exp(-sum));
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
