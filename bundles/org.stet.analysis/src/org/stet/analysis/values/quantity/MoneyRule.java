package org.stet.analysis.values.quantity;

import java.util.Optional;
import org.stet.analysis.values.quantity.Currencies.Money;
import org.stet.analysis.values.quantity.Phrases.Match;
import org.stet.model.ValueKind;

/** Money: £12,400, $1.2m, Rs 500 crore, 12 million pounds, seventy-five cents. */
final class MoneyRule implements Rule {

    private static final String RUPEES = "INR";

    @Override
    public Optional<Draft> at(Line line, int start) {
        return line.amountAt(start).flatMap(amount -> money(line, amount));
    }

    private static Optional<Draft> money(Line line, Amount amount) {
        var before = Currencies.before(line, amount.start());
        var after = Currencies.after(line, amount.end());
        if (before.isPresent()) {
            var repeated = after.filter(noun -> noun.value().code().equals(before.get().value().code()));
            return Optional.of(draft(amount, before.get().value(), before.get().start(),
                    repeated.map(Match::end).orElse(amount.end())));
        }
        return after.map(noun -> draft(amount, noun.value(), amount.start(), noun.end())).or(() -> crores(line, amount));
    }

    private static Draft draft(Amount amount, Money money, int start, int end) {
        return new Draft(ValueKind.MONEY, start, end, amount.times(money.share()), money.code(), "money");
    }

    /** Crores and lakhs of nothing are of rupees. */
    private static Optional<Draft> crores(Line line, Amount amount) {
        return line.at(amount.end() - 1).is("crore", "crores", "lakh", "lakhs")
                && Things.after(line, amount.end(), false).isEmpty()
                && Units.after(line, amount.end()).isEmpty()
                ? Optional.of(new Draft(ValueKind.MONEY, amount.end(), amount, RUPEES, "money in crores")) : Optional.empty();
    }
}
