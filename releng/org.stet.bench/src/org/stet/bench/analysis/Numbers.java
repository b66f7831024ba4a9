package org.stet.bench.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number, or the ends of a range in the order in which they are told; equal to the digits that the smaller of two sets
 * keeps.
 */
record Numbers(BigDecimal low, BigDecimal high) {

    private static final Pattern RANGE = Pattern.compile("(-?[\\d.]+?)(?: ?- ?|\\.\\.)(-?[\\d.]+)");

    static Numbers of(BigDecimal value) {
        return new Numbers(value, value);
    }

    /** A number, {@code a..b} or {@code a-b}; empty if it is neither. */
    static Optional<Numbers> parse(String written) {
        var range = RANGE.matcher(written.strip());
        try {
            return Optional.of(range.matches() ? new Numbers(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)))
                    : of(new BigDecimal(written.strip())));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    Numbers times(BigDecimal factor) {
        return new Numbers(low.multiply(factor), high.multiply(factor));
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** Whether both ends are the same, apart from rounding to a thousandth of the value. */
    boolean same(Numbers other) {
        return close(low, other.low) && close(high, other.high);
    }

    private static boolean close(BigDecimal one, BigDecimal other) {
        var tolerance = one.abs().max(other.abs()).movePointLeft(3);
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    @Override
    public String toString() {
        return isRange() ? low.toPlainString() + ".." + high.toPlainString() : low.toPlainString();
    }
}
