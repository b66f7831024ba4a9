package org.stet.analysis.values.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.Published;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.Mention.Change;
import org.stet.analysis.values.time.TimeValue.Clock;
import org.stet.analysis.values.time.TimeValue.Interval;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/** Resolves the expressions of time of one article in reading order, as its readers do: by what was said before. */
final class Story {

    /** An expression of time as it was read, and the words that it covers: from the first to before the last. */
    private record Candidate(int index, int from, int to, int sentence, Reading reading) {

        boolean isDate() {
            return reading.kind() == ValueKind.DATE;
        }

        boolean isOfClock() {
            return reading.kind() == ValueKind.TIME;
        }

        /** How many words stand between; what follows, as in "at 9am on Monday", is nearer than what stands as far before. */
        int distanceTo(Candidate other) {
            return other.from >= to ? 2 * (other.from - to) : 2 * (from - other.to) + 1;
        }

        boolean hasFullDate() {
            return isDate() && reading.rule().equals(DateGrammar.DAY_OF_A_YEAR);
        }
    }

    /** A line that carries a full date and is longer than this tells something. */
    private static final int LONGEST_STAMP = 40;

    /** Nearer than this a date belongs to a time, even if a full stop of an abbreviation seems to part them. */
    private static final int NEAR = 4;

    private static final int NEIGHBOURS = 12;

    /** The words of the place that a report is filed from, with the commas. */
    private static final int LONGEST_PLACE = 6;

    /** So many times more a day counts that gives an event its name. */
    private static final int OF_EVENT = 2;

    private static final int HABIT_REACH = 12;

    /** The hours from which on 12 are not enough, in which an evening begins, and in which a night ends. */
    private static final int AFTERNOON = 13;
    private static final int EVENING = 19;
    private static final int END_OF_NIGHT = 6;

