package org.stet.search;

import java.util.Map;

/** What an analysis of the case can add to its words; handed in by the caller, since this bundle does not see any analysis. */
@FunctionalInterface
public interface CaseKnowledge {

    /** Nothing is known besides the words. */
    CaseKnowledge NONE = Map::of;

    /** The names of wire families by the ids of their articles, as far as known by now; from any thread, for each search that asks. */
    Map<String, String> families();
}
