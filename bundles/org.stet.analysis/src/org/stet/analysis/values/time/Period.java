package org.stet.analysis.values.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A stretch of the calendar, from a day to a century. */
record Period(LocalDate start, Grain grain) implements TimeValue {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** The last day. */
    LocalDate last() {
        return grain.after(start).minusDays(1);
    }

    /** The stretch of the same grain that lies a number of them later. */
    Period plus(long count) {
        return new Period(grain.shift(start, count), grain);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(last());
    }

    @Override
    public String timex() {
        var year = String.format(Locale.ROOT, "%04d", start.getYear());
        return switch (grain) {
            case DAY -> start.toString();
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", start.get(IsoFields.WEEK_BASED_YEAR),
                    start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case WEEKEND -> new Period(start, Grain.WEEK).timex() + "-WE";
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> year + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
            case SEASON -> year + "-" + SEASONS[start.getMonthValue() / 3 - 1];
            case YEAR -> year;
            case FINANCIAL_YEAR -> year + "/" + String.format(Locale.ROOT, "%04d", start.getYear() + 1);
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
        };
    }

    @Override
    public String precision() {
        return grain.words();
    }
}
