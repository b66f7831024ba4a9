package org.stet.core.facts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.core.anchor.Span;
import org.stet.core.store.OpenCase;

/** What an analysis of the case can add to its words; handed to its search by the caller, since that does not see any analysis. */
public interface CaseKnowledge {

    /** Nothing is known besides the words. */
    CaseKnowledge NONE = new CaseKnowledge() {

        @Override
        public Optional<String> method() {
            return Optional.empty();
        }

        @Override
        public Read read(OpenCase open, String article) {
            return new Read(List.of(), List.of());
        }

        @Override
        public Map<String, String> families() {
            return Map.of();
        }
    };

    /** Words that an article gives as somebody's, and who that is, by the fullest name that the article uses. */
    record Said(Span span, String speaker) {
    }

    /** What was read in the newest version of an article; all offsets are UTF-16 code units of its text. */
    record Read(List<ReadFact> facts, List<Said> said) {

        public Read {
            facts = List.copyOf(facts);
            said = List.copyOf(said);
        }
    }

    /** Names the way articles are read, and changes when the same text may be read otherwise; empty if they are not read. */
    Optional<String> method();

    /**
     * Reads the newest version of an article. Called off the UI thread, and once for each text, since the index keeps what was read.
     * It may take its time, but not inside {@link OpenCase#read}.
     *
     * @throws IOException if the text cannot be read
     */
    Read read(OpenCase open, String article) throws IOException;

    /** The names of wire families by the ids of their articles, as far as known by now; from any thread, for each search that asks. */
    Map<String, String> families();
}
