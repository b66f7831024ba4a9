package org.stet.analysis.values.quantity;

import java.util.Optional;
import java.util.Set;
import org.stet.model.Bound;

/** Finds the words around a number that tell on which side of it the value lies. */
final class Bounds {

    private static final Set<String> EXTENDING = Set.of("spread", "sprawl", "scatter", "distribute");
    private static final Phrases<Bound> BEFORE = Phrases.ofWords();
    private static final Phrases<Bound> AFTER = Phrases.ofWords();
    /** Words that strengthen or weaken a bound and do not change it, as in well over. */
    private static final Phrases<Boolean> DEGREES = Phrases.<Boolean>ofWords()
            .add("a bit, a fraction, a hair, a little, a shade, a touch, a whisker, comfortably, considerably, far, "
                    + "fractionally, just, little, marginally, much, not much, only just, significantly, slightly, somewhat, "
                    + "substantially, very, way, well", true);

    static {
        for (var columns : Phrases.columns("bounds.txt")) {
            BEFORE.add(columns[1], Bound.valueOf(columns[0]));
            AFTER.add(columns[2], Bound.valueOf(columns[0]));
        }
    }

    private Bounds() {
    }

    /** The bound that ends before an atom, with what strengthens it. */
    static Optional<Phrases.Match<Bound>> before(Line line, int end) {
        return BEFORE.before(line, end).filter(bound -> !isOther(line, bound)).map(bound -> new Phrases.Match<>(bound.value(),
                DEGREES.before(line, bound.start()).map(Phrases.Match::start).orElse(bound.start()), end));
    }

    /** The bound that begins at an atom, after a comma too: two million pounds, tops. */
    static Optional<Phrases.Match<Bound>> after(Line line, int start) {
        var comma = line.at(start).is(",");
        return AFTER.from(line, comma ? start + 1 : start)
                .filter(bound -> !comma || bound.value() == Bound.AT_MOST || bound.value() == Bound.AT_LEAST)
                .filter(bound -> !line.at(bound.end()).is("or"))
                .filter(bound -> line.at(start).is("or", "+", "-") || isLast(line, bound.end()));
    }

    /** Over in "spread over 400 hectares", which is a preposition. */
    private static boolean isOther(Line line, Phrases.Match<Bound> bound) {
        return line.at(bound.start()).is("over") && EXTENDING.contains(line.at(bound.start() - 1).lemma());
    }

    /** Whether a bound behind the number stands at the end of its phrase, unlike "plus" in "five plus three". */
    private static boolean isLast(Line line, int end) {
        return line.amountAt(end).isEmpty() && !line.at(end).hasTag("DET", "PRON", "PROPN", "SYM");
    }
}
