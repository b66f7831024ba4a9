package org.stet.ui.search;

import java.util.Optional;
import java.util.Set;

/** What the Search view is asked to show. */
sealed interface SearchQuestion {

    /** Nothing is asked yet. */
    SearchQuestion NOTHING = new Words("");

    /** Places that answer a query as typed. */
    record Words(String text) implements SearchQuestion {
    }

    /**
     * Passages that may speak for or against something.
     *
     * @param words the statement of a claim or a selection
     * @param withoutArticles ids of articles to leave out: where the words are from, or what asserts the claim
     * @param claim id of the claim that evidence is sought for, if there is one
     */
    record Evidence(String words, Set<String> withoutArticles, Optional<String> claim) implements SearchQuestion {
    }

    /** Whether nothing is asked. */
    default boolean isBlank() {
        return switch (this) {
            case Words words -> words.text().isBlank();
            case Evidence evidence -> evidence.words().isBlank();
        };
    }
}
