package org.stet.search;

/**
 * A search that a person keeps with the case.
 *
 * @param name by which it is known; unique in a case
 * @param query as typed
 */
public record SavedSearch(String name, String query, SearchMode mode, SearchRequest.Sort sort) {
}
