package org.stet.analysis.values.time;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.values.NumberNames;
import org.stet.analysis.values.time.Rule.Found;
import org.stet.analysis.values.time.TimeValue.Clock;
import org.stet.model.Bound;

/** Reads times of the clock: "2.30pm", "14:05", "noon", "twenty to eleven", "seven in the morning". */
final class ClockGrammar {

    /** Hours and minutes as written, and whether "9" can be nine in the evening. */
    private record Dial(int hour, int minute, boolean twelveHours) {

        /** The time in the morning or evening that a part of the day in TIMEX3's letters makes it. */
        Dial in(String part) {
            if (!twelveHours || hour > 12) {
                return this;
            }
            var late = switch (part) {
                case "AF", "EV", "MI" -> !(part.equals("MI") && hour == 11);
                case "NI" -> hour >= 5 && hour < 12;
                default -> false;
            };
            return new Dial(hour % 12 + (late ? 12 : 0), minute, false);
        }

        LocalTime time() {
            return LocalTime.of(hour % 24, minute);
        }
    }

    /** From this hour on a time is written as in 24 hours, whatever it counts to. */
    private static final int DIGITS_OF_TWO = 10;
    private static final Set<String> LATE = Set.of("EV", "NI");

    private static final Set<String> BEFORE_CLOCK = Set.of("at", "by", "from", "until", "till", "since", "around", "about",
            "before",
            "after", "approximately", "roughly", "shortly", "nearly", "almost", "to", "between", "and", "just", "past", "of",
                    "for");

    /** Words before "ten to twelve" that show it is no range of numbers. */
    private static final Set<String> BEFORE_SPOKEN = Set.of("at", "by", "until", "till", "since", "around", "about", "before",
            "after",
            "nearly", "almost", "was", "is", "just", "for");

    private static final Set<String> ZONES = Set.of("gmt", "utc", "bst", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt",
            "cet",
            "cest", "ist", "et", "ct", "pt", "aest", "aedt", "hkt", "jst", "sast", "eet", "eest", "msk");

    private static final Map<String, Integer> SPOKEN_MINUTES = Map.of("quarter", 15, "five", 5, "ten", 10, "twenty", 20, "half",
            30);

    private static final Set<String> DEPARTURES = Set.of("train", "trains", "service", "services", "bus", "coach", "ferry", "sailing", "boat", "flight",
            "plane", "express", "departure");
    /** Words of the name of who runs it. */
    private static final int LONGEST_OPERATOR = 4;

    private static final Set<String> MEALS = Set.of("breakfast", "eat", "eating", "lunch", "kick-off");
    private static final Set<String> BEGINNINGS = Set.of("begin", "start", "stop", "eat", "wake", "kick", "open", "close", "shut");
    /** How far words that tell the time of day show that a number beside them does. */
    private static final int PARAGRAPH = 30;
    private static final Set<String> OF_HOURS = Set.of("noon", "midnight", "morning", "afternoon", "evening", "night", "tonight", "clock", "lunch", "lunchtime",
            "breakfast", "dinner", "dawn", "dusk");
    private static final Set<String> SPOKEN_DIGITS = Set.of("5", "10", "20", "25");

    private static final Rule<String> MERIDIEM = Rule.first(
            Rule.word("am", "pm"),
            Rule.word("a", "p").skip(Rule.word(".").from(Words::glued)).then(Rule.word("m").from(Words::glued), String::concat)
                    .skip(Rule.word(".").from(Words::glued).maybe()))
            .map(meridiem -> meridiem.startsWith("a") ? "MO" : "AF");

    private static final Rule<String> ZONE = Rule.word(ZONES.toArray(String[]::new))
            .from((words, i) -> words.get(i).text().equals(words.get(i).text().toUpperCase(Locale.ROOT)));

    private static final Rule<Integer> HOUR = Numbers.DIGITS.where(digits -> digits.length() <= 2).map(Integer::valueOf)
            .where(hour -> hour <= 24);

    private static final Rule<Integer> HOUR_IN_WORDS = Rule.first(Rule.in(NumberNames.BELOW_TWENTY), HOUR)
            .where(hour -> hour >= 1 && hour <= 12);

    private static final Rule<Dial> HOUR_AND_MINUTE = HOUR.skip(Rule.word(":", ".").from(Words::glued))
            .then(Rule.digits(digits -> digits.length() == 2).map(Integer::valueOf)
                    .from(Words::glued),
                    (hour, minute) -> new Dial(hour, minute, true)).where(dial -> dial.minute() < 60);

