package org.stet.analysis.values.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stet.analysis.values.NumberNames;
import org.stet.analysis.values.time.DurationGrammar.Span;
import org.stet.analysis.values.time.TimeValue.Clock;
import org.stet.analysis.values.time.TimeValue.Vague;

/** Reads dates that start from another one: "yesterday", "last March", "Thursday night", "two years later", "the next day". */
final class RelativeGrammar {

    /** Farther away than this, a date is a slip or a joke. */
    private static final int MOST_YEARS = 900;

    /** A month or season of every year, by its first month. */
    private record Yearly(Month first, Grain grain) {
    }

    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tomorrow", 1);

    private static final Map<String, Grain> GRAINS = Map.of("week", Grain.WEEK, "weekend", Grain.WEEKEND, "month", Grain.MONTH,
            "quarter", Grain.QUARTER, "year", Grain.YEAR, "decade", Grain.DECADE, "century", Grain.CENTURY);

    private static final Rule<Grain> GRAIN = Rule.first(
            Rule.phrase("financial year", "fiscal year", "tax year").map(words -> Grain.FINANCIAL_YEAR),
            Rule.in(GRAINS).upTo((words, end) -> !words.get(end).is("-") || !words.glued(end)));

    /** How far from the present one something is: "last", "this", "next". */
    private static final Rule<Integer> SHIFT = Rule.first(
            Rule.word("the").before(Rule.word("current", "last", "next", "coming")), Rule.word("last", "this", "next"))
                    .map(word -> word.equals("last") ? -1 : word.equals("next") || word.equals("coming") ? 1 : 0);

    private static final Rule<Integer> PLAIN_SHIFT = Rule.word("last", "this", "next")
            .map(word -> word.equals("last") ? -1 : word.equals("next") ? 1 : 0);

    private static final Rule<Expression> DAY_WORD = Rule.first(
            Rule.phrase("the day before yesterday").map(words -> Expression.away(Grain.DAY, -2)),
            Rule.phrase("the day after tomorrow").map(words -> Expression.away(Grain.DAY, 2)),
            Rule.in(DAYS).from(RelativeGrammar::isNoName).map(days -> Expression.away(Grain.DAY, days)));

    private static final Rule<Expression> SHIFTED_GRAIN = SHIFT.then(GRAIN, (shift, grain) -> Expression.away(grain, shift))
            .upTo((words, end) -> !words.get(end - 1).is("decade") || words.get(end - 2).is("this"));

    /** "last month", "the month". */
    static final Rule<Expression> MONTH_AWAY = PLAIN_SHIFT.skip(Rule.word("month"))
            .map(shift -> Expression.away(Grain.MONTH, shift));

    /** "the weekend before last", "the week after next". */
    private static final Rule<Expression> TWO_AWAY = Rule.word("the").before(Rule.in(GRAINS))
            .then(Rule.phrase("before last", "after next"),
            (grain, side) -> Expression.away(grain, side.equals("before last") ? -2 : 2));

    /** "the following January", "the previous spring". */
    private static final Rule<Expression> NARRATED_MONTH = Rule.word("the")
            .before(Rule.word("following", "next", "previous", "preceding"))
            .then(Rule.first(CalendarWords.MONTH.map(month -> new Yearly(month, Grain.MONTH)),
                    CalendarWords.SEASON.map(season -> new Yearly(season, Grain.SEASON))),
                    (side, yearly) -> context -> context.narrated(Grain.YEAR).map(date -> {
                var own = new Period(LocalDate.of(date.start().getYear(), yearly.first(), 1), yearly.grain());
                return side.equals("following") || side.equals("next") ? own.start().isAfter(date.start()) ? own : inYears(own, 1)
                        : own.last().isBefore(date.start()) ? own : inYears(own, -1);
            }));

    private static final Rule<Expression> WEEK_AWAY = PLAIN_SHIFT.then(Rule.word("week"), (shift,
            week) -> Expression.away(Grain.WEEK, shift));

    private static final Rule<Expression> WEEKDAY_OF_WEEK = CalendarWords.WEEKDAY.skip(Rule.word("of").maybe())
            .then(WEEK_AWAY, (weekday, week) ->
            context -> week.in(context).map(value -> day(((Period) value).start().with(TemporalAdjusters.nextOrSame(weekday)))));

