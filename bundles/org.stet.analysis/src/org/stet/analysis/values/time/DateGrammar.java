package org.stet.analysis.values.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.stet.analysis.values.time.TimeValue.Interval;
import org.stet.analysis.values.time.TimeValue.Vague;

/** Reads dates that name a day or a month: "15 March 2025", "Friday, Dec. 12", "March 15 last year", "2025-03-15", "June 3-5". */
final class DateGrammar {

    /** The three numbers of a date such as 7/8/07, with the sign between them. */
    private record Numeric(List<String> parts, String sign) {

        int number(int index) {
            return Integer.parseInt(parts.get(index));
        }

        boolean hasDigits(int first, int second, int third) {
            return parts.get(0).length() <= first && parts.get(1).length() <= second && parts.get(2).length() == third;
        }
    }

    /** Months before publication from which on a paragraph tells of old times. */
    private static final int LONG_AGO = 36;

    /** The rule that reads a day together with its year. */
    static final String DAY_OF_A_YEAR = "day of a year";

    /** The rules that read a day or a month whose year is not stated. */
    static final Set<String> OF_NO_YEAR = Set.of("day without year", "weekday and day", "month without year");

    private static final Rule<Integer> DAY_NUMBER = Rule.first(
            Numbers.ORDINAL.upTo((words, end) -> !words.get(end).is("-", "quarter")),
            Numbers.DIGITS.where(digits -> digits.length() <= 2).map(Integer::valueOf).upTo(Numbers::endsNumber))
                    .where(day -> day >= 1 && day <= 31);

    private static final Rule<MonthDay> MONTH_DAY = Rule.first(
            CalendarWords.MONTH_BESIDE_NUMBER.skip(Rule.word("the").maybe()).then(DAY_NUMBER, DateGrammar::monthDay)
                    .from(DateGrammar::isNoMonthAndCount)
                    .upTo((words, end) -> !words.get(end).is("million", "billion", "percent", "%")),
            Rule.word("the").maybe().before(DAY_NUMBER).skip(Rule.word("of").maybe())
                    .then(CalendarWords.MONTH_BESIDE_NUMBER, (day,
                    month) -> monthDay(month, day)))
            .mapIfPresent(day -> day).or(Holidays.FIXED);

    /** "that year", "the following year": by the date before in the text. */
    private static final Rule<Expression> YEAR_TOLD = Rule.first(
            Rule.phrase("that year", "that same year", "the same year", "later that year").map(words -> Expression.narrated(Grain.YEAR, 0)),
            Rule.phrase("the following year", "the next year").map(words -> Expression.narrated(Grain.YEAR, 1)),
            Rule.phrase("the previous year", "the year before").map(words -> Expression.narrated(Grain.YEAR, -1)));

    private static final Rule<Expression> DAY_OF_YEAR = MONTH_DAY.skip(Rule.word(",", "of", "in").maybe())
            .then(YearGrammar.SOME_YEAR.or(YEAR_TOLD),
            (day, year) -> YearGrammar.within(year, start -> new Period(day.atYear(start), Grain.DAY)));

    /** "Easter Monday 2024", "Thanksgiving". */
    private static final Rule<Expression> MOVING_DAY =
            Holidays.MOVING.then(Rule.word(",", "of", "in").maybe().before(YearGrammar.SOME_YEAR)
                    .maybe(), (holiday, year) -> year.map(stated ->
            YearGrammar.within(stated, start -> Grain.DAY.of(holiday.apply(start))))
                    .orElseGet(() -> nearest(start -> Grain.DAY.of(holiday.apply(start)), "XXXX-XX-XX")));

    static final Rule<Expression> DAY = Rule.first(DAY_OF_YEAR, MONTH_DAY.map(DateGrammar::nearestDay), MOVING_DAY);

    private static final Rule<?> WEEKDAY_BEFORE = Rule.word("this", "next", "last").maybe().before(CalendarWords.WEEKDAY_BESIDE_DATE)
            .skip(Rule.word(",").maybe())
            .skip(Rule.word("the").maybe());

    private static final Rule<Expression> WEEKDAY_AND_DAY = WEEKDAY_BEFORE.before(DAY);

    /** A day with its month, with or without its weekday. */
    static final Rule<Expression> WHOLE_DAY = Rule.longest(WEEKDAY_AND_DAY, DAY);

    /** "9/11": the attacks of that day. */
    private static final Rule<Expression> ATTACKS = Rule.digits("9"::equals).skip(Rule.word("/").from(Words::glued))
            .skip(Rule.digits("11"::equals).from(Words::glued)).upTo(Numbers::endsNumber).upTo((words, end) -> !words.get(end).is("/"))
            .from((words, i) -> !words.get(i - 1).is("/", "by")).map(attacks -> Expression.fixed(new Period(LocalDate.of(2001, 9, 11), Grain.DAY)));

