package org.stet.analysis.families;

import java.util.List;
import org.stet.analysis.Place;

/**
 * Something a checker should know of where articles have their words from before counting them as sources.
 *
 * @param places where the articles show it, the one to look at first coming first
 * @param explanation the finding as a sentence
 */
public record SourceFlag(Kind kind, List<Place> places, String explanation) {

    /** What is wrong with counting the articles apart. */
    public enum Kind {
        /** Articles that name each other as the source of the same thing, so that it has no origin. */
        CIRCULAR,
        /** A later article that shares passages with an earlier one and does not name it. */
        LATER_SOURCE
    }

    public SourceFlag {
        places = List.copyOf(places);
    }
}
