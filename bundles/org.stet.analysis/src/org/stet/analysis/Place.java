package org.stet.analysis;

import java.util.Comparator;
import org.stet.core.anchor.Span;

/** A stretch of an article's text; the article is its id. */
public record Place(String article, Span span) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::article)
            .thenComparing(place -> place.span().start()).thenComparing(place -> place.span().end());

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