    private static final Rule<Expression> MONTH_OF_YEAR = CalendarWords.MONTH_BESIDE_NUMBER.skip(Rule.word(",", "of").maybe())
            .then(YearGrammar.SOME_YEAR.or(YEAR_TOLD),
            (month, year) -> YearGrammar.within(year, start -> new Period(LocalDate.of(start, month, 1), Grain.MONTH)));

    /** "June" in "fell in the year to June": the last one that is over. */
    private static final Rule<Expression> END_OF_ACCOUNT = CalendarWords.MONTH.from((words, i) -> words.get(i - 1).is("to", "ended")
            && words.get(i - 2).is("year", "months", "quarter")).map(month -> context -> context.tense() == Tense.FUTURE
                    ? nearestMonth(month).in(context) : context.published().map(today -> lastOver(month, today)));

    private static final Rule<Expression> LONE_MONTH = Rule.first(END_OF_ACCOUNT,
            CalendarWords.MONTH.or(CalendarWords.ABBREVIATED_MONTH).map(DateGrammar::nearestMonth));

    static final Rule<Expression> MONTHLY = Rule.longest(MONTH_OF_YEAR, LONE_MONTH);

    /** "between April and June", "June-August": two months of one year. */
    private static final Rule<Expression> MONTHS = Rule.first(
            CalendarWords.MONTH.from((words, i) -> words.get(i - 1).is("between")).skip(Rule.word("and"))
                    .then(CalendarWords.MONTH, (from, to) -> List.of(from,
                    to))
                            .where(months -> (months.get(0).getValue() - 1) % 3 == 0 && months.get(0).plus(2) == months.get(1))
                    .map(months -> months(months.get(0), months.get(1))),
            CalendarWords.MONTH_BESIDE_NUMBER.skip(Rule.word("-")).then(CalendarWords.MONTH_BESIDE_NUMBER, DateGrammar::months));

    /** The first and last number of "3-5". */
    private static final Rule<int[]> FROM_TO = DAY_NUMBER.skip(Rule.word("-"))
            .then(DAY_NUMBER, (from, to) -> new int[] {from, to})
            .where(days -> days[0] < days[1]);

    /** "June 3-5", "3–5 June". */
    static final Rule<Expression> DAYS = Rule.first(
            CalendarWords.MONTH_BESIDE_NUMBER.then(FROM_TO, DateGrammar::days),
            FROM_TO.then(CalendarWords.MONTH_BESIDE_NUMBER, (days, month) -> days(month, days))).mapIfPresent(days -> days)
                    .then(Rule.word(",").maybe().before(YearGrammar.YEAR).maybe(), (days, year) -> context -> days.in(
                    year.map(stated -> context.withYear(Optional.of(stated))).orElse(context)));

    private static final Rule<Expression> NUMERIC = Rule.first(
            numeric("-"), numeric("/"), numeric(".")).mapIfPresent(DateGrammar::numericDay);

    /** What names a day or a month. */
    static final Rule<Expression> NAMED = Rule.longest(WEEKDAY_AND_DAY, DAY, MONTH_OF_YEAR, LONE_MONTH);

    static final Rule<Reading> RULE = Rule.longest(
            WEEKDAY_BEFORE.before(DAY_OF_YEAR).map(day -> Reading.date(DAY_OF_A_YEAR, day)),
            DAY_OF_YEAR.map(day -> Reading.date(DAY_OF_A_YEAR, day)),
            WEEKDAY_AND_DAY.map(day -> Reading.date("weekday and day", day)),
            DAY.map(day -> Reading.date("day without year", day)),
            MONTH_OF_YEAR.map(month -> Reading.date("month of a year", month)),
            LONE_MONTH.map(month -> Reading.date("month without year", month)),
            MONTHS.map(months -> Reading.date("range of months", months)),
            DAYS.map(days -> Reading.date("range of days", days)),
            NUMERIC.map(day -> Reading.date("day in numbers", day)),
            ATTACKS.map(day -> Reading.aside("day of an event", day)));

    private DateGrammar() {
    }

