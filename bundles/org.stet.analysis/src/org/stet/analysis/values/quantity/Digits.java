package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in digits of any script, with the separators of London, Delhi, Berlin and Bern where they leave no doubt. */
final class Digits {

    /** No quantity in the news has more; longer strings of digits are keys of some kind. */
    private static final int LONGEST = 24;
    private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String[] FRACTION_VALUES = {"0.5", "0.333", "0.667", "0.25", "0.75", "0.2", "0.4", "0.6", "0.8", "0.167",
        "0.833", "0.125", "0.375", "0.625", "0.875"};
    private static final String SPACES = " \u00a0\u2009\u202f\u2007";

    private Digits() {
    }

    /** Whether a number begins at an offset: with a digit, a fraction of one character, or a point as in .5. */
    static boolean startsAt(String text, int offset, int limit) {
        var c = text.codePointAt(offset);
        if (Character.isDigit(c) || FRACTIONS.indexOf(c) >= 0) {
            return true;
        }
        var afterWord = offset > 0 && !Character.isWhitespace(text.charAt(offset - 1)) && text.charAt(offset - 1) != '(';
        return c == '.' && !afterWord && isDigit(text, offset + 1, limit);
    }

    /** Where the number that begins at an offset ends. */
    static int end(String text, int start, int limit) {
        var at = start;
        while (at < limit) {
            var c = text.codePointAt(at);
            if (FRACTIONS.indexOf(c) >= 0) {
                return at + 1;
            }
            if (Character.isDigit(c)) {
                at += Character.charCount(c);
            } else if (isSeparator(text, start, at, limit)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isSeparator(String text, int start, int at, int limit) {
        var c = text.charAt(at);
        if (SPACES.indexOf(c) >= 0) {
            return isGroupBefore(text, start, at) && isGroup(text, at + 1, limit);
        }
        return c == ',' || c == '.' ? isDigit(text, at + 1, limit)
                : (c == '\'' || c == '’') && isGroupBefore(text, start, at) && isGroup(text, at + 1, limit);
    }

    /**
     * Whether what stands before a space can be the head of 12 500 000: one to three digits, no zero first, or groups of
     * three.
     */
    private static boolean isGroupBefore(String text, int start, int at) {
        var head = start;
        while (head < at && Character.isDigit(text.charAt(head))) {
            head++;
        }
        return head - start <= 3 && text.charAt(start) != '0' && (at - head) % 4 == 0
                && (head == at || text.charAt(head) == text.charAt(at)) && text.substring(start, at).indexOf('.') < 0;
    }

    private static boolean isGroup(String text, int at, int limit) {
        return isDigit(text, at, limit) && isDigit(text, at + 1, limit) && isDigit(text, at + 2, limit)
                && !isDigit(text, at + 3, limit);
    }

    private static boolean isDigit(String text, int at, int limit) {
        return at < limit && Character.isDigit(text.codePointAt(at));
    }

    /** The value of a number; empty if it is a version, a code, a list or has a leading zero. */
    static Optional<BigDecimal> value(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var fraction = FRACTIONS.indexOf(written.charAt(written.length() - 1));
        var plain = plain(fraction < 0 ? written : written.substring(0, written.length() - 1));
        if (fraction >= 0 && plain.isEmpty()) {
            return Optional.of(new BigDecimal(FRACTION_VALUES[fraction]));
        }
        return decimal(plain).map(value -> fraction < 0 ? value : value.add(new BigDecimal(FRACTION_VALUES[fraction])));
    }

    /** The same with digits of ASCII, grouped by nothing but commas and points. */
    private static String plain(String written) {
        var plain = new StringBuilder();
        written.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (c == '.' || c == ',') {
                plain.append((char) c);
            }
        });
        return plain.toString();
    }

    private static Optional<BigDecimal> decimal(String plain) {
        var comma = plain.lastIndexOf(',');
        var point = plain.lastIndexOf('.');
        if (comma >= 0 && point > comma) {
            return isGrouped(plain.substring(0, point), ",") && plain.indexOf('.') == point
                    ? number(plain.replace(",", "")) : Optional.empty();
        }
        if (comma > point && point >= 0) {
            return isGrouped(plain.substring(0, comma), ".") && plain.indexOf(',') == comma
                    ? number(plain.replace(".", "").replace(',', '.')) : Optional.empty();
        }
        if (comma >= 0) {
            return isGrouped(plain, ",") ? number(plain.replace(",", ""))
                    : plain.indexOf(',') == comma && plain.length() - comma < 3 ? number(plain.replace(',', '.'))
                    : Optional.empty();
        }
        if (point != plain.indexOf('.')) {
            return isGrouped(plain, ".") ? number(plain.replace(".", "")) : Optional.empty();
        }
        return number(plain);
    }

    /** Groups of three, or as in India of two before the last three. */
    private static boolean isGrouped(String digits, String separator) {
        var groups = digits.split("\\" + separator, -1);
        var last = groups.length - 1;
        if (last > 0 && (groups[last].length() != 3 || groups[0].isEmpty() || groups[0].length() > 3)) {
            return false;
        }
        var middle = last > 1 ? groups[1].length() : 3;
        for (var i = 1; i < last; i++) {
            if (groups[i].length() != middle) {
                return false;
            }
        }
        return middle == 3 || middle == 2 && groups[0].length() < 3 && separator.equals(",");
    }

    private static Optional<BigDecimal> number(String plain) {
        var code = plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.';
        return code ? Optional.empty() : Optional.of(new BigDecimal(plain));
    }
}
