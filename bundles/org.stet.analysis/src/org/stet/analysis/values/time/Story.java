package org.stet.analysis.values.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.Published;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.Mention.Change;
import org.stet.analysis.values.time.TimeValue.Clock;
import org.stet.analysis.values.time.TimeValue.Interval;
import org.stet.core.anchor.Span;

/** Resolves the expressions of time of one article in reading order, as its readers do: by what was said before. */
final class Story {

    /** A line that carries a full date and is longer than this tells something. */
    private static final int LONGEST_STAMP = 40;

    /** Nearer than this a date belongs to a time, even if a full stop of an abbreviation seems to part them. */
    private static final int NEAR = 4;

    private static final int NEIGHBOURS = 12;

    /** The words of the place that a report is filed from, with the commas. */
    private static final int LONGEST_PLACE = 6;

    /** What a day counts for on which something is told, one that is told of, and what is added for one that gives an event its name. */
    private static final int OF_STATEMENT = 1;
    private static final int TOLD = 2;
    private static final int OF_EVENT = 4;

    /** How many words may stand between "told" and its day. */
    private static final int STATEMENT_REACH = 5;

    /** So many paragraphs that begin with a time make a log. */
    private static final int ENTRIES = 3;

    /** The hours from which on 12 are not enough, in which an evening begins, and in which a night ends. */
    private static final int AFTERNOON = 13;
    private static final int EVENING = 19;
    private static final int END_OF_NIGHT = 6;

