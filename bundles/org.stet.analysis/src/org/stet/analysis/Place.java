package org.stet.analysis;

import java.util.Comparator;
import org.stet.core.anchor.Span;

/** A stretch of an article's text; the article is its id. */
public record Place(String article, Span span) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::article)
            .thenComparing(place -> place.span().start()).thenComparing(place -> place.span().end());

    /** Spread widely, because places of articles with similar ids are put into one table by the thousand. */
    @Override
    public int hashCode() {
        return ((article.hashCode() * 31 + span.start()) * 31 + span.end()) * 0x9E3779B9;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
