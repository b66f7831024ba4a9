package org.stet.ingest;

import java.time.Duration;

/**
 * How much of an untrusted input is tolerated.
 *
 * @param bytes the largest input read at all
 * @param time the longest that reading one input may take
 * @param depth how deep elements may nest; what is nested deeper is attached at that depth, not lost
 */
public record Limits(int bytes, Duration time, int depth) {

    public static final Limits DEFAULT = new Limits(50 << 20, Duration.ofSeconds(20), 400);
}
