package org.stet.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param hits the best ones, best first
 * @param total how many there are in all
 * @param perArticle how many there are in each article that has any, by the article's id; not copied, since it may be large
 * @param hint what the person should know of this answer, such as that no passage has all the words
 */
public record SearchResult(List<SearchHit> hits, int total, Map<String, Integer> perArticle, Optional<String> hint) {

    /** The answer to a query that asks for nothing. */
    public static final SearchResult EMPTY = new SearchResult(List.of(), 0, Map.of(), Optional.empty());

    public SearchResult {
        hits = List.copyOf(hits);
        perArticle = Collections.unmodifiableMap(perArticle);
    }
}
