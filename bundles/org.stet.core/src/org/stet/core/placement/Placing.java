package org.stet.core.placement;

import java.util.List;
import org.stet.core.anchor.Span;

/** What became of a span in a later text. */
public sealed interface Placing {

    /** The same words in the same surroundings. */
    record Placed(Span span) implements Placing {
    }

    /** The same words elsewhere: the passage they are part of was moved. */
    record Moved(Span span) implements Placing {
    }

    /** The place is certain, the words are others. */
    record Changed(Span span, List<WordEdit> words) implements Placing {
    }

    /** The words are gone, or where they are cannot be told. The candidates are for a person to choose from, the best first. */
    record Orphaned(List<Candidate> candidates) implements Placing {
    }

    /**
     * A place that a person may mean.
     *
     * @param score how much of words and surroundings is the same, from 0 to 1
     */
    record Candidate(Span span, double score) {
    }
}
