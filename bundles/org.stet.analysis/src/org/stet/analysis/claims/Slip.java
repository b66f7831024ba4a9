package org.stet.analysis.claims;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.stet.analysis.values.Mention;

/** How a value turns into another when it is copied: the slips of hand that a checker knows. */
public enum Slip {

    DIGITS_EXCHANGED("digits exchanged"), MAGNITUDE("a power of ten apart"), UNIT("same figure, other unit"),
    DIGIT_CHANGED("one digit differs");

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
        return of(a.normalised(), a.unit(), b.normalised(), b.unit());
    }

    private static Optional<Slip> of(String a, String unitOfA, String b, String unitOfB) {
        if (a.equals(b)) {
            return unitOfA.equals(unitOfB) ? Optional.empty() : Optional.of(UNIT);
        }
        var x = figures(a);
        var y = figures(b);
        if (x.equals(y) && x.length() > 0) {
            return Optional.of(isDate(a) ? UNIT : MAGNITUDE);
        }
        if (x.length() != y.length() || x.length() < 2) {
            return Optional.empty();
        }
        if (Arrays.equals(x.chars().sorted().toArray(), y.chars().sorted().toArray())) {
            return Optional.of(DIGITS_EXCHANGED);
        }
        var differing = 0;
        for (var i = 0; i < x.length(); i++) {
            differing += x.charAt(i) == y.charAt(i) ? 0 : 1;
        }
        return differing == 1 && x.length() >= 3 && !isDate(a) ? Optional.of(DIGIT_CHANGED) : Optional.empty();
    }

    private static boolean isDate(String value) {
        return !value.isEmpty() && !Character.isDigit(value.charAt(0)) || value.matches("\\d{4}(-.*)?T?.*") && value.contains("-");
    }

    /** The figures that are written, without sign, zeros at the end and a decimal point. */
    private static String figures(String value) {
        try {
            return new BigDecimal(value).stripTrailingZeros().unscaledValue().abs().toString();
        } catch (NumberFormatException noNumber) {
            return value.replaceAll("[^0-9]", "");
        }
    }
}
