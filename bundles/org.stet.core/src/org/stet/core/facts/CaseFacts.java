package org.stet.core.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Span;

/** What an analysis knows of the articles of a case; a snapshot that any thread may ask. */
public interface CaseFacts {

    /** The newest versions of the articles, with their facts. */
    List<ReadText> articles();

    /** One of them; empty if it was not read. */
    Optional<ReadText> article(String id);

    /**
     * Reads any words as if they were an article, such as a draft or the statement of a claim. Names mean those of the case.
     *
     * @param day on which they are told, from which {@code yesterday} counts
     */
    ReadText read(String words, Optional<LocalDate> day);

    /** The act of reporting that a place goes back to, equal for all that goes back to it; empty if it is unknown. */
    Optional<String> origin(String article, Span place);

    /** How two values go together; names and quotations are the same if what is normalised is. */
    Agreement compare(ReadFact one, ReadFact other);
}
