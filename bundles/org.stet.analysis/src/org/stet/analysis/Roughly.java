package org.stet.analysis;

/**
 * Numbers of occurrences as they are weighed: by their first three binary figures, 1 to 7, 8, 10, 12, 14, 16, 20 and so on. What is
 * reckoned from them stays as it is when an article is edited, except for what has to do with a few of its words.
 */
public final class Roughly {

    private Roughly() {
    }

    /** The number, or the next lower one that is round. */
    public static int of(int count) {
        return count & -Math.max(1, Integer.highestOneBit(count) >> 2);
    }
}
