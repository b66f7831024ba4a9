package org.stet.analysis.arithmetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time between two times, held against a length that is told of it.
 *
 * @param told the length as it is told
 * @param number how many of the unit it tells
 * @param unit of the told length
 * @param length how many minutes, days or years lie between: minutes for lengths of the clock, years for years, else days
 */
record Stretch(Value from, Value to, Value told, int number, ChronoUnit unit, long length) {

    private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d{1,5})([YMWDH])");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?:-.*)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T.*)?");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int MINUTES_OF_HOUR = 60;
    /** A longer stretch was understood wrong. */
    private static final int MOST_YEARS = 300;
    private static final double DAYS_OF_MONTH = 30.44;
    private static final int DAYS_OF_WEEK = 7;

    /** Empty if the times are not as fine as the length, or come in another order. */
    static Optional<Stretch> of(Value from, Value to, Value told) {
        var length = LENGTH.matcher(told.mention().normalised());
        if (!told.isExact()) {
            return Optional.empty();
        }
        if (length.matches()) {
            return of(from, to, told, Integer.parseInt(length.group(2)), unit(length.group(3), !length.group(1).isEmpty()));
        }
        return told.unit().matches("birthday|anniversary") && ORDINAL.matcher(told.mention().normalised()).matches()
                ? of(from, to, told, Integer.parseInt(told.mention().normalised()), ChronoUnit.YEARS) : Optional.empty();
    }

    private static ChronoUnit unit(String letter, boolean isOfClock) {
        return switch (letter) {
            case "Y" -> ChronoUnit.YEARS;
            case "W" -> ChronoUnit.WEEKS;
            case "D" -> ChronoUnit.DAYS;
            case "H" -> ChronoUnit.HOURS;
            default -> isOfClock ? ChronoUnit.MINUTES : ChronoUnit.MONTHS;
        };
    }

    private static Optional<Stretch> of(Value from, Value to, Value told, int number, ChronoUnit unit) {
        var begin = from.mention().normalised();
        var end = to.mention().normalised();
        var length = switch (unit) {
            case YEARS -> between(begin, end, YEAR).map(any -> (long) year(end) - year(begin)).filter(years -> years <= MOST_YEARS);
            case HOURS, MINUTES -> between(begin, end, CLOCK).map(any -> Math.floorMod(ChronoUnit.MINUTES.between(LocalDateTime.parse(begin),
                    LocalDateTime.parse(end)), (long) MINUTES_OF_DAY));
            default -> between(begin, end, DAY).map(any -> ChronoUnit.DAYS.between(day(begin), day(end)));
        };
        return length.filter(any -> any > 0).map(any -> new Stretch(from, to, told, number, unit, any));
    }

    /** Whether a time is as fine as a length that is told, and written in figures if it is no year: the next day is nobody knows which. */
    static boolean isTime(Value time, Value told) {
        var length = LENGTH.matcher(told.mention().normalised());
        var grain = !length.matches() ? YEAR : switch (unit(length.group(3), !length.group(1).isEmpty())) {
            case YEARS -> YEAR;
            case HOURS, MINUTES -> CLOCK;
            default -> DAY;
        };
        return grain.matcher(time.mention().normalised()).matches() && (grain == YEAR || FIGURE.matcher(time.words()).find());
    }

    private static Optional<String> between(String begin, String end, Pattern grain) {
        return Optional.of(end).filter(any -> grain.matcher(begin).matches() && grain.matcher(end).matches());
    }

    private static int year(String time) {
        return Integer.parseInt(time.substring(0, 4));
    }

    private static LocalDate day(String time) {
        return LocalDate.parse(time.substring(0, 10));
    }

    /** Whether the length is right as people tell it: both ends may count, and what is told in a larger unit is rounded. */
    boolean isRight() {
        return switch (unit) {
            case YEARS -> isWithin(number, 1);
            case MONTHS -> isWithin(number * DAYS_OF_MONTH, DAYS_OF_MONTH / 2 + 1);
            case WEEKS -> isWithin(number * DAYS_OF_WEEK, DAYS_OF_WEEK / 2 + 1);
            case HOURS -> isWithin(number * MINUTES_OF_HOUR, MINUTES_OF_HOUR / 2);
            case MINUTES -> isWithin(number, number % 5 == 0 ? 5 : 1);
            default -> isWithin(number, 1);
        };
    }

    /** Whether both ends are days. */
    boolean isOfDays() {
        return DAY.matcher(from.mention().normalised()).matches() && DAY.matcher(to.mention().normalised()).matches();
    }

    /** Whether it is right to the day, if both ends are days. */
    boolean isRightToTheDay() {
        var begin = day(from.mention().normalised());
        return begin.plus(unit == ChronoUnit.YEARS ? Period.ofYears(number) : unit == ChronoUnit.MONTHS ? Period.ofMonths(number)
                : unit == ChronoUnit.WEEKS ? Period.ofWeeks(number) : Period.ofDays(number)).equals(day(to.mention().normalised()));
    }

    /** The same in days, if both ends are days. */
    Stretch inDays() {
        return new Stretch(from, to, told, number, ChronoUnit.DAYS,
                ChronoUnit.DAYS.between(day(from.mention().normalised()), day(to.mention().normalised())));
    }

    private boolean isWithin(double told, double reach) {
        return Math.abs(length - told) <= reach;
    }

    /** How long it is, for a person to read. */
    private String reckoned() {
        return switch (unit) {
            case YEARS -> year(to.mention().normalised()) + " − " + year(from.mention().normalised()) + " = " + length;
            case HOURS, MINUTES -> "from " + from.words() + " to " + to.words() + ": " + clock();
            default -> "from " + from.words() + " to " + to.words() + ": " + length + " days";
        };
    }

    private String clock() {
        var minutes = length % MINUTES_OF_HOUR;
        return length < MINUTES_OF_HOUR ? minutes + " minutes" : length / MINUTES_OF_HOUR + " h" + (minutes == 0 ? "" : " " + minutes + " min");
    }

    /** The calculation with what is told. */
    Calculation calculation(boolean isRight, String rule) {
        return new Calculation(Stream.of(told, from, to).map(Value::mention).toList(),
                reckoned() + (isRight ? "" : ", not " + (unit == ChronoUnit.YEARS ? String.valueOf(number) : told.words())), isRight, rule);
    }
}
