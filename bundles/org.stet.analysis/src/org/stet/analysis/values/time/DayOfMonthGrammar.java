package org.stet.analysis.values.time;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.values.time.Rule.Found;

/** Reads days whose month stands elsewhere: "3" in "between 3 and 9 March", "20" in "March 19 and 20", "the 28th". */
final class DayOfMonthGrammar {

    /** More days than this are not told of one month. */
    private static final int MOST_DAYS = 5;

    private static final Rule<String> JOIN = Rule.word("and", "to", "or", "until", "till");

    private static final Rule<Integer> DAY = Rule.first(
            Numbers.DIGITS.where(digits -> digits.length() <= 2).map(Integer::valueOf).upTo(Numbers::endsNumber),
            Numbers.ORDINAL.from((words, i) -> words.get(i).isDigits())).where(day -> day >= 1 && day <= 31);

    /** "3" before "and 9 March", and before ", 4 and 5 May". */
    private static final Rule<Expression> BEFORE_DATE = Rule.opening(DAY.opening(), (words, from) -> DAY.at(words, from).flatMap(day ->
            dateBehind(words, day.end(), 1).map(date -> new Found<>(sameMonth(date, day.value()), day.end()))));

    /** "20" behind "March 19 and". */
    private static final Rule<Expression> BEHIND_DATE = Rule.opening(DAY.opening(), (words, from) -> DAY.at(words, from)
            .filter(day -> !words.get(day.end()).hasTag("NOUN", "PROPN", "ADJ", "NUM", "SYM"))
            .flatMap(day -> dateBefore(words, from).map(date -> new Found<>(sameMonth(date, day.value()), day.end()))));

    /** "the 28th", "the 14th of last month"; not "the 28th meeting". */
    private static final Rule<Expression> LONE = Rule.word("the").before(Numbers.ORDINAL.where(day -> day >= 1 && day <= 31)
            .from((words, i) -> words.get(i).isDigits()))
            .from((words, i) -> words.get(i - 1).is("on", "by", "until", "till", "before", "after", "from", "since", "is"))
            .then(Rule.word("of").before(RelativeGrammar.MONTH_AWAY).maybe(), (day, month) -> month
                    .map(stated -> sameMonth(stated, day)).orElseGet(() -> nearest(day)))
            .upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN", "ADJ", "NUM") && !words.get(end).is("-", "of"));

    static final Rule<Expression> RULE = Rule.longest(BEFORE_DATE, BEHIND_DATE, LONE);

    private DayOfMonthGrammar() {
    }

    /** The date with a month that the days before it belong to. */
    private static Optional<Expression> dateBehind(Words words, int index, int days) {
        var start = JOIN.at(words, index).isPresent() || words.get(index).is(",") ? index + 1 : index;
        if (start == index || days == MOST_DAYS || !words.get(start).isDigits()) {
            return Optional.empty();
        }
        return DateGrammar.DAY.at(words, start).map(Found::value)
                .or(() -> DAY.at(words, start).flatMap(day -> dateBehind(words, day.end(), days + 1)));
    }

    private static Optional<Expression> dateBefore(Words words, int index) {
        return JOIN.at(words, index - 1).isEmpty() ? Optional.empty() : Stream.of(index - 3, index - 4)
                .filter(at -> words.get(at).isLetters()).flatMap(at -> DateGrammar.DAY.at(words, at).stream())
                .filter(date -> date.end() == index - 1).map(Found::value).findFirst();
    }

    private static Expression sameMonth(Expression date, int day) {
        return context -> date.in(context).filter(Period.class::isInstance).map(value -> YearMonth.from(((Period) value).start()))
                .filter(month -> month.isValidDay(day)).map(month -> Grain.DAY.of(month.atDay(day)));
    }

    /** In the month that the paragraph spoke of last, or the next for what is still to come, else the one nearest to the day of publication. */
    private static Expression nearest(int day) {
        return context -> context.here().filter(date -> date.grain().compareTo(Grain.MONTH) <= 0).map(date -> ofMonth(YearMonth.from(date.start()), day)
                .filter(own -> date.grain() != Grain.DAY || !own.start().isBefore(date.start())).or(() -> context.tense().isAhead()
                        ? ofMonth(YearMonth.from(date.start()).plusMonths(1), day) : Optional.empty())).orElse(Optional.empty())
                .filter(own -> context.tense() != Tense.FUTURE || context.published().filter(own.start()::isBefore).isEmpty())
                .or(() -> nearestToPublication(context, day)).map(own -> own);
    }

    private static Optional<Period> ofMonth(YearMonth month, int day) {
        return Optional.of(month).filter(each -> each.isValidDay(day)).map(each -> Grain.DAY.of(each.atDay(day)));
    }

    private static Optional<Period> nearestToPublication(Context context, int day) {
        return context.published().flatMap(today -> {
            var days = IntStream.rangeClosed(-2, 2).mapToObj(away -> YearMonth.from(today).plusMonths(away))
                    .filter(month -> month.isValidDay(day)).map(month -> Grain.DAY.of(month.atDay(day))).toList();
            var before = days.stream().filter(each -> !each.start().isAfter(today)).reduce((first, second) -> second);
            var after = days.stream().filter(each -> !each.start().isBefore(today)).findFirst();
            return before.flatMap(past -> after.flatMap(future -> context.choose(past, future)));
        });
    }
}
