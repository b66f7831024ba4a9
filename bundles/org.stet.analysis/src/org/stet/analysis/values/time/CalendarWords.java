package org.stet.analysis.values.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that the calendar has in English: months, weekdays, seasons, parts of the day. */
final class CalendarWords {

    private static final Map<String, Month> MONTH_NAMES = new HashMap<>();
    private static final Map<String, Month> MONTH_ABBREVIATIONS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAY_NAMES = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAY_ABBREVIATIONS = new HashMap<>();

    static {
        for (var month : Month.values()) {
            MONTH_NAMES.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            MONTH_ABBREVIATIONS.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT).substring(0,
                    3), month);
        }
        MONTH_ABBREVIATIONS.put("sept", Month.SEPTEMBER);
        MONTH_ABBREVIATIONS.remove("may");
        for (var day : DayOfWeek.values()) {
            var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            WEEKDAY_NAMES.put(name, day);
            WEEKDAY_ABBREVIATIONS.put(name.substring(0, 3), day);
        }
        WEEKDAY_ABBREVIATIONS.putAll(Map.of("tues", DayOfWeek.TUESDAY, "weds", DayOfWeek.WEDNESDAY, "thur", DayOfWeek.THURSDAY,
                "thurs", DayOfWeek.THURSDAY));
    }

    /** Seasons by the month in which they begin. */
    static final Map<String, Month> SEASON_NAMES = Map.of("spring", Month.MARCH, "springtime", Month.MARCH, "summer", Month.JUNE,
            "summertime", Month.JUNE, "autumn", Month.SEPTEMBER, "fall", Month.SEPTEMBER, "winter", Month.DECEMBER,
            "wintertime", Month.DECEMBER);

    /** Seasons in the plural. */
    static final Map<String, Month> SEASONS = Map.of("springs", Month.MARCH, "summers", Month.JUNE, "autumns", Month.SEPTEMBER, "winters", Month.DECEMBER);

    /** Parts of the day in TIMEX3's letters. */
    static final Map<String, String> DAY_PARTS = Map.of("morning", "MO", "lunchtime", "MI", "midday", "MI", "afternoon", "AF",
            "teatime", "AF", "evening", "EV", "night", "NI", "overnight", "NI");

    /** Months that are also other words or first names. */
    private static final Set<String> AMBIGUOUS_MONTHS = Set.of("march", "may", "april", "june", "august");

    /** Papers and things that are named after a day of the week. */
    private static final Set<String> NAMED_AFTER_DAYS = Set.of("times", "telegraph", "mirror", "mail", "express", "herald",
            "post",
            "mercury", "independent", "sport", "world", "people", "star", "sun", "life", "review", "league", "club", "agreement");

    static final Rule<Month> MONTH = Rule.in(MONTH_NAMES).from((words, i) -> isMonth(words, i));

    /** A month in full or abbreviated; for places where a day or a year stands beside it. */
    static final Rule<Month> MONTH_BESIDE_NUMBER = Rule.in(MONTH_NAMES).from((words, i) -> words.get(i).isCapitalised())
            .or(Rule.in(MONTH_ABBREVIATIONS).from((words, i) -> words.get(i).isCapitalised())
                    .skip(Rule.word(".").from(Words::glued).maybe()));

    /** An abbreviated month with its full stop, which can stand alone. */
    static final Rule<Month> ABBREVIATED_MONTH = Rule.in(MONTH_ABBREVIATIONS).from((words, i) -> words.get(i).isCapitalised())
            .skip(Rule.word(".").from(Words::glued)).upTo((words, end) -> !words.get(end).isLetters()
                    || !words.get(end).isCapitalised());

    static final Rule<DayOfWeek> WEEKDAY = Rule.in(WEEKDAY_NAMES).from((words, i) -> isWeekday(words, i))
            .or(Rule.in(WEEKDAY_ABBREVIATIONS).from((words, i) -> words.get(i).isCapitalised() && words.get(i).key().length() > 3)
                    .skip(Rule.word(".").from(Words::glued).maybe()))
            .or(Rule.in(WEEKDAY_ABBREVIATIONS).from((words, i) -> words.get(i).isCapitalised())
            .skip(Rule.word(".").from(Words::glued))
                    .upTo((words, end) -> !words.get(end).isCapitalised()));

    /** A weekday in full or abbreviated; for places where a date or a part of the day stands behind it. */
    static final Rule<DayOfWeek> WEEKDAY_BESIDE_DATE = Rule.in(WEEKDAY_NAMES).from((words, i) -> words.get(i).isCapitalised())
            .or(Rule.in(WEEKDAY_ABBREVIATIONS).from((words, i) -> words.get(i).isCapitalised())
                    .skip(Rule.word(".").from(Words::glued).maybe()));

    static final Rule<DayOfWeek> WEEKDAYS = Rule.in(WEEKDAY_NAMES.entrySet().stream()
            .collect(Collectors.toMap(day -> day.getKey() + "s", Map.Entry::getValue))).from((words, i) -> words.get(i).isCapitalised());

    static final Rule<Month> SEASON = Rule.in(SEASON_NAMES).from((words, i) -> !words.get(i).hasTag("VERB", "AUX"));

    static final Rule<String> DAY_PART = Rule.in(DAY_PARTS);

    private CalendarWords() {
    }

    static boolean isCalendarWord(Word word) {
        return word.isCapitalised() && (MONTH_NAMES.containsKey(word.key()) || MONTH_ABBREVIATIONS.containsKey(word.key())
                || WEEKDAY_NAMES.containsKey(word.key()) || WEEKDAY_ABBREVIATIONS.containsKey(word.key()));
    }

    /** Whether it names one weekday of every week: "Tuesdays". */
    static boolean isSeveralDays(Word word) {
        return word.isCapitalised() && word.key().endsWith("s") && WEEKDAY_NAMES.containsKey(word.key().substring(0, word.key().length() - 1));
    }

    /** Whether a name of a month that stands alone means the month: "in May", but not "May said" or "Theresa May". */
    private static boolean isMonth(Words words, int index) {
        var word = words.get(index);
        if (!word.isCapitalised() || word.hasTag("AUX", "VERB")) {
            return false;
        }
        if (!word.isIn(AMBIGUOUS_MONTHS)) {
            return true;
        }
        var previous = words.get(index - 1);
        var next = words.get(index + 1);
        var insideName = next.isCapitalised() && !isCalendarWord(next) && next.hasTag("PROPN");
        var behindName = previous.isCapitalised() && previous.hasTag("PROPN") && !isCalendarWord(previous);
        if (previous.isIn(Lexicon.TEMPORAL_PREPOSITIONS) || previous.isIn(Lexicon.MODIFIERS)) {
            return !insideName || previous.is("in", "last", "since", "until");
        }
        return word.is("april", "june", "august") && !insideName && !behindName;
    }

    /** Whether a weekday means the day: neither "the Sunday Times" nor "Black Friday" nor "Monday.com". */
    private static boolean isWeekday(Words words, int index) {
        var previous = words.get(index - 1);
        var next = words.get(index + 1);
        return words.get(index).isCapitalised() && !previous.is("black", "good", "ash", "palm", "bloody", "super", "cyber")
                && !(next.isCapitalised() && next.isIn(NAMED_AFTER_DAYS))
                && !(next.is(".") && words.glued(index + 1) && words.glued(index + 2) && words.get(index + 2).isLetters());
    }
}
