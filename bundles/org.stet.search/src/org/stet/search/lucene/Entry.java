package org.stet.search.lucene;

import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Span;

/** What the index keeps of one thing in a case, as plain values. */
public sealed interface Entry {

    /** What is known of an article and can be filtered by; each may be empty but the id. */
    record Source(String article, String outlet, String headline, String published, String byline) {
    }

    /** One passage of a version, with its span in the version's text and what was read there, in offsets of the passage. */
    record Passage(Source source, String version, Language language, Span span, String text, List<Fact> facts) implements Entry {
    }

    /** An article as one: the headline and all of the newest version's text. */
    record Whole(Source source, Language language, String text) implements Entry {
    }

    /**
     * An annotation.
     *
     * @param words of the span
     * @param note what people wrote beside it, one part a line
     * @param statuses work states of the fact or of the claims it belongs to, as in a query
     * @param stances taken there, as in a query
     * @param by who made it; may be empty
     */
    record Marking(Source source, String id, String version, Language language, Span span, String kind, String words, String note,
            List<String> statuses, List<String> stances, String by) implements Entry {
    }

    /**
     * A claim.
     *
     * @param statement what it says
     * @param note what people wrote on it, one part a line
     * @param by who made it; may be empty
     */
    record Proposition(String id, Language language, String statement, Optional<String> note, String status, List<String> stances,
            String by) implements Entry {
    }
}
