package org.stet.search.lucene;

import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Span;

/** What the index keeps of one thing in a case, as plain values. */
public sealed interface Entry {

    /** What is known of an article and can be filtered by. */
    record Source(String article, String outlet, String headline, String published) {
    }

    /** One passage of a version, with its span in the version's text. */
    record Passage(Source source, String version, Span span, String text) implements Entry {
    }

    /**
     * An annotation.
     *
     * @param words of the span
     * @param note what people wrote beside it, one part a line
     * @param statuses work states of the fact or of the claims it belongs to, as in a query
     * @param stances taken there, as in a query
     */
    record Marking(Source source, String id, String version, Span span, String kind, String words, String note,
            List<String> statuses, List<String> stances) implements Entry {
    }

    /**
     * A claim.
     *
     * @param statement what it says
     * @param note what people wrote on it, one part a line
     */
    record Proposition(String id, String statement, Optional<String> note, String status, List<String> stances) implements Entry {
    }
}