    private static Optional<MonthDay> monthDay(Month month, int day) {
        return day <= month.maxLength() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    /** Whether the number behind the month is its day; in "In March 12 people died" it counts. */
    private static boolean isNoMonthAndCount(Words words, int index) {
        var behind = words.get(index + 1).is(".") ? index + 3 : index + 2;
        return !words.get(index - 1).is("in") || !words.get(behind).hasTag("NOUN", "ADJ") || !words.get(behind).isLetters();
    }

    private static Expression nearestDay(MonthDay day) {
        return nearest(year -> new Period(day.atYear(year), Grain.DAY), String.format(Locale.ROOT, "XXXX-%02d-%02d",
                day.getMonthValue(), day.getDayOfMonth()));
    }

    private static Expression nearestMonth(Month month) {
        return nearest(year -> new Period(LocalDate.of(year, month, 1), Grain.MONTH), String.format(Locale.ROOT, "XXXX-%02d",
                month.getValue()));
    }

    private static Period lastOver(Month month, LocalDate today) {
        var own = new Period(LocalDate.of(today.getYear(), month, 1), Grain.MONTH);
        return own.last().isBefore(today) ? own : new Period(own.start().minusYears(1), Grain.MONTH);
    }

    /** The stretch in the year of a date just before it in the text, else in the year that fits the day of publication. */
    private static Expression nearest(IntFunction<Period> inYear, String withoutYear) {
        return context -> Optional.<TimeValue>empty()
                .or(() -> context.year().map(inYear::apply))
                .or(() -> afterOldDate(context, inYear))
                .or(() -> context.published().flatMap(today -> yearly(context, today, inYear)))
                .or(() -> Optional.of(new Vague(withoutYear)));
    }

    /** A paragraph that tells of times long past goes on there: "in the autumn of 1963; I came back in July". */
    private static Optional<Period> afterOldDate(Context context, IntFunction<Period> inYear) {
        return context.here().filter(date -> date.grain().compareTo(Grain.SEASON) <= 0 && context.tense().isPast() && context.published()
                .filter(today -> date.start().plusMonths(LONG_AGO).isBefore(today)).isPresent()).map(date -> {
                    var own = inYear.apply(date.start().getYear());
                    return own.start().isBefore(date.start()) ? inYear.apply(date.start().getYear() + 1) : own;
                });
    }

    /** What recurs every year, at its time before or after the day of publication. */
    static Optional<Period> yearly(Context context, LocalDate today, IntFunction<Period> inYear) {
        var years = IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1).mapToObj(inYear).toList();
        var before = years.stream().filter(period -> !period.start().isAfter(today)).reduce((first, second) -> second);
        var after = years.stream().filter(period -> !period.last().isBefore(today)).findFirst();
        return before.flatMap(past -> after.flatMap(future -> context.choose(past, future)));
    }

    private static Expression months(Month from, Month to) {
        return context -> nearestMonth(to).in(context).filter(Period.class::isInstance).map(Period.class::cast).map(end -> {
            var start = new Period(end.start().withMonth(1).plusMonths(from.getValue() - 1L).minusYears(from.compareTo(to) > 0
                    ? 1 : 0),
                    Grain.MONTH);
            var quarter = Grain.QUARTER.of(end.start());
            return quarter.start().equals(start.start()) && quarter.last().equals(end.last()) ? quarter : new Interval(start,
                    end);
        });
    }

    private static Optional<Expression> days(Month month, int[] days) {
        return days[1] > month.maxLength() ? Optional.empty() : Optional.of(context -> nearestDay(MonthDay.of(month,
                days[1])).in(context)
                        .filter(Period.class::isInstance).map(Period.class::cast)
                .map(end -> new Interval(new Period(end.start().withDayOfMonth(days[0]), Grain.DAY), end)));
    }

    private static Rule<Numeric> numeric(String sign) {
        var digits = Rule.digits(run -> run.length() <= 4);
        var separator = Rule.word(sign).from(Words::glued);
        return digits.from((words, i) -> !words.glued(i) || words.get(i - 1).is("(")).skip(separator)
                .then(digits.from(Words::glued), (first, second) -> List.of(first, second)).skip(separator)
                .then(digits.from(Words::glued), (two, third) -> new Numeric(List.of(two.get(0), two.get(1), third), sign))
                .upTo(Numbers::endsNumber);
    }

    private static Optional<Expression> numericDay(Numeric date) {
        if (date.parts().get(0).length() == 4 && date.hasDigits(4, 2, 2)) {
            return day(date.number(0), date.number(1), date.number(2)).map(Expression::fixed);
        }
        if (!date.hasDigits(2, 2, 4) && !(date.hasDigits(2, 2, 2) && date.sign().equals("/"))) {
            return Optional.empty();
        }
        var year = date.number(2) < 100 ? YearGrammar.inCentury(date.number(2)) : date.number(2);
        var dayFirst = day(year, date.number(1), date.number(0));
        var monthFirst = day(year, date.number(0), date.number(1));
        if (dayFirst.isEmpty() || monthFirst.isEmpty() || !date.sign().equals("/")) {
            return dayFirst.or(() -> monthFirst).map(Expression::fixed);
        }
        return Optional.of(context -> Optional.of(context.published().map(today ->
                Math.abs(ChronoUnit.DAYS.between(today, dayFirst.get().start())) < Math.abs(ChronoUnit.DAYS.between(today,
                        monthFirst.get().start()))
                        ? dayFirst.get() : monthFirst.get()).orElse(monthFirst.get())));
    }

    private static Optional<Period> day(int year, int month, int day) {
        return year >= 1000 && month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(new Period(LocalDate.of(year, month, day), Grain.DAY)) : Optional.empty();
    }
}
