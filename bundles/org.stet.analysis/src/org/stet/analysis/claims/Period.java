package org.stet.analysis.claims;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.core.annotate.Labels;

/** The stretch of time that a TIMEX3 value of a date or time covers; the end is not part of it. */
public record Period(LocalDateTime start, LocalDateTime end) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(?:(\\d\\d)(?:-(\\d\\d))?|W(\\d\\d)|Q([1-4])|H([12])|(SP|SU|FA|WI)))?");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final Pattern CLOCK = Pattern.compile("(\\d\\d)(?::(\\d\\d)(?::\\d\\d)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?");
    /** First hour and length in hours of the parts of a day. */
    private static final Map<String, int[]> PARTS = Map.of("MO", new int[] {0, 12}, "MI", new int[] {11, 4}, "AF", new int[] {12, 7},
            "EV", new int[] {16, 8}, "NI", new int[] {18, 12}, "DT", new int[] {6, 12});
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    /** Empty for what has no place on the calendar, such as PAST_REF or an unresolved weekday. */
    public static Optional<Period> of(String timex) {
        try {
            var ends = timex.split("\\.\\.");
            if (ends.length == 2) {
                var first = of(ends[0]);
                var last = of(ends[1]);
                return first.isPresent() && last.isPresent() ? Optional.of(new Period(first.get().start, last.get().end))
                        : Optional.empty();
            }
            var parts = timex.split("T", 2);
            var day = DATE.matcher(parts[0]);
            if (!day.matches()) {
                return Optional.empty();
            }
            return parts.length == 1 ? Optional.of(day(day)) : clock(day, parts[1]);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period day(Matcher date) {
        var year = Integer.parseInt(date.group(1));
        var january = LocalDate.of(year, 1, 1);
        if (date.group(3) != null) {
            var day = LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return between(day, day.plusDays(1));
        }
        if (date.group(2) != null) {
            var month = january.withMonth(Integer.parseInt(date.group(2)));
            return between(month, month.plusMonths(1));
        }
        if (date.group(4) != null) {
            var monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(date.group(4)))
                    .with(DayOfWeek.MONDAY);
            return between(monday, monday.plusWeeks(1));
        }
        if (date.group(5) != null) {
            var quarter = january.plusMonths(3L * (Integer.parseInt(date.group(5)) - 1));
            return between(quarter, quarter.plusMonths(3));
        }
        if (date.group(6) != null) {
            var half = january.plusMonths(6L * (Integer.parseInt(date.group(6)) - 1));
            return between(half, half.plusMonths(6));
        }
        if (date.group(7) != null) {
            var season = january.plusMonths(SEASONS.get(date.group(7)) - 1L);
            return between(season, season.plusMonths(3));
        }
        return between(january, january.plusYears(1));
    }

    private static Period between(LocalDate first, LocalDate end) {
        return new Period(first.atStartOfDay(), end.atStartOfDay());
    }

    private static Optional<Period> clock(Matcher date, String time) {
        if (date.group(3) == null) {
            return Optional.empty();
        }
        var midnight = day(date).start;
        var part = PARTS.get(time);
        if (part != null) {
            return Optional.of(new Period(midnight.plusHours(part[0]), midnight.plusHours(part[0] + part[1])));
        }
        var clock = CLOCK.matcher(time);
        if (!clock.matches()) {
            return Optional.empty();
        }
        var minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        var moment = midnight.with(LocalTime.of(Integer.parseInt(clock.group(1)) % 24, minute));
        return Optional.of(new Period(moment, moment.plusMinutes(1)));
    }

    public boolean isMoment() {
        return Duration.between(start, end).toMinutes() <= 1;
    }

    boolean isFullHour() {
        return isMoment() && start.getMinute() == 0;
    }

    /** Whether it is an hour or a part of a day, such as its morning. */
    boolean isOfDay() {
        return Duration.between(start, end).toHours() < 24;
    }

    public boolean isDay() {
        return Duration.between(start, end).toHours() <= 24;
    }

    boolean encloses(Period other) {
        return !start.isAfter(other.start) && !other.end.isAfter(end);
    }

    boolean overlaps(Period other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether one begins when the other ends, as June does after the end of May; days and years that follow each other are apart. */
    boolean touches(Period other) {
        return !(isDay() && other.isDay()) && !(isYear() && other.isYear()) && (end.equals(other.start) || other.end.equals(start));
    }

    private boolean isYear() {
        return start.getDayOfYear() == 1 && start.plusYears(1).equals(end);
    }

    /** Twelve hours later before noon, and earlier after it. */
    Period inOtherHalfOfDay() {
        var half = Duration.ofHours(start.getHour() < 12 ? 12 : -12);
        return new Period(start.plus(half), end.plus(half));
    }

    Duration apart(Period other) {
        return Duration.between(start, other.start).abs();
    }

    /**
     * Such as {@code 1974}, {@code Mar 2026}, {@code 3 May 2026}, {@code 3 May 2026 to 9 May 2026}, {@code 3 May 2026, 10:40} or
     * {@code 3 May 2026, 12:00 to 19:00}.
     */
    @Override
    public String toString() {
        if (isMoment()) {
            return Labels.date(start.toString());
        }
        var first = start.toLocalDate();
        if (!start.toLocalTime().equals(LocalTime.MIDNIGHT) || !end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Labels.date(start.toString()) + " to " + (first.equals(end.toLocalDate()) ? end.toLocalTime() : Labels.date(end.toString()));
        }
        if (first.getDayOfYear() == 1 && end.equals(start.plusYears(1))) {
            return "" + first.getYear();
        }
        if (first.getDayOfMonth() == 1 && end.equals(start.plusMonths(1))) {
            return MONTH.format(first);
        }
        var last = end.minusNanos(1).toLocalDate();
        return Labels.date(first.toString()) + (first.equals(last) ? "" : " to " + Labels.date(last.toString()));
    }
}
