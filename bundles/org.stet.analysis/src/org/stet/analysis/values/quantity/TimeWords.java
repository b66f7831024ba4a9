package org.stet.analysis.values.quantity;

import java.util.Set;

/** Words that make a number a time, which another reader reads. */
final class TimeWords {

    private static final Set<String> UNITS = Set.of("second", "seconds", "sec", "secs", "millisecond", "milliseconds", "minute",
            "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "night", "nights", "week", "weeks", "wk",
            "wks", "fortnight", "fortnights", "weekend", "weekends", "month", "months", "year", "years", "yr", "yrs", "yo",
            "decade", "decades", "century", "centuries", "millennia", "ms");
    private static final Set<String> CLOCK = Set.of("am", "pm", "o'clock", "o’clock", "noon", "midnight", "gmt", "bst", "est",
            "edt", "utc", "ist", "cet", "hrs", "ad", "bc", "bce", "ce");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

    private TimeWords() {
    }

    /** A unit of time: a number before it is a duration or an age. */
    static boolean isTime(Atom atom) {
        return UNITS.contains(atom.lower());
    }

    /** What follows the hour of a clock or the number of a year. */
    static boolean isClock(Atom atom) {
        return CLOCK.contains(atom.lower());
    }

    /** The name of a month, capitalised: a number beside it is a day or year. */
    static boolean isMonth(Atom atom) {
        return atom.isCapitalised() && MONTHS.contains(atom.lower());
    }

    static boolean isDay(Atom atom) {
        return atom.isCapitalised() && DAYS.contains(atom.lower());
    }
}
