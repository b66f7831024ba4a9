package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.stet.analysis.values.quantity.Amount.Form;
import org.stet.model.ValueKind;

/** Parts of a whole, as percentages: half the shops, two-thirds, more than a quarter, one in five, nine out of ten voters. */
final class ShareRule implements Rule {

    private static final List<String> PARTS = List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** One in more than this is no share that anybody would give so. */
    private static final long MOST_PARTS = 100_000;
    private static final String[] OWNERS = {"the", "its", "their", "his", "her", "our", "my", "your", "those", "these", "all"};

    @Override
    public Optional<Draft> at(Line line, int start) {
        return half(line, start).or(() -> fraction(line, start)).or(() -> oneIn(line, start));
    }

    private static Optional<Draft> half(Line line, int start) {
        var next = line.at(start + 1);
        var whole = next.is("of") && !isTime(line.at(start + 2)) && !line.at(start + 3).is("year", "decade", "century")
                || next.is(OWNERS) && !isTime(line.at(start + 2))
                || next.is("have", "had", "were", "are", "said", "say") && (line.at(start - 1).hasTag("PUNCT") || start == 0
                        || line.at(start - 1).is("and", "while"))
                || (Bounds.before(line, start).isPresent() || line.at(start - 1).is("by"))
                && (next.hasTag("AUX", "VERB", "PUNCT", "ADP", "CCONJ")
                || next.kind() == Atom.Kind.NONE);
        return line.at(start).is("half") && whole && !line.at(start - 1).hasTag("ADJ", "DET") && !line.at(start - 1).is("in")
                ? Optional.of(draft(1, 2, start, start + 1)) : Optional.empty();
    }

    private static Optional<Draft> fraction(Line line, int start) {
        var at = line.pastHyphen(start + 1);
        var count = line.at(start).is("a") ? Optional.of(1) : NumberWords.cardinal(line.at(start));
        return count.flatMap(number -> part(line, at).filter(parts -> number > 0 && number < parts)
                .filter(parts -> isShare(line, start, at)).map(parts -> draft(number, parts, start, at + 1)))
                .or(() -> written(line, start));
    }

    /** The number of parts that a word makes of the whole; "fourth" is American. */
    private static Optional<Integer> part(Line line, int at) {
        var word = line.at(at).lower();
        var singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        var index = PARTS.indexOf(singular.equals("fourth") ? "quarter" : singular);
        return index < 0 ? Optional.empty() : Optional.of(index + 2);
    }

    /** Whether it is a part of something and not an ordinal (a third man) or a time (three quarters of an hour). */
    private static boolean isShare(Line line, int start, int part) {
        var next = line.at(part + 1);
        if (next.is("of")) {
            return !line.at(part + 2).is("a", "an", "past", "to")
                    || !isTime(line.at(part + 3)) && NumberWords.group(line.at(part + 3)).isEmpty() && !PercentRule.isPoint(line, part + 3);
        }
        var parts = line.at(start - 1).is("by") || next.is("are", "were", "have");
        var spelled = line.at(start).is("a") || line.at(part).lower().startsWith("quarter");
        return spelled ? (parts || Bounds.before(line, start).isPresent()) && !next.hasTag("NOUN", "PROPN", "ADJ")
                || next.is("more", "less", "fewer", "higher", "lower", "bigger", "smaller", "cheaper")
                : !next.is("in", "-") || line.at(part).lower().endsWith("s");
    }

    private static boolean isTime(Atom atom) {
        return TimeWords.isTime(atom);
    }

    /** 2/3 of the members. */
    private static Optional<Draft> written(Line line, int start) {
        var isWritten = line.at(start).isNumber() && line.at(start + 1).is("/") && line.at(start + 1).glued()
                && line.at(start + 2).isNumber() && line.at(start + 2).glued() && line.at(start + 3).is("of");
        return isWritten ? line.amountAt(start).flatMap(part -> line.amountAt(start + 2).filter(whole -> part.isLess(10)
                && whole.isLess(11) && part.low().signum() > 0 && part.low().compareTo(whole.low()) < 0)
                        .map(whole -> draft(part.low().intValue(), whole.low().intValue(), start, start + 3))) : Optional.empty();
    }

    /** One in five, 3 in every 10, nine out of ten voters. */
    private static Optional<Draft> oneIn(Line line, int start) {
        return line.amountAt(start).filter(part -> part.isWhole() && !part.isRange() && part.low().signum() > 0).flatMap(part -> {
            var thing = line.pastHyphen(part.end());
            var in = isWithNoun(line, part, thing) ? thing + 1 : thing;
            var outOf = line.reads(in, "out", "of");
            var at = outOf ? in + 2 : line.at(in + 1).is("every") ? in + 2 : line.pastHyphen(in + 1);
            return outOf || line.at(in).is("in") || line.reads(in, "of", "every") ? line.amountAt(at).filter(whole -> isWhole(line, part, whole, outOf))
                    .map(whole -> draft(part.low().intValue(), whole.low().intValueExact(), start, whole.end()))
                    : Optional.empty();
        });
    }

    /** One household in 14. */
    private static boolean isWithNoun(Line line, Amount part, int noun) {
        return part.isLess(10) && line.at(noun).isWord() && line.at(noun).hasTag("NOUN") && !isTime(line.at(noun))
                && line.at(noun + 1).is("in") && Things.after(line, line.amountAt(noun + 2).map(Amount::end).orElse(0), false)
                        .isEmpty();
    }

    private static boolean isWhole(Line line, Amount part, Amount whole, boolean outOf) {
        var small = whole.isLess(11) || whole.low().stripTrailingZeros().unscaledValue().equals(java.math.BigInteger.ONE);
        return whole.isWhole() && !whole.isRange() && whole.isLess(10_000_000) && part.low().compareTo(whole.low()) < 0
                && (outOf ? small && (Things.arePlural(line, whole.end()) || isTen(whole)) : small || part.isOne() && whole.isLess(MOST_PARTS))
                && !isTime(line.at(whole.end())) && !line.at(whole.end()).is("-")
                && Units.after(line, whole.end()).isEmpty();
    }

    /** Seven out of 10 wanted more; 14 out of 17 counts is no share. */
    private static boolean isTen(Amount whole) {
        return whole.low().compareTo(BigDecimal.TEN) == 0;
    }

    private static Draft draft(int count, int parts, int start, int end) {
        var percent = HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP);
        var exact = percent.stripTrailingZeros();
        return new Draft(ValueKind.PERCENT, end, Amount.of(exact, start, end, Form.WORDS), "%", "share");
    }
}
