package org.stet.ingest;

/** Reads one family of formats. Implementations have no state, trust nothing in the input and reach for nothing outside it. */
public interface ArticleReader {

    /** Whether this reader is the one for a type that was detected from content. */
    boolean reads(MediaType type);

    /**
     * Takes the article, or the inputs that each hold one, from an input of a type this reader reads; from any thread.
     *
     * @throws ReadException if there is nothing in it, with the reason
     * @throws Budget.ExhaustedException if the time is used up
     */
    Content read(Input input, Limits limits, Budget budget) throws ReadException;
}
