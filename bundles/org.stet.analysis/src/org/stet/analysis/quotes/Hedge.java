package org.stet.analysis.quotes;

import org.stet.core.anchor.Span;

/**
 * Words that take back or weaken what is said around them.
 *
 * @param span the words, such as allegedly
 * @param kind what they do
 * @param scope the stretch of the sentence they speak of
 */
public record Hedge(Span span, Kind kind, Span scope) {

    /** How certain an article leaves what it says. */
    public enum Kind {
        ALLEGED, REPORTED, EXPECTED, POSSIBLE, DENIED, NEGATED, CHARGED, CONVICTED
    }
}
