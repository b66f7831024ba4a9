package org.stet.ui.search;

import java.util.ArrayList;
import java.util.List;

/** The queries that were used, newest first. */
final class SearchHistory {

    private static final int MOST = 20;

    private final List<String> queries = new ArrayList<>();

    /** Notes that the results of a query were used; while it was typed nothing is noted. */
    void add(String query) {
        var text = query.strip();
        if (!text.isEmpty()) {
            queries.remove(text);
            queries.addFirst(text);
            if (queries.size() > MOST) {
                queries.removeLast();
            }
        }
    }

    List<String> queries() {
        return List.copyOf(queries);
    }

    /** All queries as text, one a line, for {@link #restore}. */
    String save() {
        return String.join("\n", queries);
    }

    void restore(String saved) {
        queries.clear();
        saved.lines().filter(line -> !line.isBlank()).limit(MOST).forEach(queries::add);
    }
}
