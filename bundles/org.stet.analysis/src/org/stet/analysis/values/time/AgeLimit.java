package org.stet.analysis.values.time;

import java.util.Set;
import org.stet.model.Bound;

/** Reads ages that others are above or below: "over 65", "adults 65 and older", "the under-40s". */
final class AgeLimit {

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

    /** "under-40s": people, unless a name before it makes them a team. */
    private static final Rule<Reading> GROUP_OF_AGE = Rule.first(Rule.word("over").map(over -> Bound.MORE_THAN),
            Rule.word("under").map(under -> Bound.LESS_THAN)).skip(Rule.word("-").maybe())
            .then(Numbers.DIGITS.mapIfPresent(Numbers::parse).where(age -> age > 0 && age <= Ages.OLDEST)
                    .skip(Rule.word("s").from(Words::glued)), (bound, age) -> Reading.age("age above or below", Ages.years(age))
                            .with(bound))
            .from((words, i) -> !words.get(i).isCapitalised() || words.get(i - 1).sentence() != words.get(i).sentence())
            .upTo((words, end) -> !words.get(end).isIn(OF_TEAMS));

    /** "over 65", "under 11", "the over-60s". */
    private static final Rule<Reading> THRESHOLD = Rule.first(Rule.word("over").map(over -> Bound.MORE_THAN),
            Rule.word("under").map(under -> Bound.LESS_THAN))
                    .from((words, i) -> words.get(i - 1).isIn(Ages.PEOPLE))
            .skip(Rule.word("-").maybe()).then(Ages.TENS.or(Ages.NUMBER),
                    (bound, age) -> Reading.age("age above or below", Ages.years(age)).with(bound))
            .upTo(Ages::endsAge);

    static final Rule<Reading> RULE = Rule.longest(COMPARED, GROUP_OF_AGE, ALONE_WITH_BOUND, THRESHOLD);

    private AgeLimit() {
    }
}
