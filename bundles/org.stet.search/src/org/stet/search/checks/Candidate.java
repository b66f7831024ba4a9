package org.stet.search.checks;

import java.util.List;
import org.stet.core.facts.ReadFact;
import org.stet.search.SearchHit;

/**
 * A passage that may speak for or against something, and why it was found.
 *
 * @param words those that it shares, as they stand in it, each once
 * @param same its values that are equal once normalised
 * @param differing its values of the same unit or thing that contradict those asked for
 * @param alike whether it is among the passages nearest in meaning
 */
public record Candidate(SearchHit hit, List<String> words, List<ValuePair> same, List<ValuePair> differing, boolean alike) {

    /** A value asked for and one of the passage, whose span is in the text of its article. */
    public record ValuePair(ReadFact asked, ReadFact found) {
    }

    public Candidate {
        words = List.copyOf(words);
        same = List.copyOf(same);
        differing = List.copyOf(differing);
    }

    public String article() {
        return hit.article().orElseThrow();
    }
}