    /** A context that nothing is known of. */
    private static final Context NOWHERE = new Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Tense.OPEN, Optional.empty(), Clocks.NONE, Optional.empty());

    private Optional<LocalDate> published;
    private Optional<Period> reference = Optional.empty();
    private Optional<Period> said = Optional.empty();
    private Optional<LocalDate> saidHere = Optional.empty();
    private Optional<Period> here = Optional.empty();
    /** What the expressions of the paragraph read so far mean, by their index. */
    private final Map<Integer, TimeValue> resolved = new HashMap<>();
    private final Map<LocalDate, Integer> days = new LinkedHashMap<>();
    private Optional<Clock> dayPart = Optional.empty();
    private Optional<Clock> lastTime = Optional.empty();
    private Clocks clocks = Clocks.NONE;
    /** Whether paragraphs of the article are entries that begin with their time, as on a live page, and the day that a heading gives them. */
    private boolean isLog;
    private Optional<LocalDate> dayOfLog = Optional.empty();

    private final Optional<LocalTime> moment;

    Story(Optional<Published> published) {
        this.published = published.map(Published::day);
        this.moment = published.flatMap(Published::moment).map(OffsetDateTime::toLocalTime);
    }

    /** The times in the blocks of an article, in their order. */
    List<Mention> read(List<Words> blocks) {
        var candidates = blocks.stream().map(Story::candidates).toList();
        var told = IntStream.range(0, blocks.size()).boxed().flatMap(i -> candidates.get(i).stream()
                .flatMap(candidate -> beyondDoubt(blocks.get(i), candidate).stream())).toList();
        var of24Hours = candidates.stream().flatMap(List::stream).anyMatch(candidate -> candidate.reading().rule().equals(ClockGrammar.OF_24_HOURS)
                && candidate.reading().expression().in(NOWHERE).filter(time -> LocalTime.parse(((Clock) time).time()).getHour() >= AFTERNOON).isPresent());
        clocks = new Clocks(told, of24Hours, Optional.empty());
        isLog = IntStream.range(0, blocks.size()).filter(i -> candidates.get(i).stream().anyMatch(candidate -> isEntry(blocks.get(i), candidate))).count()
                >= ENTRIES;
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

    /** Whether it opens an entry: a time, then a colon, a new sentence or nothing. */
    private static boolean isEntry(Words words, Candidate time) {
        return time.isOfClock() && words.get(time.from()).isDigits() && (time.from() == 0 ? ClockGrammar.opensEntry(words, time.to())
                : words.get(time.from() - 1).sentence() != time.sentence() && words.get(time.to()).is(":"));
    }

    private List<Mention> read(Words words, List<Candidate> found) {
        var candidates = found.stream().filter(candidate -> isLog || !isEntry(words, candidate) || candidate.to() < words.size()).toList();
        saidHere = isLog ? dayOfLog.or(() -> published) : Optional.empty();
        here = Optional.empty();
        dayPart = isLog ? Optional.empty() : dayPart;
        resolved.clear();
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
            value.ifPresent(known -> resolved.put(candidate.index(), known));
            lastTime = value.flatMap(Story::time).or(() -> lastTime);
            if (isOfStatement(words, candidate)) {
                value.flatMap(Story::day).ifPresent(day -> count(day, OF_STATEMENT));
            } else if (!candidate.reading().isAside() && !isEdge(words, candidate) && !isDateline(words, candidate)
                    && !isOnNext(words, candidate, candidates)) {
                value.ifPresent(this::remember);
                value.flatMap(Story::day).filter(day -> isOfEvent(words, candidate)).ifPresent(day -> count(day, OF_EVENT));
            }
            if (i > 0) {
                endOfStretch(words, mentions.get(i - 1), candidates.get(i - 1), candidate, value).ifPresent(this::remember);
            }
        }
        if (candidates.size() == 1 && candidates.getFirst().isDate() && candidates.getFirst().to() - candidates.getFirst().from() == words.size()) {
            dayOfLog = saidHere;
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
        var plain = new Context(published, reference, said, here, event(), yearBefore(words, candidate, candidates),
                Tense.around(words, candidate.from(), candidate.to()), Optional.empty(),
                clocks, Optional.empty());
        return candidate.isOfClock() && (isLog || candidate.reading().rule().equals(ClockGrammar.OF_ENTRY)) && isEntry(words, candidate)
                ? plain.at(dayOfLog.or(() -> published), Optional.empty()) : candidate.isOfClock() ? onItsDay(words, candidate, candidates, plain) : plain;
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
                || time.distanceTo(other) <= NEAR && (other.to() <= time.from() || words.get(time.to() - 1).is(".")))
                .filter(other -> !isOfNextTime(words, time, other, candidates))
                .filter(other -> !isEdge(words, other) && (!isOfStatement(words, other) || time.distanceTo(other) <= NEAR))
                .sorted(Comparator.comparingInt(time::distanceTo))
                .map(other -> Optional.ofNullable(resolved.get(other.index())).or(() -> other.reading().expression()
                                .in(context.with(Tense.around(words, other.from(), other.to()))))
                        .filter(value -> other.from() < time.to() + NEAR || !context.tense().isPast() || !isToCome(value)))
                .flatMap(Optional::stream).toList();
        var general = Habits.isGeneral(words, time);
        var that = words.get(time.to() - 2).is("that") ? here.or(() -> this.said).filter(each -> each.grain() == Grain.DAY).map(Period::start)
                : Optional.<LocalDate>empty();
        var day = that.or(() -> said.stream().map(Story::day).flatMap(Optional::stream).findFirst())
                .or(() -> saidHere.filter(each -> !general && (context.tense() == Tense.FUTURE || published.filter(each::isAfter).isEmpty()))
                        .flatMap(each -> notYetCome(words, time, each)).map(each -> dayAfterEvening(words, time, each)))
                .or(() -> general ? Optional.empty() : dayAhead(words, time, context).or(this::event).or(() -> published)
                        .flatMap(each -> notYetCome(words, time, each)))
                .map(each -> afterNight(words, time, each, said))
                .filter(each -> !isOfManyDays(words, time, candidates));
        var part = said.stream().map(Story::dayPart).flatMap(Optional::stream).findFirst().or(() -> dayPart
                .filter(remembered -> day.isPresent() && remembered.day().equals(day)).map(Clock::time).filter(each -> !each.equals("MO")))
                .or(() -> Habits.partOfDay(words, time));
        return context.at(day, part).with(clocks.with(lastTime.filter(last -> last.day().equals(day)).map(last -> LocalTime.parse(last.time()))));
    }

    /** Whether it is the day on which something was said, as in "the inquest heard on Friday": what is told is of another. */
    private static boolean isOfStatement(Words words, Candidate date) {
        if (!date.isDate() || date.hasFullDate()) {
            return false;
        }
        for (var i = date.from() - 1; i >= date.from() - STATEMENT_REACH && words.get(i).sentence() == date.sentence(); i--) {
            if (words.get(i).isIn(Lexicon.STATED)) {
                return true;
            }
            if (words.get(i).hasTag("VERB", "AUX", "PUNCT", "SCONJ")) {
                return false;
            }
        }
        return false;
    }

    /** The day to come that the text spoke of last, where what is told is to come. */
    private Optional<LocalDate> dayAhead(Words words, Candidate time, Context context) {
        return context.tense() != Tense.FUTURE || isEdge(words, time) ? Optional.empty()
                : said.map(Period::start).filter(day -> published.filter(day::isAfter).isPresent());
    }

    /** The small hours of a night are those of the next day: on Saturday night, between 1am and 3am. */
    private static LocalDate afterNight(Words words, Candidate time, LocalDate day, List<TimeValue> said) {
        var isSmall = beyondDoubt(words, time).filter(clock -> clock.getHour() < END_OF_NIGHT).isPresent();
        var isOfNight = said.stream().filter(value -> day(value).isPresent()).findFirst()
                .filter(value -> value.equals(new Clock(Optional.of(day), "NI"))).isPresent();
        return isSmall && isOfNight ? day.plusDays(1) : day;
    }

    /** Whether the date is where something begins or ends, not when what is told beside it happened. */
    private static boolean isEdge(Words words, Candidate date) {
        return words.get(date.from() - 1).is("until", "till", "since") || words.get(date.from() - 1).is("before") && words.get(date.from() - 2).is("since")
                || date.reading().rule().equals(TimeGrammar.END);
    }

    /** Whether it is the day on which a report was filed, between its place and its agency: ELLERTON, May 3 (MPA) -. */
    private static boolean isDateline(Words words, Candidate date) {
        return date.isDate() && date.from() <= LONGEST_PLACE && words.get(date.to()).is("(") && words.get(date.from() - 1).is(",")
                && words.get(0).text().equals(words.get(0).text().toUpperCase(Locale.ROOT)) && words.get(0).isLetters();
    }

    private boolean isToCome(TimeValue value) {
        return day(value).filter(day -> published.filter(day::isAfter).isPresent()).isPresent();
    }

    /** Whether the date is that of another time only, right behind it: from 11pm until 4.30 the next morning. */
    private static boolean isOfNextTime(Words words, Candidate time, Candidate date, List<Candidate> candidates) {
        return date.index() > time.index() + 1 && candidates.get(date.index() - 1).isOfClock() && candidates.get(date.index() - 1).to() == date.from()
                && words.keys(date.from(), date.from() + 2).matches("the (?:next|following)|next .*");
    }

    /** Whether the date is of another verb, or one to come, behind the semicolon that ends what is told of the time. */
    private static boolean isParted(Words words, Candidate time, Candidate date) {
        return IntStream.range(time.to(), Math.max(time.to(), date.from())).anyMatch(i -> words.get(i).is("and", "but") && words.get(i + 1).hasTag("VERB")
                || words.get(i).is(";") && Tense.around(words, date.from(), date.to()) == Tense.FUTURE
                        && Tense.around(words, time.from(), time.to()) != Tense.FUTURE);
    }

    /** A time in the small hours is of the next day if the text has told of the evening before: shot at 11.40pm, he died at 3.20am. */
    private LocalDate dayAfterEvening(Words words, Candidate time, LocalDate day) {
        var small = beyondDoubt(words, time).filter(clock -> clock.getHour() < END_OF_NIGHT);
        var evening = lastTime.filter(last -> last.day().equals(Optional.of(day)) && LocalTime.parse(last.time()).getHour() >= EVENING);
        return small.isPresent() && evening.isPresent() && published.filter(day::equals).isEmpty() ? day.plusDays(1) : day;
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
        var date = switch (value) {
            case Period period -> Optional.of(period);
            case Interval interval -> Optional.of(interval.to());
            case Clock clock -> clock.day().map(Grain.DAY::of);
            case TimeValue.Length length -> Optional.<Period>empty();
            case TimeValue.Vague vague -> Optional.<Period>empty();
        };
        reference = date.or(() -> reference);
        here = date.or(() -> here);
        dayPart = dayPart(value).map(part -> (Clock) value).or(() -> dayPart);
        day(value).ifPresent(day -> {
            said = Optional.of(Grain.DAY.of(day));
            saidHere = Optional.of(day);
            count(day, TOLD);
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

    /**
     * The year that the sentence has named together with a month before, as in "on 3 March 2019 and again on 5 April", or right before: "in
     * 1999, three days before Christmas".
     */
    private static Optional<Integer> yearBefore(Words words, Candidate candidate, List<Candidate> candidates) {
        return near(candidates, candidate).filter(other -> other.to() <= candidate.from()
                && other.sentence() == candidate.sentence())
                        .filter(other -> other.isDate() && (other.reading().rule().equals(DateGrammar.DAY_OF_A_YEAR)
                                || other.reading().rule().equals(YearGrammar.YEAR_ALONE) && other.to() == candidate.from() - 1
                                        && words.get(other.to()).is(",")))
                .reduce((first, second) -> second).map(other -> words.get(other.to() - 1)).filter(Word::isDigits)
                .flatMap(year -> Numbers.parse(year.text()));
    }

    private static boolean isOfManyDays(Words words, Candidate time, List<Candidate> candidates) {
        return Habits.areOfManyDays(words, time)
                || near(candidates, time).anyMatch(other -> other.sentence() == time.sentence() && isStretch(words, candidates, other.index()));
    }

    private static Mention mention(Words words, Candidate candidate, Optional<TimeValue> value) {
        var reading = candidate.reading();
        return new Mention(new Span(words.get(candidate.from()).start(), words.get(candidate.to() - 1).end()), reading.kind(),
                value.map(TimeValue::timex).orElse(""), "", reading.bound(), value.map(TimeValue::precision).orElse(""),
                        Change.NONE,
                value.isPresent() ? reading.rule() : reading.rule() + ", without a date to start from");
    }
}
