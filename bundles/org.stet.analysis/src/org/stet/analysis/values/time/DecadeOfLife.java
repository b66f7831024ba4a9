package org.stet.analysis.values.time;

import java.util.HashMap;
import java.util.Map;
import org.stet.analysis.values.NumberNames;
import org.stet.analysis.values.time.TimeValue.Length;

/** Reads ages by decade: "in his late 60s", "a 30-something". */
final class DecadeOfLife {

    /** First and last year of "early", "mid" and "late" in a decade of life. */
    private static final Map<String, int[]> PARTS_OF_DECADE = Map.of("early", new int[] {0, 3}, "mid", new int[] {4, 6},
            "middle", new int[] {4, 6}, "late", new int[] {7, 9});

    /** The decades of a life or a century: fifties. */
    static final Map<String, Integer> DECADES = decades();

    /** "late 60s", "mid-twenties", "teens". */
    private static final Rule<Length> DECADE = Rule.first(
            Rule.word("early", "mid", "middle", "late").skip(Rule.word("-").maybe()).map(PARTS_OF_DECADE::get).maybe()
                    .then(Rule.first(Rule.in(DECADES), Ages.TENS),
                            (part, decade) -> Ages.range(decade + part.map(p -> p[0]).orElse(0), decade + part.map(p -> p[1]).orElse(9))),
            Rule.word("late").maybe().before(Rule.word("teens")).map(teens -> Ages.range(13, 19)));

    /** "in his late 60s", "in her mid-twenties"; "early thirties" in "in their late twenties and early thirties". */
    private static final Rule<Length> DECADE_OF_LIFE = Rule.first(
            Rule.word("in").before(Rule.word("his", "her", "their", "my", "your", "its", "our")).before(DECADE),
            DECADE.from((words, i) -> isDecadeOfLife(words, i - 1)));

    /** "seventy-somethings", "a 30-something". */
    private static final Rule<Length> SOMETHING = Rule.first(Rule.in(NumberNames.TENS), Ages.ROUND)
            .skip(Rule.word("-").maybe()).skip(Rule.word("something", "somethings")).map(decade -> Ages.range(decade, decade + 9));

    static final Rule<Reading> RULE = Rule.longest(SOMETHING, DECADE_OF_LIFE).map(age -> Reading.age("decade of life", age));

    private DecadeOfLife() {
    }

    private static Map<String, Integer> decades() {
        var decades = new HashMap<String, Integer>();
        NumberNames.TENS.forEach((word, value) -> decades.put(word.substring(0, word.length() - 1) + "ies", value));
        return Map.copyOf(decades);
    }

    /** Whether a comma or a conjunction joins what follows to "in their 60s". */
    private static boolean isDecadeOfLife(Words words, int join) {
        if (!words.get(join).is("and", "or", "to", ",")) {
            return false;
        }
        var decade = words.get(join - 1).is("s") ? join - 2 : join - 1;
        var hyphen = words.get(decade - 1).is("-") ? decade - 1 : decade;
        var start = PARTS_OF_DECADE.containsKey(words.get(hyphen - 1).key()) ? hyphen - 2 : decade - 1;
        return words.get(start).is("his", "her", "their", "my", "your", "our") && words.get(start - 1).is("in")
                || DECADE.at(words, start + 1).isPresent() && isDecadeOfLife(words, start);
    }
}
