package org.stet.core.facts;

import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/**
 * A value, name or quotation as a text gives it.
 *
 * @param span UTF-16 code units of the text
 * @param text the words there
 * @param normalised TIMEX3 for dates, times, durations and ages, a number or {@code a..b} for what is counted, the fullest form of a
 *            name, the words of a quotation; empty where a value cannot be resolved
 * @param unit ISO 4217 for money, {@code %} or {@code pp}, UCUM for measures, the thing counted; else empty
 * @param bound which side of the number the value lies on
 * @param precision granularity of what is said, such as day, or 1000 for numbers
 */
public record ReadFact(ValueKind kind, Span span, String text, String normalised, String unit, Bound bound, String precision) {

    /** A name or quotation, which has no unit. */
    public ReadFact(ValueKind kind, Span span, String text, String normalised) {
        this(kind, span, text, normalised, "", Bound.EXACTLY, "");
    }

    /** Whether it is a date, a number or anything else that can be reckoned with. */
    public boolean isValue() {
        return switch (kind) {
            case DATE, TIME, AGE, COUNT, ORDINAL, MONEY, PERCENT, DURATION, MEASURE -> true;
            case NAME, PLACE, QUOTE, TEXT -> false;
        };
    }
}
