package org.stet.ingest;

import java.time.Duration;
import org.stet.ingest.ReadFailure.Reason;

/**
 * How much of an untrusted input is tolerated.
 *
 * @param bytes the largest input read at all
 * @param time the longest that reading one input may take
 * @param depth how deep elements may nest; what is nested deeper is attached at that depth, not lost
 * @param paragraphs the most paragraphs of one article; every one of them is an object in the case
 */
public record Limits(int bytes, Duration time, int depth, int paragraphs) {

    public static final Limits DEFAULT = new Limits(50 << 20, Duration.ofSeconds(20), 400, 100_000);

    /** The same with another limit of time. */
    public Limits within(Duration other) {
        return new Limits(bytes, other, depth, paragraphs);
    }

    /** @throws ReadException if an article has more paragraphs than allowed */
    public void requireParagraphs(int count) throws ReadException {
        if (count > paragraphs) {
            throw new ReadException(Reason.TOO_LARGE, "it has more than %,d paragraphs; split it".formatted(paragraphs));
        }
    }
}
