package org.stet.analysis.values.quantity;

import java.util.Optional;

/** One way to read the words from an atom on as a quantity. */
@FunctionalInterface
interface Rule {

    /** The quantity whose number begins at an atom; what stands before it in the line has been read. */
    Optional<Draft> at(Line line, int start);
}
