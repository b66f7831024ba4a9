package org.stet.analysis.claims;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stet.analysis.values.Mention;

/** How a value turns into another when it is copied: the slips of hand that a checker knows. */
public enum Slip {

    DIGITS_EXCHANGED("digits exchanged"), MAGNITUDE("a power of ten apart"), UNIT("same figure, other unit"),
    DIGIT_CHANGED("one digit differs");

    private static final Predicate<String> NUMBER = Pattern.compile("\\d+(\\.\\d+)?").asMatchPredicate();
    private static final Predicate<String> YEAR = Pattern.compile("(1[0-9]|20)\\d\\d(-\\d\\d)?").asMatchPredicate();
    private static final Predicate<String> DATE = Pattern.compile("\\d{4}(-.*)?T?.*").asMatchPredicate();
    private static final Pattern NO_FIGURE = Pattern.compile("[^0-9]");

    private final String words;

    Slip(String words) {
        this.words = words;
    }

    /** The slip in words, such as "digits exchanged". */
    public String words() {
        return words;
    }

    static Optional<Slip> of(Mention a, Mention b) {
        return of(a.normalised(), a.unit(), b.normalised(), b.unit());
    }

    /** The slip that leads from one statement's value to the other's; empty if they are equal or have nothing in common. */
    public static Optional<Slip> of(Statement a, Statement b) {
        return Amount.isShareInWords(a) || Amount.isShareInWords(b) ? Optional.empty() : of(a.normalised(), a.unit(), b.normalised(), b.unit());
    }

    /** Whether two values have the same digits in another order, as 4,827 and 4,872: one was copied wrong, and who gives both tells of it. */
    public static boolean isExchange(Statement a, Statement b) {
        return of(a, b).filter(DIGITS_EXCHANGED::equals).isPresent();
    }

    /** The slip that leads from one number to the other, a wrong digit of two included. */
    public static Optional<Slip> ofNumbers(double a, double b) {
        var x = figures(BigDecimal.valueOf(Math.round(a * 1e4) / 1e4).toPlainString());
        var y = figures(BigDecimal.valueOf(Math.round(b * 1e4) / 1e4).toPlainString());
        return x.length() != y.length() ? Optional.empty() : between(x, y);
    }

    /** What stays the same when digits change places: the digits in order, and how many there are; empty for dates and single digits. */
    static Optional<String> digits(Mention value) {
        var figures = figures(value.normalised());
        if (figures.length() < 2 || !NUMBER.test(value.normalised())) {
            return Optional.empty();
        }
        var sorted = figures.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Optional.of(sorted + " of " + magnitude(value.normalised()));
    }

    private static boolean isExchanged(String x, String y) {
        return Arrays.equals(x.chars().sorted().toArray(), y.chars().sorted().toArray());
    }

    private static int differing(String x, String y) {
        return (int) IntStream.range(0, x.length()).filter(i -> x.charAt(i) != y.charAt(i)).count();
    }

    private static Optional<Slip> of(String a, String unitOfA, String b, String unitOfB) {
        if (a.equals(b)) {
            return unitOfA.equals(unitOfB) ? Optional.empty() : Optional.of(UNIT);
        }
        if (isClock(a) || isClock(b)) {
            return Optional.empty();
        }
        var x = figures(a);
        var y = figures(b);
        if (x.equals(y) && x.length() > 0) {
            return Amount.areOtherMeasures(unitOfA, unitOfB) ? Optional.empty() : Optional.of(isDate(a) ? UNIT : MAGNITUDE);
        }
        if (isYear(a) && isYear(b)) {
            return a.startsWith(b.substring(0, 4)) ? Optional.empty() : between(a.substring(0, 4), b.substring(0, 4));
        }
        if (x.length() != y.length() || x.length() < 2 || !isSameMagnitude(a, b)) {
            return Optional.empty();
        }
        return between(x, y).filter(slip -> slip == DIGITS_EXCHANGED && (!isDate(a) || isSameMonth(a, b)) || x.length() >= 3 && !isDate(a));
    }

    /** Whether two numbers have as many figures before the point; true of what is no number. */
    private static boolean isSameMagnitude(String a, String b) {
        return !NUMBER.test(a) || !NUMBER.test(b) || magnitude(a) == magnitude(b);
    }

    private static double magnitude(String number) {
        return Math.floor(Math.log10(Double.parseDouble(number)));
    }

    private static Optional<Slip> between(String x, String y) {
        return differing(x, y) == 1 ? Optional.of(DIGIT_CHANGED) : isExchanged(x, y) ? Optional.of(DIGITS_EXCHANGED) : Optional.empty();
    }

    private static boolean isYear(String value) {
        return YEAR.test(value);
    }

    /** Within a month, the two figures of the day change places; the days below the tenth are written with one. */
    private static boolean isSameMonth(String a, String b) {
        return a.length() == 10 && b.length() == 10 && a.startsWith(b.substring(0, 8)) && a.charAt(8) != '0' && b.charAt(8) != '0' || a.startsWith("P");
    }

    private static boolean isClock(String value) {
        return value.length() > 10 && value.charAt(10) == 'T';
    }

    private static boolean isDate(String value) {
        return !value.isEmpty() && !Character.isDigit(value.charAt(0)) || value.contains("-") && DATE.test(value);
    }

    /** The figures that are written, without sign, zeros at the end and a decimal point. */
    private static String figures(String value) {
        try {
            return new BigDecimal(value).stripTrailingZeros().unscaledValue().abs().toString();
        } catch (NumberFormatException noNumber) {
            return NO_FIGURE.matcher(value).replaceAll("");
        }
    }
}
