package org.stet.analysis.values.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.stet.analysis.values.time.TimeValue.Interval;

/**
 * Reads weeks, weekends and weekdays that another date fixes: "the weekend of May 3-4", "the last Friday in June", "Monday week".
 */
final class WeekGrammar {

    private static final Map<String, Grain> WEEKS = Map.of("week", Grain.WEEK, "weekend", Grain.WEEKEND);

    /** "Wednesday week": seven days after the one that comes. */
    private static final Rule<Expression> DAY_WEEK = CalendarWords.WEEKDAY.skip(Rule.word("week"))
            .upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN") && !words.get(end).is("of", "-"))
            .map(weekday -> Expression.fromPublished(today ->
                    Grain.DAY.of(today.with(TemporalAdjusters.next(weekday)).plusWeeks(1))));

    /** "the week of 3 March", "the weekend of May 3-4", "the week beginning Monday". */
    private static final Rule<Expression> OF_DATE = Rule.word("the").maybe().before(Rule.in(WEEKS))
            .skip(Rule.word("of", "beginning", "commencing", "starting", "ending"))
            .then(Rule.longest(DateGrammar.NAMED, DateGrammar.DAYS, CalendarWords.WEEKDAY_BESIDE_DATE
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

    static final Rule<Expression> NAMED = Rule.longest(DAY_WEEK, OF_DATE, OF_MONTH);

    private WeekGrammar() {
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
