package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.values.Mention;

/**
 * Numbers of one article that belong together by a calculation that anybody can do again.
 *
 * @param members the numbers, the one that is held against the others first
 * @param arithmetic the calculation, such as "38 + 19 + 9 = 66, not 64"
 * @param isRight whether the numbers fit
 * @param rule what is reckoned, in a few words
 */
public record Calculation(List<Mention> members, String arithmetic, boolean isRight, String rule) {

    /** What is farther off than so many times was understood wrong rather than reckoned wrong. */
    private static final double FARTHEST = 4;
    private static final double LOST = .005;

    public Calculation {
        members = List.copyOf(members);
    }

    /** The number that is held against the others. */
    Mention stated() {
        return members.getFirst();
    }

    /**
     * Holds a stated number against what comes out of others.
     *
     * @param how the calculation without its result
     * @param result what comes out of the numbers as they are written
     * @param reckoned what can come out of them if they are rounded
     */
    static Stream<Calculation> of(String rule, Value stated, List<Value> others, String how, double result, Interval reckoned) {
        return of(rule, stated, stated.reckoned(), others, how, result, reckoned);
    }

    /** The same for what has no more figures than the others, and therefore needs no rounding. */
    static Stream<Calculation> ofDifference(String rule, Value stated, List<Value> others, String how, double result, Interval reckoned) {
        return of(rule, stated, stated.interval(), others, how, result, reckoned);
    }

    private static Stream<Calculation> of(String rule, Value stated, Interval told, List<Value> others, String how, double result,
            Interval reckoned) {
        var isRight = reckoned.meets(told);
        var times = Math.max(result / stated.number(), stated.number() / result);
        if (!isRight && times > FARTHEST && !isPowerOfTen(times)) {
            return Stream.empty();
        }
        var members = Stream.concat(Stream.of(stated), others.stream()).map(Value::mention).toList();
        var arithmetic = how + " = " + Figures.of(stated).show(rounded(result, stated));
        return Stream.of(new Calculation(members, arithmetic + (isRight ? "" : ", not " + Figures.show(stated)), isRight, rule));
    }

    /** Whether a nought or a point was lost on the way. */
    private static boolean isPowerOfTen(double times) {
        var power = Math.log10(times);
        return Math.abs(power - Math.rint(power)) < LOST && power < 4;
    }

    /** With a figure more than the stated number has. */
    private static double rounded(double number, Value stated) {
        var step = Math.min(stated.step(), Math.max(1, stated.number())) / 10;
        return Math.round(number / step) * step;
    }
}
