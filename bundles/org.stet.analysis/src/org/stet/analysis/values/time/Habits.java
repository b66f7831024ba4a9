package org.stet.analysis.values.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the sentence of a time tells of what people do on many days, or at that time of any day. */
final class Habits {

    private static final int REACH = 12;
    private static final int NEAR = 8;
    private static final Set<String> HABITS = Set.of("usually", "often", "normally", "typically", "you", "your", "always");

    private Habits() {
    }

    /** The part of the day in which people do what the nearest word of the sentence tells of. */
    static Optional<String> partOfDay(Words words, Candidate time) {
        return IntStream.rangeClosed(1, NEAR).boxed().flatMap(distance -> Stream.of(time.from() - distance, time.to() - 1 + distance))
                .map(words::get).filter(word -> word.sentence() == time.sentence())
                .filter(word -> !(word.is("doors") && words.get(time.from()).text().length() > 1)).flatMap(word -> partOfDay(word).stream()).findFirst();
    }

    private static Optional<String> partOfDay(Word word) {
        return word.isIn(Lexicon.OF_EVENINGS) ? Optional.of("EV") : word.is("lunch") ? Optional.of("MI")
                : word.isIn(Lexicon.OF_MORNINGS) ? Optional.of("MO") : Optional.empty();
    }

    /** Whether the sentence tells what is done on many days, such as opening hours. */
    static boolean areOfManyDays(Words words, Candidate time) {
        return IntStream.range(Math.max(0, time.from() - REACH), time.to() + REACH).mapToObj(words::get)
                .anyMatch(word -> word.sentence() == time.sentence() && (word.is("weekdays", "daily", "weekends", "every")
                        || CalendarWords.isSeveralDays(word)))
                || IntStream.range(Math.max(0, time.from() - REACH), time.to() + REACH).anyMatch(i -> words.get(i).sentence() == time.sentence()
                        && (words.get(i).is("opening", "visiting", "office") && words.get(i + 1).is("hours", "times")
                                || isWeekday(words, i) && words.get(i + 1).is("to", "through", "-") && isWeekday(words, i + 2)));
    }

    private static boolean isWeekday(Words words, int index) {
        return CalendarWords.WEEKDAY_BESIDE_DATE.at(words, index).isPresent() && !words.get(index + 1).isDigits();
    }

    /** Whether the sentence tells what is so on any day: those who eat before 5pm, you should be in bed by 11pm. */
    static boolean isGeneral(Words words, Candidate time) {
        return IntStream.range(Math.max(0, time.from() - REACH), time.to() + REACH)
                .filter(i -> words.get(i).sentence() == time.sentence())
                .anyMatch(i -> words.get(i).isIn(HABITS) || words.areOf(Topic.STUDY) && words.get(i).isIn(Lexicon.OF_HABITS)
                        || words.get(i).is("people", "those", "anyone", "everyone") && words.get(i + 1).is("who")
                        || words.get(i).is("most") && words.get(i + 1).is("nights", "days", "mornings", "evenings")
                        || i < time.from() && isGeneralVerb(words, i));
    }

    /** A verb in the present that no timetable has: nurses look after us at 4am. */
    private static boolean isGeneralVerb(Words words, int index) {
        var verb = words.get(index);
        return verb.hasTag("VERB") && verb.key().equals(verb.lemma()) && !Lexicon.OF_TIMETABLES.contains(verb.lemma())
                && words.get(index - 1).hasTag("NOUN", "PRON") && (words.get(index - 1).key().endsWith("s")
                        || words.get(index - 1).is("staff", "people", "children", "women", "men", "police"));
    }
}
