package org.stet.ingest;

import java.time.Duration;
import org.stet.ingest.ReadFailure.Reason;

/**
 * How much of an untrusted input is tolerated.
 *
 * @param bytes the largest input read at all, and the most that unpacking one may come to
 * @param time the longest that reading one input may take
 * @param depth how deep elements may nest; what is nested deeper is attached at that depth, not lost
 * @param paragraphs the most paragraphs of one article; every one of them is an object in the case
 * @param parts the most inputs taken from one, such as items of a feed
 * @param levels how deep inputs may be inside of inputs, such as mails attached to mails
 */
public record Limits(int bytes, Duration time, int depth, int paragraphs, int parts, int levels) {

    public static final Limits DEFAULT = new Limits(50 << 20, Duration.ofSeconds(20), 400, 100_000, 1000, 4);

    /** The same with another limit of time. */
    public Limits within(Duration other) {
        return new Limits(bytes, other, depth, paragraphs, parts, levels);
    }

    /** The same with another limit of bytes. */
    public Limits upTo(int other) {
        return new Limits(other, time, depth, paragraphs, parts, levels);
    }

    /** @throws ReadException if an article has more paragraphs than allowed */
    public void requireParagraphs(int count) throws ReadException {
        if (count > paragraphs) {
            throw new ReadException(Reason.TOO_LARGE, "it has more than %,d paragraphs; split it".formatted(paragraphs));
        }
    }

    /** @throws ReadException if an input holds more parts than allowed */
    public void requireParts(int count) throws ReadException {
        if (count > parts) {
            throw new ReadException(Reason.TOO_LARGE, "it holds more than %,d articles; split it".formatted(parts));
        }
    }

    /** @throws ReadException if what an input unpacks to is larger than allowed */
    public void requireBytes(long count) throws ReadException {
        if (count > bytes) {
            throw new ReadException(Reason.TOO_LARGE,
                    "it unpacks to more than %d MB; it may be made to cause trouble".formatted(bytes >> 20));
        }
    }
}
