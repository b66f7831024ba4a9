package org.stet.analysis.values.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What an expression of time says; resolved against where it stands, to nothing where a date to start from is missing. */
@FunctionalInterface
interface Expression {

    Optional<TimeValue> in(Context context);

    /** One that means the same wherever it stands. */
    static Expression fixed(TimeValue value) {
        return context -> Optional.of(value);
    }

    /** One that starts from the day of publication. */
    static Expression fromPublished(Function<LocalDate, TimeValue> resolve) {
        return context -> context.published().map(resolve);
    }

    /** One that starts from the day of publication and depends on the tense around it. */
    static Expression inTense(BiFunction<LocalDate, Tense, TimeValue> resolve) {
        return context -> context.published().map(today -> resolve.apply(today, context.tense()));
    }

    /** The stretch of a grain, a number of them away from the one that the day of publication lies in. */
    static Expression away(Grain grain, long count) {
        return fromPublished(today -> grain.of(grain.shift(today, count)));
    }

    /** The stretch of a grain, a number of them away from the one that the text spoke of last. */
    static Expression narrated(Grain grain, long count) {
        return context -> context.narrated(grain).map(date -> grain.of(grain.shift(date.start(), count)));
    }

    /** A part of the day that another expression means. */
    static Expression partOf(Expression day, String part) {
        return context -> day.in(context)
                .flatMap(value -> value instanceof Period period ? Optional.of(new TimeValue.Clock(Optional.of(period.start()),
                        part))
                        : Optional.empty());
    }
}
