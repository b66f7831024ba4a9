package org.stet.search.checks;

import java.util.List;
import org.stet.core.anchor.Span;
import org.stet.core.facts.ReadFact;
import org.stet.core.placement.WordEdit;

/**
 * A name, number, date or quotation of a text, and who else has it.
 *
 * @param fact as the text first gives it
 * @param places where the text gives it, in order
 * @param origins from how many acts of reporting, other than the checked article's own, the others have it
 * @param found where others have it
 * @param near where others have something much like it, the likest first
 * @param unread how many articles that may have it were not looked into, so that there may be more of all this
 */
public record ZeroHit(ReadFact fact, List<Span> places, Outcome outcome, int origins, List<SourcePlace> found, List<Near> near,
        int unread) {

    /** Who else has it, what to look at first coming first. */
    public enum Outcome {

        /** Nobody else has it. */
        NOBODY,

        /** Nobody has it, but somebody has a name spelled, or a quotation worded, a little differently. */
        NEAR_MISS,

        /** None of the articles that were looked into has it, but not all that may have it were. */
        UNCERTAIN,

        /** All who have it go back to one act of reporting. */
        ONE_FAMILY,

        /** Others have it, of more than one origin, that of the checked article counted. */
        FOUND
    }

    /** In what way something is much like it. */
    public enum Likeness {

        /** A name with other letters. */
        SPELLING,

        /** A quotation with other words. */
        WORDING,

        /** A value that may mean the same: rounded, of another granularity, with an open bound. */
        COMPATIBLE,

        /** The same figure of another unit or thing. */
        OTHER_UNIT
    }

    /**
     * Something much like it, which is no hit.
     *
     * @param words for a quotation, the steps from its words to those at the place; else none
     */
    public record Near(SourcePlace place, Likeness likeness, List<WordEdit> words) {

        public Near {
            words = List.copyOf(words);
        }
    }

    public ZeroHit {
        places = List.copyOf(places);
        found = List.copyOf(found);
        near = List.copyOf(near);
    }
}
