package org.stet.analysis.values.time;

import java.util.Set;
import org.stet.analysis.values.time.TimeValue.Length;

/** Reads a number alone that is said of a person: "who turned 84", "a boy of 12", "At 33, Bell is". */
final class AgeOfPerson {

    private static final int PRONOUN_REACH = 14;

    /** Words before "at" and the age at which it happened. */
    private static final Set<String> STAGES_OF_LIFE = Set.of("academy", "birth", "captain", "career", "club", "dead", "debut",
            "diagnosed", "died", "dies", "divorced", "emigrated", "home", "joined", "married", "professional", "orphaned", "retire", "retired", "school", "widowed");

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

    static final Rule<Reading> RULE = Rule.longest(
            Rule.longest(PREDICATE, AT_THE_TIME).map(age -> Reading.age("age as predicate", age)),
            OF_PERSON.map(age -> Reading.age("age of a person", age)),
            BEFORE_PERSON.map(age -> Reading.age("age before a person", age)));

    private AgeOfPerson() {
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
