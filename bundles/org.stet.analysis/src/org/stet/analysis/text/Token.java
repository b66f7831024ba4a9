package org.stet.analysis.text;

import org.stet.core.anchor.Span;

/**
 * A word, number or sign of a sentence; 's and n't are tokens of their own, and so are the parts of a compound with hyphens.
 *
 * @param span where it stands in the article's text
 * @param text its characters, with straight apostrophes and without soft hyphens, so that words can be compared
 * @param tag universal part of speech, such as NOUN, PROPN, NUM, VERB, ADP, PART (also of 's)
 * @param lemma dictionary form in lower case
 */
public record Token(Span span, String text, String tag, String lemma) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it is one of the words, whatever their case. */
    public boolean is(String... words) {
        for (var word : words) {
            if (text.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a verb, an auxiliary one included. */
    public boolean isVerb() {
        return tag.equals("VERB") || tag.equals("AUX");
    }
}
