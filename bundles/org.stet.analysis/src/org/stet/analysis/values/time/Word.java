package org.stet.analysis.values.time;

import java.util.Set;

/**
 * A run of letters, a run of digits or a sign; smaller than a token, because tokens glue {@code 10.40am} and split {@code p.m.}
 * by chance.
 *
 * @param start where it begins in the article's text, in UTF-16 code units
 * @param end where it ends
 * @param text its characters
 * @param key its characters in lower case, with one kind of dash and one kind of apostrophe
 * @param tag universal part of speech of the token that it belongs to
 * @param lemma dictionary form of that token
 * @param sentence number of its sentence in the block
 * @param spaced whether white space or the beginning of the block stands before it
 */
record Word(int start, int end, String text, String key, String tag, String lemma, int sentence, boolean spaced) {

    /** What stands before the first and behind the last word of a block. */
    static final Word NONE = new Word(0, 0, "", "", "", "", -1, true);

    boolean is(String... keys) {
        for (var candidate : keys) {
            if (key.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(Set<String> keys) {
        return keys.contains(key);
    }

    boolean hasTag(String... tags) {
        for (var candidate : tags) {
            if (tag.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    boolean isDigits() {
        return isDigits(text);
    }

    /** A word is of digits as a whole or not at all. */
    static boolean isDigits(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    boolean isLetters() {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
