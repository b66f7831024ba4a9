package org.stet.analysis.claims;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/**
 * How two values of one slot go together.
 *
 * @param relation whether they agree, and why
 * @param arithmetic what was reckoned, for a person to read; empty for equal values
 */
public record Comparison(Relation relation, String arithmetic) {

    /** Whether values agree and why; INCOMPARABLE says nothing either way. */
    public enum Relation {
        EQUAL, SAME_AMOUNT, SAME_DAY, ROUNDING, BOUND, GRANULARITY, DIFFERENT, INCOMPARABLE;

        public boolean agrees() {
            return this != DIFFERENT && this != INCOMPARABLE;
        }
    }

    private static final Comparison EQUAL = new Comparison(Relation.EQUAL, "");
    private static final Comparison INCOMPARABLE = new Comparison(Relation.INCOMPARABLE, "");
    /** Lower bounds of one thing may lie this far apart without contradicting each other. */
    private static final double FAR = 2;
    /** Two limits on one side, such as up to $5,000 and up to $2,500, are two accounts of it if they lie farther apart. */
    private static final double ONE_LIMIT = 1.2;
    /** What is said to be just over or under a number is not farther from it. */
    private static final double NEARLY = .1;
    /** What is told in centuries or decades is off by no greater part of it. */
    private static final double ROUNDLY = .1;
    private static final Predicate<String> LONG = Pattern.compile("(?i)\\b(?:centur(?:y|ies)|decades?)\\b").asPredicate();
    private static final Predicate<String> BARE_DEGREES = Pattern.compile("(?i)(?:degrees?|°)$").asPredicate();
    private static final Predicate<String> JUST = Pattern.compile(
            "(?i)\\b(?:just|slightly|fractionally|marginally|little|(?:a )?(?:bit|shade|touch|whisker)) (?:over|above|more|under|below|less|short|shy)\\b")
            .asPredicate();
    /** Who rounds a time of the clock does not miss it by as much. */
    static final Duration QUARTER = Duration.ofMinutes(15);
    /** What is said to be shortly after or before an hour is not farther from it, nor one that is only about an hour from another such. */
    private static final Duration SHORTLY = Duration.ofMinutes(20);

    public boolean agrees() {
        return relation.agrees();
    }

    public boolean differs() {
        return relation == Relation.DIFFERENT;
    }

    /** Compares what two statements of one kind say. */
    public static Comparison of(ValueKind kind, Statement a, Statement b) {
        return switch (kind) {
            case DATE, TIME -> dates(a, b);
            case DURATION, AGE -> durations(kind, a, b);
            case COUNT, ORDINAL, MONEY, PERCENT, MEASURE -> numbers(kind, a, b);
            case NAME, PLACE, QUOTE, TEXT -> a.normalised().equalsIgnoreCase(b.normalised()) ? EQUAL : INCOMPARABLE;
        };
    }

    private static Comparison different(String arithmetic) {
        return new Comparison(Relation.DIFFERENT, arithmetic);
    }

    private static Comparison dates(Statement a, Statement b) {
        var one = Period.of(a.normalised());
        var other = Period.of(b.normalised());
        if (one.isEmpty() || other.isEmpty()) {
            return INCOMPARABLE;
        }
        var x = Calendar.nearest(a.text(), one.get(), other.get());
        var y = Calendar.nearest(b.text(), other.get(), x);
        if (x.equals(y)) {
            return a.text().equalsIgnoreCase(b.text()) ? EQUAL : new Comparison(Relation.SAME_DAY, a.text() + " = " + b.text());
        }
        if (x.encloses(y) || y.encloses(x)) {
            return new Comparison(Relation.GRANULARITY, x.encloses(y) ? x + " includes " + y : y + " includes " + x);
        }
        if (isOpen(a, x, b, y)) {
            return INCOMPARABLE;
        }
        var apart = x.apart(y);
        if (x.isMoment() && y.isMoment() && mayBeOneMoment(a, x, b, y)) {
            return new Comparison(Relation.ROUNDING, apart.toMinutes() + " minutes apart");
        }
        var isClock = x.isMoment() && y.isMoment() && x.start().toLocalTime().equals(y.start().toLocalTime());
        return isClock || x.overlaps(y) || x.touches(y) ? INCOMPARABLE : different(x + " ≠ " + y);
    }

