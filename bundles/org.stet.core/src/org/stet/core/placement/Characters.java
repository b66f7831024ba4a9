package org.stet.core.placement;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a character is to somebody who compares the words of two texts. */
final class Characters {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Scripts that put no spaces between words; each of their letters is compared on its own. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    private static final String IDEOGRAPHIC_DIGITS = "〇零一二三四五六七八九十百千万萬億亿兆兩两";

    private Characters() {
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark and the marks that only set the direction of writing. */
    static boolean isInvisible(int c) {
        return c == 0x00AD || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x061C || c >= 0x202A && c <= 0x202E
                || c == 0x2060 || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF;
    }

    /** Letters, digits, and what joins or sits on them. */
    static boolean isWord(int c) {
        if (c < 0x7F) {
            return Character.isLetterOrDigit(c) || c == '_';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> c == NON_JOINER || c == JOINER;
        };
    }

    static boolean isUnspaced(int c) {
        return c > 0x0E00 && Character.isLetter(c) && UNSPACED.contains(UnicodeScript.of(c));
    }

    /** A Chinese or Japanese numeral; those that follow each other are one number. */
    static boolean isIdeographicDigit(int c) {
        return IDEOGRAPHIC_DIGITS.indexOf(c) >= 0;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019;
    }

    /** Quotation marks and apostrophes in their plain form, any other character as it is. */
    static int straightened(int c) {
        return switch (c) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB -> '"';
            case 0x2010, 0x2011 -> '-';
            default -> c;
        };
    }
}
