package org.stet.tour;

/** One stop of the tour: a typical moment of the work, acted out and looked at. */
@FunctionalInterface
interface Stop {

    /** Acts; any exception fails the tour. Runs outside the UI thread. */
    void visit(Robot robot) throws Exception;
}
