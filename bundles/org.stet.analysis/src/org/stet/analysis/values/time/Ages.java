package org.stet.analysis.values.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.values.time.DurationGrammar.Span;
import org.stet.analysis.values.time.TimeValue.Length;

/** What the rules for ages share: the numbers that can be ages, and who has them. */
final class Ages {

    static final int OLDEST = 119;

    /** Who can be "over 65". */
    static final Set<String> PEOPLE = Set.of(
            "adults", "aged", "anybody", "anyone", "applicants", "are", "athletes", "babies", "be", "being", "boys", "children",
            "citizens", "customers", "dads", "drivers", "employees", "everybody", "everyone", "fathers", "girls", "is", "kids",
            "learners", "members", "men", "mothers", "mums", "parents", "participants", "passengers", "patients", "pensioners", "people",
            "players", "pupils", "residents", "smokers", "staff", "students", "swimmers", "teenagers", "the", "those", "viewers",
            "volunteers", "voters", "was", "were", "women", "workers", "youngsters");

    /** Words of kinship and company, which an age can follow. */
    static final Set<String> KIN = Set.of("twins", "brother", "brothers", "sister", "sisters", "son", "sons", "daughter",
            "daughters", "boy", "boys", "girl", "girls", "mother", "father", "couple", "grandson", "granddaughter",
            "grandchildren", "husband", "wife", "nephew", "niece", "cousin", "cousins", "friend", "friends", "stepson",
            "stepdaughter", "partner", "teenager", "teenagers", "man", "woman");

    static final Rule<Integer> NUMBER = Numbers.WHOLE.where(age -> age > 0 && age <= OLDEST);

    /** "60". */
    static final Rule<Integer> ROUND = Numbers.DIGITS.where(digits -> digits.length() == 2 && digits.endsWith("0")).map(Integer::valueOf);

    /** "60s" in a life. */
    static final Rule<Integer> TENS = ROUND.skip(Rule.word("'").maybe()).skip(Rule.word("s").from(Words::glued));

    /** A whole age or an average of ages. */
    static final Rule<BigDecimal> MEAN = Numbers.AMOUNT.where(age -> age.signum() > 0
            && age.compareTo(BigDecimal.valueOf(OLDEST)) <= 0);

    private static final Unit.Named YEARS = new Unit.Named(Unit.YEAR, 1, true);

    static final Rule<Unit.Named> IN_YEARS = Rule.in(Unit.WORDS).where(named -> named.unit() == Unit.YEAR);

    /** "between 40 and 69", "40 to 69". */
    static final Rule<Length> FROM_TO = Rule.first(
            Rule.word("between").before(NUMBER).skip(Rule.word("and")).then(NUMBER, Ages::range),
            Rule.word("from").maybe().before(NUMBER).skip(Rule.word("to", "-")).then(NUMBER, Ages::range));

    private Ages() {
    }

    static Length years(int age) {
        return years(BigDecimal.valueOf(age));
    }

    static Length years(BigDecimal age) {
        return new Span(Optional.of(age), YEARS).length();
    }

    static Length range(int from, int to) {
        return new Length(years(from).timex() + ".." + years(to).timex(), Unit.YEAR.words());
    }

    /** Whether a number ends that is not said to count what follows it. */
    static boolean endsAge(Words words, int end) {
        return Numbers.endsNumber(words, end) && !startsCounted(words, end);
    }

    private static boolean startsCounted(Words words, int end) {
        var next = words.get(end);
        return !next.is("last", "next", "this", "in", "on", "today", "yesterday", "i", "he", "she", "they", "we", "who", "whose", "whom",
                "which")
                && next.hasTag("NOUN", "ADJ", "PROPN", "NUM", "SYM", "DET", "PRON") && (next.isLetters() || next.isDigits())
                && !next.is("old", "years")
                || next.is("per", "of", "%", "-") || next.is("to") && words.get(end + 1).isDigits();
    }

    static boolean startsClause(Words words, int index) {
        var previous = words.get(index - 1);
        return previous.sentence() != words.get(index).sentence() || previous.is(";", "and", "but", "\"", "“");
    }

    static boolean isName(Word word) {
        return word.isCapitalised() && !word.hasTag("PRON", "DET", "CCONJ", "SCONJ", "AUX", "NUM")
                && !CalendarWords.isCalendarWord(word)
                && !word.is("no", "yes", "but", "in", "on", "at", "by", "of", "for", "from", "with");
    }
}
