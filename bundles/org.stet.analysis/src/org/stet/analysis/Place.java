package org.stet.analysis;

import java.util.Comparator;
import java.util.function.Function;
import org.stet.core.anchor.Span;

/** A stretch of an article's text; the article is its id. */
public record Place(String article, Span span) {

    /** In the order of the articles, which are found by their ids, and in each as it is read. */
    public static Comparator<Place> order(Function<String, ArticleText> articles) {
        return Comparator.comparing((Place place) -> articles.apply(place.article()), ArticleText.ORDER)
                .thenComparing(place -> place.span().start()).thenComparing(place -> place.span().end());
    }

    /** Spread widely, because places of articles with similar ids are put into one table by the thousand. */
    @Override
    public int hashCode() {
        return ((article.hashCode() * 31 + span.start()) * 31 + span.end()) * 0x9E3779B9;
    }
}
