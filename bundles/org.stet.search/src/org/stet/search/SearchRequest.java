package org.stet.search;

import java.util.List;
import java.util.Set;

/**
 * What to find, how to rank it, and which part of the answer to give; the same for every engine.
 *
 * <pre>{@code
 * SearchRequest.of(SearchQuery.parse("bridge -ferry")).facets(Set.of(Facet.OUTLET)).page(0, 20)
 * SearchRequest.of(SearchQuery.alike(claim.getStatement())).without(Set.of(article.getId())).mode(SearchMode.HYBRID)
 * }</pre>
 *
 * @param unit whether each passage, note and claim is a hit of its own or each article is
 * @param without ids of articles of which nothing is found
 * @param filters what hits must have besides: of values of one facet any, of each facet one
 * @param facets by what to count all hits
 * @param offset how many of the first hits to leave out
 * @param limit how many hits to give at most; total and counts are of all
 */
public record SearchRequest(SearchQuery query, SearchMode mode, Unit unit, Set<String> without, List<Facet.Value> filters,
        Set<Facet> facets, Sort sort, int offset, int limit) {

    /** How many hits a request gives unless it says otherwise. */
    public static final int LIMIT = 100;

    /** What is a hit. */
    public enum Unit {

        /** A passage, a note or a claim; all words of the query must be in one. */
        PASSAGE,

        /** An article, ranked by all of its text and shown by its best passage. */
        ARTICLE
    }

    /** The order of hits. */
    public enum Sort {

        BEST,

        /** Last published first; what has no day, last. */
        NEWEST,

        /** First published first; what has no day, last. */
        OLDEST
    }

    public SearchRequest {
        without = Set.copyOf(without);
        filters = List.copyOf(filters);
        facets = Set.copyOf(facets);
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    /** The best passages of a query by their words. */
    public static SearchRequest of(SearchQuery query) {
        return new SearchRequest(query, SearchMode.WORDS, Unit.PASSAGE, Set.of(), List.of(), Set.of(), Sort.BEST, 0, LIMIT);
    }

    /** The best passages of what a person typed, by their words. */
    public static SearchRequest of(String typed) {
        return of(SearchQuery.parse(typed));
    }

    /** The same for another query. */
    public SearchRequest query(SearchQuery other) {
        return new SearchRequest(other, mode, unit, without, filters, facets, sort, offset, limit);
    }

    public SearchRequest mode(SearchMode other) {
        return new SearchRequest(query, other, unit, without, filters, facets, sort, offset, limit);
    }

    public SearchRequest unit(Unit other) {
        return new SearchRequest(query, mode, other, without, filters, facets, sort, offset, limit);
    }

    public SearchRequest without(Set<String> articles) {
        return new SearchRequest(query, mode, unit, articles, filters, facets, sort, offset, limit);
    }

    public SearchRequest filters(List<Facet.Value> others) {
        return new SearchRequest(query, mode, unit, without, others, facets, sort, offset, limit);
    }

    public SearchRequest facets(Set<Facet> others) {
        return new SearchRequest(query, mode, unit, without, filters, others, sort, offset, limit);
    }

    public SearchRequest sort(Sort other) {
        return new SearchRequest(query, mode, unit, without, filters, facets, other, offset, limit);
    }

    public SearchRequest page(int from, int size) {
        return new SearchRequest(query, mode, unit, without, filters, facets, sort, from, size);
    }

    public SearchRequest limit(int most) {
        return page(offset, most);
    }
}
