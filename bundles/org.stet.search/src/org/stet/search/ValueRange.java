package org.stet.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.core.facts.ReadFact;
import org.stet.model.ValueKind;

/**
 * What a value is at least and at most, in the numbers that values of its kind are compared by: days since 1970 for dates, days for
 * ages and durations, else the plain number. What is said about or at least is taken as said.
 *
 * @param unit ISO 4217 for money, UCUM for measures, the thing counted for counts, else empty
 */
public record ValueRange(double from, double to, String unit) {

    private static final double DAYS_A_YEAR = 365.25;
    private static final double DAYS_A_MONTH = DAYS_A_YEAR / 12;
    private static final Pattern LENGTH_OF_TIME = Pattern.compile("P(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:([\\d.]+)W)?(?:([\\d.]+)D)?"
            + "(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?");
    private static final double[] DAYS = {DAYS_A_YEAR, DAYS_A_MONTH, 7, 1, 1 / 24d, 1 / 1_440d, 1 / 86_400d};
    private static final Pattern TYPED_TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(y|m|w|d|h|years?|months?|weeks?|days?|hours?)?");
    private static final Pattern TYPED_NUMBER = Pattern.compile("([£$€¥]|\\p{L}{3}(?=\\s*\\d))?\\s*(-?\\d[\\d,]*(?:\\.\\d+)?)\\s*"
            + "(?:(k|m|bn|b|tn|thousand|million|billion|trillion)(?!\\p{L}))?\\s*(%|\\p{L}[\\p{L}\\d/]*)?");
    private static final Pattern TYPED_MEASURE = Pattern.compile("(-?\\d[\\d,]*(?:\\.\\d+)?)\\s*(\\P{N}*)");
    private static final Map<String, String> CURRENCIES = Map.of("£", "GBP", "$", "USD", "€", "EUR", "¥", "JPY");
    private static final Map<String, Double> SCALES = Map.of("k", 1e3, "thousand", 1e3, "m", 1e6, "million", 1e6, "b", 1e9, "bn", 1e9,
            "billion", 1e9, "tn", 1e12, "trillion", 1e12);

    /** The value of a fact; empty if it has none that can be compared. */
    public static Optional<ValueRange> of(ReadFact fact) {
        return switch (fact.kind()) {
            case DATE, TIME -> FilterValues.days(fact.normalised())
                    .map(days -> new ValueRange(days.first().toEpochDay(), days.last().toEpochDay(), ""));
            case AGE, DURATION -> range(fact.normalised(), ValueRange::lengthOfTime).map(range -> range.unit(""));
            case COUNT, ORDINAL, MONEY, PERCENT, MEASURE -> range(fact.normalised(), ValueRange::plain).map(range -> range.unit(fact.unit()));
            case NAME, PLACE, QUOTE, TEXT -> Optional.empty();
        };
    }

    /** What a person typed as a value, such as 6w, 2019..2021, £1m..£2m, 20%; a range may be open. Empty if it cannot be read. */
    static Optional<ValueRange> typed(ValueKind kind, String text) {
        return switch (kind) {
            case DATE -> FilterValues.days(text).map(days -> new ValueRange(days.first().toEpochDay(), days.last().toEpochDay(), ""));
            case AGE, DURATION -> range(text, ValueRange::typedTime);
            case MEASURE -> range(text, ValueRange::typedMeasure);
            default -> range(text, ValueRange::typedNumber);
        };
    }

    /** From the first of two values to the other, where {@code ..} is between them; one of them may be left out. */
    private static Optional<ValueRange> range(String text, Function<String, Optional<ValueRange>> reading) {
        var at = text.indexOf("..");
        if (at < 0) {
            return reading.apply(text.strip());
        }
        var first = text.substring(0, at).strip();
        var last = text.substring(at + 2).strip();
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        var from = first.isEmpty() ? Optional.of(new ValueRange(Double.NEGATIVE_INFINITY, 0, "")) : reading.apply(first);
        var to = last.isEmpty() ? Optional.of(new ValueRange(0, Double.POSITIVE_INFINITY, "")) : reading.apply(last);
        return from.flatMap(low -> to.map(high -> new ValueRange(low.from, high.to, high.unit.isEmpty() ? low.unit : high.unit)))
                .filter(range -> range.from <= range.to);
    }

    private ValueRange unit(String other) {
        return new ValueRange(from, to, other);
    }

    private static ValueRange exactly(double value, String unit) {
        return new ValueRange(value, value, unit);
    }

    private static Optional<ValueRange> plain(String number) {
        return number.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?") ? Optional.of(exactly(Double.parseDouble(number), "")) : Optional.empty();
    }

    private static Optional<ValueRange> lengthOfTime(String timex) {
        var parts = LENGTH_OF_TIME.matcher(timex);
        if (!parts.matches() || timex.length() < 3) {
            return Optional.empty();
        }
        var days = 0.0;
        for (int i = 0; i < DAYS.length; i++) {
            days += parts.group(i + 1) == null ? 0 : plain(parts.group(i + 1)).map(ValueRange::from).orElse(Double.NaN) * DAYS[i];
        }
        return Double.isNaN(days) ? Optional.empty() : Optional.of(exactly(days, ""));
    }

    private static Optional<ValueRange> typedTime(String text) {
        var time = TYPED_TIME.matcher(text.toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        var unit = time.group(2) == null ? 'y' : time.group(2).charAt(0);
        var days = switch (unit) {
            case 'm' -> DAYS_A_MONTH;
            case 'w' -> 7;
            case 'd' -> 1;
            case 'h' -> 1 / 24d;
            default -> DAYS_A_YEAR;
        };
        return Optional.of(exactly(Double.parseDouble(time.group(1)) * days, ""));
    }

    private static Optional<ValueRange> typedNumber(String text) {
        var number = TYPED_NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        var scale = number.group(3) == null ? 1 : SCALES.get(number.group(3));
        var value = Double.parseDouble(number.group(2).replace(",", "")) * scale;
        return Optional.of(exactly(value, unit(number)));
    }

    /** A number and its unit, in which m is no million. */
    private static Optional<ValueRange> typedMeasure(String text) {
        var measure = TYPED_MEASURE.matcher(text);
        return measure.matches() ? Optional.of(exactly(Double.parseDouble(measure.group(1).replace(",", "")), measure.group(2)))
                : Optional.empty();
    }

    private static String unit(Matcher number) {
        var before = number.group(1);
        var after = number.group(4);
        return before != null ? CURRENCIES.getOrDefault(before, before.toUpperCase(Locale.ROOT)) : after == null ? "" : after;
    }
}
