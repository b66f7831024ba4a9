package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.stet.model.ValueKind;

/** Measures: 18km, 410,000-square-foot, 22 degrees, 5ft 11in, 70 miles an hour. */
final class MeasureRule implements Rule {

    private record Smaller(String unit, int count) {
    }

    /** What the old units divide into: a length of 5ft 11in is one of 71 in. */
    private static final Map<String, Smaller> SMALLER = Map.of("[ft_i]", new Smaller("[in_i]", 12),
            "[stone_av]", new Smaller("[lb_av]", 14), "[lb_av]", new Smaller("[oz_av]", 16));

    @Override
    public Optional<Draft> at(Line line, int start) {
        return line.amountAt(start).flatMap(amount -> Units.after(line, amount.end())
                .map(unit -> new Draft(ValueKind.MEASURE, pastHalf(line, amount, unit.end()), amount, unit.value(), "measure")))
                .map(measure -> compound(line, measure));
    }

    /** A mile and a half: the words behind the unit belong to the number. */
    private static int pastHalf(Line line, Amount amount, int end) {
        return line.at(amount.start()).is("a", "an") && line.reads(end, "and", "a", "half") ? end + 3 : end;
    }

    private static Draft compound(Line line, Draft larger) {
        var smaller = SMALLER.get(larger.unit());
        if (smaller == null || larger.amount().isRange() || !larger.amount().isWhole()) {
            return larger;
        }
        var next = line.at(larger.end()).is("and") ? larger.end() + 1 : line.pastHyphen(larger.end());
        return line.amountAt(next).filter(rest -> rest.isLess(smaller.count()) && !rest.isRange())
                .flatMap(rest -> end(line, rest, smaller).map(end -> sum(larger, smaller, rest, end))).orElse(larger);
    }

    /** Where the smaller part ends; the word for inches may be left out, as in 6ft 2. */
    private static Optional<Integer> end(Line line, Amount rest, Smaller smaller) {
        var unit = Units.after(line, rest.end()).filter(found -> found.value().equals(smaller.unit()));
        var bare = smaller.count() == 12 && line.at(rest.start() - 1).is("ft") && Units.after(line, rest.end()).isEmpty();
        return unit.map(Phrases.Match::end).or(() -> bare ? Optional.of(rest.end()) : Optional.empty());
    }

    private static Draft sum(Draft larger, Smaller smaller, Amount rest, int end) {
        var count = larger.amount().low().multiply(BigDecimal.valueOf(smaller.count())).add(rest.low());
        var amount = new Amount(count, count, rest.step(), BigDecimal.ONE, larger.amount().start(), rest.end(), rest.form());
        return new Draft(ValueKind.MEASURE, end, amount, smaller.unit(), "measure in two units");
    }
}
