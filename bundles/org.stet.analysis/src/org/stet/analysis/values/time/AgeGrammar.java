package org.stet.analysis.values.time;

import static org.stet.analysis.values.time.Rule.first;
import static org.stet.analysis.values.time.Rule.in;
import static org.stet.analysis.values.time.Rule.longest;
import static org.stet.analysis.values.time.Rule.phrase;
import static org.stet.analysis.values.time.Rule.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.values.time.DurationGrammar.Span;
import org.stet.analysis.values.time.TimeValue.Length;
import org.stet.model.Bound;

/** Reads ages: "six-week-old", "aged 34", "Ann Cole, 51,", "in his late 60s", "over 65". */
final class AgeGrammar {

    private static final int OLDEST = 119;

    private static final Unit.Named YEARS = new Unit.Named(Unit.YEAR, 1, true);

    /** First and last year of "early", "mid" and "late" in a decade of life. */
    private static final Map<String, int[]> PARTS_OF_DECADE = Map.of("early", new int[] {0, 3}, "mid", new int[] {4, 6},
            "middle", new int[] {4, 6}, "late", new int[] {7, 9});

    /** The decades of a life or a century: fifties. */
    static final Map<String, Integer> DECADES = decades();

    private static final Set<String> PEOPLE = Set.of("anyone", "everyone", "people", "those", "children", "adults", "residents",
            "women",
            "men", "patients", "pupils", "swimmers", "players", "drivers", "voters", "workers", "employees", "staff", "is",
                    "are", "was",
            "were", "be", "being", "aged", "kids", "boys", "girls", "pensioners", "teenagers", "customers", "viewers", "members",
            "participants", "the");

    private static final Rule<Integer> NUMBER = Numbers.WHOLE.where(age -> age > 0 && age <= OLDEST);

    /** "60s" in a life. */
    private static final Rule<Integer> TENS = Numbers.DIGITS.where(digits -> digits.length() == 2 && digits.endsWith("0"))
            .map(Integer::valueOf)
            .skip(word("'").maybe()).skip(word("s").from(Words::glued));

    private static final Rule<String> OLD = word("-").maybe().before(word("old", "olds"));

    /** "six-week-old", "12 year old", "six months old", "19-year-olds". */
    private static final Rule<Length> UNITS_OLD = Numbers.AMOUNT.skip(word("-").maybe())
            .then(in(Unit.WORDS), (amount, named) -> new Span(Optional.of(amount), named).length()).skip(OLD);

    /** "18- to 24-year-olds", "two- and three-year-olds". */
    private static final Rule<Length> UNITS_OLD_RANGE = NUMBER.skip(word("-").maybe()).skip(word("to", "and", "or", "-"))
            .then(NUMBER.skip(word("-").maybe()).then(in(Unit.WORDS), (age, named) -> age).skip(OLD), AgeGrammar::range);

    private static final Rule<Length> FROM_TO = word("between", "from").maybe()
            .before(NUMBER).skip(word("to", "and", "-")).then(NUMBER, AgeGrammar::range);

    /** "aged 34", "age 34", "at the age of 56", "aged 16 to 24", "aged six months". */
    private static final Rule<Length> AGED = phrase("aged", "age", "ages", "the age of", "an age of", "age of", "the ages of",
            "ages of")
            .before(first(FROM_TO,
                    NUMBER.then(in(Unit.WORDS), (age, named) -> new Span(Optional.of(BigDecimal.valueOf(age)), named).length()),
                    NUMBER.map(AgeGrammar::years).upTo(Numbers::endsNumber)));

    private static final Rule<Reading> AGED_BOUND = phrase("aged", "ages", "age").before(first(
            phrase("under", "below").map(words -> Bound.LESS_THAN), phrase("over", "above").map(words -> Bound.MORE_THAN),
            phrase("at least").map(words -> Bound.AT_LEAST), phrase("up to").map(words -> Bound.AT_MOST),
            phrase("about", "around").map(words -> Bound.ABOUT)))
            .then(NUMBER, (bound, age) -> Reading.age("aged", years(age)).with(bound));

    /** "in his late 60s", "in her mid-twenties", "in his teens". */
    private static final Rule<Length> DECADE_OF_LIFE = word("in").before(word("his", "her", "their", "my", "your", "its", "our"))
            .before(first(
                    word("early", "mid", "middle", "late").skip(word("-").maybe()).map(PARTS_OF_DECADE::get).maybe()
                            .then(first(in(DECADES), TENS),
                                    (part, decade) -> range(decade + part.map(p -> p[0]).orElse(0), decade + part
                                            .map(p -> p[1]).orElse(9))),
                    word("late").maybe().before(word("teens")).map(teens -> range(13, 19))));

    /** "Ann Cole, 51," and "Lifeguard, 19, among": a number alone in apposition to a person. */
    private static final Rule<Length> APPOSITION = first(
            NUMBER.then(in(Unit.WORDS).where(named -> !named.unit().isOfClock()),
                    (age, named) -> new Span(Optional.of(BigDecimal.valueOf(age)), named).length()),
            NUMBER.map(AgeGrammar::years)).from(AgeGrammar::isBehindPerson).upTo(AgeGrammar::endsApposition);

