package org.stet.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One measured figure, smaller is better.
 *
 * @param what what was measured, for a person
 * @param unit of value and reference, such as {@code ms}
 * @param reference the figure of the thing it is compared with, measured in the same run; absent for absolute limits
 * @param limit highest allowed value, as a multiple of the reference or, without one, in the unit
 */
public record Measure(String what, String unit, double value, OptionalDouble reference, double limit) {

    /** A figure that may be at most {@code limit} times the reference. */
    public static Measure against(String what, String unit, double value, double reference, double limit) {
        return new Measure(what, unit, value, OptionalDouble.of(reference), limit);
    }

    /** A figure that may be at most {@code limit}. */
    public static Measure atMost(String what, String unit, double value, double limit) {
        return new Measure(what, unit, value, OptionalDouble.empty(), limit);
    }

    /** A figure that is only shown. */
    public static Measure shown(String what, String unit, double value) {
        return atMost(what, unit, value, Double.POSITIVE_INFINITY);
    }

    /** The value that the given share of the samples does not exceed: 0.5 for the median, 0.95 for p95. */
    public static double percentile(double share, double... samples) {
        var sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** Whether the limit is kept. */
    public boolean passed() {
        return ratio() <= limit;
    }

    private double ratio() {
        return value / reference.orElse(1);
    }

    static String header() {
        return String.format("%-58s %12s %12s %8s %8s", "", "Stet", "reference", "ratio", "limit");
    }

    @Override
    public String toString() {
        var row = new StringBuilder(String.format(Locale.ROOT, "%-58s %9.1f %-2s", what, value, unit));
        if (reference.isPresent()) {
            row.append(String.format(Locale.ROOT, " %9.1f %-2s %6.2f × %6.2f ×", reference.getAsDouble(), unit, ratio(), limit));
        } else if (Double.isInfinite(limit)) {
            return row.toString();
        } else {
            row.append(String.format(Locale.ROOT, " %12s %8s %5.0f %-2s", "", "", limit, unit));
        }
        return row.append(passed() ? "  ok" : "  FAILED").toString();
    }
}
