package org.stet.analysis.values.time;

import java.time.LocalDate;
import java.util.Optional;

/** What an expression of time means, once it is resolved. */
sealed interface TimeValue permits Period, TimeValue.Interval, TimeValue.Clock, TimeValue.Length, TimeValue.Vague {

    /** In TIMEX3 notation (ISO-TimeML). */
    String timex();

    /** How fine it is given, in words. */
    String precision();

    /** From one stretch of the calendar to another, such as {@code 2026/2027}. */
    record Interval(Period from, Period to) implements TimeValue {

        @Override
        public String timex() {
            return from.timex() + "/" + to.timex();
        }

        @Override
        public String precision() {
            return to.precision();
        }
    }

    /**
     * A time of day.
     *
     * @param day absent where the text names none, as for opening hours
     * @param time what follows the {@code T}: {@code 14:05} or a part of the day such as {@code MO}
     */
    record Clock(Optional<LocalDate> day, String time) implements TimeValue {

        @Override
        public String timex() {
            return day.map(LocalDate::toString).orElse("") + "T" + time;
        }

        @Override
        public String precision() {
            return Character.isDigit(time.charAt(0)) ? "minute" : "part of day";
        }
    }

    /** A length of time, such as {@code PT4M10S}, or a range of them, such as {@code P60Y..P69Y}. */
    record Length(String timex, String precision) implements TimeValue {
    }

    /** What cannot be laid on the calendar: {@code PAST_REF}, {@code XXXX-WXX-6}. */
    record Vague(String timex) implements TimeValue {

        static final Vague PAST = new Vague("PAST_REF");
        static final Vague FUTURE = new Vague("FUTURE_REF");

        @Override
        public String precision() {
            return "vague";
        }
    }
}