    private static final Rule<Expression> LONE_WEEKDAY = CalendarWords.WEEKDAY.map(RelativeGrammar::weekday);

    private static final Rule<Expression> SHIFTED_WEEKDAY = Rule.first(
            PLAIN_SHIFT.then(CalendarWords.WEEKDAY, RelativeGrammar::weekdayAway),
            Rule.word("the").before(Rule.word("previous", "preceding")).before(CalendarWords.WEEKDAY)
                    .map(RelativeGrammar::weekdayBefore),
            Rule.word("the").before(Rule.word("following", "next")).before(CalendarWords.WEEKDAY)
                    .map(RelativeGrammar::weekdayAfter),
            Rule.word("the").before(CalendarWords.WEEKDAY).from((words, i) -> words.get(i - 1).is("on", "until", "till", "from"))
                    .upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN") && !words.get(end).isDigits() && !words.get(end).is("'", "-", ",", "in", "of")
                            || CalendarWords.DAY_PARTS.containsKey(words.get(end).key()))
                    .map(RelativeGrammar::weekdayOf),
            Rule.word("the").before(CalendarWords.WEEKDAY).skip(Rule.word("before")).map(RelativeGrammar::weekdayBefore),
            Rule.word("the").before(CalendarWords.WEEKDAY).skip(Rule.word("after")).map(RelativeGrammar::weekdayAfter));

    private static final Rule<Expression> SHIFTED_MONTH = PLAIN_SHIFT.then(CalendarWords.MONTH, (shift,
            month) -> Expression.fromPublished(today -> {
        var own = new Period(LocalDate.of(today.getYear(), month, 1), Grain.MONTH);
        return away(own, shift, today);
    }));

    private static final Rule<Expression> SHIFTED_SEASON = PLAIN_SHIFT.then(CalendarWords.SEASON, (shift,
            season) -> Expression.fromPublished(today ->
            away(season(season, today.getYear()), shift, today)));

    /** "three summers ago", "the autumn before last". */
    private static final Rule<Expression> SEASONS_AGO = Rule.first(
            Rule.in(NumberNames.BELOW_TWENTY).where(count -> count > 1).then(Rule.in(CalendarWords.SEASONS), (count, season) ->
                    seasonsAgo(season, count)).skip(Rule.word("ago")),
            Rule.word("the").before(CalendarWords.SEASON).skip(Rule.phrase("before last")).map(season -> Expression.fromPublished(today ->
                    inYears(away(season(season, today.getYear()), -1, today), -1))));

    private static final Rule<Expression> LONE_SEASON = Rule.first(
            Rule.word("the").before(CalendarWords.SEASON)
                    .upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN") && !words.get(end).is("-")),
            CalendarWords.SEASON.from((words, i) -> words.get(i - 1)
                    .is("in", "until", "by", "since", "till", "before", "after", "early",
                    "late", "mid")
                    && !words.get(i).is("fall")).upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN")))
            .map(season -> context -> context.published()
                    .flatMap(today -> DateGrammar.yearly(context, today, year -> season(season, year))));

    private static final Rule<Expression> THE_WEEKEND = Rule.phrase("the weekend").map(words -> context -> context.published()
            .flatMap(today -> {
                var own = Grain.WEEKEND.of(today);
                var here = today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
                return Optional.of(here || context.tense().isAhead() ? own : own.plus(-1));
            }));

    /** "the year" and "the full year" where a forecast or an account is given for it. */
    private static final Rule<Expression> THE_YEAR = Rule.first(
            Rule.phrase("the full year", "the whole year", "full - year", "year - to - date", "the year to date")
                    .map(words -> Expression.away(Grain.YEAR, 0)),
            Rule.phrase("the year").from((words, i) -> words.get(i - 1).is("for", "of", "in", "during"))
                    .upTo((words, end) -> !words.get(end).is("of", "to", "that", "when", "in", "ended", "ending", "since",
                            "until", "he", "she",
                            "they", "it", "we", "and") && !words.get(end).isDigits())
                    .map(words -> Expression.away(Grain.YEAR, 0)));

    private static final Rule<Expression> AGO = Rule.first(
            DurationGrammar.SPAN.skip(Rule.word("ago")).mapIfPresent(span -> shifted(span, -1, Optional.empty())),
            Rule.in(Unit.WORDS).where(Unit.Named::plural).skip(Rule.word("ago")).map(unit -> Expression.fixed(Vague.PAST)));

    private static final Rule<Expression> RECENTLY = Rule.phrase("more recently", "most recently", "recently")
            .map(recently -> Expression.fixed(Vague.PAST));

    private static final Rule<Expression> EXACTLY_AGO = DurationGrammar.SPAN.skip(Rule.word("ago"))
            .skip(Rule.word("today", "yesterday"))
            .mapIfPresent(span -> shifted(span, -1, Optional.of(Grain.DAY)));

    /** "two Saturdays ago": the last but one. */
    private static final Rule<Expression> WEEKDAYS_AGO = Rule.in(NumberNames.BELOW_TWENTY).where(count -> count > 0)
            .then(CalendarWords.WEEKDAYS, (count, weekday) -> Expression.fromPublished(today ->
                    day(today.with(TemporalAdjusters.previous(weekday)).minusWeeks(count - 1L)))).skip(Rule.word("ago"));

    private static final Rule<Expression> FROM_NOW = DurationGrammar.SPAN.skip(Rule.phrase("from now", "hence", "from today", "' time", "' s time"))
            .mapIfPresent(span -> shifted(span, 1, Optional.empty()));

    private static final Rule<Expression> LATER = DurationGrammar.SPAN.then(Rule.word("later", "earlier", "before", "after",
            "afterwards"),
            (span, direction) -> narrated(span, direction.startsWith("l") || direction.startsWith("a") ? 1 : -1))
                    .mapIfPresent(expression -> expression).upTo(RelativeGrammar::endsNarrated)
                    .from((words, i) -> !words.keys(i - 2, i).matches("at least|more than|less than|up to"));

    /** "A year on, ..." at the beginning of what is told. */
    private static final Rule<Expression> YEARS_ON = DurationGrammar.SPAN.skip(Rule.word("on"))
            .mapIfPresent(span -> narrated(span, 1))
            .from((words, i) -> words.get(i - 1).sentence() != words.get(i).sentence() || words.get(i - 1).is("and", "but"))
            .upTo((words, end) -> words.get(end).is(",") || words.get(end).hasTag("PRON"));

    /** "two days before the disaster": so far from the day on which it happened. */
    private static final Rule<Expression> BEFORE_EVENT = DurationGrammar.SPAN.then(Rule.word("before", "after"),
            (span, direction) -> fromEvent(span, direction.equals("after") ? 1 : -1)).mapIfPresent(expression -> expression)
                    .upTo((words, end) -> words.get(end).is("the") && words.get(end + 1).hasTag("NOUN")
                    && words.get(end + 2).hasTag("PUNCT"))
            .from((words, i) -> !words.get(i - 1).is(",") || !words.get(i - 2).isDigits());

    /** "three days before Christmas", "the week after Easter". */
    private static final Rule<Expression> FROM_DAY = Rule.first(
            DurationGrammar.SPAN.then(Rule.word("before", "after"), (span, direction) -> far(span, Optional.empty())
                    .flatMap(far -> far.count().<UnaryOperator<Period>>map(count -> day -> far.from(day.start(), direction.equals("after") ? count : -count))))
                    .mapIfPresent(shift -> shift),
            Rule.word("the").before(Rule.first(GRAIN, Rule.word("day").map(day -> Grain.DAY))).then(Rule.word("before", "after"), (grain, direction) ->
                    (UnaryOperator<Period>) day -> grain.of(grain.shift(day.start(), direction.equals("after") ? 1 : -1))))
            .then(DateGrammar.WHOLE_DAY, (shift, day) -> context -> day.in(context).filter(Period.class::isInstance).map(value -> shift.apply((Period) value)));

    /** "by year-end": the last day of the year. */
    private static final Rule<Expression> YEAR_END = Rule.word("the").maybe().before(Rule.phrase("year - end"))
            .from((words, i) -> words.get(i - 1).is("at", "by", "before", "until", "since")).upTo((words, end) -> !words.get(end).hasTag("NOUN", "NUM"))
            .map(end -> Expression.fromPublished(today -> day(Grain.YEAR.of(today).last())));

    private static final Rule<Expression> NEXT_DAY = Rule.first(
            Rule.phrase("the next", "the following", "next")
                    .then(Rule.word("day"), (next, day) -> Expression.narrated(Grain.DAY, 1)),
            Rule.phrase("the previous", "the preceding")
                    .then(Rule.word("day"), (previous, day) -> Expression.narrated(Grain.DAY, -1)),
            Rule.phrase("the following").then(GRAIN, (next, grain) -> Expression.narrated(grain, 1)),
            Rule.phrase("the previous", "the preceding").then(GRAIN, (previous, grain) -> Expression.narrated(grain, -1)),
            Rule.word("the").before(Rule.first(GRAIN, Rule.word("day").map(day -> Grain.DAY)))
                    .then(Rule.word("before", "after"), (grain, side) ->
                    Expression.narrated(grain, side.equals("after") ? 1 : -1))
                            .upTo(RelativeGrammar::endsNarrated),
            Rule.phrase("that same", "the same", "that").then(Rule.first(GRAIN, Rule.word("day").map(day -> Grain.DAY)),
                    (same, grain) -> Expression.narrated(grain, 0)).upTo((words, end) -> !words.get(end).is("of", "in")));

    /** "the same period of 2025", "the year-ago quarter": the quarter or half that the text spoke of, in another year. */
    private static final Rule<Expression> SAME_PERIOD = Rule.first(
            Rule.phrase("the same period", "the same quarter", "the same three months", "the corresponding period",
            "the same half")
                    .before(Rule.word("of", "in", "a").maybe()).before(Rule.word("the").maybe())
                    .before(Rule.first(YearGrammar.SOME_YEAR,
                            Rule.phrase("a year earlier", "year earlier", "a year ago", "the previous year")
                                    .map(words -> Expression.away(Grain.YEAR, -1)))),
            Rule.word("the").before(Rule.phrase("year - ago", "prior - year", "year - earlier"))
                    .skip(Rule.word("period", "quarter", "half"))
                    .map(words -> Expression.away(Grain.YEAR, -1)))
            .map(year -> context -> year.in(context).flatMap(value -> context.narrated(Grain.HALF).map(period ->
                    new Period(period.start().withYear(((Period) value).start().getYear()), period.grain()))));

    /** "this time last year": that day. */
    private static final Rule<Expression> THIS_TIME = Rule.word("this").skip(Rule.word("time", "day")).skip(Rule.word("in").maybe())
            .before(YearGrammar.SOME_YEAR).map(year -> context -> context.published().flatMap(today -> year.in(context)
                    .map(value -> day(today.withYear(((Period) value).start().getYear())))));

    /** "the same month last year". */
    private static final Rule<Expression> SAME_GRAIN = Rule.phrase("the same", "that same").before(Rule.in(GRAINS))
            .skip(Rule.word("in", "of").maybe())
            .then(Rule.first(YearGrammar.AWAY, Rule.phrase("a year ago", "a year earlier").map(words -> -1)),
                    (grain, years) -> Expression.fromPublished(today -> grain.of(today.plusYears(years))));

    private static final Rule<Expression> EARLIER_THIS = Rule.word("earlier", "later", "late", "early").before(SHIFTED_GRAIN);

    /** A day that a part of the day can stand behind. */
    private static final Rule<Expression> DAY = Rule.longest(DAY_WORD, WEEKDAY_OF_WEEK, SHIFTED_WEEKDAY,
            CalendarWords.WEEKDAY_BESIDE_DATE.map(RelativeGrammar::weekday));

    /** The first or last hours of a day, as words in front of it say, in TIMEX3's letters. */
    private static final Rule<String> EDGE_OF_DAY = Rule.first(
            Rule.phrase("the early hours of", "the small hours of", "the early hours on", "the early morning of").map(hours -> "MO"),
            Rule.phrase("the late hours of").map(hours -> "NI"),
            Rule.word("early", "late").from((words, i) -> !Unit.WORDS.containsKey(words.get(i - 1).key()) && !words.get(i - 1).is("too"))
                    .skip(Rule.word("on").maybe()).map(edge -> edge.equals("early") ? "MO" : "NI"));

    /** "early on Sunday", "late Sunday evening", "the early hours of 9 May". */
    private static final Rule<Expression> EARLY_OR_LATE = Rule.first(
            EDGE_OF_DAY.before(DAY).then(CalendarWords.DAY_PART, Expression::partOf),
            EDGE_OF_DAY.then(Rule.longest(DAY, DateGrammar.WHOLE_DAY), (part, day) -> Expression.partOf(day, part))
                    .upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN") && !words.get(end).is("'", "-")));

    private static final Rule<Expression> PART_OF_DAY = Rule.first(
            DAY.then(CalendarWords.DAY_PART, Expression::partOf),
            EARLY_OR_LATE,
            Rule.word("tonight").map(tonight -> Expression.partOf(Expression.away(Grain.DAY, 0), "NI")),
            Rule.phrase("last night").from((words, i) -> !words.get(i - 1).is("the"))
                    .map(night -> Expression.partOf(Expression.away(Grain.DAY, -1), "NI")),
            Rule.word("this").before(CalendarWords.DAY_PART).map(part -> Expression.partOf(Expression.away(Grain.DAY, 0), part)),
            Rule.word("last").before(CalendarWords.DAY_PART).map(part -> Expression.partOf(Expression.away(Grain.DAY, -1), part)),
            Rule.phrase("the next", "the following", "next").before(CalendarWords.DAY_PART)
                    .map(part -> Expression.partOf(Expression.narrated(Grain.DAY, 1), part)),
            Rule.phrase("the previous").before(CalendarWords.DAY_PART)
                    .map(part -> Expression.partOf(Expression.narrated(Grain.DAY, -1), part)),
            Rule.word("the").before(CalendarWords.DAY_PART).skip(Rule.word("before")).upTo(RelativeGrammar::endsNarrated)
                    .map(part -> Expression.partOf(Expression.narrated(Grain.DAY, -1), part)),
            Rule.phrase("that same", "that", "the same").before(CalendarWords.DAY_PART)
                    .map(part -> Expression.partOf(Expression.narrated(Grain.DAY, 0), part)),
            Rule.word("the").before(CalendarWords.DAY_PART).skip(Rule.word("of"))
                    .then(DateGrammar.NAMED, (part, day) -> Expression.partOf(day, part)),
            Rule.first(Rule.word("lunchtime", "teatime"), Rule.word("mid").skip(Rule.word("-").maybe()).before(Rule.word("morning", "afternoon", "evening")))
                    .from((words, i) -> words.get(i - 1).is("by", "at", "before", "around", "until", "in", "since"))
                    .upTo((words, end) -> !words.get(end).hasTag("NOUN") && !words.get(end).is("of", "-"))
                    .map(part -> context -> Optional.of(new Clock(context.day(), CalendarWords.DAY_PARTS.get(part)))),
            CalendarWords.DAY_PART.from((words, i) -> words.get(i - 1).is("the") && words.get(i - 2)
                    .is("in", "during", "spent", "throughout"))
                    .upTo((words, end) -> !words.get(end).is("of", "-") && !words.get(end).hasTag("NOUN"))
                    .map(part -> context -> context.day().map(day -> new Clock(Optional.of(day), part))));

    /** What names a date by its distance from the day of publication. */
    static final Rule<Expression> NAMED = Rule.longest(DAY_WORD, SHIFTED_GRAIN, WEEKDAY_OF_WEEK, SHIFTED_WEEKDAY, LONE_WEEKDAY,
            SHIFTED_MONTH, SHIFTED_SEASON, LONE_SEASON, THE_WEEKEND, TWO_AWAY);

    static final Rule<Reading> RULE = Rule.longest(
            DAY_WORD.map(day -> Reading.date("day from publication", day)),
            SHIFTED_GRAIN.map(date -> Reading.date("date from publication", date)).from(RelativeGrammar::isNoLength),
            EARLIER_THIS.map(date -> Reading.date("date from publication", date)),
            WEEKDAY_OF_WEEK.map(day -> Reading.date("weekday of a week", day)),
            SHIFTED_WEEKDAY.map(day -> Reading.date("weekday from another day", day)),
            LONE_WEEKDAY.map(day -> Reading.date("weekday", day)),
            SHIFTED_MONTH.map(month -> Reading.date("month from publication", month)),
            SHIFTED_SEASON.map(season -> Reading.date("season from publication", season)),
            SEASONS_AGO.map(season -> Reading.date("season from publication", season)),
            LONE_SEASON.map(season -> Reading.date("season", season)),
            YEAR_END.map(day -> Reading.date(TimeGrammar.END, day)),
            FROM_DAY.map(day -> Reading.date("distance from a day", day)),
            THE_WEEKEND.map(weekend -> Reading.date("weekend", weekend)),
            TWO_AWAY.map(date -> Reading.date("date from publication", date)),
            NARRATED_MONTH.map(month -> Reading.date("month from the date before", month)),
            THE_YEAR.map(year -> Reading.date("year of publication", year)),
            AGO.map(date -> Reading.date("ago", date)),
            WEEKDAYS_AGO.map(date -> Reading.date("ago", date)),
            RECENTLY.map(date -> Reading.date("recently", date)),
            EXACTLY_AGO.map(date -> Reading.date("ago to the day", date)),
            FROM_NOW.map(date -> Reading.date("from now", date)),
            LATER.map(date -> Reading.aside("distance from the date before", date)),
            YEARS_ON.map(date -> Reading.aside("distance from the date before", date)),
            BEFORE_EVENT.map(date -> Reading.date("distance from the event", date)),
            NEXT_DAY.map(date -> Reading.date("next to the date before", date)),
            SAME_PERIOD.map(date -> Reading.aside("same period of another year", date)),
            SAME_GRAIN.map(date -> Reading.aside("same period of another year", date)),
            THIS_TIME.map(date -> Reading.aside("same day of another year", date)),
            CalendarWords.WEEKDAYS.map(day -> Reading.date("every weekday",
                    Expression.fixed(new Vague("XXXX-WXX-" + day.getValue())))),
            PART_OF_DAY.map(part -> Reading.time("part of a day", part)));

    private RelativeGrammar() {
    }

    private static Period day(LocalDate day) {
        return new Period(day, Grain.DAY);
    }

    static Expression weekday(DayOfWeek weekday) {
        return Expression.inTense((today, tense) -> day(today.with(tense.isAhead() ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday))));
    }

    private static Expression weekdayAway(int shift, DayOfWeek weekday) {
        return switch (shift) {
            case -1 -> Expression.fromPublished(today -> day(today.with(TemporalAdjusters.previous(weekday))));
            case 1 -> Expression.fromPublished(today -> day(today.with(TemporalAdjusters.next(weekday))));
            default -> Expression.fromPublished(today ->
                    day(Grain.WEEK.of(today).start().with(TemporalAdjusters.nextOrSame(weekday))));
        };
    }

    private static Expression weekdayBefore(DayOfWeek weekday) {
        return context -> context.narrated(Grain.DAY).map(date -> day(date.start().with(TemporalAdjusters.previous(weekday))));
    }

    private static Expression weekdayAfter(DayOfWeek weekday) {
        return context -> context.narrated(Grain.DAY).map(date -> day(date.last().with(TemporalAdjusters.next(weekday))));
    }

    /** "the Monday": the next one behind the day that the text spoke of last, unless that is told of as past and still to come. */
    private static Expression weekdayOf(DayOfWeek weekday) {
        return context -> context.narrated(Grain.DAY).map(date -> day(date.last().with(TemporalAdjusters.next(weekday))))
                .filter(next -> !context.tense().isPast() || context.published().filter(next.start()::isAfter).isEmpty()).<TimeValue>map(next -> next)
                .or(() -> weekday(weekday).in(context));
    }

    private static Period season(Month first, int year) {
        return new Period(LocalDate.of(year, first, 1), Grain.SEASON);
    }

    private static Expression seasonsAgo(Month first, int count) {
        return Expression.fromPublished(today -> season(first, today.getYear() - count));
    }

    private static Period inYears(Period period, int years) {
        return new Period(period.start().plusYears(years), period.grain());
    }

    /** The last one that is over, the one of this year, or the next to begin. */
    private static Period away(Period ofThisYear, int shift, LocalDate today) {
        return switch (shift) {
            case -1 -> ofThisYear.last().isBefore(today) ? ofThisYear : inYears(ofThisYear, -1);
            case 1 -> ofThisYear.start().isAfter(today) ? ofThisYear : inYears(ofThisYear, 1);
            default -> inYears(ofThisYear, -1).contains(today) ? inYears(ofThisYear, -1) : ofThisYear;
        };
    }

    /** So long before or after the day of publication; without a number only that it was, or will be. */
    private static Optional<Expression> shifted(Span span, int direction, Optional<Grain> precise) {
        return far(span, precise).map(far -> far.count().<Expression>map(count -> Expression.fromPublished(today ->
                far.from(today, direction * count))).orElse(Expression.fixed(direction < 0 ? Vague.PAST : Vague.FUTURE)));
    }

    /** So long before or after the date before it in the text; a quarter stays a quarter. */
    private static Optional<Expression> narrated(Span span, int direction) {
        return far(span, Optional.empty()).flatMap(far -> far.count().map(count -> context -> context.narrated(Grain.YEAR)
                .map(date -> {
            var keepsGrain = far.grain() == Grain.YEAR && (date.grain() == Grain.QUARTER || date.grain() == Grain.HALF)
                    || far.grain() == Grain.WEEK && date.grain() == Grain.DAY;
            var shifted = far.from(date.start(), direction * count);
            return keepsGrain ? date.grain().of(far.unit().shift(date.start(), direction * count)) : shifted;
        })));
    }

    private static Optional<Expression> fromEvent(Span span, int direction) {
        return far(span, Optional.empty()).flatMap(far -> far.count().map(count -> context -> context.event()
                .map(day -> far.from(day, direction * count))));
    }

    /** How far away: a number of grains, and the grain of the date there. */
    private record Far(Optional<Integer> count, Grain unit, Grain grain) {

        Period from(LocalDate day, int shift) {
            return grain.of(unit.shift(day, shift));
        }
    }

    /** A fortnight counts 14 days; what is given by a clock or in fractions leads to no date. */
    private static Optional<Far> far(Span span, Optional<Grain> precise) {
        return span.unit().grain().flatMap(grain -> {
            var count = span.count().filter(number -> number.scale() <= 0
                    && number.compareTo(BigDecimal.valueOf(MOST_YEARS)) <= 0)
                            .map(BigDecimal::intValueExact);
            if (span.count().isPresent() && count.isEmpty()) {
                return Optional.empty();
            }
            var fortnight = span.unit() == Unit.WEEK && span.named().factor() == 2;
            return Optional.of(new Far(count, grain, precise.orElse(fortnight ? Grain.DAY : grain)));
        });
    }

    /** Whether what stands behind is no event that the distance is from, as in "two days before the trial". */
    private static boolean endsNarrated(Words words, int end) {
        var next = words.get(end);
        return words.get(end - 1).is("later", "earlier", "afterwards") && !next.is("than")
                || next == Word.NONE || next.hasTag("PUNCT", "AUX", "CCONJ") || next.sentence() != words.get(end - 1).sentence()
                || next.hasTag("VERB") && !next.key().endsWith("ing");
    }

    /** Whether "today" is the day and not part of a name, as in "USA Today". */
    private static boolean isNoName(Words words, int index) {
        var word = words.get(index);
        var previous = words.get(index - 1);
        return !word.isCapitalised() || previous == Word.NONE || previous.sentence() != word.sentence()
                || !previous.isCapitalised();
    }

    /** Whether "last year" is no length of time, as it is in "over the last year". */
    private static boolean isNoLength(Words words, int index) {
        return !(words.get(index).is("the") && words.get(index - 1).is("over", "for", "within", "throughout", "in", "during")
                && words.get(index + 1).is("last", "next") && Unit.WORDS.containsKey(words.get(index + 2).key()));
    }
}
