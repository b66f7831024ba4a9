package org.stet.analysis.values.time;

import static org.stet.analysis.values.time.Rule.longest;
import static org.stet.analysis.values.time.Rule.phrase;
import static org.stet.analysis.values.time.Rule.word;


/** All expressions of time: the rules of the single grammars, with what can stand around them. */
final class TimeGrammar {

    private static final Rule<Expression> NAMED = longest(DateGrammar.NAMED, YearGrammar.NAMED, RelativeGrammar.NAMED,
            YearGrammar.YEAR.map(year -> Expression.fixed(YearGrammar.of(year))),
            phrase("the year").map(year -> Expression.away(Grain.YEAR, 0)),
            phrase("the financial year", "the fiscal year").map(year -> Expression.away(Grain.FINANCIAL_YEAR, 0)),
                    phrase("the month").map(month -> Expression.away(Grain.MONTH, 0)));

    /** "the end of March 2027": the last day. */
    private static final Rule<Expression> END_OF = word("the").maybe().before(phrase("end of", "very end of", "close of"))
            .before(NAMED).map(date -> context -> date.in(context)
                    .map(value -> value instanceof Period period && period.grain().compareTo(Grain.MONTH) >= 0
                            ? new Period(period.last(), Grain.DAY) : value));

    /** "early 2009", "mid-June", "the beginning of the year": no finer than what is named. */
    private static final Rule<Expression> PART_OF = phrase("early", "late", "mid", "mid -", "the beginning of", "the start of",
            "the middle of",
            "the early", "the late", "early in", "late in", "the very beginning of").before(NAMED);

    private static final Rule<String> POSSESSIVE = word("'").from(Words::glued).skip(word("s").from(Words::glued));

    /** The longest expression of time that begins at a word. */
    static final Rule<Reading> RULE = Bounds.around(longest(
            ClockGrammar.RULE,
            longest(DateGrammar.RULE, YearGrammar.RULE, RelativeGrammar.RULE, END_OF.map(day -> Reading.date("end of a date",
                    day)),
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
