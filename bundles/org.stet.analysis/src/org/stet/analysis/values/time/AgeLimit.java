package org.stet.analysis.values.time;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.values.NumberNames;
import org.stet.model.Bound;

/** Reads ages that others are above or below: "over 65", "adults 65 and older", "the under-40s". */
final class AgeLimit {

    private static final int LIMIT_REACH = 10;
    private static final int ELDERLY = 50;

    /** Fives, sixteens: those of an age. */
    private static final Map<String, Integer> PLURALS = NumberNames.BELOW_TWENTY.entrySet().stream().filter(age -> age.getValue() > 1)
            .collect(Collectors.toUnmodifiableMap(age -> age.getKey().equals("six") ? "sixes" : age.getKey() + "s", Map.Entry::getValue));

    /** Nouns that make "Under-21s" a team. */
    private static final Set<String> OF_TEAMS = Set.of("boss", "captain", "coach", "international", "manager", "match", "side", "squad",
            "striker", "team");

    /** "older than 40"; "younger than 25 years". */
    private static final Rule<Reading> COMPARED = Rule.first(Rule.phrase("older than", "above the age of", "over the age of")
            .map(words -> Bound.MORE_THAN), Rule.phrase("younger than", "below the age of", "under the age of")
                    .map(words -> Bound.LESS_THAN))
            .then(Ages.NUMBER.skip(Ages.IN_YEARS.maybe()), (bound, age) -> Reading.age("age above or below", Ages.years(age)).with(bound))
            .upTo(Ages::endsAge);

    /** "adults 65 and older", "children 12 and under". */
    private static final Rule<Reading> ALONE_WITH_BOUND = Ages.NUMBER.from((words, i) -> words.get(i - 1).isIn(Ages.PEOPLE)
            && words.get(i - 1).hasTag("NOUN") || words.get(i - 1).is("those")).then(Rule.first(Rule.word("and", "or").before(Rule.first(
                    Rule.word("older", "over", "above", "up").map(over -> Bound.AT_LEAST),
                    Rule.word("younger", "under").map(under -> Bound.AT_MOST))), Rule.phrase("- plus", "+").map(plus -> Bound.AT_LEAST)),
                    (age, bound) -> Reading.age("age above or below", Ages.years(age)).with(bound));

    /** "40 or older", "three or younger": of whatever lives. */
    private static final Rule<Reading> OR_OLDER = Ages.NUMBER.skip(Ages.IN_YEARS.maybe()).skip(Rule.word("and", "or")).then(Rule.first(
            Rule.word("older").map(older -> Bound.AT_LEAST), Rule.word("younger").map(younger -> Bound.AT_MOST)),
            (age, bound) -> Reading.age("age above or below", Ages.years(age)).with(bound));

    /** "65-plus patients": people of no such number, but of an age. */
    private static final Rule<Reading> PLUS = Ages.NUMBER.where(age -> age >= ELDERLY).skip(Rule.phrase("- plus"))
            .upTo((words, end) -> words.get(end).isIn(Ages.PEOPLE) && words.get(end).hasTag("NOUN"))
            .map(age -> Reading.age("age above or below", Ages.years(age)).with(Bound.AT_LEAST));

    /** "16" and "18" in "the voting age will rise from 16 to 18". */
    private static final Rule<Reading> TO_CHANGE = Ages.NUMBER.from(AgeLimit::isBehindLimit)
            .upTo((words, end) -> Ages.endsAge(words, end) || Numbers.endsNumber(words, end) && words.get(end).is("to"))
            .map(age -> Reading.age("limit of age", Ages.years(age)));

    /** "40s" in over-40s, "fives" in under-fives, "fifties" in over-fifties. */
    private static final Rule<Integer> OF_THAT_AGE = Rule.first(Numbers.DIGITS.mapIfPresent(Numbers::parse)
            .where(age -> age > 0 && age <= Ages.OLDEST).skip(Rule.word("'").maybe()).skip(Rule.word("s").from(Words::glued)),
            Rule.in(PLURALS), Rule.in(DecadeOfLife.DECADES));

    /** "under-40s": people, unless a name before it makes them a team. */
    private static final Rule<Reading> GROUP_OF_AGE = Rule.first(Rule.word("over").map(over -> Bound.MORE_THAN),
            Rule.word("under").map(under -> Bound.LESS_THAN)).skip(Rule.word("-").maybe())
            .then(OF_THAT_AGE, (bound, age) -> Reading.age("age above or below", Ages.years(age)).with(bound))
            .from((words, i) -> !words.get(i).isCapitalised() || words.get(i).is("over") || words.get(i - 1).sentence() != words.get(i).sentence())
            .upTo((words, end) -> !words.get(end).isIn(OF_TEAMS));

    /** "over 65", "under 11", "the over-60s". */
    private static final Rule<Reading> THRESHOLD = Rule.first(Rule.word("over").map(over -> Bound.MORE_THAN),
            Rule.word("under").map(under -> Bound.LESS_THAN))
                    .from((words, i) -> words.get(i - 1).isIn(Ages.PEOPLE))
            .skip(Rule.word("-").maybe()).then(Ages.TENS.or(Ages.NUMBER),
                    (bound, age) -> Reading.age("age above or below", Ages.years(age)).with(bound))
            .upTo(Ages::endsAge);

    static final Rule<Reading> RULE = Rule.longest(COMPARED, GROUP_OF_AGE, OR_OLDER, PLUS, TO_CHANGE, ALONE_WITH_BOUND, THRESHOLD);

    private AgeLimit() {
    }

    /** Whether an age that is to rise or fall stands in front, and behind it only what it was before. */
    private static boolean isBehindLimit(Words words, int index) {
        if (!words.get(index - 1).is("from", "to", "at")) {
            return false;
        }
        for (var i = index - 2; i > index - LIMIT_REACH && words.get(i).sentence() == words.get(index).sentence(); i--) {
            if (words.get(i).is("age")) {
                return words.get(i - 1).hasTag("ADJ", "NOUN", "VERB") && !words.get(i + 1).is("group", "-");
            }
            if (words.get(i).is(",", ";") || words.get(i).isDigits() && !words.get(i - 1).is("from")) {
                return false;
            }
        }
        return false;
    }
}
