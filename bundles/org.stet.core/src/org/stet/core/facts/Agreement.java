package org.stet.core.facts;

/** How two values go together. */
public enum Agreement {
    /** Equal once normalised. */
    SAME,
    /** Rounding, another granularity or an open bound: no contradiction, and not the same. */
    COMPATIBLE,
    /** Of one unit, and not both true of one thing. */
    DIFFERENT,
    /** The same figure of another unit or thing. */
    OTHER_UNIT,
    /** Nothing to compare. */
    UNRELATED
}
