package org.stet.analysis.values;

import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/**
 * A value as a text gives it.
 *
 * @param span bound words, number and thing counted, without preposition; UTF-16 code units
 * @param kind what kind of value it is
 * @param normalised TIMEX3 value for dates, times, durations and ages; a plain number for counts, ordinals, money, percent and
 *            measures, {@code a..b} for a range; empty where it cannot be resolved, such as a relative date without a day to
 * start from
 * @param unit ISO 4217 for money, {@code %} or {@code pp} for percent, UCUM for measures, the thing counted for counts and
 *            ordinals
 *            (lemma of its head noun phrase), else empty
 * @param bound which side of the number the value lies on
 * @param precision granularity of what is said, such as day, month, year; 1, 1000, 0.1 for numbers
 * @param change whether the number is a change, and in which direction
 * @param rule name of the rule that found it
 */
public record Mention(Span span, ValueKind kind, String normalised, String unit, Bound bound, String precision, Change change,
        String rule) {

    /** Direction of a change that a number measures, as in "up 5 percent". */
    public enum Change {
        NONE, UP, DOWN
    }
}
