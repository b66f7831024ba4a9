package org.stet.analysis.values.time;

/** All expressions of time: the rules of the single grammars, with what can stand around them. */
final class TimeGrammar {

    /** The rule that reads the last day of something. */
    static final String END = "end of a date";

    private static final Rule<Expression> NAMED =
            Rule.longest(DateGrammar.NAMED, YearGrammar.NAMED, RelativeGrammar.NAMED, WeekGrammar.NAMED, SportSeason.NAMED,
            YearGrammar.YEAR.map(year -> Expression.fixed(YearGrammar.of(year))),
            Rule.phrase("the year").map(year -> Expression.away(Grain.YEAR, 0)),
            Rule.phrase("the financial year", "the fiscal year").map(year -> Expression.away(Grain.FINANCIAL_YEAR, 0)),
            Rule.phrase("the decade").map(decade -> Expression.away(Grain.DECADE, 0)),
            Rule.phrase("the century").map(century -> Expression.away(Grain.CENTURY, 0)),
            Rule.phrase("the week").map(week -> Expression.away(Grain.WEEK, 0)),
                    Rule.phrase("the month").map(month -> Expression.away(Grain.MONTH, 0)));

    /** "the end of March 2027": the last day. */
    private static final Rule<Expression> END_OF = Rule.first(Rule.word("the").maybe()
            .before(Rule.phrase("end of", "very end of", "close of")), Rule.phrase("year - end").skip(Rule.word("of", "in").maybe()))
            .before(NAMED).map(date -> context -> date.in(context)
                    .map(value -> value instanceof Period period && period.grain().compareTo(Grain.MONTH) >= 0
                            ? new Period(period.last(), Grain.DAY) : value));

    /** "early 2009", "mid-June", "the beginning of the year": no finer than what is named. */
    private static final Rule<Expression> PART_OF =
            Rule.phrase("early", "late", "mid", "mid -", "the beginning of", "the start of",
            "the middle of",
            "the early", "the late", "early in", "late in", "the very beginning of").before(NAMED);

    /** "the second week of September", "the first half of May": no finer than the month. */
    private static final Rule<Expression> PART_OF_MONTH = Rule.word("the").maybe()
            .before(Numbers.ORDINAL.map(Object::toString).or(Rule.word("last", "final", "opening", "closing"))).skip(Rule.word("full").maybe())
            .skip(Rule.word("week", "fortnight", "half", "days", "weeks")).skip(Rule.word("of", "in")).before(DateGrammar.MONTHLY);

    private static final Rule<String> POSSESSIVE = Rule.word("'").from(Words::glued).skip(Rule.word("s").from(Words::glued));

    /** The longest expression of time that begins at a word. */
    static final Rule<Reading> RULE = Bounds.around(Rule.longest(
            ClockGrammar.RULE,
            Rule.longest(DateGrammar.RULE, YearGrammar.RULE, RelativeGrammar.RULE,
                    DayOfMonthGrammar.RULE.map(day -> Reading.date("day of a month", day)),
                    WeekGrammar.NAMED.map(date -> Reading.date("week or day by another date", date)),
                    SportSeason.NAMED.map(season -> Reading.date("season of sport", season)),
                    END_OF.map(day -> Reading.date(END, day)),
                    PART_OF_MONTH.map(month -> Reading.date("part of a date", month)),
                    PART_OF.map(date -> Reading.date("part of a date", date))).skip(POSSESSIVE.maybe()),
            AgeGrammar.RULE,
            DurationGrammar.RULE).from(TimeGrammar::isNotRepeated));

    private TimeGrammar() {
    }

    /** Whether it happened or happens once: neither "every Tuesday" nor "each year". */
    private static boolean isNotRepeated(Words words, int index) {
        return !words.get(index - 1).is("every", "each", "per");
    }
}
