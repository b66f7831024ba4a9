package org.stet.analysis.values.quantity;

import org.stet.core.anchor.Span;

/**
 * The smallest piece of a sentence that can be a part of a quantity: a number, a word or a sign.
 *
 * @param span where it stands in the article's text
 * @param text its characters
 * @param lower the same in small letters
 * @param kind what it is made of
 * @param tag universal part of speech of the token it begins in
 * @param lemma dictionary form of that token
 * @param glued whether nothing parts it from the atom before
 */
record Atom(Span span, String text, String lower, Kind kind, String tag, String lemma, boolean glued) {

    /** What an atom is made of; NONE is before the first and after the last. */
    enum Kind {
        NUMBER, WORD, SIGN, NONE
    }

    static final Atom NONE = new Atom(new Span(0, 0), "", "", Kind.NONE, "", "", false);

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is one of the words, whatever their case. */
    boolean is(String... words) {
        for (var word : words) {
            if (text.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    boolean hasTag(String... tags) {
        for (var each : tags) {
            if (tag.equals(each)) {
                return true;
            }
        }
        return false;
    }

    boolean isHyphen() {
        return is("-", "‐", "‑");
    }

    boolean isDash() {
        return isHyphen() || is("–", "—", "−");
    }

    /** Whether it has a capital, as names have, inside too (iPhone). */
    boolean isCapitalised() {
        return isWord() && text.codePoints().anyMatch(Character::isUpperCase);
    }
}
