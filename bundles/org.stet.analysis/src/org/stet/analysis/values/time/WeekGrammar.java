package org.stet.analysis.values.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.stet.analysis.values.time.TimeValue.Interval;

/**
 * Reads weeks, weekends and weekdays that another date fixes: "the weekend of May 3-4", "the last Friday in June", "Monday week".
 */
final class WeekGrammar {

    /** So many months around every day of a month falls on every weekday but rarely twice. */
    private static final int MONTHS_AROUND = 3;

    private static final Map<String, Grain> WEEKS = Map.of("week", Grain.WEEK, "weekend", Grain.WEEKEND);

    private static final Rule<Integer> WEEK_OR_TWO = Rule.in(Map.of("week", 1, "fortnight", 2));

    /** "Wednesday week", "a week on Wednesday", "Wednesday fortnight": so many weeks after the one that comes. */
    private static final Rule<Expression> DAY_WEEK = Rule.first(
            CalendarWords.WEEKDAY.then(WEEK_OR_TWO, WeekGrammar::weeksAfter)
                    .upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN") && !words.get(end).is("of", "-")),
            Rule.word("a").before(WEEK_OR_TWO).skip(Rule.word("on", "from", "next")).then(CalendarWords.WEEKDAY, (weeks, weekday) ->
                    weeksAfter(weekday, weeks)).from((words, i) -> !words.get(i - 1).hasTag("NUM", "SYM", "NOUN")),
            Rule.word("a").before(WEEK_OR_TWO).then(Rule.in(Map.of("today", 0, "tomorrow", 1)), (weeks, days) ->
                    Expression.away(Grain.DAY, 7L * weeks + days)).from((words, i) -> !words.get(i - 1).hasTag("NUM", "SYM", "NOUN")));

    private static final Rule<Integer> PLAIN_DAY = Numbers.DIGITS.where(digits -> digits.length() <= 2).map(Integer::valueOf).where(day -> day >= 1 && day <= 31)
            .upTo(Numbers::endsNumber).upTo((words, end) -> words.get(end).is(",", ".", ";", ":", ")", "") && !words.glued(end + 1));

    /** "Saturday the 28th", "Tuesday 14th", "Saturday 14,": the day of that number that falls on the weekday. */
    private static final Rule<Expression> WEEKDAY_AND_NUMBER = CalendarWords.WEEKDAY_BESIDE_DATE.skip(Rule.word(",").maybe())
            .skip(Rule.word("the").maybe()).then(Numbers.ORDINAL.from((words, i) -> words.get(i).isDigits()).or(PLAIN_DAY), WeekGrammar::weekdayThe)
            .upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN", "ADJ", "NUM") && !words.get(end).is("-", "of"));

    /** "the week of 3 March", "the weekend of May 3-4", "the week beginning Monday". */
    private static final Rule<Expression> OF_DATE = Rule.word("the").maybe().before(Rule.in(WEEKS))
            .skip(Rule.word("of", "beginning", "commencing", "starting", "ending"))
            .then(Rule.longest(DateGrammar.WHOLE_DAY, DateGrammar.DAYS, CalendarWords.WEEKDAY_BESIDE_DATE
                    .map(RelativeGrammar::weekday)), (grain, date) -> context -> date.in(context).flatMap(WeekGrammar::firstDay)
                            .map(grain::of));

    private static final Rule<Integer> NUMBER = Rule.first(Numbers.ORDINAL.where(number -> number >= 1 && number <= 4),
            Rule.word("last", "final").map(last -> -1));

    /** "the first weekend in May", "the last Friday of June 2027"; a weekend goes by its Saturday. */
    private static final Rule<Expression> OF_MONTH = Rule.word("the").maybe().before(NUMBER)
            .then(Rule.first(CalendarWords.WEEKDAY.map(weekday -> nth(weekday, Grain.DAY)),
                    Rule.word("weekend").map(weekend -> nth(DayOfWeek.SATURDAY, Grain.WEEKEND))),
                    (number, nth) -> (Function<LocalDate, Period>) month -> nth.apply(number, month))
            .skip(Rule.word("in", "of")).then(DateGrammar.MONTHLY, (nth, month) -> context -> month.in(context)
                    .filter(Period.class::isInstance).map(value -> nth.apply(((Period) value).start())));

    static final Rule<Expression> NAMED = Rule.longest(DAY_WEEK, WEEKDAY_AND_NUMBER, OF_DATE, OF_MONTH);

    private WeekGrammar() {
    }

    private static Expression weeksAfter(DayOfWeek weekday, int weeks) {
        return Expression.fromPublished(today -> Grain.DAY.of(today.with(TemporalAdjusters.next(weekday)).plusWeeks(weeks)));
    }

    /** Of the months around the one of publication, the one in which the day falls so. */
    private static Expression weekdayThe(DayOfWeek weekday, int number) {
        return context -> context.published().flatMap(today -> {
            var days = IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND).mapToObj(away -> YearMonth.from(today).plusMonths(away))
                    .filter(month -> month.isValidDay(number)).map(month -> month.atDay(number)).filter(day -> day.getDayOfWeek() == weekday)
                    .map(Grain.DAY::of).toList();
            var before = days.stream().filter(each -> !each.start().isAfter(today)).reduce((first, second) -> second);
            var after = days.stream().filter(each -> !each.start().isBefore(today)).findFirst();
            return before.flatMap(past -> after.flatMap(future -> context.choose(past, future))).or(() -> before).or(() -> after);
        });
    }

    private static BiFunction<Integer, LocalDate, Period> nth(DayOfWeek weekday, Grain grain) {
        return (number, month) -> grain.of(month.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }

    private static Optional<LocalDate> firstDay(TimeValue value) {
        return switch (value) {
            case Period period when period.grain() == Grain.DAY -> Optional.of(period.start());
            case Interval interval when interval.from().grain() == Grain.DAY -> Optional.of(interval.from().start());
            default -> Optional.empty();
        };
    }
}