    /** Whether the words of a date leave open which it is, or are the same words said on different days. */
    private static boolean isOpen(Statement a, Period x, Statement b, Period y) {
        return Calendar.isVague(a.text()) || Calendar.isVague(b.text())
                || a.text().equalsIgnoreCase(b.text()) && Calendar.isRelative(a.text())
                || Calendar.mayBeOne(a.text(), x.start().toLocalDate(), b.text(), y.start().toLocalDate());
    }

    /** Whether two different moments may be one, of which one article or both say only about when it was. */
    private static boolean mayBeOneMoment(Statement a, Period x, Statement b, Period y) {
        var earlier = x.start().isBefore(y.start()) ? a : b;
        var later = earlier == a ? b : a;
        var isOnTheWay = Calendar.isShortlyAfter(earlier.text()) || Calendar.isShortlyBefore(later.text());
        var isRound = isAbout(a) && x.isFullHour() || isAbout(b) && y.isFullHour();
        var isRough = isRound && isAbout(a) && isAbout(b);
        var slack = isOnTheWay || isRough ? SHORTLY.plusMinutes(1) : isRound ? QUARTER.plusMinutes(1) : QUARTER;
        return (isNearly(a) || isNearly(b)) && x.apart(y).compareTo(slack) < 0;
    }

    private static boolean isNearly(Statement statement) {
        return isAbout(statement) || Calendar.isNearly(statement.text());
    }

    private static boolean isAbout(Statement statement) {
        return statement.bound() == Bound.ABOUT;
    }

    private static Comparison durations(ValueKind kind, Statement a, Statement b) {
        var one = Lasting.of(a.normalised());
        var other = Lasting.of(b.normalised());
        if (one.isEmpty() || other.isEmpty()) {
            return INCOMPARABLE;
        }
        var x = one.get();
        var y = other.get();
        if (x.equals(y)) {
            return bounds(a, b);
        }
        if (x.sharesOneEnd(y)) {
            return different(x + " ≠ " + y);
        }
        if (x.encloses(y) || y.encloses(x)) {
            return new Comparison(Relation.GRANULARITY, x + ", " + y);
        }
        if (x.amountsTo(y)) {
            return new Comparison(Relation.SAME_AMOUNT, x + " = " + y);
        }
        if ((isRound(a) || isRound(b)) && Math.abs(x.low() - y.low()) <= ROUNDLY * Math.max(x.low(), y.low())) {
            return new Comparison(Relation.ROUNDING, x + " ≈ " + y);
        }
        var isAbout = isAbout(a) || isAbout(b);
        var slack = isAbout || (kind == ValueKind.AGE || !x.isHalfFrom(y)) && (!x.unit().equals(y.unit()) || x.isFractionOf(y));
        if (slack && x.roundsTo(y)) {
            return new Comparison(Relation.ROUNDING, x + " ≈ " + y);
        }
        return bounded(kind, a, x.low(), b, y.low()).orElseGet(() -> different(x + " ≠ " + y));
    }

    /** Whether a length of time is told in centuries or decades, which are hardly counted. */
    private static boolean isRound(Statement statement) {
        return LONG.test(statement.text());
    }

