package org.stet.analysis.values.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.stet.analysis.values.time.DurationGrammar.Span;
import org.stet.analysis.values.time.TimeValue.Length;
import org.stet.model.Bound;

/** Reads what says itself that it is an age: "six-week-old", "aged 34", "45 years of age". */
final class StatedAge {

    /** More ages are not told in one list. */
    private static final int MOST_AGES = 12;

    private static final Rule<String> OLD = Rule.word("-").maybe().before(Rule.word("old", "olds"));

    /** "six-week-old", "12 year old", "six months old", "19-year-olds". */
    private static final Rule<Length> UNITS_OLD = Numbers.AMOUNT.skip(Rule.word("-").maybe())
            .then(Rule.in(Unit.WORDS), (amount, named) -> new Span(Optional.of(amount), named).length()).skip(OLD);

    /** "18- to 24-year-olds", "two- and three-year-olds". */
    private static final Rule<Length> UNITS_OLD_RANGE = Ages.NUMBER.skip(Rule.word("-").maybe())
            .skip(Rule.word("to", "and", "or", "-"))
            .then(Ages.NUMBER.skip(Rule.word("-").maybe()).then(Rule.in(Unit.WORDS), (age, named) -> age)
            .skip(OLD), Ages::range);

    /** "between 40 and 69 years old", "40 to 69 years old". */
    private static final Rule<Length> YEARS_OLD_RANGE = Ages.FROM_TO.skip(Ages.IN_YEARS).skip(OLD);

    /** "the 16-24 age group". */
    private static final Rule<Length> AGE_GROUP = Ages.NUMBER.skip(Rule.word("to", "-")).then(Ages.NUMBER, Ages::range)
            .upTo((words, end) -> words.get(end).is("age"));

    /** "between the ages of six and 12". */
    private static final Rule<Length> AGES_OF = Rule.phrase("the ages of", "ages of").before(Ages.NUMBER).skip(Rule.word("and"))
            .then(Ages.NUMBER, Ages::range).from((words, i) -> words.get(i - 1).is("between"));

    private static final Rule<Length> IN_UNITS = Ages.NUMBER.then(Rule.in(Unit.WORDS),
            (age, named) -> new Span(Optional.of(BigDecimal.valueOf(age)), named).length());

    /** "between six months and five years". */
    private static final Rule<Length> IN_TWO_UNITS = Rule.first(
            Rule.word("between").before(IN_UNITS).skip(Rule.word("and")), Rule.word("from").maybe().before(IN_UNITS).skip(Rule.word("to")))
            .then(IN_UNITS, (low, high) -> new Length(low.timex() + ".." + high.timex(), high.precision()));

    /** "aged 34", "age 34", "at the age of 56", "aged 16 to 24", "aged six months". */
    private static final Rule<Length> AGED = Rule.phrase("aged just", "aged only", "aged", "age", "ages", "the age of", "an age of", "age of",
            "the ages of", "ages of").before(Rule.first(IN_TWO_UNITS, Ages.FROM_TO, IN_UNITS,
                    Ages.MEAN.skip(Ages.IN_YEARS.maybe()).map(Ages::years).upTo(Numbers::endsNumber)));

    /** "7" and "11" in "aged 4, 7 and 11". */
    private static final Rule<Length> NEXT_AGED = Ages.NUMBER.map(Ages::years).from((words, i) -> isBehindAge(words, i, 1))
            .upTo(Ages::endsAge);

    private static final Rule<Reading> AGED_BOUND = Rule.phrase("aged", "ages", "age").before(Rule.first(
            Rule.phrase("under", "below").map(words -> Bound.LESS_THAN), Rule.phrase("over", "above")
                    .map(words -> Bound.MORE_THAN),
            Rule.phrase("at least").map(words -> Bound.AT_LEAST), Rule.phrase("up to").map(words -> Bound.AT_MOST),
            Rule.phrase("about", "around").map(words -> Bound.ABOUT)))
                    .then(Ages.NUMBER, (bound, age) -> Reading.age("aged", Ages.years(age)).with(bound));

    /** "between 40 and 69 years of age", "45 years of age". */
    private static final Rule<Length> OF_AGE = Rule.first(Ages.FROM_TO, Ages.MEAN.map(Ages::years)).skip(Ages.IN_YEARS).skip(Rule.phrase("of age"));

    /** "16 years and 243 days", where a person is so old. */
    private static final Rule<Length> TO_THE_DAY = DurationGrammar.COMPOUND
            .from((words, i) -> words.get(i - 1).is("aged", "age") || words.get(i - 1).is("at") && Ages.startsClause(words, i - 1))
            .upTo((words, end) -> words.get(end - 1).is("days", "months", "day", "month"));

    static final Rule<Reading> RULE = Rule.longest(
            TO_THE_DAY.map(age -> Reading.age("years and days old", age)),
            Rule.longest(UNITS_OLD_RANGE, YEARS_OLD_RANGE).map(age -> Reading.age("range of years old", age)),
            AGE_GROUP.map(age -> Reading.age("age group", age)),
            AGES_OF.map(age -> Reading.age("aged", age)),
            UNITS_OLD.map(age -> Reading.age("years old", age)),
            AGED_BOUND,
            Rule.longest(AGED, NEXT_AGED).map(age -> Reading.age("aged", age)),
            OF_AGE.map(age -> Reading.age("years of age", age)));

    private StatedAge() {
    }

    /** Whether "aged" and other ages stand in front, with a comma or "and" behind each. */
    private static boolean isBehindAge(Words words, int index, int ages) {
        var join = words.get(index - 1).is("and", "or") && words.get(index - 2).is(",") ? index - 2 : index - 1;
        var number = join - 1;
        return ages < MOST_AGES && words.get(join).is(",", "and", "or") && Ages.NUMBER.at(words, number).isPresent()
                && (words.get(number - 1).is("aged", "ages", "age") || words.get(number - 1).is("of") && words.get(number - 2).is("age", "ages") || words.get(number - 1).is(",") && words.get(number - 2).isIn(Ages.KIN)
                        || isBehindAge(words, number, ages + 1));
    }
}
