package org.stet.search.checks;

import java.io.IOException;

/** Takes the claims of a list as they are read. */
@FunctionalInterface
interface ClaimSink {

    /**
     * Takes a claim; texts may be of any length and hold anything, or nothing.
     *
     * @throws IOException if it cannot be kept, or if there are too many
     */
    void add(CheckedClaim claim) throws IOException;
}
