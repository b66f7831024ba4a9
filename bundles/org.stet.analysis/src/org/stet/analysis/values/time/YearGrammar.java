package org.stet.analysis.values.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.stet.analysis.values.time.TimeValue.Interval;
import org.stet.analysis.values.time.TimeValue.Vague;

/** Reads years and what they are parts or multiples of: "2015", "2026-27", "the fall of 2015", "Q3 2027", "the 1990s". */
final class YearGrammar {

    /** A quarter or half of whichever year. */
    private record Part(int number, Grain grain) {

        boolean isValid() {
            return number >= 1 && number <= (grain == Grain.QUARTER ? 4 : 2);
        }

        Period of(int year) {
            return grain.of(LocalDate.of(year, 1, 1)).plus(number - 1);
        }
    }

    /** The rule that reads a year that stands alone. */
    static final String YEAR_ALONE = "year";

    private static final Map<String, Grain> PARTS = Map.of("quarter", Grain.QUARTER, "half", Grain.HALF);
    private static final Map<String, Grain> LETTERS = Map.of("q", Grain.QUARTER, "h", Grain.HALF);

    /** Nouns whose edition a year names, as in "World Cup 2026". */
    private static final Set<String> EVENTS = Set.of("cup", "games", "olympics", "conference", "festival", "championship",
            "championships",
            "awards", "expo", "summit", "election", "elections", "budget", "tour", "prix", "open", "week", "convention",
                    "congress",
            "report", "act", "census", "season", "edition", "class", "euro");

