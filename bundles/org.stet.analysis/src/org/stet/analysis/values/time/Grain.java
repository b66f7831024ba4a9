package org.stet.analysis.values.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How fine a date is given. */
enum Grain {

    DAY, WEEKEND, WEEK, MONTH, QUARTER, SEASON, HALF, YEAR, FINANCIAL_YEAR, DECADE, CENTURY;

    /** The stretch of this grain that a day lies in; for a weekend, that of its week. */
    Period of(LocalDate day) {
        return new Period(switch (this) {
            case DAY -> day;
            case WEEK, WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 6 * 6 + 1);
            case YEAR -> day.withDayOfYear(1);
            case FINANCIAL_YEAR -> LocalDate.of(day.minusMonths(3).getYear(), Month.APRIL, 1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
        }, this);
    }

    /** The day that lies a number of stretches of this grain after a day; the next summer is a year after this one. */
    LocalDate shift(LocalDate day, long count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEKEND, WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case SEASON, YEAR, FINANCIAL_YEAR -> day.plusYears(count);
            case DECADE -> day.plus(count, ChronoUnit.DECADES);
            case CENTURY -> day.plus(count, ChronoUnit.CENTURIES);
        };
    }

    /** The first day behind a stretch of this grain. */
    LocalDate after(LocalDate start) {
        return this == SEASON ? start.plusMonths(3) : shift(start, 1);
    }

    /** This grain in words. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
