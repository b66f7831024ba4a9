package org.stet.analysis.claims;

import org.stet.analysis.Place;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;

/**
 * One place where an article says something of a slot.
 *
 * @param place the words of the value
 * @param text the words
 * @param normalised the value as in {@link org.stet.analysis.values.Mention}
 * @param unit its unit
 * @param bound which side of the number it lies on
 * @param precision granularity of what is said, such as day, or 1000 for numbers
 */
public record Statement(Place place, String text, String normalised, String unit, Bound bound, String precision) {

    private static final Place NOWHERE = new Place("", new Span(0, 0));

    /** The same without its place: equal for all that say it in the same words. */
    public Statement anywhere() {
        return new Statement(NOWHERE, text, normalised, unit, bound, precision);
    }
}
