package org.stet.analysis.claims;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the words of a date leave open: which week a Friday is in, how long ago last summer was, from when an article counts. */
final class Calendar {

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:ago|earlier|later|recent\\w*|last|next|past|coming|that|this|same|previous|following|weekend)\\b");
    /** A month and which year's it is: May next year. */
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?i)\\b(?:january|february|march|april|may|june|july|august|september|october|november"
            + "|december),? (?:of )?(?:last|this|next|the same|the following|the previous) year\\b");
    private static final Pattern WRITTEN = Pattern.compile("\\d");
    private static final Pattern NEARLY = Pattern.compile("(?i)\\b(?:about|around|approximately|roughly|just|shortly|nearly|almost|soon|before|after)\\b");
    private static final Pattern SHORTLY_AFTER = Pattern.compile("(?i)\\b(?:after|past)\\b");
    private static final Pattern SHORTLY_BEFORE = Pattern.compile("(?i)\\b(?:before|nearly|almost)\\b");
    private static final Predicate<String> OF_EITHER_HALF = Pattern.compile("(?i)(?:[a-z]+ )*(?:[1-9]|1[0-2])[.:][0-5]\\d").asMatchPredicate();
    private static final int WEEK = 7;

    private Calendar() {
    }

    /** Whether the words leave it to the reader to reckon, and leave room in doing so. */
    static boolean isVague(String text) {
        return VAGUE.matcher(MONTH_OF_YEAR.matcher(text).replaceAll("")).find() && weekday(text).isEmpty() && !(WRITTEN.matcher(text).find() && !text.contains("ago"));
    }

    /** Whether the words depend on when they were said: today, Friday, that night. */
    static boolean isRelative(String text) {
        return !WRITTEN.matcher(text).find();
    }

    /** Whether the words only come near the time that they name. */
    static boolean isNearly(String text) {
        return NEARLY.matcher(text).find();
    }

    static boolean isShortlyAfter(String text) {
        return SHORTLY_AFTER.matcher(text).find();
    }

    static boolean isShortlyBefore(String text) {
        return SHORTLY_BEFORE.matcher(text).find();
    }

    /** The same time in the half of the day that is nearer to another, where the words do not say which half it is: 8.14 beside 20:14. */
    static Period nearest(String text, Period time, Period other) {
        if (!time.isMoment() || !other.isMoment() || !OF_EITHER_HALF.test(text)) {
            return time;
        }
        var otherHalf = time.inOtherHalfOfDay();
        return otherHalf.apart(other).compareTo(time.apart(other)) < 0 ? otherHalf : time;
    }

    /** Whether two days may be one all the same, because weekdays are stated and it may be those of another week. */
    static boolean mayBeOne(String a, LocalDate dayOfA, String b, LocalDate dayOfB) {
        var one = weekday(a);
        var other = weekday(b);
        if (one.isEmpty() && other.isEmpty()) {
            return false;
        }
        return one.orElse(dayOfA.getDayOfWeek()) == other.orElse(dayOfB.getDayOfWeek())
                || Math.abs(ChronoUnit.DAYS.between(dayOfA, dayOfB)) >= WEEK;
    }

    /** The day of the week that words without figures name. */
    static Optional<DayOfWeek> weekday(String text) {
        var words = text.toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(text).find() ? Optional.empty()
                : Arrays.stream(DayOfWeek.values()).filter(day -> words.contains(day.name())).findFirst();
    }
}
