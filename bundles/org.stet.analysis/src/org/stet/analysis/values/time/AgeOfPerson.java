package org.stet.analysis.values.time;

import java.util.Set;
import org.stet.analysis.values.time.TimeValue.Length;

/** Reads a number alone that is said of a person: "who turned 84", "a boy of 12", "At 33, Bell is". */
final class AgeOfPerson {

    private static final int PRONOUN_REACH = 14;
    private static final int EVENT_REACH = 28;
    /** Up to here a number behind "at" is an hour of the clock. */
    private static final int HOURS = 12;

    private static final Set<String> TURNS_OF_LIFE = Set.of("began", "graduated", "left", "moved", "qualified", "quit", "retires", "returned", "signed",
            "started", "won");

    /** Words of what stands at a number: prices, scores, temperatures and estimates. */
    private static final Set<String> MEASURING = Set.of("capped", "closed", "estimate", "estimated", "estimates", "fixed", "index", "kept", "level",
            "number", "odds", "peaked", "pegged", "price", "priced", "put", "puts", "rate", "rated", "remained", "remains", "score", "set", "share",
            "shares", "speed", "stand", "standing", "stands", "stood", "temperature", "toll", "total", "trading", "traded", "unchanged", "valued");

    /** Words before "at" and the age at which it happened. */
    private static final Set<String> STAGES_OF_LIFE = Set.of("academy", "alive", "birth", "captain", "career", "club", "dead", "debut",
            "diagnosed", "died", "dies", "divorced", "emigrated", "home", "joined", "married", "professional", "orphaned", "retire",
            "retired", "school", "widowed");

    /** "now 20", "who turned 84", "she is 51". */
    private static final Rule<Length> PREDICATE = Ages.NUMBER.map(Ages::years).from(AgeOfPerson::isBehindPredicate).upTo(Ages::endsAge);

    /** "the teenager, who cannot be named, was 15 at the time", "the average nurse is about 60 now". */
    private static final Rule<Length> AT_THE_TIME = Ages.NUMBER.map(Ages::years)
            .from((words, i) -> {
                var verb = words.get(i - 1).is("about", "around", "nearly", "almost", "only", "just", "still") ? i - 2 : i - 1;
                return words.get(verb).is("is", "was", "were", "are")
                        && !words.get(verb - 1).is("it", "there", "that", "this", "total", "figure", "number", "toll", "score");
            })
            .upTo((words, end) -> words.keys(end, end + 3).equals("at the time") || words.get(end).is("now", "when")
                    || words.get(end).is("on", "at") && words.get(end + 1).is("joining", "enrolment", "enrollment", "diagnosis", "baseline"));

    /** "a boy of 12", "died at 92". */
    private static final Rule<Length> OF_PERSON = Ages.NUMBER.map(Ages::years)
            .from((words, i) -> words.get(i - 1).is("of") && words.get(i - 2).is("boy", "boys", "girl", "girls", "man",
                    "woman", "child", "youth", "lad", "lads")
                    || words.get(i - 1).is("at") && words.get(i - 2).isIn(STAGES_OF_LIFE))
            .upTo(Ages::endsAge);

    /** "At 33, Bell is", "At 34 he is", "Still only 18, Kone has" and "She, at 29, was". */
    private static final Rule<Length> BEFORE_PERSON = Rule.first(
            Ages.NUMBER.map(Ages::years)
                    .from((words, i) -> words.get(i - 1).is("at", "now") && Ages.startsClause(words, i - 1)
                            || words.get(i - 1).is("only", "just") && words.get(i - 2).is("still") && Ages.startsClause(words, i - 2))
                    .upTo((words, end) -> words.get(end).is("he", "she", "i") || words.get(end).is(",")
                            && (words.get(end + 1).is("he", "she", "i") || Ages.isName(words.get(end + 1)))),
            Ages.NUMBER.map(Ages::years).from((words, i) -> words.get(i - 1).is("at") && words.get(i - 2).is(",")
                    && (Ages.isName(words.get(i - 3)) || words.get(i - 3).is("he", "she", "i"))).upTo((words, end) -> words.get(end).is(",")));

