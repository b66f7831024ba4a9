package org.stet.analysis.values.time;

import org.stet.model.ValueKind;

/** An expression of time as it was read, and the words that it covers: from the first to before the last. */
record Candidate(int index, int from, int to, int sentence, Reading reading) {

    boolean isDate() {
        return reading.kind() == ValueKind.DATE;
    }

    boolean isOfClock() {
        return reading.kind() == ValueKind.TIME;
    }

    /** How many words stand between; what follows, as in "at 9am on Monday", is nearer than what stands as far before. */
    int distanceTo(Candidate other) {
        return other.from >= to ? 2 * (other.from - to) : 2 * (from - other.to) + 1;
    }

    boolean hasFullDate() {
        return isDate() && reading.rule().equals(DateGrammar.DAY_OF_A_YEAR);
    }
}
