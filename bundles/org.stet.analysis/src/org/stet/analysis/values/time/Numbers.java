package org.stet.analysis.values.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.stet.analysis.values.NumberNames;
import org.stet.analysis.values.time.Rule.Found;

/** Reads the numbers that expressions of time are made of, in digits and in words. */
final class Numbers {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** More digits than any count of years, days or minutes has. */
    private static final int MOST_DIGITS = 7;

    private static final Rule<String> HYPHEN = Rule.word("-");

    /** Digits with nothing glued to them that would make them part of another number, a model or a sum of money. */
    static final Rule<String> DIGITS = Rule.digits(digits -> digits.length() <= MOST_DIGITS)
            .from(Numbers::startsNumber);

    private static final Rule<Integer> ONES = Rule.in(NumberNames.BELOW_TWENTY).where(value -> value > 0 && value < 10);

    private static final Rule<Integer> BELOW_HUNDRED = Rule.first(
            Rule.in(NumberNames.TENS).skip(HYPHEN.maybe())
                    .then(ONES, Integer::sum), Rule.in(NumberNames.TENS), Rule.in(NumberNames.BELOW_TWENTY));

    private static final Rule<Integer> HUNDREDS = Rule.first(BELOW_HUNDRED, Rule.word("a").map(a -> 1)).skip(Rule.word("hundred"))
            .then(Rule.word("and").maybe().before(BELOW_HUNDRED).maybe(), (hundreds, rest) -> 100 * hundreds + rest.orElse(0));

    /** A whole number in words. */
    static final Rule<Integer> IN_WORDS = Rule.first(HUNDREDS, Rule.phrase("a dozen", "dozen").map(dozen -> 12), BELOW_HUNDRED,
            Rule.word("hundred").map(hundred -> 100));

    /** A whole number below 10 million in digits, with or without separators of thousands. */
    static final Rule<Integer> WHOLE = Rule.first(Rule.opening(Opening.DIGITS, Numbers::grouped), IN_WORDS);

    /** A number with its decimals or fraction, such as {@code 2.5}, {@code 3½}, {@code 3 1/2}, {@code two and a half}. */
    static final Rule<BigDecimal> AMOUNT = Rule.first(
            DIGITS.skip(Rule.word(".").from(Words::glued)).then(
                    Rule.digits(digits -> digits.length() <= MOST_DIGITS).from(Words::glued),
                            Numbers::decimal),
            WHOLE.map(BigDecimal::valueOf).then(Rule.first(
                    HYPHEN.maybe().before(Rule.phrase("and a half", "and - a - half", "and - a half", "1 / 2")), Rule.word("½")), (whole,
                            half) -> whole.add(HALF)),
            WHOLE.map(BigDecimal::valueOf),
            Rule.word("½").map(half -> HALF));

    /** An ordinal in words or digits. */
    static final Rule<Integer> ORDINAL = Rule.first(
            Rule.in(NumberNames.TENS).skip(HYPHEN.maybe())
                    .then(Rule.in(NumberNames.ORDINALS).where(value -> value < 10), Integer::sum),
            Rule.in(NumberNames.ORDINALS), Rule.in(NumberNames.ORDINAL_TENS),
            DIGITS.skip(Rule.word("st", "nd", "rd", "th").from(Words::glued)).mapIfPresent(Numbers::parse));

    private Numbers() {
    }

    /** Whether nothing is glued to the front of a number: neither letters, a currency nor another number. */
    private static boolean startsNumber(Words words, int index) {
        var previous = words.get(index - 1);
        if (!words.glued(index)) {
            return true;
        }
        if (previous.is("-")) {
            return !words.glued(index - 1) || isRangeStart(words.get(index - 2));
        }
        return !previous.isLetters() && !previous.isDigits() && !previous.is(".", ",", "/", ":", "$", "£", "€", "#", "@", "+",
                "_")
                || previous.is(",", ".") && words.get(index - 2).isLetters();
    }

    /** Whether a dash behind the word can be read as "to": after a number, a month or a weekday, but not in COVID-19. */
    private static boolean isRangeStart(Word word) {
        return word.isDigits() || word.is("am", "pm", "m", "mid", "over", "under") || CalendarWords.isCalendarWord(word);
    }

    private static Optional<Found<Integer>> grouped(Words words, int from) {
        return DIGITS.at(words, from).flatMap(first -> {
            var digits = new StringBuilder(first.value());
            var end = first.end();
            while (digits.length() <= MOST_DIGITS && words.get(end).is(",") && words.glued(end) && words.get(end + 1).isDigits()
                    && words.glued(end + 1) && words.get(end + 1).text().length() == 3) {
                digits.append(words.get(end + 1).text());
                end += 2;
            }
            var behind = end;
            return endsNumber(words, end) ? parse(digits.toString()).map(value -> new Found<>(value, behind)) : Optional.empty();
        });
    }

    /** Whether nothing is glued to the end of a number that makes it another one. */
    static boolean endsNumber(Words words, int end) {
        var next = words.get(end);
        if (!words.glued(end)) {
            return true;
        }
        return !next.isLetters() && !next.is("%", "°", "£", "€", "$")
                && !(next.is(".", ":", "/", ",") && words.get(end + 1).isDigits() && words.glued(end + 1));
    }

    static Optional<Integer> parse(String digits) {
        return digits.length() > MOST_DIGITS ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    private static BigDecimal decimal(String whole, String fraction) {
        return new BigDecimal(whole + "." + fraction);
    }
}