    /** A context that nothing is known of. */
    private static final Context NOWHERE = new Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Tense.OPEN, Optional.empty(), List.of(), Optional.empty());

    private static final Set<String> HABITS = Set.of("usually", "often", "normally", "typically", "you", "your", "always");

    private Optional<LocalDate> published;
    private Optional<Period> reference = Optional.empty();
    private Optional<Period> said = Optional.empty();
    private Optional<LocalDate> saidHere = Optional.empty();
    private final Map<LocalDate, Integer> days = new LinkedHashMap<>();
    private Optional<Clock> dayPart = Optional.empty();
    private Optional<Clock> lastTime = Optional.empty();
    private List<LocalTime> told = List.of();

    private final Optional<LocalTime> moment;

    Story(Optional<Published> published) {
        this.published = published.map(Published::day);
        this.moment = published.flatMap(Published::moment).map(OffsetDateTime::toLocalTime);
    }

    /** The times in the blocks of an article, in their order. */
    List<Mention> read(List<Words> blocks) {
        var candidates = blocks.stream().map(Story::candidates).toList();
        told = IntStream.range(0, blocks.size()).boxed().flatMap(i -> candidates.get(i).stream()
                .flatMap(candidate -> beyondDoubt(blocks.get(i), candidate).stream())).toList();
        return IntStream.range(0, blocks.size()).boxed().flatMap(i -> read(blocks.get(i), candidates.get(i)).stream()).toList();
    }

    /** A time that can be no other, whatever part of the day is spoken of: 7.16pm, noon, 18:49, 00:28. */
    private static Optional<LocalTime> beyondDoubt(Words words, Candidate candidate) {
        var rule = candidate.reading().rule();
        var isOf24Hours = rule.equals(ClockGrammar.OF_24_HOURS);
        return isOf24Hours || ClockGrammar.BEYOND_DOUBT.contains(rule)
                ? candidate.reading().expression().in(NOWHERE).map(time -> LocalTime.parse(((Clock) time).time()))
                        .filter(time -> !isOf24Hours || time.getHour() >= AFTERNOON || words.get(candidate.from()).text().startsWith("0"))
                : Optional.empty();
    }

    private List<Mention> read(Words words, List<Candidate> candidates) {
        saidHere = Optional.empty();
        var mentions = new ArrayList<Mention>();
        var stamped = stamp(words, candidates);
        if (stamped.isPresent()) {
            published = published.or(() -> stamped.flatMap(stamp -> resolve(words, stamp, candidates)).flatMap(Story::day));
            if (stamped.get().to() - stamped.get().from() < words.size()) {
                return List.of();
            }
        }
        for (var i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            var value = resolve(words, candidate, candidates);
            mentions.add(mention(words, candidate, value));
            lastTime = value.flatMap(Story::time).or(() -> lastTime);
            if (!candidate.reading().isAside() && !isEdge(words, candidate) && !isDateline(words, candidate)
                    && !isOnNext(words, candidate, candidates)) {
                value.ifPresent(this::remember);
                value.flatMap(Story::day).filter(day -> isOfEvent(words, candidate)).ifPresent(day -> count(day, OF_EVENT));
            }
            if (i > 0) {
                endOfStretch(words, mentions.get(i - 1), candidates.get(i - 1), candidate, value).ifPresent(this::remember);
            }
        }
        return mentions;
    }

    /** Whether a time has its day from the date right behind it, which is the one to remember: 6.30am the next day. */
    private static boolean isOnNext(Words words, Candidate time, List<Candidate> candidates) {
        return time.isOfClock() && time.index() + 1 < candidates.size() && candidates.get(time.index() + 1).isDate()
                && candidates.get(time.index() + 1).from() - time.to() <= (words.get(time.to()).is("on") ? 1 : 0);
    }

    private Optional<TimeValue> resolve(Words words, Candidate candidate, List<Candidate> candidates) {
        var value = unordered(words, candidate, candidates);
        return value.orElse(null) instanceof Period period ? Optional.of(inOrder(words, candidate, candidates, period))
                : value;
    }

    private Optional<TimeValue> unordered(Words words, Candidate candidate, List<Candidate> candidates) {
        return candidate.reading().expression().in(context(words, candidate, candidates));
    }

    /** The end of a stretch lies behind its beginning: "from October 28 to January 3", "between 1 April and 31 January". */
    private Period inOrder(Words words, Candidate candidate, List<Candidate> candidates, Period value) {
        var begins = isStretch(words, candidates, candidate.index());
        if (!begins && !isStretch(words, candidates, candidate.index() - 1)) {
            return value;
        }
        var first = begins ? candidate : candidates.get(candidate.index() - 1);
        var other = unordered(words, candidates.get(begins ? first.index() + 1 : first.index()), candidates).orElse(null);
        var isPast = Tense.around(words, first.from(), first.to()).isPast();
        if (!(other instanceof Period period) || begins != isPast || !(begins ? period : value).last().isBefore((begins ? value : period).start())) {
            return value;
        }
        return new Period(value.start().plusYears(isPast ? -1 : 1), value.grain());
    }

    /** Whether a date of no stated year begins a stretch that the next one ends. */
    private static boolean isStretch(Words words, List<Candidate> candidates, int index) {
        if (index < 0 || index + 1 >= candidates.size()) {
            return false;
        }
        var first = candidates.get(index);
        var last = candidates.get(index + 1);
        return DateGrammar.OF_NO_YEAR.contains(first.reading().rule()) && DateGrammar.OF_NO_YEAR.contains(last.reading().rule())
                && last.from() == first.to() + 1 && words.get(first.to()).is("and", "to", "until", "till", "through", "-")
                && words.get(first.from() - 1).is("from", "between");
    }

    /** The full date of a line that says when and by whom the page was made: it ends as no sentence does. */
    private static Optional<Candidate> stamp(Words words, List<Candidate> candidates) {
        var last = words.get(words.size() - 1);
        return words.size() > LONGEST_STAMP || last.is(".", "!", "?", "\"", "”", "'", ":") ? Optional.empty()
                : candidates.stream().filter(Candidate::hasFullDate).findFirst();
    }

    /** The quarter or half that "the three months to June 30" is. */
    private static Optional<TimeValue> endOfStretch(Words words, Mention length, Candidate before, Candidate date,
            Optional<TimeValue> value) {
        var grain = switch (length.normalised()) {
            case "P3M" -> Grain.QUARTER;
            case "P6M" -> Grain.HALF;
            default -> Grain.DAY;
        };
        return value.filter(end -> grain != Grain.DAY && date.from() == before.to() + 1
                        && words.get(before.to()).is("to", "ended", "ending", "through", "until"))
                .flatMap(end -> end instanceof Period period ? Optional.of(grain.of(period.last())) : Optional.<Period>empty())
                .filter(stretch -> ((Period) value.orElseThrow()).last().equals(stretch.last())).map(TimeValue.class::cast);
    }

    private static List<Candidate> candidates(Words words) {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < words.size();) {
            var found = TimeGrammar.RULE.at(words, i);
            if (found.isPresent()) {
                candidates.add(new Candidate(candidates.size(), i, found.get().end(), words.get(i).sentence(),
                        found.get().value()));
                i = found.get().end();
            } else {
                i++;
            }
        }
        return candidates;
    }

    private Context context(Words words, Candidate candidate, List<Candidate> candidates) {
        var plain = new Context(published, reference, said, event(), yearBefore(words, candidate, candidates),
                Tense.around(words, candidate.from(), candidate.to()), Optional.empty(),
                told, Optional.empty());
        return candidate.isOfClock() ? onItsDay(words, candidate, candidates, plain) : plain;
    }

    /** A time that is not yet come when the article is published was on the day before, if what happened then is told. */
    private Optional<LocalDate> notYetCome(Words words, Candidate time, LocalDate day) {
        var clock = beyondDoubt(words, time);
        return clock.isPresent() && moment.isPresent() && clock.get().isAfter(moment.get()) && published.filter(day::equals).isPresent()
                && Tense.around(words, time.from(), time.to()).isPast() ? Optional.of(day.minusDays(1)) : Optional.of(day);
    }

    /** The day and part of the day that a time belongs to: of the nearest date in its sentence, else of its paragraph. */
    private Context onItsDay(Words words, Candidate time, List<Candidate> candidates, Context context) {
        var said = near(candidates, time).filter(other -> other.sentence() == time.sentence() && !isParted(words, time, other)
                || time.distanceTo(other) <= NEAR)
                .filter(other -> !isEdge(words, other))
                .sorted(Comparator.comparingInt(time::distanceTo))
                .map(other -> other.reading().expression().in(context.with(Tense.around(words, other.from(), other.to())))
                        .filter(value -> other.from() < time.to() + NEAR || !context.tense().isPast() || !isToCome(value)))
                .flatMap(Optional::stream).toList();
        var general = isGeneral(words, time);
        var day = said.stream().map(Story::day).flatMap(Optional::stream).findFirst()
                .or(() -> saidHere.filter(each -> !general && (context.tense() == Tense.FUTURE || published.filter(each::isAfter).isEmpty()))
                        .flatMap(each -> notYetCome(words, time, each)).map(each -> dayAfterEvening(words, time, each)))
                .or(() -> general ? Optional.empty() : event().or(() -> published).flatMap(each -> notYetCome(words, time, each)))
                .filter(each -> !isHabit(words, time, candidates));
        var part = said.stream().map(Story::dayPart).flatMap(Optional::stream).findFirst().or(() -> dayPart
                .filter(remembered -> day.isPresent() && remembered.day().equals(day)).map(Clock::time).filter(each -> !each.equals("MO")));
        return context.at(day, part);
    }

    /** Whether the date is where something begins or ends, not when what is told beside it happened. */
    private static boolean isEdge(Words words, Candidate date) {
        return words.get(date.from() - 1).is("until", "till", "since");
    }

    /** Whether it is the day on which a report was filed, between its place and its agency: ELLERTON, May 3 (MPA) -. */
    private static boolean isDateline(Words words, Candidate date) {
        return date.isDate() && date.from() <= LONGEST_PLACE && words.get(date.to()).is("(") && words.get(date.from() - 1).is(",")
                && words.get(0).text().equals(words.get(0).text().toUpperCase(Locale.ROOT)) && words.get(0).isLetters();
    }

    private boolean isToCome(TimeValue value) {
        return day(value).filter(day -> published.filter(day::isAfter).isPresent()).isPresent();
    }

    /** Whether the date is one to come, behind the semicolon that ends what is told of the time. */
    private static boolean isParted(Words words, Candidate time, Candidate date) {
        return IntStream.range(time.to(), Math.max(time.to(), date.from())).anyMatch(i -> words.get(i).is(";"))
                && Tense.around(words, date.from(), date.to()) == Tense.FUTURE && Tense.around(words, time.from(), time.to()) != Tense.FUTURE;
    }

    /** A time in the small hours is of the next day if the text has told of the evening before: shot at 11.40pm, he died at 3.20am. */
    private LocalDate dayAfterEvening(Words words, Candidate time, LocalDate day) {
        var small = beyondDoubt(words, time).filter(clock -> clock.getHour() < END_OF_NIGHT);
        var evening = lastTime.filter(last -> last.day().equals(Optional.of(day)) && LocalTime.parse(last.time()).getHour() >= EVENING);
        return small.isPresent() && evening.isPresent() ? day.plusDays(1) : day;
    }

    /** The other expressions around one, as many as a sentence may hold. */
    private static Stream<Candidate> near(List<Candidate> candidates, Candidate candidate) {
        return candidates.subList(Math.max(0, candidate.index() - NEIGHBOURS), Math.min(candidates.size(),
                candidate.index() + NEIGHBOURS))
                        .stream().filter(other -> other.index() != candidate.index());
    }

    private static Optional<LocalDate> day(TimeValue value) {
        return switch (value) {
            case Period period when period.grain() == Grain.DAY -> Optional.of(period.start());
            case Clock clock when !Character.isDigit(clock.time().charAt(0)) -> clock.day();
            default -> Optional.empty();
        };
    }

    private static Optional<Clock> time(TimeValue value) {
        return value instanceof Clock clock && Character.isDigit(clock.time().charAt(0)) ? Optional.of(clock) : Optional.empty();
    }

    private static Optional<String> dayPart(TimeValue value) {
        return value instanceof Clock clock && !Character.isDigit(clock.time().charAt(0)) ? Optional.of(clock.time())
                : Optional.empty();
    }

    private void remember(TimeValue value) {
        switch (value) {
            case Period period -> reference = Optional.of(period);
            case Interval interval -> reference = Optional.of(interval.to());
            case Clock clock -> reference = clock.day().map(Grain.DAY::of).or(() -> reference);
            case TimeValue.Length length -> { }
            case TimeValue.Vague vague -> { }
        }
        dayPart = dayPart(value).map(part -> (Clock) value).or(() -> dayPart);
        day(value).ifPresent(day -> {
            said = Optional.of(Grain.DAY.of(day));
            saidHere = Optional.of(day);
            count(day, 1);
        });
    }

    private void count(LocalDate day, int times) {
        if (published.filter(day::isAfter).isEmpty()) {
            days.merge(day, times, Integer::sum);
        }
    }

    /** Whether something has its name from the day, as in Friday's derailment: that is what the article tells of. */
    private static boolean isOfEvent(Words words, Candidate date) {
        return date.isDate() && words.get(date.to() - 1).is("s") && words.get(date.to()).hasTag("NOUN");
    }

    /** The day that was named most, the first of those named equally often. */
    private Optional<LocalDate> event() {
        return days.entrySet().stream().reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey);
    }

    /** The year that the sentence has named together with a month before, as in "on 3 March 2019 and again on 5 April". */
    private static Optional<Integer> yearBefore(Words words, Candidate candidate, List<Candidate> candidates) {
        return near(candidates, candidate).filter(other -> other.to() <= candidate.from()
                && other.sentence() == candidate.sentence())
                        .filter(other -> other.isDate() && other.reading().rule().equals(DateGrammar.DAY_OF_A_YEAR))
                .reduce((first, second) -> second).map(other -> words.get(other.to() - 1)).filter(Word::isDigits)
                .flatMap(year -> Numbers.parse(year.text()));
    }

    /** Whether the sentence tells what is done on many days, such as opening hours. */
    private static boolean isHabit(Words words, Candidate time, List<Candidate> candidates) {
        return IntStream.range(Math.max(0, time.from() - HABIT_REACH), time.to() + HABIT_REACH).mapToObj(words::get)
                .anyMatch(word -> word.sentence() == time.sentence() && (word.is("weekdays", "daily", "weekends", "every")
                        || CalendarWords.isSeveralDays(word)))
                || near(candidates, time).anyMatch(other -> other.sentence() == time.sentence() && isStretch(words, candidates, other.index()));
    }

    /** Whether the sentence tells what is so on any day: those who eat before 5pm, you should be in bed by 11pm. */
    private static boolean isGeneral(Words words, Candidate time) {
        return IntStream.range(Math.max(0, time.from() - HABIT_REACH), time.to() + HABIT_REACH)
                .filter(i -> words.get(i).sentence() == time.sentence())
                .anyMatch(i -> words.get(i).isIn(HABITS) || words.areOf(Topic.STUDY) && words.get(i).isIn(Lexicon.OF_HABITS) || words.get(i).is("people", "those", "anyone", "everyone")
                        && words.get(i + 1).is("who") || words.get(i).is("most") && words.get(i + 1).is("nights", "days", "mornings", "evenings") || i < time.from() && isGeneralVerb(words, i));
    }

    /** A verb in the present that no timetable has: nurses look after us at 4am. */
    private static boolean isGeneralVerb(Words words, int index) {
        var verb = words.get(index);
        return verb.hasTag("VERB") && verb.key().equals(verb.lemma()) && !Lexicon.OF_TIMETABLES.contains(verb.lemma())
                && words.get(index - 1).hasTag("NOUN", "PRON") && (words.get(index - 1).key().endsWith("s")
                        || words.get(index - 1).is("staff", "people", "children", "women", "men", "police"));
    }

    private static Mention mention(Words words, Candidate candidate, Optional<TimeValue> value) {
        var reading = candidate.reading();
        return new Mention(new Span(words.get(candidate.from()).start(), words.get(candidate.to() - 1).end()), reading.kind(),
                value.map(TimeValue::timex).orElse(""), "", reading.bound(), value.map(TimeValue::precision).orElse(""),
                        Change.NONE,
                value.isPresent() ? reading.rule() : reading.rule() + ", without a date to start from");
    }
}
