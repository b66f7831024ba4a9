package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Knows the signs and names of currencies before and after an amount. */
final class Currencies {

    /** A currency as ISO 4217 code, and how much of it the sign or noun stands for: 0.01 for pence. */
    record Money(String code, BigDecimal share) {
    }

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Phrases<Money> SIGNS = Phrases.ofSymbols();
    private static final Phrases<Money> NOUNS = Phrases.ofWords();

    static {
        for (var columns : Phrases.columns("currencies.txt")) {
            SIGNS.add(columns[1], new Money(columns[0], BigDecimal.ONE));
            NOUNS.addNouns(columns[2], new Money(columns[0], BigDecimal.ONE));
            NOUNS.addNouns(columns[3], new Money(columns[0], HUNDREDTH));
        }
    }

    private Currencies() {
    }

    /** Whether letters before digits are a currency's sign, as in Rs490. */
    static boolean isPrefix(String letters) {
        return letters.length() > 1 && SIGNS.contains(letters);
    }

    /** The sign that ends before an atom. */
    static Optional<Phrases.Match<Money>> before(Line line, int end) {
        return SIGNS.before(line, end).flatMap(sign -> beginsWithArticle(line, sign) ? SIGNS.from(line, end - 1) : Optional.of(sign))
                .map(match -> resolved(line, match));
    }

    /** Whether the first word of a sentence and not of a sign is the A: A $5,000 reward. */
    private static boolean beginsWithArticle(Line line, Phrases.Match<Money> sign) {
        return line.at(sign.start()).is("A") && sign.end() > sign.start() + 1 && !line.at(sign.start() + 1).glued();
    }

    /** The sign or noun that begins at an atom, behind a hyphen too. */
    static Optional<Phrases.Match<Money>> after(Line line, int start) {
        var at = line.pastHyphen(start);
        return NOUNS.from(line, at).filter(noun -> !line.at(at).is("p") || line.at(at).glued())
                .or(() -> SIGNS.from(line, at).filter(sign -> !isOfNext(line, sign)))
                .or(() -> pounds(line, at)).map(match -> resolved(line, match));
    }

    /** Whether a sign belongs to the amount that follows it, as in 1.25 £3. */
    private static boolean isOfNext(Line line, Phrases.Match<Money> sign) {
        return line.at(sign.end()).isNumber() && (line.at(sign.end()).glued() || !line.at(sign.start()).glued());
    }

    /** Pounds are money where the article has sterling, and by the million. */
    private static Optional<Phrases.Match<Money>> pounds(Line line, int at) {
        var many = NumberWords.scale(line.at(at - 1)).isPresent();
        return line.at(at).is("pound", "pounds") && (many || line.setting().poundIsMoney())
                ? Optional.of(new Phrases.Match<>(new Money("GBP", BigDecimal.ONE), at, at + 1)) : Optional.empty();
    }

    private static Phrases.Match<Money> resolved(Line line, Phrases.Match<Money> match) {
        return !match.value().code().equals("$") ? match : new Phrases.Match<>(
                new Money(line.setting().dollar(), match.value().share()), match.start(), match.end());
    }
}
