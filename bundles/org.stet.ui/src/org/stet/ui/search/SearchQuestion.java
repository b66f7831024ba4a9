package org.stet.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.search.Facet;
import org.stet.search.SearchMode;
import org.stet.search.SearchRequest.Sort;
import org.stet.search.checks.SourcePlace;

/** What the Search view is asked to show. */
sealed interface SearchQuestion {

    /** Nothing is asked yet. */
    SearchQuestion NOTHING = new Words("");

    /**
     * Places that answer a query as typed.
     *
     * @param narrowed what hits must have besides, as chosen among the facets
     */
    record Words(String text, SearchMode mode, Sort sort, List<Facet.Value> narrowed) implements SearchQuestion {

        public Words {
            narrowed = List.copyOf(narrowed);
        }

        /** The best places by their words. */
        Words(String text) {
            this(text, SearchMode.WORDS, Sort.BEST, List.of());
        }

        Words text(String other) {
            return new Words(other, mode, sort, narrowed);
        }

        Words mode(SearchMode other) {
            return new Words(text, other, sort, narrowed);
        }

        Words sort(Sort other) {
            return new Words(text, mode, other, narrowed);
        }

        Words narrowed(List<Facet.Value> other) {
            return new Words(text, mode, sort, other);
        }

        /** The same with a value of a facet chosen, or chosen no longer if it was. */
        Words toggle(Facet.Value value) {
            var next = new ArrayList<>(narrowed);
            if (!next.remove(value)) {
                next.add(value);
            }
            return narrowed(next);
        }
    }

    /**
     * Passages that may speak for or against something.
     *
     * @param words the statement of a claim or a selection
     * @param own where the words are from, or what asserts the claim
     * @param claim id of the claim that evidence is sought for, if there is one
     */
    record Evidence(String words, List<SourcePlace> own, Optional<String> claim) implements SearchQuestion {

        public Evidence {
            own = List.copyOf(own);
        }
    }

    /** Whether nothing is asked. */
    default boolean isBlank() {
        return switch (this) {
            case Words words -> words.text().isBlank();
            case Evidence evidence -> evidence.words().isBlank();
        };
    }
}
