package org.stet.analysis.values.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.Mention.Change;
import org.stet.analysis.values.time.TimeValue.Clock;
import org.stet.analysis.values.time.TimeValue.Interval;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/** Resolves the expressions of time of one article in reading order, as its readers do: by what was said before. */
final class Story {

    /** An expression of time as it was read, and the words that it covers: from the first to before the last. */
    private record Candidate(int from, int to, int sentence, Reading reading) {

        boolean isDate() {
            return reading.kind() == ValueKind.DATE;
        }

        boolean isOfClock() {
            return reading.kind() == ValueKind.TIME;
        }

        int distanceTo(Candidate other) {
            return Math.max(other.from - to, from - other.to);
        }
    }

    private final Optional<LocalDate> published;
    private Optional<Period> reference = Optional.empty();
    private Optional<LocalDate> event = Optional.empty();
    private Optional<String> dayPart = Optional.empty();

    Story(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The times in a block, which is the next of the article. */
    List<Mention> read(Words words) {
        var candidates = candidates(words);
        var mentions = new ArrayList<Mention>();
        for (var candidate : candidates) {
            var value = candidate.reading().expression().in(context(words, candidate, candidates));
            mentions.add(mention(words, candidate, value));
            value.ifPresent(this::remember);
        }
        return mentions;
    }

    private static List<Candidate> candidates(Words words) {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < words.size();) {
            var found = TimeGrammar.RULE.at(words, i);
            if (found.isPresent()) {
                candidates.add(new Candidate(i, found.get().end(), words.get(i).sentence(), found.get().value()));
                i = found.get().end();
            } else {
                i++;
            }
        }
        return candidates;
    }

    private Context context(Words words, Candidate candidate, List<Candidate> candidates) {
        var plain = new Context(published, reference, event, Optional.empty(), Tense.around(words, candidate.from(), candidate.to()), dayPart,
                Optional.empty());
        return candidate.isOfClock() ? onItsDay(words, candidate, candidates, plain) : plain;
    }

    /** The day and part of the day that a time belongs to: of the nearest date in its sentence, else of what was said before. */
    private Context onItsDay(Words words, Candidate time, List<Candidate> candidates, Context context) {
        var said = candidates.stream().filter(other -> other != time && other.sentence() == time.sentence())
                .sorted(Comparator.comparingInt(other -> other.distanceTo(time)))
                .map(other -> other.reading().expression().in(context.with(Tense.around(words, other.from(), other.to()))))
                .flatMap(Optional::stream).toList();
        var day = said.stream().map(Story::day).flatMap(Optional::stream).findFirst()
                .or(() -> reference.filter(period -> period.grain() == Grain.DAY).map(Period::start)).or(() -> published);
        var part = said.stream().map(Story::dayPart).flatMap(Optional::stream).findFirst().or(() -> dayPart);
        return context.at(day, part);
    }

    private static Optional<LocalDate> day(TimeValue value) {
        return switch (value) {
            case Period period when period.grain() == Grain.DAY -> Optional.of(period.start());
            case Clock clock when !Character.isDigit(clock.time().charAt(0)) -> clock.day();
            default -> Optional.empty();
        };
    }

    private static Optional<String> dayPart(TimeValue value) {
        return value instanceof Clock clock && !Character.isDigit(clock.time().charAt(0)) ? Optional.of(clock.time()) : Optional.empty();
    }

    private void remember(TimeValue value) {
        switch (value) {
            case Period period -> reference = Optional.of(period);
            case Interval interval -> reference = Optional.of(interval.to());
            case Clock clock -> reference = clock.day().map(Grain.DAY::of).or(() -> reference);
            case TimeValue.Length length -> { }
            case TimeValue.Vague vague -> { }
        }
        dayPart = dayPart(value).or(() -> dayPart);
        event = event.or(() -> day(value).filter(day -> published.filter(day::isAfter).isEmpty()));
    }

    private static Mention mention(Words words, Candidate candidate, Optional<TimeValue> value) {
        var reading = candidate.reading();
        return new Mention(new Span(words.get(candidate.from()).start(), words.get(candidate.to() - 1).end()), reading.kind(),
                value.map(TimeValue::timex).orElse(""), "", reading.bound(), value.map(TimeValue::precision).orElse(""), Change.NONE,
                value.isPresent() ? reading.rule() : reading.rule() + ", without a date to start from");
    }
}