    /** "She had her first child at 19", "and 63 when he won the second", "lived to 94". */
    private static final Rule<Length> IN_LIFE = Rule.first(
            Ages.NUMBER.where(age -> age > HOURS).from(AgeOfPerson::isWhenInLife).upTo(AgeOfPerson::endsClause),
            Ages.NUMBER.from((words, i) -> words.get(i - 1).is("to") && words.get(i - 2).is("lived", "live", "lives", "living"))
                    .upTo(AgeOfPerson::endsClause),
            Ages.NUMBER.from((words, i) -> words.get(i - 1).is("and", ",", "be", "been", "just", "only", "still", "about"))
                    .upTo((words, end) -> words.get(end).is("when") && words.get(end + 1).is("he", "she", "they", "i", "we", "his", "her")))
            .map(Ages::years);

    static final Rule<Reading> RULE = Rule.longest(
            IN_LIFE.map(age -> Reading.age("age at which", age)),
            Rule.longest(PREDICATE, AT_THE_TIME).map(age -> Reading.age("age as predicate", age)),
            OF_PERSON.map(age -> Reading.age("age of a person", age)),
            BEFORE_PERSON.map(age -> Reading.age("age before a person", age)));

    private AgeOfPerson() {
    }

    /** Whether something in a person's life stands before "at", and nothing that is measured. */
    private static boolean isWhenInLife(Words words, int index) {
        var event = words.get(index - 2);
        if (!words.get(index - 1).is("at") || !event.hasTag("NOUN", "ADJ", "PRON") && !event.isIn(TURNS_OF_LIFE) || event.key().endsWith("ing")) {
            return false;
        }
        var ofPerson = false;
        for (var i = index - 2; i > index - EVENT_REACH && words.get(i).sentence() == words.get(index).sentence(); i--) {
            if (words.get(i).isIn(MEASURING)) {
                return false;
            }
            ofPerson |= words.get(i).is("he", "she", "his", "her", "who", "i", "my");
        }
        return ofPerson;
    }

    private static boolean endsClause(Words words, int end) {
        var next = words.get(end);
        return Numbers.endsNumber(words, end) && (next.sentence() != words.get(end - 1).sentence() || next.is("and", "but", "when", "or", "after", "before")
                || next.hasTag("PUNCT") && !next.is("-", "(", "/", "%", ":") || next == Word.NONE);
    }

    /** Whether "who is", "she was", "turned" or "now" stands in front, said of a person. */
    private static boolean isBehindPredicate(Words words, int index) {
        var previous = words.get(index - 1);
        if (previous.is("turned", "turns", "turning", "turn")) {
            return true;
        }
        var now = previous.is("now");
        if (previous.is("yet") && words.get(index - 2).is("not")) {
            return words.get(index - 3).is("is", "was", "are", "were");
        }
        var verb = now || previous.is("only", "just", "still") ? index - 2 : index - 1;
        if (words.get(verb).is("be") && words.get(verb - 1).is("ll") && words.get(verb - 3).is("he", "she", "who", "i")) {
            return true;
        }
        if (words.get(verb).is("s", "m") && words.get(verb - 1).is("'")) {
            return words.get(verb - 2).is("he", "she", "who", "i");
        }
        if (words.get(verb).is("are", "were") && words.get(verb - 1).is("who")) {
            return true;
        }
        if (words.get(verb).is("are", "were") && words.get(verb - 1).is("they", "we", "you", "both")
                && words.get(verb - 2).is("until", "till", "when", "before", "once", "after", "since")) {
            return true;
        }
        if (words.get(verb).is("is", "was") && (words.get(verb - 1).isIn(Ages.KIN) || words.get(verb - 1).is("child", "baby")
                || Ages.isName(words.get(verb - 1)) && (Ages.isName(words.get(verb - 2))
                        || words.get(verb - 2).is("-") && Ages.isName(words.get(verb - 3))))) {
            return true;
        }
        if (words.get(verb).is("been") && words.get(verb - 1).is("had", "have") && (words.get(verb - 2).is("he", "she", "who", "i")
                || words.get(verb - 2).is("would"))) {
            return !words.get(index + 1).is("for", "since");
        }
        return words.get(verb).is("is", "was", "am", "be") && (words.get(verb - 1).is("he", "she", "who", "i", "would", "will",
                "now", "only", "age") || now && saysPerson(words, verb));
    }

    /** Whether the words to the left in the same sentence are of one person: "He was 17 then and is now". */
    private static boolean saysPerson(Words words, int index) {
        for (var i = index; i > index - PRONOUN_REACH && words.get(i).sentence() == words.get(index).sentence(); i--) {
            if (words.get(i).is("he", "she", "who")) {
                return true;
            }
        }
        return false;
    }
}
