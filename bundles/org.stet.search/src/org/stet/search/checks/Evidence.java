package org.stet.search.checks;

import java.util.List;
import java.util.Optional;

/**
 * Candidates that go back to one act of reporting, so that copies of one text are one entry.
 *
 * @param origin equal for all that goes back to it; empty if it is unknown
 * @param candidates passages of the article that speaks of it best, the best first
 * @param copies passages of other articles of the same origin
 * @param own whether it is from the article that the words are from
 */
public record Evidence(Optional<String> origin, List<Candidate> candidates, List<Candidate> copies, boolean own) {

    public Evidence {
        candidates = List.copyOf(candidates);
        copies = List.copyOf(copies);
    }

    /** The passage to show for all of them. */
    public Candidate best() {
        return candidates.getFirst();
    }
}
