package org.stet.analysis.values.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.IntFunction;

/** Holidays that the news of English-speaking countries names days by. */
final class Holidays {

    private static final Map<String, MonthDay> FIXED_DAYS = Map.ofEntries(
            Map.entry("christmas day", MonthDay.of(12, 25)), Map.entry("christmas eve", MonthDay.of(12, 24)),
            Map.entry("boxing day", MonthDay.of(12, 26)), Map.entry("new year ' s day", MonthDay.of(1, 1)),
            Map.entry("new year ' s eve", MonthDay.of(12, 31)), Map.entry("valentine ' s day", MonthDay.of(2, 14)),
            Map.entry("halloween", MonthDay.of(10, 31)), Map.entry("bonfire night", MonthDay.of(11, 5)),
            Map.entry("st patrick ' s day", MonthDay.of(3, 17)), Map.entry("anzac day", MonthDay.of(4, 25)),
            Map.entry("australia day", MonthDay.of(1, 26)), Map.entry("juneteenth", MonthDay.of(6, 19)));

    private static final Map<String, IntFunction<LocalDate>> MOVING_DAYS = Map.ofEntries(
            Map.entry("easter", Holidays::easter), Map.entry("easter day", Holidays::easter),
            Map.entry("easter sunday", Holidays::easter), Map.entry("good friday", year -> easter(year).minusDays(2)),
            Map.entry("easter monday", year -> easter(year).plusDays(1)),
            Map.entry("palm sunday", year -> easter(year).minusDays(7)),
            Map.entry("ash wednesday", year -> easter(year).minusDays(46)),
            Map.entry("thanksgiving", Holidays::thanksgiving), Map.entry("thanksgiving day", Holidays::thanksgiving),
            Map.entry("black friday", year -> thanksgiving(year).plusDays(1)),
            Map.entry("labor day", year -> weekday(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY)),
            Map.entry("memorial day", year -> weekday(year, Month.MAY, -1, DayOfWeek.MONDAY)));

    /** A holiday on the same day of every year. */
    static final Rule<MonthDay> FIXED = phrase(FIXED_DAYS).or(Rule.word("christmas").map(christmas -> MonthDay.of(12, 25))
            .from((words, i) -> words.get(i - 1)
            .is("before", "after", "by", "until", "since", "at", "over", "for", "last", "next",
                    "this")));

    /** A holiday whose day is another one every year. */
    static final Rule<IntFunction<LocalDate>> MOVING = phrase(MOVING_DAYS).from((words, i) -> words.get(i).isCapitalised())
            .upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN"));

    private Holidays() {
    }

    private static <T> Rule<T> phrase(Map<String, T> days) {
        return Rule.phrase(days.keySet().toArray(String[]::new)).map(days::get);
    }

    /**
     * Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
     */
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        var late = (golden + 11 * moon + 22 * weekday) / 451;
        var day = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static LocalDate thanksgiving(int year) {
        return weekday(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
    }

    private static LocalDate weekday(int year, Month month, int number, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }
}
