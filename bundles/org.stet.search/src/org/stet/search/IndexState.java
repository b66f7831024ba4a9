package org.stet.search;

import java.util.List;
import java.util.Optional;

/**
 * How far the index of a case is.
 *
 * @param done articles that are in the index as they are in the case
 * @param total articles of the case
 * @param read articles whose values and speakers are known
 * @param problem why the index cannot be kept on the disk or at all, with the remedy
 */
public record IndexState(int done, int total, int read, Optional<String> problem) {

    /** Whether every article is in the index. */
    public boolean isComplete() {
        return done >= total;
    }

    /** Whether all that some queries ask for can be found. */
    public boolean answers(List<SearchQuery> queries) {
        return isComplete() && (read >= total || queries.stream().noneMatch(SearchQuery::asksForFacts));
    }
}
