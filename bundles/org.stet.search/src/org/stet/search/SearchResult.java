package org.stet.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param hits the part that was asked for, in the order that was asked for
 * @param total how many there are in all
 * @param perArticle how many there are in each article that has any, by the article's id; not copied, since it may be large
 * @param facets the counts by each facet that was asked for: months in order, the values of others with most hits first
 * @param mode by what the hits are ranked, which is words where meaning was asked for and there is none
 * @param hint what the person should know of this answer, such as that no passage has all the words
 */
public record SearchResult(List<SearchHit> hits, int total, Map<String, Integer> perArticle, Map<Facet, List<Facet.Count>> facets,
        SearchMode mode, Optional<String> hint) {

    /** The answer to a query that asks for nothing. */
    public static final SearchResult EMPTY = nothing(Optional.empty());

    public SearchResult {
        hits = List.copyOf(hits);
        perArticle = Collections.unmodifiableMap(perArticle);
        facets = Map.copyOf(facets);
    }

    /** No hits, and what the person should know of it. */
    public static SearchResult nothing(Optional<String> hint) {
        return new SearchResult(List.of(), 0, Map.of(), Map.of(), SearchMode.WORDS, hint);
    }

    /** The same, ranked by something else. */
    public SearchResult mode(SearchMode other) {
        return new SearchResult(hits, total, perArticle, facets, other, hint);
    }

    /** The same with another thing to know. */
    public SearchResult hint(String other) {
        return new SearchResult(hits, total, perArticle, facets, mode, Optional.of(other));
    }
}
