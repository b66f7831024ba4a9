package org.stet.bench.anchors;

import org.stet.bench.anchors.EditedText.Truth;
import org.stet.core.anchor.Span;

/** Counts answers by how true they are. */
final class Tally {

    private int asked;
    private int wrong;
    private int orphaned;
    private int lost;
    private int unequalEnds;
    private int moved;

    /** What became of a quote, as somebody answers. */
    enum Kind {
        PLACED, MOVED, CHANGED, ORPHANED
    }

    /** @param span null if orphaned */
    record Answer(Kind kind, Span span) {
    }

    /**
     * An answer is wrong if it gives a place that has nothing of the quote or where the quote is gone, says of other words that
     * they are the same, or of the same words that they are others. Where one of two equal neighbours was left out, nobody can say
     * which: an answer that has what is left and the same words is not wrong.
     */
    void add(Truth truth, Answer answer) {
        asked++;
        if (answer.kind == Kind.ORPHANED) {
            orphaned++;
            lost += truth instanceof Truth.Gone ? 0 : 1;
            return;
        }
        switch (truth) {
            case Truth.Gone() -> wrong++;
            case Truth.Same(var span, var wasMoved) -> {
                wrong += answer.kind == Kind.CHANGED || !span.equals(answer.span) ? 1 : 0;
                moved += (answer.kind == Kind.MOVED) != wasMoved ? 1 : 0;
            }
            case Truth.Other(var span) -> {
                var allThere = answer.kind != Kind.CHANGED && answer.span.start() <= span.start()
                        && span.end() <= answer.span.end();
                wrong += allThere || answer.kind == Kind.CHANGED && span.overlaps(answer.span) ? 0 : 1;
                unequalEnds += span.equals(answer.span) ? 0 : 1;
            }
        }
    }

    int asked() {
        return asked;
    }

    int wrong() {
        return wrong;
    }

    /** Share of quotes that were orphaned, in percent. */
    double orphanRate() {
        return 100.0 * orphaned / asked;
    }

    /** Share of quotes that were orphaned although something of them is there, in percent. */
    double lostRate() {
        return 100.0 * lost / asked;
    }

    /** Answers that are right but for a word too many or too few at an end. */
    int unequalEnds() {
        return unequalEnds;
    }

    /**
     * Answers that take what stayed for moved or the other way round; of two paragraphs that changed places either may be
     * the one.
     */
    int otherMove() {
        return moved;
    }
}
