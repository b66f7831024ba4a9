package org.stet.analysis.arithmetic;

/** The numbers that a rounded or bounded number can stand for; what is reckoned with it is as uncertain as it is. */
record Interval(double low, double high) {

    private static final double EPSILON = 1e-9;

    static Interval of(double exact) {
        return new Interval(exact, exact);
    }

    static Interval around(double value, double reach) {
        return new Interval(value - reach, value + reach);
    }

    Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    Interval minus(Interval other) {
        return new Interval(low - other.high, high - other.low);
    }

    /** For numbers above zero. */
    Interval times(Interval other) {
        return new Interval(low * other.low, high * other.high);
    }

    /** For numbers above zero. */
    Interval over(Interval other) {
        return new Interval(low / other.high, high / Math.max(other.low, EPSILON));
    }

    /** Without its sign. */
    Interval size() {
        return low >= 0 ? this : high <= 0 ? new Interval(-high, -low) : new Interval(0, Math.max(-low, high));
    }

    boolean meets(Interval other) {
        var room = EPSILON * Math.max(1, Math.max(Math.abs(low), Math.abs(other.low)));
        return low <= other.high + room && other.low <= high + room;
    }
}
