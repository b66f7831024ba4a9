package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.stet.analysis.values.quantity.Things.Thing;
import org.stet.model.ValueKind;

/** Rates by the hundred, thousand or more: 12.3 per 100,000 people, four deaths per 1,000 births, 5 per million. */
final class RateRule implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Optional<Draft> at(Line line, int start) {
        return line.amountAt(start).filter(amount -> !NotValues.isGlued(line, amount) && Currencies.before(line, amount.start()).isEmpty()
                && Units.after(line, amount.end()).isEmpty()).flatMap(amount -> {
            var counted = Things.after(line, amount.end(), false).filter(thing -> line.at(thing.end()).is("per", "in", "for"));
            var per = counted.map(Thing::end).orElse(amount.end());
            var at = line.at(per).is("per") ? per + 1 : line.at(per).is("in", "for") && line.at(per + 1)
                    .is("every") ? per + 2 : line.size();
            return base(line, at).map(base -> draft(line, amount, counted, base));
        });
    }

    /** The round number that the rate is by, as an amount of its own or as a word such as million. */
    private static Optional<Amount> base(Line line, int at) {
        return line.amountAt(at).filter(base -> !base.isRange() && base.low().compareTo(HUNDRED) >= 0
                && base.low().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE))
                        .or(() -> NumberWords.group(line.at(at)).filter(group -> group.compareTo(HUNDRED) >= 0)
                        .map(group -> Amount.of(group, at, at + 1, Amount.Form.WORDS)));
    }

    private static Draft draft(Line line, Amount amount, Optional<Thing> counted, Amount base) {
        var whole = Things.after(line, base.end(), false).filter(Thing::plural);
        var unit = counted.map(thing -> thing.unit() + " ").orElse("") + "per " + base.low().toBigInteger()
                + whole.map(thing -> " " + thing.unit()).orElse("");
        return new Draft(ValueKind.COUNT, whole.map(Thing::end).orElse(base.end()), amount, unit, "rate");
    }
}
