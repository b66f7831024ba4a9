package org.stet.analysis.arithmetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Published;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;

/** The day of the week that is told with a date: "Thursday, October 10, 2025" in a year in which it is a Friday. */
final class Weekdays implements Check {

    /** A date with a day of the week before it. */
    private record Told(Value value, DayOfWeek weekday, int end, LocalDate date, boolean isOfStatedYear) {

        static Stream<Told> of(Value value) {
            var words = WORDS.matcher(value.words());
            if (!words.lookingAt() || LeapDays.isNoDay(value) || !DAY.matcher(value.mention().normalised()).matches()) {
                return Stream.empty();
            }
            var name = words.group(1).toLowerCase(Locale.ROOT);
            return Stream.of(DayOfWeek.values()).filter(day -> name(day).toLowerCase(Locale.ROOT).startsWith(name)).map(day -> new Told(value, day,
                    words.end(1), LocalDate.parse(value.mention().normalised()), YEAR.matcher(value.words()).find()));
        }

        boolean isRight() {
            return date.getDayOfWeek() == weekday;
        }

        /** Whether the year of the date is beyond doubt. */
        boolean isSure(Optional<Published> published) {
            return isOfStatedYear ? date.getYear() >= SINCE
                    : published.filter(day -> Math.abs(ChronoUnit.DAYS.between(day.day(), date)) <= NEAR).isPresent();
        }

        Calculation calculation() {
            var day = value.mention();
            var start = day.span().start();
            var told = date.with(TemporalAdjusters.previousOrSame(weekday));
            return new Calculation(List.of(part(new Span(start, start + end), told), part(new Span(start + end, day.span().end()), date)),
                    FORMAT.format(date) + " is a " + name(date.getDayOfWeek()) + ", not a " + name(weekday), false,
                    "day of the week");
        }

        private Mention part(Span span, LocalDate date) {
            var day = value.mention();
            return new Mention(span, day.kind(), date.toString(), day.unit(), day.bound(), day.precision(), day.change(), day.rule());
        }
    }

    private static final Pattern WORDS = Pattern.compile("(?i)(?:on |this |next |last )*((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b.*\\d");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    /** Before it, a date may be one of another calendar. */
    private static final int SINCE = 1900;
    /** What is said of no year is of the one in which it lies not farther from the day of publication. */
    private static final int NEAR = 120;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        var told = outlines.stream().flatMap(outline -> outline.values().stream()).flatMap(Told::of)
                .filter(each -> each.isSure(reading.article().published())).toList();
        var isYearDoubtful = told.stream().filter(each -> !each.isOfStatedYear && !each.isRight()).map(Told::date).distinct().count() > 1;
        return told.stream().filter(each -> !each.isRight() && (each.isOfStatedYear || !isYearDoubtful)).map(Told::calculation);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
