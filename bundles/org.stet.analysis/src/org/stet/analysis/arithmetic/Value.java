package org.stet.analysis.arithmetic;

import java.util.Set;
import java.util.regex.Pattern;
import org.stet.analysis.values.Mention;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/**
 * A value of an article.
 *
 * @param words how it is written
 * @param number its number; not one if it cannot be reckoned with
 */
record Value(Mention mention, String words, double number) {

    private static final Set<ValueKind> KINDS = Set.of(ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern ROUND = Pattern.compile("0(?![\\d.,]*\\d)");
    /** How far "about" and a share in words, such as a third, reach. */
    private static final double ABOUT = .1;
    /** Prices are told to the penny up to about so much. */
    private static final double PRICE = 1000;
    private static final double PENNY = .01;

    ValueKind kind() {
        return mention.kind();
    }

    String unit() {
        return mention.unit();
    }

    static Value of(Mention mention, String text) {
        var isNumber = KINDS.contains(mention.kind()) && NUMBER.matcher(mention.normalised()).matches();
        return new Value(mention, mention.span().of(text), isNumber ? Double.parseDouble(mention.normalised()) : Double.NaN);
    }

    boolean isNumber() {
        return !Double.isNaN(number);
    }

    boolean isExact() {
        return mention.bound() == Bound.EXACTLY;
    }

    boolean isPercent() {
        return kind() == ValueKind.PERCENT && unit().equals("%");
    }

    /** Whether it is a share in words: half, one in five. */
    boolean isShare() {
        return mention.rule().equals("share");
    }

    boolean isPoints() {
        return kind() == ValueKind.PERCENT && unit().equals("pp") || kind() == ValueKind.COUNT && unit().equals("point");
    }

    /** Whether both can be ends of one change or parts of one whole. */
    boolean isLike(Value other) {
        return kind() == other.kind() && (kind() == ValueKind.COUNT || unit().equals(other.unit()));
    }

    /** Whether both are numbers of the same things, as far as that is told. */
    boolean isOf(Value other) {
        return unit().isEmpty() || other.unit().isEmpty() || unit().equals(other.unit());
    }

    /** What it can stand for, from its precision and its bound. */
    Interval interval() {
        return interval(kind() == ValueKind.COUNT && step() == 1 ? 0 : step() / 2);
    }

    /** The same beside another amount: prices are exact, one of £2 that became £2.40 was £2.00. */
    Interval intervalBeside(Value other) {
        return kind() == ValueKind.MONEY && number < PRICE && Math.min(step(), other.step()) <= PENNY ? Interval.of(number) : interval();
    }

    /** What it can stand for if it was reckoned by somebody who may not have rounded to the nearest. */
    Interval reckoned() {
        return interval(step());
    }

    private Interval interval(double reach) {
        var far = Math.max(reach, ABOUT * number);
        return switch (mention.bound()) {
            case MORE_THAN, AT_LEAST -> new Interval(number - reach, Double.POSITIVE_INFINITY);
            case LESS_THAN, AT_MOST -> new Interval(0, number + reach);
            case ABOUT -> Interval.around(number, far);
            case EXACTLY -> Interval.around(number, isShare() ? far : reach);
        };
    }

    /** The last figure that counts: a zero at the end of 40 or 1,450 does, those of 20,000 do but for the last three. */
    double step() {
        var step = Double.parseDouble(mention.precision());
        var isSpelled = words.chars().noneMatch(Character::isDigit);
        return step > 1 && (isSpelled ? step < 1000 : ROUND.matcher(words).find()) ? step / 10 : step;
    }
}
