package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.values.quantity.Amount.Form;

/** Reads one number from an atom on: digits, words, half a million, dozens, with what multiplies it. */
final class NumeralReader {

    private static final Map<String, BigDecimal> PARTS = Map.of("half", new BigDecimal("0.5"), "quarter", new BigDecimal("0.25"));
    private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "5", "8", "16", "32");
    /** So many atoms make a fraction. */
    private static final int FRACTION = 3;
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    private final Line line;

    NumeralReader(Line line) {
        this.line = line;
    }

    Optional<Amount> at(int start) {
        return negative(start).or(() -> digits(start)).or(() -> vague(start)).or(() -> part(start)).or(() -> words(start))
                .or(() -> andHalf(start)).or(() -> single(start));
    }

    /** Minus 5, minus-5, -5; a hyphen after a word or number is none. */
    private Optional<Amount> negative(int start) {
        var minus = line.at(start);
        var sign = minus.is("-", "−") && line.at(start + 1).glued()
                && (!minus.glued() || line.at(start - 1).is("(") || Currencies.before(line, start).isPresent());
        var word = minus.is("minus") && !line.at(start - 1).is("or");
        return sign || word ? digits(line.pastHyphen(start + 1)).map(amount -> amount.negated(start)) : Optional.empty();
    }

    private Optional<Amount> digits(int start) {
        var fraction = fraction(start).filter(part -> isUnit(start + FRACTION) || line.at(start + FRACTION).is("percent", "per", "pct", "%"));
        if (fraction.isPresent()) {
            return fraction.map(part -> Amount.of(part, start, start + FRACTION, Form.DIGITS));
        }
        return line.at(start).isNumber() && fraction(start - 2).isEmpty()
                ? Digits.value(line.at(start).text()).map(value -> Amount.of(value, start, start + 1, Form.DIGITS))
                        .map(amount -> multiplied(withTolerance(withFraction(amount))))
                : Optional.empty();
    }

    /** 1/2, 3/4, 5/8: what a whole is divided into is one of few numbers, unlike a date or 24/7. */
    private Optional<BigDecimal> fraction(int start) {
        if (!line.at(start).isNumber() || !line.at(start + 1).is("/") || !DENOMINATORS.contains(line.at(start + 2).text())
                || line.at(start - 1).is("/") || line.at(start + FRACTION).is("/")) {
            return Optional.empty();
        }
        var whole = new BigDecimal(line.at(start + 2).text());
        return Digits.value(line.at(start).text()).filter(part -> part.signum() > 0 && part.compareTo(whole) < 0)
                .map(part -> part.divide(whole, new MathContext(FRACTION)));
    }

    /** 8 1/4, 8-1/4. */
    private Amount withFraction(Amount amount) {
        var at = line.pastHyphen(amount.end());
        return fraction(at).filter(part -> amount.isWhole())
                .map(part -> Amount.of(amount.low().add(part), amount.start(), at + FRACTION, Form.DIGITS)).orElse(amount);
    }

    /** 3.1 ± 0.3, 3.1 +/- 0.3: how far the number may be off tells how precise it is. */
    private Amount withTolerance(Amount amount) {
        var sign = amount.end();
        var off = line.at(sign).is("±") ? sign + 1 : line.reads(sign, "+", "/", "-") ? sign + 3 : sign;
        return off > sign && line.at(off).isNumber()
                ? Digits.value(line.at(off).text()).map(tolerance -> amount.within(tolerance, off + 1)).orElse(amount) : amount;
    }

    /** Hundreds, tens of thousands, a few hundred, several million. */
    private Optional<Amount> vague(int start) {
        var few = line.reads(start, "a", "few") ? start + 2 : line.at(start).is("several") ? start + 1 : start;
        if (few > start) {
            return NumberWords.group(line.at(few)).map(group -> Amount.vague(group, start, few + 1));
        }
        return NumberWords.groups(line.at(start)).map(group -> Amount.vague(group, start, start + 1))
                .filter(amount -> !line.at(start).is("tens", "scores") || line.at(start + 1).is("of")).map(this::ofGroups);
    }

    private Amount ofGroups(Amount amount) {
        var next = line.at(amount.end() + 1);
        return line.at(amount.end()).is("of") ? NumberWords.groups(next).or(() -> NumberWords.scale(next))
                .map(group -> amount.scaled(group, amount.end() + 2)).orElse(amount) : amount;
    }

    /** Half a million, a quarter of a million, half a dozen, a half-million, half a mile. */
    private Optional<Amount> part(int start) {
        var quarters = line.at(start).is("three") && line.at(line.pastHyphen(start + 1)).is("quarters");
        var at = quarters ? line.pastHyphen(start + 1) : line.at(start).is("a") ? start + 1 : start;
        var of = line.at(at + 1).is("of") ? at + 2 : line.pastHyphen(at + 1);
        var group = line.at(of).is("a", "an") ? of + 1 : of;
        return Optional.ofNullable(quarters ? THREE_QUARTERS : PARTS.get(line.at(at).lower())).flatMap(part -> NumberWords.group(line.at(group))
                .map(whole -> Amount.of(part.multiply(whole).stripTrailingZeros(), start, group + 1, Form.WORDS))
                .or(() -> Optional.of(Amount.of(part, start, group, Form.WORDS)).filter(half -> !quarters && (group > of || isPoint(group))
                        && isUnit(group))));
    }

    /** A mile and a half; the name of the unit stands within. */
    private Optional<Amount> andHalf(int start) {
        return line.at(start).is("a", "an") && Units.isName(line, start + 1) && line.reads(start + 2, "and", "a", "half")
                ? Optional.of(Amount.of(new BigDecimal("1.5"), start, start + 1, Form.WORDS)) : Optional.empty();
    }

    /** More than a foot, a penny a week: an article counts where a bound or a rate shows that it does. */
    private Optional<Amount> single(int start) {
        var counts = Bounds.before(line, start).isPresent() || line.at(start + 2).is("a", "an", "per", "each");
        return line.at(start).is("a", "an") && isUnit(start + 1) && counts
                ? Optional.of(Amount.of(1, start, start + 1, Form.WORDS)) : Optional.empty();
    }

    private boolean isPoint(int at) {
        return line.at(at).is("point") || PercentRule.isPoint(line, at);
    }

    private boolean isUnit(int at) {
        return Units.isName(line, at) || isPoint(at) || Currencies.after(line, at).isPresent() && line.at(at).text().length() > 2;
    }

    private Optional<Amount> words(int start) {
        if (line.reads(start, "a", "dozen")) {
            return Optional.of(Amount.of(1, start, start + 1, Form.WORDS).scaled(BigDecimal.valueOf(12), start + 2));
        }
        return SpelledNumber.group(line, start).map(group -> {
            var number = withHalf(multiplied(group));
            return number.scale().compareTo(BigDecimal.ONE) > 0 ? SpelledNumber.withSmallerGroups(line, number) : number;
        });
    }

    private Amount multiplied(Amount amount) {
        var number = withPart(amount);
        var at = line.pastHyphen(number.end());
        return line.at(at).is("dozen") ? number.scaled(BigDecimal.valueOf(12), at + 1)
                : SpelledNumber.scaled(line, letters(number, at).map(scale -> number.scaled(scale, at + 1)).orElse(number));
    }

    /** Two and a half, two-and-a-half, five and three quarters. */
    private Amount withPart(Amount amount) {
        var and = line.pastHyphen(amount.end());
        var count = line.pastHyphen(and + 1);
        var part = line.pastHyphen(count + 1);
        if (!line.at(and).is("and") || !amount.isWhole()) {
            return amount;
        }
        var more = line.at(count).is("a", "one") ? PARTS.get(line.at(part).lower())
                : line.at(count).is("three") && line.at(part).is("quarters") ? THREE_QUARTERS : null;
        return more == null ? amount : Amount.of(amount.low().add(more), amount.start(), part + 1, amount.form());
    }

    /** A million and a half. */
    private Amount withHalf(Amount amount) {
        return amount.scale().compareTo(BigDecimal.ONE) > 0 && line.reads(amount.end(), "and", "a", "half")
                ? Amount.of(amount.low().add(amount.scale().multiply(PARTS.get("half"))), amount.start(), amount.end() + 3, amount.form()) : amount;
    }

    /** A letter behind digits is a unit, unless it stands behind money, is a capital or has things to count behind it. */
    private Optional<BigDecimal> letters(Amount amount, int at) {
        var letter = line.at(at);
        if (amount.form() != Form.DIGITS || at != amount.end()) {
            return Optional.empty();
        }
        var money = Currencies.before(line, amount.start()).isPresent() || Currencies.after(line, at + 1).isPresent();
        var meant = switch (letter.lower()) {
            case "m" -> money || letter.glued() && (letter.isCapitalised() || areThings(at + 1));
            case "b" -> money || areThings(at + 1);
            case "t", "mil", "mio" -> money;
            case "k" -> letter.glued() && !line.at(at + 1).is("run", "race", "resolution", "tv", "tvs", "video", "walk");
            default -> true;
        };
        return meant ? NumberWords.letters(letter) : Optional.empty();
    }

    /** Whether things are counted behind a letter: 6m people, 35m of its devices. */
    private boolean areThings(int at) {
        return Things.arePlural(line, line.at(at).is("of") ? at + (line.at(at + 1).hasTag("DET", "PRON") ? 2 : 1) : at);
    }
}
