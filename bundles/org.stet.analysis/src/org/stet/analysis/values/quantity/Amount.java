package org.stet.analysis.values.quantity;

import java.math.BigDecimal;

/**
 * A number, or a range of numbers, as a stretch of a line's atoms.
 *
 * @param low the number, or the lower end
 * @param high the number again, or the upper end
 * @param step granularity of what is said, such as 0.1 for 4.5 and 1000 for 318,000
 * @param scale what the words or letters behind the digits multiply by, such as 1000000 in 1.2m; else 1
 * @param start first atom
 * @param end first atom after it
 * @param form how it is written
 */
record Amount(BigDecimal low, BigDecimal high, BigDecimal step, BigDecimal scale, int start, int end, Form form) {

    /** How an amount is written; VAGUE is a range that one word spans, such as hundreds. */
    enum Form {
        DIGITS, WORDS, VAGUE
    }

    static Amount of(long value, int start, int end, Form form) {
        return of(BigDecimal.valueOf(value), start, end, form);
    }

    static Amount of(BigDecimal value, int start, int end, Form form) {
        return new Amount(value, value, step(value), BigDecimal.ONE, start, end, form);
    }

    /** Hundreds may be a hundred or nearly a thousand. */
    static Amount vague(BigDecimal group, int start, int end) {
        return new Amount(group, group.multiply(BigDecimal.TEN), group, group, start, end, Form.VAGUE);
    }

    private static BigDecimal step(BigDecimal value) {
        var granular = value.scale() > 0 || value.signum() == 0 ? value : value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-granular.scale());
    }

    Amount scaled(BigDecimal factor, int newEnd) {
        return new Amount(low.multiply(factor), high.multiply(factor), step.multiply(factor), scale.multiply(factor), start,
                newEnd, form);
    }

    /** The number where it may be off by so much to either side. */
    Amount within(BigDecimal tolerance, int newEnd) {
        return new Amount(low, high, tolerance.add(tolerance), scale, start, newEnd, form);
    }

    /** The sum with a smaller number that follows, as in two thousand and five. */
    Amount plus(Amount smaller) {
        var sum = low.add(smaller.low);
        return new Amount(sum, sum, smaller.step, smaller.scale, start, smaller.end, form);
    }

    /** The same amount in another unit, such as pounds for pence. */
    Amount times(BigDecimal factor) {
        return new Amount(low.multiply(factor), high.multiply(factor), step.multiply(factor), scale, start, end, form);
    }

    Amount negated(int newStart) {
        return new Amount(high.negate(), low.negate(), step, scale, newStart, end, form);
    }

    /**
     * The range from this number to a higher one, which lends it its scale if it has none: 2.4 to 2.5 billion, but 900 to 1.2
     * million.
     */
    Amount upTo(Amount other) {
        var lower = lent(other);
        return new Amount(lower.low, other.high, lower.step.min(other.step), other.scale, start, other.end, form);
    }

    private Amount lent(Amount other) {
        var bare = scale.compareTo(BigDecimal.ONE) == 0 && other.scale.compareTo(BigDecimal.ONE) > 0;
        return bare && low.multiply(other.scale).compareTo(other.low) < 0 ? scaled(other.scale, end) : this;
    }

    boolean isBelow(Amount other) {
        return !isRange() && !other.isRange() && lent(other).low.compareTo(other.low) < 0;
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    boolean isOne() {
        return !isRange() && low.compareTo(BigDecimal.ONE) == 0;
    }

    boolean isWhole() {
        return low.stripTrailingZeros().scale() <= 0 && high.stripTrailingZeros().scale() <= 0;
    }

    boolean isLess(long limit) {
        return low.compareTo(BigDecimal.valueOf(limit)) < 0;
    }
}
