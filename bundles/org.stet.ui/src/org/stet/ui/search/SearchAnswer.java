package org.stet.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.search.SearchQuery;

/**
 * What the Search view shows for a request.
 *
 * @param facets by what hits can be narrowed down
 * @param summary how much was found, and what to know of it, in one line
 * @param problem what of the query could not be understood
 */
record SearchAnswer(SearchQuestion request, List<SearchRow> rows, List<FacetRow> facets, String summary,
        Optional<SearchQuery.Problem> problem) {

    /** The answer to nothing. */
    static final SearchAnswer NOTHING = new SearchAnswer(SearchQuestion.NOTHING, List.of(), List.of(), "", Optional.empty());

    SearchAnswer {
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
    }

    /** All rows for the clipboard: an article a paragraph, its hits indented. */
    String text() {
        return rows.stream().map(row -> row instanceof SearchRow.Heading ? row.text() + "\n" : "\t" + row.text() + "\n")
                .collect(Collectors.joining());
    }
}
