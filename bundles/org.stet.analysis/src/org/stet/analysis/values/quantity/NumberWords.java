package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.values.NumberNames;

/** The words and letters that English, of India too, has for numbers. */
final class NumberWords {

    private static final Map<String, BigDecimal> SCALES = Map.of("thousand", power(3), "lakh", power(5), "lac", power(5),
            "million", power(6), "crore", power(7), "billion", power(9), "trillion", power(12),
            "quadrillion", power(15));
    private static final Map<String, BigDecimal> LETTERS = Map.ofEntries(Map.entry("k", power(3)), Map.entry("m", power(6)),
            Map.entry("mn", power(6)), Map.entry("mln", power(6)), Map.entry("mil", power(6)), Map.entry("mio", power(6)),
            Map.entry("b", power(9)), Map.entry("bn", power(9)), Map.entry("bln", power(9)), Map.entry("t", power(12)),
            Map.entry("tn", power(12)), Map.entry("trn", power(12)), Map.entry("cr", power(7)));
    private static final Map<String, BigDecimal> GROUPS = Map.of("dozen", BigDecimal.valueOf(12), "hundred", power(2));
    private static final Map<String, BigDecimal> PLURALS = Map.of("scores", BigDecimal.valueOf(20), "tens", BigDecimal.TEN);

    private NumberWords() {
    }

    private static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }

    /** Zero to nineteen, twenty, thirty … ninety. */
    static Optional<Integer> cardinal(Atom atom) {
        return cardinal(atom.lower());
    }

    /** The same for a word in small letters. */
    static Optional<Integer> cardinal(String word) {
        return Optional.ofNullable(NumberNames.BELOW_TWENTY.getOrDefault(word, NumberNames.TENS.get(word)));
    }

    /** First to nineteenth, twentieth, thirtieth … ninetieth. */
    static Optional<Integer> ordinal(Atom atom) {
        return Optional.ofNullable(NumberNames.ORDINALS.getOrDefault(atom.lower(), NumberNames.ORDINAL_TENS.get(atom.lower())));
    }

    /** What thousand, million, crore and their like multiply by. */
    static Optional<BigDecimal> scale(Atom atom) {
        return Optional.ofNullable(SCALES.get(atom.lower()));
    }

    /** What a letter or two behind digits multiplies by, as in 5k and 3bn; some may be units as well. */
    static Optional<BigDecimal> letters(Atom atom) {
        return Optional.ofNullable(LETTERS.get(atom.lower()));
    }

    /** What thousand, dozen and their like count in. */
    static Optional<BigDecimal> group(Atom atom) {
        return Optional.ofNullable(GROUPS.get(atom.lower())).or(() -> scale(atom));
    }

    /** What hundreds, dozens and their like count in. */
    static Optional<BigDecimal> groups(Atom atom) {
        var word = atom.lower();
        var group = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        return Optional.ofNullable(PLURALS.getOrDefault(word, GROUPS.getOrDefault(group, SCALES.get(group))));
    }
}
