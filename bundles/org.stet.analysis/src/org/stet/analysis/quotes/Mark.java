package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A quotation mark: where it stands, what it pairs with, and whether it may open or close there.
 *
 * @param start first character
 * @param end after its last character; doubled single marks are one mark
 * @param family which marks it pairs with
 * @param opens whether it may open a quotation
 * @param closes whether it may close one
 * @param plain whether, closing, it could as well be the apostrophe of a plural's possessive
 */
record Mark(int start, int end, Family family, boolean opens, boolean closes, boolean plain) {

    /** Marks of one family pair with each other. */
    enum Family {
        DOUBLE, SINGLE, ANGLE
    }

    private static final String DOUBLES = "\"“”„‟″＂〝〞";
    private static final String SINGLES = "'‘’‚‛`´′";
    private static final String ANGLES = "«»‹›";
    private static final String LEFT = "“‘„‚‟‛〝";
    private static final String RIGHT = "”’〞";
    private static final String OPENING = "([{<";
    private static final Set<String> ELISIONS = Set.of("bout", "cos", "coz", "ello", "em", "n", "nuff", "til", "tis", "twas", "twere");

    /** The marks of a stretch of text, apostrophes and signs of feet and inches left out. */
    static List<Mark> in(String text, int start, int end) {
        var found = new ArrayList<Mark>();
        for (var at = start; at < end; at++) {
            var sign = text.charAt(at);
            if (DOUBLES.indexOf(sign) >= 0) {
                add(found, text, start, end, at, 1, Family.DOUBLE);
            } else if (ANGLES.indexOf(sign) >= 0) {
                add(found, text, start, end, at, 1, Family.ANGLE);
            } else if (SINGLES.indexOf(sign) >= 0) {
                var doubled = at + 1 < end && text.charAt(at + 1) == sign && !endsInner(text, start, end, at);
                add(found, text, start, end, at, doubled ? 2 : 1, doubled ? Family.DOUBLE : Family.SINGLE);
                at += doubled ? 1 : 0;
            }
        }
        return found;
    }

    /** Whether of three marks the first ends a quotation inside the one that the others end. */
    private static boolean endsInner(String text, int start, int end, int at) {
        return at > start && !isSpace(text.charAt(at - 1)) && at + 2 < end && text.charAt(at + 2) == text.charAt(at)
                && (at + 3 == end || text.charAt(at + 3) != text.charAt(at)) && !isMark(text.charAt(at - 1));
    }

    private static void add(List<Mark> found, String text, int start, int end, int at, int length, Family family) {
        var sign = text.charAt(at);
        var before = at > start ? text.charAt(at - 1) : ' ';
        var after = at + length < end ? text.charAt(at + length) : ' ';
        if (before == '=' || family == Family.SINGLE && isApostrophe(text, end, at, before, after)) {
            return;
        }
        var left = LEFT.indexOf(sign) >= 0;
        var right = RIGHT.indexOf(sign) >= 0;
        var opens = opensBetween(before, after);
        var closes = closesBetween(before, after);
        if (family == Family.SINGLE && !opens && !closes) {
            return;
        }
        if (family == Family.ANGLE) {
            opens |= sign == '«' || sign == '‹';
            closes |= sign == '»' || sign == '›';
            opens &= !(closes && (sign == '»' || sign == '›') && !Character.isLetterOrDigit(after));
        } else if (opens == closes) {
            opens = !right;
            closes = !left;
        }
        if (!opens && !closes || opens && !closes && Character.isDigit(before)) {
            return;
        }
        var possessive = family == Family.SINGLE && (before == 's' || before == 'z' || before == 'x') && after == ' '
                && at + 2 < end && Character.isLetterOrDigit(text.charAt(at + 2));
        found.add(new Mark(at, at + length, family, opens, closes, possessive));
    }

    private static boolean isApostrophe(String text, int end, int at, char before, char after) {
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return true;
        }
        if (Character.isDigit(before) && (Character.isWhitespace(after) || after == '"')) {
            return true;
        }
        if (Character.isDigit(after) && at + 2 < end && Character.isDigit(text.charAt(at + 2))
                && (at + 3 == end || !Character.isLetterOrDigit(text.charAt(at + 3)) || text.charAt(at + 3) == 's')) {
            return true;
        }
        var word = at + 1;
        while (word < end && word < at + 8 && Character.isLetter(text.charAt(word))) {
            word++;
        }
        return !Character.isLetterOrDigit(before) && text.charAt(at) != '‘'
                && ELISIONS.contains(text.substring(at + 1, Math.max(at + 1, word)).toLowerCase(Locale.ROOT));
    }

    private static boolean opensBetween(char before, char after) {
        var free = isSpace(before) || OPENING.indexOf(before) >= 0 || "-–—/:…".indexOf(before) >= 0 || isMark(before);
        return free && !isSpace(after) && ",.;:?!)]}".indexOf(after) < 0;
    }

    private static boolean closesBetween(char before, char after) {
        return !isSpace(before) && OPENING.indexOf(before) < 0 && !Character.isLetterOrDigit(after);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isMark(char sign) {
        return DOUBLES.indexOf(sign) >= 0 || SINGLES.indexOf(sign) >= 0 || ANGLES.indexOf(sign) >= 0;
    }
}
