package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds the numbers of a line, and the ranges of plain numbers such as 5-7, three or four, between 10 and 20. */
final class AmountReader {

    /** The ends of a range lie nearer together than this many times the lower. */
    private static final BigDecimal FAR = BigDecimal.valueOf(4);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Line line;
    private final NumeralReader numerals;

    private AmountReader(Line line) {
        this.line = line;
        this.numerals = new NumeralReader(line);
    }

    /** Adds for each atom the amount that begins there. */
    static void read(Line line, List<Optional<Amount>> amounts) {
        var reader = new AmountReader(line);
        while (amounts.size() < line.size()) {
            var amount = reader.at(amounts.size());
            amounts.add(amount);
            for (var inside = amounts.size(); amount.isPresent() && inside < amount.get().end(); inside++) {
                amounts.add(Optional.empty());
            }
        }
    }

    private Optional<Amount> at(int start) {
        return numerals.at(start).map(first -> range(first).orElse(first));
    }

    private Optional<Amount> range(Amount first) {
        var join = first.end();
        return !isYear(first) && Ranges.joins(line, first.start(), join) ? numerals.at(Ranges.pastJoin(line, join))
                .filter(first::isBelow).filter(second -> !line.at(join).is("or") || isNear(first, second))
                .filter(second -> !line.at(join).is("to") || !isStep(first, second)).map(first::upTo)
                : Optional.empty();
    }

    /** In 2018 to 3.9 million: a year is no lower end. */
    private boolean isYear(Amount first) {
        return NotValues.isYearNumber(line, first) && !line.at(first.end()).isDash()
                && line.at(first.start() - 1).is("in", "since", "of");
    }

    /** Fell by 12,000 to 214,000: by how much and to what; but rose by 10 to 15 per cent. */
    private boolean isStep(Amount first, Amount second) {
        return line.at(first.start() - 1).is("by") && Changes.governs(line, first.start() - 1) && first.times(FAR)
                .isBelow(second);
    }

    /** Three or four, 10 or 20; not "one or 500". */
    private static boolean isNear(Amount first, Amount second) {
        return first.isWhole() && second.low().compareTo(first.low().multiply(TWO).add(BigDecimal.ONE)) <= 0;
    }
}
