package org.stet.analysis.values.quantity;

import java.util.Optional;
import org.stet.analysis.values.quantity.Amount.Form;

/** Reads whole numbers in words: twenty-eight thousand six hundred and forty-two, a hundred, twelve hundred. */
final class SpelledNumber {

    private record Part(int value, int end) {
    }

    private SpelledNumber() {
    }

    /** The number below a thousand, or the article before a scale, that begins at an atom. */
    static Optional<Amount> group(Line line, int start) {
        return part(line, start).map(part -> Amount.of(part.value(), start, part.end(), Form.WORDS));
    }

    /** A number with the smaller groups behind it: two thousand becomes two thousand and five. */
    static Amount withSmallerGroups(Line line, Amount amount) {
        var and = line.at(amount.end()).is("and");
        var smaller = part(line, and ? amount.end() + 1 : amount.end()).filter(part -> !line.at(part.end() - 1).is("a", "an"));
        if (smaller.isEmpty() || and && !isLast(line, smaller.get())) {
            return amount;
        }
        var group = scaled(line, Amount.of(smaller.get().value(), amount.end(), smaller.get().end(), Form.WORDS));
        return group.low().compareTo(amount.scale()) < 0
                ? withSmallerGroups(line, amount.plus(group)) : amount;
    }

    private static boolean isLast(Line line, Part part) {
        return part.value() < 100 && NumberWords.scale(line.at(part.end())).isEmpty();
    }

    /** A number with the scales behind it: two becomes two million or two lakh crore. */
    static Amount scaled(Line line, Amount amount) {
        var at = line.pastHyphen(amount.end());
        return NumberWords.scale(line.at(at)).map(scale -> scaled(line, amount.scaled(scale, at + 1))).orElse(amount);
    }

    private static Optional<Part> part(Line line, int start) {
        if (line.at(start).is("a", "an")) {
            return line.at(start + 1).is("hundred") ? Optional.of(hundreds(line, new Part(1, start + 1)))
                    : NumberWords.scale(line.at(start + 1)).map(scale -> new Part(1, start + 1));
        }
        return belowHundred(line, start).map(part -> hundreds(line, part));
    }

    private static Part hundreds(Line line, Part part) {
        var hundred = line.pastHyphen(part.end());
        if (!line.at(hundred).is("hundred") || part.value() == 0) {
            return part;
        }
        var rest = line.at(hundred + 1).is("and") ? hundred + 2 : hundred + 1;
        return belowHundred(line, rest).filter(more -> !line.at(more.end()).is("hundred"))
                .map(more -> new Part(100 * part.value() + more.value(), more.end()))
                .orElse(new Part(100 * part.value(), hundred + 1));
    }

    private static Optional<Part> belowHundred(Line line, int start) {
        return NumberWords.cardinal(line.at(start)).map(value -> {
            var unit = line.pastHyphen(start + 1);
            var more = NumberWords.cardinal(line.at(unit)).filter(each -> value >= 20 && each < 10 && each > 0);
            return more.map(each -> new Part(value + each, unit + 1)).orElse(new Part(value, start + 1));
        });
    }
}
