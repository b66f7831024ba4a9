package org.stet.bench.retrieval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** A mean with the interval that holds 95 % of the means of samples drawn from the same values (percentile bootstrap). */
public record Interval(double mean, double low, double high) {

    private static final int SAMPLES = 10_000;
    private static final long SEED = 42;

    /** The interval of at least one value; always the same for the same values. */
    public static Interval of(double... values) {
        var random = new Random(SEED);
        var means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            means[sample] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(Arrays.stream(values).average().orElseThrow(), means[SAMPLES * 25 / 1000],
                means[SAMPLES * 975 / 1000 - 1]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f [%.3f %.3f]", mean, low, high);
    }
}
