package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.stet.model.ValueKind;

/** Percentages, percentage points and basis points. */
final class PercentRule implements Rule {

    private record Percent(String unit, BigDecimal share) {
    }

    private static final Percent PERCENT = new Percent("%", BigDecimal.ONE);
    private static final Percent POINTS = new Percent("pp", BigDecimal.ONE);
    private static final Percent BASIS_POINTS = new Percent("pp", new BigDecimal("0.01"));
    private static final Phrases<Percent> NAMES = Phrases.<Percent>ofWords()
            .add("%, ٪, ％, per cent, percent, pct, per - cent", PERCENT)
            .add("percentage point, percentage points, percentage - point, percent point, percent points, % points, pp, "
                    + "ppt, ppts, per cent point, per cent points", POINTS)
            .add("basis point, basis points, basis - point, bp, bps", BASIS_POINTS);

    @Override
    public Optional<Draft> at(Line line, int start) {
        return line.amountAt(start).flatMap(amount -> {
            var at = line.pastHyphen(amount.end());
            return NAMES.from(line, at).map(name -> new Draft(ValueKind.PERCENT, name.end(), amount.times(name.value().share()),
                    name.value().unit(), "percent")).or(() -> pc(line, amount));
        });
    }

    /** As The Telegraph writes: 5pc. */
    private static Optional<Draft> pc(Line line, Amount amount) {
        var pc = line.at(amount.end());
        return pc.is("pc") && pc.glued()
                ? Optional.of(new Draft(ValueKind.PERCENT, amount.end() + 1, amount, "%", "percent")) : Optional.empty();
    }
}