    private static final Rule<String> UNTIL = Rule.word("to", "until", "till", "-", "and");
    private static final int FIVE_MINUTES = 5;

    private static final Rule<String> IN_PART = Rule.first(
            Rule.word("in").before(Rule.word("the")).before(CalendarWords.DAY_PART),
            Rule.word("that").before(CalendarWords.DAY_PART), Rule.phrase("at night").map(night -> "NI"));

    private static final Rule<Expression> WITH_MERIDIEM = HOUR_AND_MINUTE.or(HOUR.map(hour -> new Dial(hour, 0, true)))
            .where(dial -> dial.hour() >= 1 && dial.hour() <= 12).then(MERIDIEM, (dial, half) -> of(dial.in(half)));

    private static final Rule<Expression> BARE = Rule.first(
            HOUR_AND_MINUTE.upTo((words, end) -> words.get(end - 3).text().length() == 1),
            HOUR_AND_MINUTE.upTo((words, end) -> !words.get(end - 3).text().startsWith("0")).where(dial -> dial.hour() < 13),
            HOUR_AND_MINUTE.map(dial -> new Dial(dial.hour(), dial.minute(), false)))
            .map(ClockGrammar::ofDigits).from((words, i) -> isBehindClockWord(words, i) || isOfStretch(words, i)).upTo(ClockGrammar::endsClock);

    /** "10.07 The coroner is back": what opens an entry of a live page. */
    private static final Rule<Expression> LIVE = HOUR_AND_MINUTE.map(dial -> of(new Dial(dial.hour(), dial.minute(), false)))
            .from((words, i) -> i == 0).upTo(ClockGrammar::opensEntry).upTo((words, end) -> words.get(end) != Word.NONE || words.get(0).text().length() == 2);