    /** "now 20", "who turned 84", "she is 51". */
    private static final Rule<Length> PREDICATE = NUMBER.map(AgeGrammar::years).from(AgeGrammar::isBehindPredicate)
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    /** "a boy of 12", "died at 92". */
    private static final Rule<Length> OF_PERSON = NUMBER.map(AgeGrammar::years)
            .from((words, i) -> words.get(i - 1).is("of") && words.get(i - 2).is("boy", "girl", "man", "woman", "child",
                    "youth", "lad")
                    || words.get(i - 1).is("at") && words.get(i - 2).is("died", "dies", "dead"))
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    /** "over 65", "under 11", "the over-60s". */
    private static final Rule<Reading> THRESHOLD = first(word("over").map(over -> Bound.MORE_THAN),
            word("under").map(under -> Bound.LESS_THAN))
            .from((words, i) -> words.get(i - 1).isIn(PEOPLE))
            .skip(word("-").maybe()).then(TENS.or(NUMBER),
                    (bound, age) -> Reading.age("age above or below", years(age)).with(bound))
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    static final Rule<Reading> RULE = longest(
            UNITS_OLD_RANGE.map(age -> Reading.age("range of years old", age)),
            UNITS_OLD.map(age -> Reading.age("years old", age)),
            AGED_BOUND,
            AGED.map(age -> Reading.age("aged", age)),
            DECADE_OF_LIFE.map(age -> Reading.age("decade of life", age)),
            APPOSITION.map(age -> Reading.age("age in apposition", age)),
            PREDICATE.map(age -> Reading.age("age as predicate", age)),
            OF_PERSON.map(age -> Reading.age("age of a person", age)),
            THRESHOLD);

    private AgeGrammar() {
    }

    private static Map<String, Integer> decades() {
        var decades = new HashMap<String, Integer>();
        Numbers.ROUND_TENS.forEach((word, value) -> decades.put(word.substring(0, word.length() - 1) + "ies", value));
        return Map.copyOf(decades);
    }

    private static Length years(int age) {
        return new Span(Optional.of(BigDecimal.valueOf(age)), YEARS).length();
    }

    private static Length range(int from, int to) {
        return new Length(years(from).timex() + ".." + years(to).timex(), Unit.YEAR.words());
    }

    /** Whether a comma or an opening parenthesis and, before it, a person stand in front. */
    private static boolean isBehindPerson(Words words, int index) {
        var person = words.get(index - 2);
        if (person.is(".") && words.glued(index - 2)) {
            person = words.get(index - 3);
        }
        if (words.get(index - 1).is("now", "then") && words.get(index - 2).is(",")) {
            return isName(words.get(index - 3)) || words.get(index - 3).hasTag("NOUN");
        }
        var inWords = words.get(index).isLetters();
        if (words.get(index - 1).is("(")) {
            return words.get(index).isDigits() && isName(person) && isName(words.get(index - 3)) && words.get(index + 1).is(")")
                    && words.get(index).text().length() == 2;
        }
        return words.get(index - 1).is(",") && (isName(person) || !inWords && person.hasTag("NOUN", "PROPN")
                && person.isLetters() && person.key().equals(person.lemma()) && !person.is("people")
                && !Unit.WORDS.containsKey(person.key()) && !CalendarWords.SEASON_NAMES.containsKey(person.key()));
    }

    private static boolean isName(Word word) {
        return word.isCapitalised() && !word.hasTag("PRON", "DET", "CCONJ", "SCONJ", "AUX", "NUM")
                && !CalendarWords.isCalendarWord(word)
                && !word.is("no", "yes", "but", "in", "on", "at", "by", "of", "for", "from", "with");
    }

    private static boolean endsApposition(Words words, int end) {
        var next = words.get(end);
        return next.is(",", ")", ";", "-") && !(next.is(",") && words.glued(end + 1)) && !isPartOfList(words, end)
                || next == Word.NONE || next.is("of") && words.get(end + 1).isCapitalised() || next.is(".", "and", "who",
                        "from", "was", "is", "has", "had", "said", "?", "!", "\"", "”")
                        && (!words.glued(end + 1) || !next.is("."));
    }

    /** Whether more numbers follow, as in a list of rooms or scores. */
    private static boolean isPartOfList(Words words, int end) {
        return words.get(end).is(",") && words.get(end + 1).isDigits() && words.get(end + 2).is(",", "and", "or", ".")
                || words.get(end).is(",") && words.get(end + 1).is("or");
    }

    /** Whether "who is", "she was", "turned" or "now" stands in front, said of a person. */
    private static boolean isBehindPredicate(Words words, int index) {
        var previous = words.get(index - 1);
        if (previous.is("turned", "turns", "turning", "turn")) {
            return true;
        }
        if (previous.is("now", "only", "just", "still")) {
            previous = words.get(index - 2);
            index--;
        }
        if (previous.is("s") && words.get(index - 2).is("'")) {
            return words.get(index - 3).is("he", "she", "who");
        }
        return previous.is("is", "was", "am", "be") && words.get(index - 2).is("he", "she", "who", "i", "would", "will", "now",
                "only");
    }

    /** Whether the number counts what follows it. */
    private static boolean startsCounted(Words words, int end) {
        var next = words.get(end);
        return !next.is("last", "next", "this", "in", "on", "today", "yesterday") && next.hasTag("NOUN", "ADJ", "PROPN", "NUM",
                "SYM", "DET", "PRON") && (next.isLetters() || next.isDigits()) && !next.is("old", "years")
                || next.is("per", "of", "%", "-") || next.is("to") && words.get(end + 1).isDigits();
    }
}
