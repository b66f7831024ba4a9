package org.stet.search;

/**
 * How far search by meaning is.
 *
 * @param available whether there is a language model that runs here; not known before it is first asked for
 * @param done passages that are found by meaning
 * @param total passages of the case
 */
public record MeaningState(boolean available, int done, int total) {

    /** Nobody asked by meaning yet. */
    public static final MeaningState UNASKED = new MeaningState(true, 0, Integer.MAX_VALUE);

    /** There is no language model, or it does not run on this machine. */
    public static final MeaningState ABSENT = new MeaningState(false, 0, 0);

    /** Whether every passage is found by meaning that ever will be. */
    public boolean isComplete() {
        return done >= total;
    }
}
