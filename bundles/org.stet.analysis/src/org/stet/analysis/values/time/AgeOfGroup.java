package org.stet.analysis.values.time;

import java.util.Set;
import java.util.stream.IntStream;
import org.stet.analysis.values.time.TimeValue.Length;

/** Reads the ages of many: "the average age was 52.3 years", "the 18-24s", "children as young as five". */
final class AgeOfGroup {

    private static final int EXTREME_REACH = 7;
    private static final int RANGE_REACH = 14;

    private static final Set<String> EXTREMES = Set.of("youngest", "oldest", "eldest");

    /** "the 60-to-74s", "the 18-24s". */
    private static final Rule<Length> AGES_IN_PLURAL = Rule.word("the").maybe().before(Ages.NUMBER).skip(Rule.word("-")).skip(Rule.word("to").maybe())
            .skip(Rule.word("-").maybe()).then(Rule.digits(digits -> digits.length() == 2).map(Integer::valueOf)
                    .skip(Rule.word("s").from(Words::glued)), Ages::range);

    /** "between 50 and 80" behind people, "range 34-89" behind their age. */
    private static final Rule<Length> BETWEEN_AGES = Rule.first(
            Rule.word("between").before(Ages.NUMBER).skip(Rule.word("and")).then(Ages.NUMBER, Ages::range)
                    .from((words, i) -> words.get(i - 1).isIn(Ages.PEOPLE) && words.get(i - 1).hasTag("NOUN", "PRON") || words.get(i - 1).is("them")),
            Ages.NUMBER.skip(Rule.word("-", "to")).then(Ages.NUMBER, Ages::range)
                    .from(AgeOfGroup::isRangeOfAges))
            .skip(Ages.IN_YEARS.maybe()).upTo(Ages::endsAge);

    /** "The average age was 52.3 years", "the youngest patient was 19 and the oldest 91". */
    private static final Rule<Length> OF_GROUP = Rule.first(
            Ages.MEAN.skip(Ages.IN_YEARS.maybe()).map(Ages::years).from(AgeOfGroup::isBehindGroup).upTo(Ages::endsAge),
            Ages.MEAN.map(Ages::years).from((words, i) -> words.get(i - 1).is("were", "was", "are") && words.get(i - 2).isIn(Ages.PEOPLE))
                    .upTo((words, end) -> words.keys(end, end + 2).equals("on average")),
            Ages.MEAN.map(Ages::years).from((words, i) -> words.get(i - 1).is("at"))
                    .upTo((words, end) -> words.keys(end, end + 2).equals("on average")));

    /** "children as young as five". */
    private static final Rule<Length> AS_OLD_AS = Ages.NUMBER.map(Ages::years)
            .from((words, i) -> words.keys(i - 3, i).matches("as (young|old) as"))
            .upTo(Ages::endsAge);

    static final Rule<Reading> RULE = Rule.longest(
            Rule.longest(AGES_IN_PLURAL, BETWEEN_AGES).map(age -> Reading.age("range of years old", age)),
            Rule.longest(OF_GROUP, AS_OLD_AS).map(age -> Reading.age("age of a group", age)));

    private AgeOfGroup() {
    }

    /** Whether "age" with its verb, or "the oldest", stands in front. */
    private static boolean isBehindGroup(Words words, int index) {
        return words.get(index - 1).isIn(EXTREMES) || words.get(index - 1).is("was", "is", "were", "being", "averaged")
                && IntStream.range(index - EXTREME_REACH, index - 1).mapToObj(words::get)
                        .anyMatch(word -> word.sentence() == words.get(index).sentence() && (word.is("age") || word.isIn(EXTREMES)));
    }

    /** Whether "range", "ranged from" or "ranging from" stands in front, said of an age. */
    private static boolean isRangeOfAges(Words words, int index) {
        var verb = words.get(index - 1).is("from", "was", ":", ",", "of") ? index - 2 : index - 1;
        return words.get(verb).is("range", "ranged", "ranging") && IntStream.range(verb - RANGE_REACH, verb).mapToObj(words::get)
                .anyMatch(word -> word.sentence() == words.get(verb).sentence() && word.is("age", "aged", "ages", "old"));
    }
}