    /** Four digits as hours and minutes. */
    private static final Rule<Dial> FOUR_DIGITS = Numbers.DIGITS.where(digits -> digits.length() == 4).map(digits ->
            new Dial(Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)), false))
            .where(dial -> dial.hour() <= 24 && dial.minute() < 60);

    /** "at 0410": no number that counts begins so. */
    private static final Rule<Expression> WITH_ZERO = FOUR_DIGITS.map(ClockGrammar::of)
            .from((words, i) -> words.get(i).text().startsWith("0") && words.get(i - 1).isIn(BEFORE_CLOCK)).upTo(Numbers::endsNumber);

    private static final Rule<Expression> WITH_ZONE = Rule.first(
            HOUR_AND_MINUTE.map(dial -> new Dial(dial.hour(), dial.minute(), false)), FOUR_DIGITS)
            .where(dial -> dial.hour() <= 24 && dial.minute() < 60).skip(ZONE.or(Rule.word("hrs", "hours")).or(Rule.phrase("local time")))
            .map(ClockGrammar::of);

    private static final Rule<Expression> O_CLOCK = HOUR_IN_WORDS.skip(oClock()).map(hour -> of(new Dial(hour, 0, true)));

    private static final Rule<Dial> SPOKEN_PAST = Rule.first(
            Rule.first(Rule.in(SPOKEN_MINUTES), HOUR).where(minute -> minute > 0).skip(Rule.word("minutes").maybe())
                    .skip(Rule.word("past"))
                    .then(HOUR_IN_WORDS, (minute, hour) -> new Dial(hour, minute, true)),
            Rule.word("a").before(Rule.word("quarter")).skip(Rule.word("past")).before(HOUR_IN_WORDS)
                    .map(hour -> new Dial(hour, 15, true)),
            Rule.word("half").before(HOUR_IN_WORDS).map(hour -> new Dial(hour, 30, true)));

    private static final Rule<Dial> SPOKEN_TO = Rule.word("a").maybe().before(Rule.first(
            Rule.word("twenty").skip(Rule.word("-").maybe()).before(Rule.word("five")).map(five -> 25), Rule.in(SPOKEN_MINUTES)
                    .where(minute -> minute < 30)))
            .skip(Rule.word("minutes").maybe()).skip(Rule.word("to")).then(HOUR_IN_WORDS,
                    (minute, hour) -> new Dial(hour == 1 ? 12 : hour - 1, 60 - minute, true));

    /** "10 to nine", "20 to 11": so many minutes before, where the numbers fall and are no range. */
    private static final Rule<Dial> DIGITS_TO = Rule.digits(SPOKEN_DIGITS::contains).map(Integer::valueOf).skip(Rule.word("minutes").maybe())
            .skip(Rule.word("to")).then(HOUR_IN_WORDS, (minute, hour) -> new int[] {minute, hour}).where(told -> told[0] > told[1])
            .map(told -> new Dial(told[1] == 1 ? 12 : told[1] - 1, 60 - told[0], true))
            .from((words, i) -> words.get(i - 1).is("at", "around", "about", "until", "before", "after", "nearly", "almost", "just"));

    private static final Rule<Expression> WITH_PART = Rule.first(SPOKEN_PAST, SPOKEN_TO, DIGITS_TO, HOUR_AND_MINUTE,
            HOUR_IN_WORDS.skip(oClock().maybe()).map(hour -> new Dial(hour, 0, true)))
            .then(IN_PART, (dial, part) -> of(dial.in(part)));

    /** "dinner at eight", "in bed by 11", "kick-off at 3", "training began at nine". */
    private static final Rule<Expression> HOUR_OF_HABIT = Rule.opening(HOUR_IN_WORDS.opening(), (words, from) -> HOUR_IN_WORDS.at(words, from)
            .filter(hour -> words.get(from - 1).is("at", "by", "before", "after", "until"))
            .flatMap(hour -> habit(words, from - 1).map(of -> new Found<>(of(of.isIn(Lexicon.OF_EVENINGS) && hour.value() > 2
                    ? new Dial(hour.value(), 0, true).in("EV") : new Dial(hour.value(), 0, true)), hour.end()))))
            .upTo(Numbers::endsNumber).upTo((words, end) -> words.get(end) == Word.NONE || words.get(end).hasTag("PUNCT", "CCONJ")
                    && !words.get(end).is("-", ":", "/") || words.get(end).is("every", "each", "on", "in", "with", "when") || words.get(end).sentence() != words.get(end - 1).sentence());

    /** "at seven on Monday evening", "at 11 on Saturday", "by eight tonight". */
    private static final Rule<Expression> HOUR_OF_DAY = HOUR_IN_WORDS.map(hour -> of(new Dial(hour, 0, true)))
            .from((words, i) -> words.get(i - 1).is("at", "by", "until", "before", "after"))
            .upTo((words, end) -> words.get(end).is("on") && isWeekday(words.get(end + 1)) || isWeekday(words.get(end))
                    || words.get(end).is("tonight", "yesterday", "tomorrow")
                    || words.get(end).is("this", "last", "yesterday") && CalendarWords.DAY_PARTS.containsKey(words.get(end + 1).key()));

    /** "at nine", "until ten", "shortly before 8", where the paragraph speaks of hours. */
    private static final Rule<Expression> HOUR_ALONE = HOUR_IN_WORDS.map(hour -> of(new Dial(hour, 0, true)))
            .from((words, i) -> isShortly(words, i - 1) || words.get(i - 1).is("at") && (isWeekday(words.get(i - 2))
                    || words.get(i - 2).is("yesterday", "today", "tomorrow", "tonight")) || words.get(i).isLetters()
                    && words.get(i - 1).is("at", "until", "till", "since", "around", "by") && speaksOfHours(words, i))
            .upTo(Numbers::endsNumber).upTo((words, end) -> !words.get(end).hasTag("NOUN", "PROPN", "NUM", "ADJ", "SYM", "DET")
                    && !words.get(end).is("-", "of", "or", "per", "to", "more", "times") && !words.get(end).hasTag("VERB"));

    private static final Rule<Expression> SPOKEN = Rule.first(SPOKEN_PAST, SPOKEN_TO).map(ClockGrammar::of)
            .from((words, i) -> words.get(i - 1).isIn(BEFORE_SPOKEN) || words.get(i - 1).hasTag("PUNCT")
                    || words.get(i + 1).is("past"))
            .upTo((words, end) -> !words.get(end).hasTag("NOUN", "NUM") && !words.get(end).is("-"));

    private static final Rule<Integer> MINUTES = Rule.first(Rule.word("a").maybe().before(Rule.in(SPOKEN_MINUTES)), Rule.in(NumberNames.BELOW_TWENTY),
            Numbers.DIGITS.where(digits -> digits.length() <= 2).map(Integer::valueOf)).where(minute -> minute > 0 && minute < 60)
            .skip(Rule.word("minutes", "minute").maybe());

    /** "five to midnight", "quarter past noon": so many minutes from the middle of the day or night. */
    private static final Rule<Expression> FROM_TWELVE = Rule.first(
            MINUTES.skip(Rule.word("to", "before")).then(Rule.word("midnight", "noon", "midday"), (minute, twelve) ->
                    of(new Dial(twelve.equals("midnight") ? 23 : 11, 60 - minute, false))),
            MINUTES.skip(Rule.word("past", "after")).then(Rule.word("midnight", "noon", "midday"), (minute, twelve) ->
                    of(new Dial(twelve.equals("midnight") ? 0 : 12, minute, false))));

    /** "the 17.22 from Velchester", "the 7:45 train": what leaves then. */
    private static final Rule<Expression> OF_TIMETABLE = HOUR_AND_MINUTE.map(ClockGrammar::of).from((words, i) -> words.get(i - 1).is("the"))
            .upTo((words, end) -> words.get(end).is("to", "from") && words.get(end + 1).isCapitalised()
                    || IntStream.range(end, end + LONGEST_OPERATOR).mapToObj(words::get).filter(word -> !word.isCapitalised()).findFirst()
                            .filter(word -> word.isIn(DEPARTURES)).isPresent());

    private static final Rule<Expression> NOON = Rule.word("noon", "midday").map(noon -> of(new Dial(12, 0, false)));

    /** Midnight ends the day that it is named with. */
    private static final Rule<Expression> MIDNIGHT = Rule.word("midnight").map(midnight -> context ->
            Optional.of(new Clock(context.day().map(day -> day.plusDays(1)), "00:00")));

    private static final Rule<Expression> AFTER_MIDNIGHT = Rule.phrase("just", "shortly", "soon", "moments")
            .skip(Rule.word("after"))
            .skip(Rule.word("midnight")).map(words -> of(new Dial(0, 0, false)));

    /** The rules that read a time which can be no other: in the morning, the afternoon or the evening. */
    static final Set<String> BEYOND_DOUBT = Set.of("time of day", "time in a part of the day", "noon");
    static final String OF_ENTRY = "time of an entry";
    static final String OF_24_HOURS = "time of 24 hours";

    static final Rule<Reading> RULE = Rule.longest(
            WITH_MERIDIEM.skip(ZONE.maybe()).map(time -> Reading.time("time of day", time)),
            WITH_PART.map(time -> Reading.time("time in a part of the day", time)),
            WITH_ZONE.map(time -> Reading.time("time in a zone", time)),
            BARE.map(time -> Reading.time(OF_24_HOURS, time)),
            HOUR_OF_HABIT.map(time -> Reading.time("hour of what begins or ends", time)),
            HOUR_OF_DAY.map(time -> Reading.time("hour of a day", time)),
            HOUR_ALONE.map(time -> Reading.time("hour among others", time)),
            O_CLOCK.map(time -> Reading.time("o'clock", time)),
            SPOKEN.map(time -> Reading.time("time in words", time)),
            DIGITS_TO.map(ClockGrammar::of).upTo(Numbers::endsNumber).upTo((words, end) -> !words.get(end).hasTag("NOUN", "NUM"))
                    .map(time -> Reading.time("time in words", time)),
            WITH_ZERO.map(time -> Reading.time(OF_24_HOURS, time)),
            FROM_TWELVE.map(time -> Reading.time("minutes from noon or midnight", time)),
            OF_TIMETABLE.map(time -> Reading.time("time of a timetable", time)),
            LIVE.map(time -> Reading.time(OF_ENTRY, time)),
            NOON.map(time -> Reading.time("noon", time)),
            MIDNIGHT.map(time -> Reading.time("midnight", time)),
            AFTER_MIDNIGHT.map(time -> Reading.time("after midnight", time).with(Bound.MORE_THAN)));

    private ClockGrammar() {
    }

    /** Whether a time that opens a paragraph tells when its entry was made, by what stands behind it. */
    static boolean opensEntry(Words words, int end) {
        return words.get(end) == Word.NONE || words.get(end).is(":", "-") || words.get(end).isCapitalised() && !words.glued(end);
    }

    /** The word before a preposition that tells what is done or begins at an hour. */
    private static Optional<Word> habit(Words words, int preposition) {
        return Stream.of(preposition - 1, preposition - 2).map(words::get).filter(word -> word.isIn(Lexicon.OF_EVENINGS) || word.isIn(MEALS)
                || word.hasTag("VERB") && BEGINNINGS.contains(word.lemma()) || word.is("off") && words.get(preposition - 3).is("kick"))
                .findFirst();
    }

    /** Whether the word before an hour is that of "shortly before" or "just after". */
    private static boolean isShortly(Words words, int index) {
        return words.get(index).is("before", "after") && words.get(index - 1).is("shortly", "just", "soon", "little", "moments", "long");
    }

    /** Whether other words of the paragraph tell the time of day. */
    private static boolean speaksOfHours(Words words, int index) {
        return IntStream.range(index - PARAGRAPH, index + PARAGRAPH).anyMatch(i -> {
            var word = words.get(i);
            return word.isIn(OF_HOURS) || isWeekday(word) || word.is("am", "pm", "m") && words.get(i - 1).isDigits() || word.is("past") && words.get(i - 1).is("half", "quarter")
                    || word.is(":") && words.glued(i) && words.glued(i + 1) && words.get(i - 1).isDigits() && words.get(i + 1).isDigits();
        });
    }

    private static boolean isWeekday(Word word) {
        return word.isCapitalised() && CalendarWords.isCalendarWord(word);
    }

    private static Rule<String> oClock() {
        return Rule.phrase("o ' clock");
    }

    /** At that time of the day that the context names; without am and pm as the part of the day spoken of makes likely. */
    private static Expression of(Dial dial) {
        return context -> clock(dial, context, likelyPart(dial, context));
    }

    /** Two digits before the minutes are of 24 hours, unless an evening or a night is told of. */
    private static Expression ofDigits(Dial dial) {
        return dial.hour() < DIGITS_OF_TWO ? of(dial) : context -> clock(dial, context, context.clocks().areOf24Hours() ? usualPart(dial)
                : context.dayPart().filter(LATE::contains).orElse(usualPart(dial)));
    }

    private static Optional<TimeValue> clock(Dial dial, Context context, String part) {
        return Optional.of(new Clock(context.day(), dial.in(part).time().toString()));
    }

    private static String likelyPart(Dial dial, Context context) {
        return context.dayPart().or(() -> context.clocks().likelier(dial.in("MO").time(), dial.in("AF").time())
                .map(time -> time.getHour() < 12 ? "MO" : "AF")).orElse(usualPart(dial));
    }

    private static String usualPart(Dial dial) {
        return dial.hour() < 7 || dial.hour() == 12 ? "AF" : "MO";
    }

    /** Whether it is one end of opening hours: 08.00 to 22.30. */
    private static boolean isOfStretch(Words words, int index) {
        return isRound(words, index) && (UNTIL.at(words, index + 3).isPresent() && isRound(words, index + 4)
                || UNTIL.at(words, index - 1).isPresent() && isRound(words, index - 4));
    }

    private static boolean isRound(Words words, int index) {
        return words.get(index).text().length() == 2 && HOUR_AND_MINUTE.where(dial -> dial.minute() % FIVE_MINUTES == 0 && dial.hour() <= 24).at(words, index).isPresent();
    }

    private static boolean isBehindClockWord(Words words, int index) {
        var colon = words.get(index + 1).is(":");
        var previous = words.get(index - 1);
        return previous.isIn(BEFORE_CLOCK) && (colon || !previous.is("to", "between", "and", "of", "for", "just", "past"))
                || previous.is("(") && words.get(index + 3).is(")") && (isWeekday(words.get(index - 2)) || CalendarWords.DAY_PARTS.containsKey(words.get(index - 2).key()))
                || colon && !isLength(words, index)
                        && (words.get(index).text().length() == 2 || previous.is("(", "-") || previous == Word.NONE);
    }

    /** Whether minutes and seconds stand alone on a line, in brackets or behind what is played: 2:14, (1:23), Play video 2:05. */
    private static boolean isLength(Words words, int index) {
        var previous = words.get(index - 1);
        var next = words.get(index + 3);
        return previous.is("(") && next.is(")") && !CalendarWords.isCalendarWord(words.get(index - 2)) || previous == Word.NONE && next == Word.NONE
                || previous.is("play", "watch", "listen", "video", "audio", "duration", "clip");
    }

    /** Whether the number goes on or counts something, as scores, prices and lap times do. */
    private static boolean endsClock(Words words, int end) {
        var next = words.get(end);
        return Numbers.endsNumber(words, end) && !next.is("%", "per", "million", "billion", "percent", "p", "pence", "point",
                "points", "-")
                && !(next.is(".", ":") && words.get(end + 1).isDigits() && words.glued(end + 1))
                && (words.get(end - 2).is(":") ? !next.hasTag("NOUN") || next.is("local") : !next.hasTag("NOUN", "NUM", "SYM"));
    }
}