    private static Comparison numbers(ValueKind kind, Statement a, Statement b) {
        var one = Amount.of(kind, a);
        var other = Amount.of(kind, b);
        if (one.isEmpty() || other.isEmpty()) {
            return INCOMPARABLE;
        }
        var x = one.get();
        var y = other.get();
        if (x.mayBeSameDifference(y) || x.mayBeSameTons(y)) {
            return new Comparison(Relation.SAME_AMOUNT, a.text() + " ≈ " + b.text());
        }
        if (x.overlaps(y)) {
            return INCOMPARABLE;
        }
        if (kind == ValueKind.MEASURE && !x.unit().equals(y.unit()) && (isBareDegrees(a) || isBareDegrees(b))) {
            return x.stated() == y.stated() ? new Comparison(Relation.SAME_AMOUNT, a.text() + " = " + b.text()) : INCOMPARABLE;
        }
        if (!x.dimension().equals(y.dimension())) {
            if (x.isNothingAgainst(y)) {
                return different(a.text() + " ≠ " + b.text());
            }
            return x.sameFigures(y) ? different(a.text() + " ≠ " + b.text() + ": same figure, other unit") : INCOMPARABLE;
        }
        if (x.low() == y.low() && x.high() == y.high()) {
            return bounds(a, b);
        }
        if (x.encloses(y) || y.encloses(x)) {
            return x.sharesOneEnd(y) ? different(both(x, " ≠ ", y)) : new Comparison(Relation.GRANULARITY, both(x, ", ", y));
        }
        var isConverted = kind == ValueKind.MEASURE && !x.unit().equals(y.unit());
        if (isConverted ? x.meets(y) : kind != ValueKind.ORDINAL && (rounds(a, x, y) || rounds(b, y, x))) {
            return new Comparison(isConverted ? Relation.SAME_AMOUNT : Relation.ROUNDING, both(x, " ≈ ", y));
        }
        return bounded(kind, a, x.low(), b, y.low()).orElseGet(() -> different(both(x, " ≠ ", y)));
    }

    /** Whether nothing says which scale the degrees are of: a reader of an American paper knows. */
    private static boolean isBareDegrees(Statement statement) {
        return BARE_DEGREES.test(statement.text());
    }

    private static String both(Amount x, String sign, Amount y) {
        return x.beside(y) + sign + y.beside(x);
    }

    /** Whether one is the other rounded: what is just under a million is less than it, and not much less. */
    private static boolean rounds(Statement rounded, Amount x, Amount y) {
        if (!x.roundsTo(y)) {
            return false;
        }
        return !isUpper(rounded) && !isLower(rounded)
                || (isUpper(rounded) ? y.low() <= x.low() : y.low() >= x.low()) && Math.abs(x.low() - y.low()) <= NEARLY * Math.abs(x.low());
    }

    /** The same number: opposed bounds contradict each other all the same. */
    private static Comparison bounds(Statement a, Statement b) {
        if (isLower(a) && isUpper(b) || isUpper(a) && isLower(b)) {
            return different(a.text() + " ≠ " + b.text() + ": one is the least, the other the most");
        }
        return a.bound() == b.bound() ? EQUAL : new Comparison(isAbout(a) || isAbout(b) ? Relation.ROUNDING : Relation.BOUND,
                a.text() + ", " + b.text());
    }

    /** One lies on the side that the other leaves open, not absurdly far; how many were counted at least grows without one of them being wrong. */
    private static Optional<Comparison> bounded(ValueKind kind, Statement a, double x, Statement b, double y) {
        if (x == 0 || y == 0) {
            return Optional.empty();
        }
        if ((isJust(a) || isJust(b)) && Math.abs(x - y) > NEARLY * Math.max(x, y)) {
            return Optional.empty();
        }
        var areLimits = kind != ValueKind.COUNT && (isLower(a) && isLower(b) || isUpper(a) && isUpper(b));
        if (Math.max(x / y, y / x) > (areLimits ? ONE_LIMIT : FAR)) {
            return Optional.empty();
        }
        var holds = isLower(a) && y >= x || isUpper(a) && y <= x || isLower(b) && x >= y || isUpper(b) && x <= y;
        return holds ? Optional.of(new Comparison(Relation.BOUND, a.text() + ", " + b.text())) : Optional.empty();
    }

    /** Whether it is said to be hardly more or less than a number. */
    private static boolean isJust(Statement statement) {
        return JUST.test(statement.text());
    }

    private static boolean isLower(Statement statement) {
        return statement.bound() == Bound.MORE_THAN || statement.bound() == Bound.AT_LEAST;
    }

    private static boolean isUpper(Statement statement) {
        return statement.bound() == Bound.LESS_THAN || statement.bound() == Bound.AT_MOST;
    }

    /** Figures as people write them, without a needless fraction. */
    static String plain(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%,.4f", number).replaceFirst("\\.?0+$", "");
    }
}
