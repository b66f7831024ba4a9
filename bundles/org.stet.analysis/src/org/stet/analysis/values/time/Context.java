package org.stet.analysis.values.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression of time is resolved against.
 *
 * @param published the day on which the article was published
 * @param reference the date that the text spoke of last
 * @param said the day that the text spoke of last
 * @param here the date that the paragraph spoke of last
 * @param event the day on which what the article reports happened: the day that it has named most
 * @param year the year that the sentence has named together with a month
 * @param tense whether the words around speak of the past or of the future
 * @param dayPart the part of the day that the text spoke of last, in TIMEX3's letters
 * @param clocks the times of the clock that the article gives
 * @param day the day that a time of the clock belongs to
 */
record Context(Optional<LocalDate> published, Optional<Period> reference, Optional<Period> said, Optional<Period> here,
        Optional<LocalDate> event,
        Optional<Integer> year, Tense tense, Optional<String> dayPart, Clocks clocks,
        Optional<LocalDate> day) {

    Context with(Tense other) {
        return new Context(published, reference, said, here, event, year, other, dayPart, clocks, day);
    }

    Context with(Clocks other) {
        return new Context(published, reference, said, here, event, year, tense, dayPart, other, day);
    }

    Context at(Optional<LocalDate> otherDay, Optional<String> otherPart) {
        return new Context(published, reference, said, here, event, year, tense, otherPart, clocks, otherDay);
    }

    Context withYear(Optional<Integer> other) {
        return new Context(published, reference, said, here, event, other, tense, dayPart, clocks, day);
    }

    /** The date that narrative expressions such as "the next day" start from; no coarser than the distance that they give. */
    Optional<Period> narrated(Grain finest) {
        return reference.filter(period -> period.grain().compareTo(finest) <= 0).or(() -> said).or(() -> published
                .map(Grain.DAY::of));
    }

    /** The candidate in the past, in the future, or the nearer of both: whatever the words around speak of. */
    Optional<Period> choose(Period before, Period after) {
        return published.map(today -> {
            if (before.contains(today)) {
                return before;
            }
            var past = today.toEpochDay() - before.last().toEpochDay();
            var future = after.start().toEpochDay() - today.toEpochDay();
            return switch (tense) {
                case OVER -> before;
                case PAST -> past > 3 * future && past > 240 ? after : before;
                case FUTURE -> future > 3 * past && future > 240 ? before : after;
                case OPEN, PRESENT -> past <= future ? before : after;
            };
        });
    }
}
