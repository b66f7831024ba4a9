package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.claims.Slip;
import org.stet.model.ValueKind;

/** A number that is divided by place, against how many there are in all elsewhere: "520 jobs on the shop floor and 140 in the offices". */
final class Divisions implements Check {

    private static final Form FORM = Form.of("<x>(?! of\\b| more\\b)[^⟦⟧.;:]{0,30}? (?:in|on|at) [^⟦⟧.;:,]{1,40}? and <y>(?: \\w+)? (?:in|on|at) "
            + "(?![^⟦⟧.;:]{0,60}⟦N)");
    /** Farther off are other ones. */
    private static final double FARTHEST = .05;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return outlines.stream().filter(Outline::isBody).flatMap(FORM::anywhere).flatMap(found -> {
            var one = found.value("x");
            var other = found.value("y");
            return isCount(one) && isCount(other) && one.isOf(other) ? calculation(List.of(one, other), alls(one, outlines)) : Stream.empty();
        });
    }

    private static boolean isCount(Value value) {
        return value.kind() == ValueKind.COUNT && value.isExact();
    }

    /** The other numbers of the same things. */
    private static List<Value> alls(Value part, List<Outline> outlines) {
        return outlines.stream().flatMap(outline -> outline.values().stream()).filter(Value::isNumber)
                .filter(value -> isCount(value) && !part.unit().isEmpty() && part.unit().equals(value.unit()) && value.number() > part.number()).toList();
    }

    /** Told only where the article has a single number of all, of which one of the numbers is a slip. */
    private static Stream<Calculation> calculation(List<Value> parts, List<Value> alls) {
        if (alls.stream().mapToDouble(Value::number).distinct().count() != 1) {
            return Stream.empty();
        }
        return Stream.of(new Parts(alls.getFirst(), parts)).filter(sum -> sum.isSum() && (sum.isRight() || sum.off() <= FARTHEST * sum.whole().number()
                && Slip.ofNumbers(sum.whole().number(), sum.total()).isPresent())).map(Parts::calculation);
    }
}
