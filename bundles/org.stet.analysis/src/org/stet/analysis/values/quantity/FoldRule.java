package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.stet.analysis.values.quantity.Amount.Form;
import org.stet.model.ValueKind;

/** Multiples in one word: a twofold increase, 12-fold, a three-fold rise. */
final class FoldRule implements Rule {

    private static final String FOLD = "fold";

    @Override
    public Optional<Draft> at(Line line, int start) {
        return line.amountAt(start).filter(amount -> line.at(line.pastHyphen(amount.end())).is(FOLD))
                .map(amount -> draft(amount, line.pastHyphen(amount.end()) + 1)).or(() -> inOneWord(line, start));
    }

    private static Optional<Draft> inOneWord(Line line, int start) {
        var word = line.at(start).lower();
        return word.endsWith(FOLD) ? NumberWords.cardinal(word.substring(0, word.length() - FOLD.length()))
                .map(value -> draft(Amount.of(BigDecimal.valueOf(value), start, start + 1, Form.WORDS), start + 1))
                : Optional.empty();
    }

    private static Draft draft(Amount amount, int end) {
        return new Draft(ValueKind.COUNT, end, amount, "time", FOLD);
    }
}
