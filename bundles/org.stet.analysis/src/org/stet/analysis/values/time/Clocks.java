package org.stet.analysis.values.time;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The times of the clock that an article gives, by which one without a.m. and p.m. is understood.
 *
 * @param told those that can be no other
 * @param areOf24Hours whether the article counts hours to 24
 * @param last the one that the text gave last for the same day
 */
record Clocks(List<LocalTime> told, boolean areOf24Hours, Optional<LocalTime> last) {

    static final Clocks NONE = new Clocks(List.of(), false, Optional.empty());

    private static final int SECONDS_OF_DAY = 24 * 60 * 60;
    private static final int HOUR = 60 * 60;
    /** So many seconds from another, a time is of what the other is of. */
    private static final int NEAR = 2 * HOUR;
    /** An hour from one to six is likelier in the afternoon, and one from seven on in the morning: by as much as this distance counts. */
    private static final int LIKELIER = 6 * HOUR;
    private static final int LITTLE_LIKELIER = 2 * HOUR;
    private static final int SEVEN = 7;

    Clocks with(Optional<LocalTime> other) {
        return new Clocks(told, areOf24Hours, other);
    }

    /** The one of two times that lies near one which the article gives beyond doubt, else the one that the last time makes likelier. */
    Optional<LocalTime> likelier(LocalTime early, LocalTime late) {
        var isEarly = isNear(early);
        return isEarly != isNear(late) ? Optional.of(isEarly ? early : late)
                : last.map(before -> Stream.of(late, early).min(Comparator.comparingInt(time -> apart(time, before) - bonus(time))).orElseThrow());
    }

    private static int bonus(LocalTime time) {
        var hour = time.getHour();
        return hour >= 12 && hour < 12 + SEVEN ? LIKELIER : hour >= SEVEN && hour < 12 ? LITTLE_LIKELIER : 0;
    }

    private boolean isNear(LocalTime time) {
        return told.stream().anyMatch(other -> apart(time, other) <= NEAR);
    }

    private static int apart(LocalTime a, LocalTime b) {
        var seconds = Math.abs(a.toSecondOfDay() - b.toSecondOfDay());
        return Math.min(seconds, SECONDS_OF_DAY - seconds);
    }
}
