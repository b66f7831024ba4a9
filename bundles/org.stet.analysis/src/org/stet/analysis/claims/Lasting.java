package org.stet.analysis.claims;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long something lasted, or how old somebody is.
 *
 * @param low days, or those of the lower end of a range
 * @param high days, or those of the upper end of a range
 * @param unit the finest unit that is stated, such as M for months
 */
record Lasting(double low, double high, String unit) {

    private static final Pattern PERIOD = Pattern.compile("P(?:(T?)(\\d+(?:\\.\\d+)?)([A-Z]{1,2}))(?:(T?)(\\d+(?:\\.\\d+)?)([A-Z]))?(?:(T?)(\\d+(?:\\.\\d+)?)([A-Z]))?");
    /** Days of the units; of those after a T, hours and minutes. */
    private static final Map<String, Double> DAYS = Map.of("CE", 36525.0, "DE", 3652.5, "Y", 365.25, "M", 30.4375, "W", 7.0, "D", 1.0,
            "TH", 1 / 24.0, "TM", 1 / 1440.0, "TS", 1 / 86400.0);

    /** Of so many of a unit nobody leaves out half of one. */
    private static final double FEW = 10;

    static Optional<Lasting> of(String timex) {
        var ends = timex.split("\\.\\.");
        var low = one(ends[0]);
        var high = one(ends[ends.length - 1]);
        return low.isPresent() && high.isPresent() ? Optional.of(new Lasting(low.get().low, high.get().high, high.get().unit))
                : Optional.empty();
    }

    private static Optional<Lasting> one(String timex) {
        var period = PERIOD.matcher(timex);
        if (!period.matches()) {
            return Optional.empty();
        }
        var days = 0.0;
        var unit = "";
        var clock = "";
        for (var group = 1; group <= 7; group += 3) {
            if (period.group(group + 1) == null) {
                break;
            }
            clock = period.group(group).isEmpty() ? clock : "T";
            unit = clock + period.group(group + 2);
            if (!DAYS.containsKey(unit)) {
                return Optional.empty();
            }
            days += Double.parseDouble(period.group(group + 1)) * DAYS.get(unit);
        }
        return Optional.of(new Lasting(days, days, unit));
    }

    boolean encloses(Lasting other) {
        return low < high && low <= other.low && other.high <= high + DAYS.get(unit);
    }

    /** Whether both are ranges that begin or end alike, so that they are two accounts of one range: aged 40 to 74, aged 45 to 74. */
    boolean sharesOneEnd(Lasting other) {
        return low < high && other.low < other.high && (low == other.low) != (high == other.high);
    }

    /** The same length in another unit. */
    boolean amountsTo(Lasting other) {
        return !unit.equals(other.unit) && Math.abs(low - other.low) <= .015 * low && Math.abs(high - other.high) <= .015 * high;
    }

    /** Whether one is the other, rounded to the coarser of the two units. */
    boolean roundsTo(Lasting other) {
        if (isFractionOf(other)) {
            return true;
        }
        var coarse = Math.max(DAYS.get(unit), DAYS.get(other.unit)) / 2;
        return Math.abs(low - other.low) <= coarse && Math.abs(high - other.high) <= coarse
                && Math.abs(low - other.low) <= .25 * Math.max(low, other.low);
    }

    /** Whether both are half of the coarser unit apart, and no more than a few of it: five years, four and a half years. */
    boolean isHalfFrom(Lasting other) {
        var coarse = Math.max(DAYS.get(unit), DAYS.get(other.unit));
        return Math.abs(Math.abs(low - other.low) / coarse - .5) < .01 && Math.max(low, other.low) < FEW * coarse;
    }

    /** Whether one leaves out the fraction that the other has. */
    boolean isFractionOf(Lasting other) {
        var x = low / DAYS.get(unit);
        var y = other.low / DAYS.get(unit);
        return unit.equals(other.unit) && Math.abs(x - y) < 1 && (x == Math.rint(x)) != (y == Math.rint(y));
    }

    @Override
    public String toString() {
        var size = DAYS.get(unit);
        var name = switch (unit) {
            case "CE" -> " centuries";
            case "DE" -> " decades";
            case "Y" -> " years";
            case "M" -> " months";
            case "W" -> " weeks";
            case "D" -> " days";
            case "TH" -> " hours";
            case "TM" -> " minutes";
            default -> " seconds";
        };
        var ends = Comparison.plain(low / size) + (low < high ? "–" + Comparison.plain(high / size) : "");
        return ends + (ends.equals("1") ? name.replaceFirst("ies$", "y").replaceFirst("s$", "") : name);
    }
}