    /** What a year stands behind when it is a date: "in 2015", "the 1991 settlement", "(2015)". */
    private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "by", "until", "till", "til", "of", "during", "before",
            "after",
            "from", "to", "around", "about", "circa", "through", "throughout", "between", "into", "for", "early", "late", "mid",
                    "the", "a", "an",
            "its", "their", "his", "her", "our", "this", "and", "or", "than", "as", "towards", "back", "(", "[", "—", "over",
                    "s", "that",
            "year", "summer", "winter", "spring", "autumn", "fall", "on", "with", "beyond", "approximately");

    /** Digits that name a year, glued to nothing. */
    static final Rule<Integer> FOUR_DIGITS = Numbers.DIGITS.where(digits -> digits.length() == 4).mapIfPresent(Numbers::parse)
            .where(year -> year >= 1000 && year <= 2999);

    private static final Rule<Integer> TWO_DIGITS = Rule.digits(digits -> digits.length() == 2)
            .map(digits -> inCentury(Integer.parseInt(digits)));

    private static final Rule<Integer> SHORT = Rule.word("'").before(TWO_DIGITS.from(Words::glued)).upTo(Numbers::endsNumber);

    /** A year, where a month or the like before it makes plain that it is one. */
    static final Rule<Integer> YEAR = FOUR_DIGITS.upTo(Numbers::endsNumber).or(SHORT);

    /** How many years away "last year", "this year" or "next year" is. */
    static final Rule<Integer> AWAY = Rule.phrase("last year", "this year", "next year", "the last year")
            .map(words -> words.contains("last") ? -1 : words.startsWith("next") ? 1 : 0);

    /** A year that is stated or given relative to the day of publication. */
    static final Rule<Expression> SOME_YEAR = YEAR.map(year -> Expression.fixed(of(year)))
            .or(AWAY.map(away -> Expression.away(Grain.YEAR, away)));

    private static final Rule<Expression> SEASON_OF_YEAR = Rule.word("the").maybe().before(CalendarWords.SEASON)
            .skip(Rule.word("of", ",").maybe())
            .then(SOME_YEAR.skip(Rule.word("-", "/").from(Words::glued)
            .before(Rule.digits(digits -> digits.length() == 2)
                    .from(Words::glued)).maybe()), (season, year) ->
                    within(year, start -> new Period(LocalDate.of(start, season, 1), Grain.SEASON)));

    private static final Rule<Part> PART = Rule.first(
            Rule.word("the").maybe().before(Numbers.ORDINAL).skip(Rule.word("-").maybe()).then(Rule.in(PARTS), Part::new),
            Rule.in(LETTERS).then(oneDigit().from(Words::glued), (grain, number) -> new Part(number, grain)),
            oneDigit().then(Rule.in(LETTERS).from(Words::glued), Part::new)).where(Part::isValid);

    /** "the first six months of", "the last three months of": the half or quarter that they are. */
    private static final Rule<Part> MONTHS_OF = Rule.word("the").maybe().before(Rule.word("first", "opening", "last", "final", "closing"))
            .then(Rule.in(Map.of("three", Grain.QUARTER, "3", Grain.QUARTER, "six", Grain.HALF, "6", Grain.HALF)).skip(Rule.word("months"))
                    .skip(Rule.word("of")), (side, grain) -> new Part(side.equals("first") || side.equals("opening") ? 1
                            : grain == Grain.QUARTER ? 4 : 2, grain));

    private static final Rule<Expression> THE_YEAR = Rule.phrase("the year").map(year -> Expression.away(Grain.YEAR, 0));

    private static final Rule<Expression> PART_OF_YEAR = Rule.first(
            PART.skip(Rule.word("of", "in", ",").maybe()).then(SOME_YEAR, (part, year) -> within(year, part::of)),
            Rule.first(PART.skip(Rule.word("of")), MONTHS_OF).then(SOME_YEAR.or(THE_YEAR), (part, year) -> within(year, part::of)),
            PART.then(TWO_DIGITS.from(Words::glued).upTo(Numbers::endsNumber), (part, year) -> within(Expression.fixed(of(year)), part::of)));

    private static final Rule<Expression> LONE_PART = PART.map(part -> (Expression) context -> context.published()
            .map(today -> part.of(today.getYear()).start().isAfter(today)
                    ? context.choose(part.of(today.getYear() - 1), part.of(today.getYear())).orElseThrow()
                    : part.of(today.getYear()))).from((words, i) -> speaksOfBusiness(words, i) || words.get(i).is("q") && words.get(i - 1).hasTag("ADP"));

    private static final Rule<Interval> YEARS = FOUR_DIGITS.skip(Rule.word("-", "/").from(Words::glued))
            .then(Rule.digits(digits -> digits.length() == 2 || digits.length() == 4)
                    .from(Words::glued), YearGrammar::interval)
            .mapIfPresent(interval -> interval).upTo(Numbers::endsNumber)
            .upTo((words, end) -> !words.glued(end) || !words.get(end).is("-", "/"));

    private static final Rule<Vague> FISCAL = Rule.first(
            Rule.word("the").maybe().before(Rule.phrase("fiscal year", "financial year", "fiscal")).before(YEAR),
            Rule.word("fy").before(Rule.digits(digits -> true)).where(digits -> digits.length() == 4)
                    .map(Integer::valueOf),
            Rule.word("fy").before(Rule.word("'").maybe()).before(TWO_DIGITS)).map(year -> new Vague("FY" + year));

    private static final Rule<Period> DECADE = Rule.first(
            Rule.word("the").maybe().before(FOUR_DIGITS).skip(Rule.word("'").from(Words::glued).maybe())
                    .skip(Rule.word("s").from(Words::glued))
                    .where(year -> year % 10 == 0),
            Rule.word("the").before(Rule.word("'").maybe()).before(Rule.digits(digits -> true))
                    .skip(Rule.word("s").from(Words::glued))
                    .where(digits -> digits.matches("[2-9]0")).map(digits -> 1900 + Integer.parseInt(digits)),
            Rule.word("the").before(Rule.word("early", "late", "mid").skip(Rule.word("-").maybe()).maybe()).before(Rule.in(DecadeOfLife.DECADES))
                    .map(decade -> 1900 + decade))
                    .map(year -> Grain.DECADE.of(LocalDate.of(year, 1, 1)));

    private static final Rule<Period> CENTURY = Rule.word("the").maybe().before(Numbers.ORDINAL).skip(Rule.word("-").maybe())
            .skip(Rule.word("century"))
            .where(number -> number > 10 && number <= 30).map(number -> Grain.CENTURY.of(LocalDate.of(100 * number - 100, 1, 1)));

    private static final Rule<Integer> LONE_YEAR = FOUR_DIGITS.upTo(Numbers::endsNumber).where(year -> year >= 1300
            && year <= 2199)
                    .from(YearGrammar::isDate);

    /** What names a year or a part of it beyond doubt. */
    static final Rule<Expression> NAMED = Rule.longest(SEASON_OF_YEAR, PART_OF_YEAR, YEARS.map(Expression::fixed), FISCAL
            .map(Expression::fixed),
            DECADE.map(Expression::fixed), CENTURY.map(Expression::fixed));

    static final Rule<Reading> RULE = Rule.longest(
            NAMED.map(year -> Reading.date("part or multiple of a year", year)),
            LONE_PART.map(part -> Reading.date("quarter or half", part)),
            LONE_YEAR.map(year -> Reading.date(YEAR_ALONE, Expression.fixed(of(year)))),
            SHORT.from((words, i) -> words.get(i - 1).isIn(Lexicon.TEMPORAL_PREPOSITIONS) || words.get(i - 1).is("the"))
                    .map(year -> Reading.date("year of two digits", Expression.fixed(of(year)))));

    private YearGrammar() {
    }

    private static Rule<Integer> oneDigit() {
        return Rule.digits(digits -> digits.length() == 1).map(Integer::valueOf);
    }

    static Period of(int year) {
        return new Period(LocalDate.of(year, 1, 1), Grain.YEAR);
    }

    /** The year that two digits stand for: from 1930 on. */
    static int inCentury(int digits) {
        return digits < 30 ? 2000 + digits : 1900 + digits;
    }

    /** A stretch of a year that is itself to be resolved. */
    static Expression within(Expression year, IntFunction<Period> stretch) {
        return context -> year.in(context).filter(Period.class::isInstance)
                .map(value -> stretch.apply(((Period) value).start().getYear()));
    }

    /** From a year to a later one, of which two digits may be given. */
    private static Optional<Interval> interval(int from, String to) {
        var end = to.length() == 2 ? from / 100 * 100 + Integer.parseInt(to) : Integer.parseInt(to);
        return end > from && end - from < 200 ? Optional.of(new Interval(of(from), of(end))) : Optional.empty();
    }

    private static boolean speaksOfBusiness(Words words, int index) {
        for (var i = index - 25; i < index + 25; i++) {
            if (words.get(i).isIn(Lexicon.OF_BUSINESS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether four digits are a year by the words around them and neither a count nor a model. */
    private static boolean isDate(Words words, int index) {
        var previous = words.get(index - 1);
        var next = words.get(index + 1);
        var counts = next.hasTag("NOUN") && next.isLetters() && (Unit.WORDS.containsKey(next.key()) || next.key().endsWith("s")
                && !next.lemma().equals(next.key())) || next.is("people", "per", "percent", "million", "billion", "-");
        if (next.is("block")) {
            return false;
        }
        if (previous.isIn(BEFORE_YEAR)) {
            return !counts || previous.is("in", "since", "the", "its", "during", "until", "their")
                    && !Unit.WORDS.containsKey(next.key());
        }
        var acronym = previous.text().length() > 2 && previous.text().equals(previous.text().toUpperCase(Locale.ROOT))
                && previous.isLetters() && !next.hasTag("NOUN");
        if (acronym || previous.isCapitalised() && previous.isIn(EVENTS) || CalendarWords.isCalendarWord(previous)) {
            return true;
        }
        if (next.is("to", "or") && isYear(words.get(index + 2)) && !words.get(index + 3).hasTag("NOUN")) {
            return true;
        }
        if (previous.is(",", "-") && isYear(words.get(index - 2)) || next.is(",", "and", "-") && isYear(words.get(index + 2))) {
            return !counts;
        }
        return (previous == Word.NONE || previous.sentence() != words.get(index).sentence() || previous.is(",", "–", ":"))
                && next.hasTag("AUX", "VERB", "PUNCT") && !counts;
    }

    private static boolean isYear(Word word) {
        return word.isDigits() && word.text().length() == 4 && (word.text().startsWith("19") || word.text().startsWith("20"));
    }
}
