package org.stet.analysis.values.time;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.analysis.values.NumberNames;
import org.stet.analysis.values.time.DurationGrammar.Span;
import org.stet.analysis.values.time.TimeValue.Length;
import org.stet.model.Bound;

/** Reads ages: "six-week-old", "aged 34", "Ann Cole, 51,", "in his late 60s", "over 65". */
final class AgeGrammar {

    private static final int OLDEST = 119;
    private static final int PRONOUN_REACH = 14;
    private static final int GROUP_REACH = 7;
    private static final Set<String> EXTREMES = Set.of("youngest", "oldest", "eldest");

    private static final Unit.Named YEARS = new Unit.Named(Unit.YEAR, 1, true);

    /** First and last year of "early", "mid" and "late" in a decade of life. */
    private static final Map<String, int[]> PARTS_OF_DECADE = Map.of("early", new int[] {0, 3}, "mid", new int[] {4, 6},
            "middle", new int[] {4, 6}, "late", new int[] {7, 9});

    /** The decades of a life or a century: fifties. */
    static final Map<String, Integer> DECADES = decades();

    /** Who can be "over 65". */
    private static final Set<String> PEOPLE = Set.of("adults", "aged", "anyone", "applicants", "are", "athletes", "babies", "be",
            "being", "boys", "everybody", "anybody", "children", "citizens", "customers", "dads", "drivers", "employees", "everyone", "fathers", "girls",
            "is",
            "kids", "learners", "members", "men", "mothers", "mums", "parents", "participants", "passengers", "patients",
            "pensioners",
            "people", "players", "pupils", "residents", "smokers", "staff", "students", "swimmers", "teenagers", "the", "those",
            "viewers", "volunteers", "voters", "was", "were", "women", "workers", "youngsters");

    /** Words of kinship and company, which an age can follow in apposition. */
    private static final Set<String> KIN = Set.of("twins", "brother", "brothers", "sister", "sisters", "son", "sons", "daughter",
            "daughters", "boy", "boys", "girl", "girls", "mother", "father", "couple", "grandson", "granddaughter",
            "grandchildren", "husband", "wife", "nephew", "niece", "cousin", "cousins", "friend", "friends", "stepson",
            "stepdaughter", "partner", "teenager", "teenagers");

    /** Words before "at" and the age at which it happened. */
    private static final Set<String> STAGES_OF_LIFE = Set.of("academy", "birth", "captain", "career", "club", "dead", "debut", "diagnosed", "died", "dies", "divorced",
            "emigrated", "home", "joined", "married", "professional", "orphaned", "retire", "retired", "school", "widowed");

    /** Nouns that make "Under-21s" a team. */
    private static final Set<String> OF_TEAMS = Set.of("boss", "captain", "coach", "international", "manager", "match", "side", "squad",
            "striker", "team");

    /** More ages are not told in one list. */
    private static final int MOST_AGES = 12;

    private static final Rule<Integer> NUMBER = Numbers.WHOLE.where(age -> age > 0 && age <= OLDEST);

    /** "60s" in a life. */
    private static final Rule<Integer> TENS = Numbers.DIGITS.where(digits -> digits.length() == 2 && digits.endsWith("0"))
            .map(Integer::valueOf)
            .skip(Rule.word("'").maybe()).skip(Rule.word("s").from(Words::glued));

    /** A whole age or an average of ages. */
    private static final Rule<BigDecimal> MEAN = Numbers.AMOUNT.where(age -> age.signum() > 0
            && age.compareTo(BigDecimal.valueOf(OLDEST)) <= 0);

    private static final Rule<Unit.Named> IN_YEARS = Rule.in(Unit.WORDS).where(named -> named.unit() == Unit.YEAR);

    private static final Rule<String> OLD = Rule.word("-").maybe().before(Rule.word("old", "olds"));

    /** "six-week-old", "12 year old", "six months old", "19-year-olds". */
    private static final Rule<Length> UNITS_OLD = Numbers.AMOUNT.skip(Rule.word("-").maybe())
            .then(Rule.in(Unit.WORDS), (amount, named) -> new Span(Optional.of(amount), named).length()).skip(OLD);

    /** "18- to 24-year-olds", "two- and three-year-olds". */
    private static final Rule<Length> UNITS_OLD_RANGE = NUMBER.skip(Rule.word("-").maybe())
            .skip(Rule.word("to", "and", "or", "-"))
            .then(NUMBER.skip(Rule.word("-").maybe()).then(Rule.in(Unit.WORDS), (age, named) -> age)
            .skip(OLD), AgeGrammar::range);

    /** "between 40 and 69 years old", "40 to 69 years old". */
    private static final Rule<Length> YEARS_OLD_RANGE = Rule.first(
            Rule.word("between").before(NUMBER).skip(Rule.word("and")).then(NUMBER, AgeGrammar::range),
            Rule.word("from").maybe().before(NUMBER).skip(Rule.word("to", "-")).then(NUMBER, AgeGrammar::range))
            .skip(IN_YEARS).skip(OLD);

    /** "the 16-24 age group". */
    private static final Rule<Length> AGE_GROUP = NUMBER.skip(Rule.word("to", "-")).then(NUMBER, AgeGrammar::range)
            .upTo((words, end) -> words.get(end).is("age"));

    /** "between the ages of six and 12". */
    private static final Rule<Length> AGES_OF = Rule.phrase("the ages of", "ages of").before(NUMBER).skip(Rule.word("and"))
            .then(NUMBER, AgeGrammar::range).from((words, i) -> words.get(i - 1).is("between"));

    private static final Rule<Length> FROM_TO = Rule.first(
            Rule.word("between").before(NUMBER).skip(Rule.word("and")).then(NUMBER, AgeGrammar::range),
            Rule.word("from").maybe().before(NUMBER).skip(Rule.word("to", "-")).then(NUMBER, AgeGrammar::range));

    private static final Rule<Length> IN_UNITS = NUMBER.then(Rule.in(Unit.WORDS),
            (age, named) -> new Span(Optional.of(BigDecimal.valueOf(age)), named).length());

    /** "between six months and five years". */
    private static final Rule<Length> IN_TWO_UNITS = Rule.first(
            Rule.word("between").before(IN_UNITS).skip(Rule.word("and")), Rule.word("from").maybe().before(IN_UNITS).skip(Rule.word("to")))
            .then(IN_UNITS, (low, high) -> new Length(low.timex() + ".." + high.timex(), high.precision()));

    /** "aged 34", "age 34", "at the age of 56", "aged 16 to 24", "aged six months". */
    private static final Rule<Length> AGED =
            Rule.phrase("aged just", "aged only", "aged", "age", "ages", "the age of", "an age of", "age of", "the ages of",
            "ages of")
                    .before(Rule.first(IN_TWO_UNITS, FROM_TO, IN_UNITS,
                    MEAN.skip(IN_YEARS.maybe()).map(AgeGrammar::years).upTo(Numbers::endsNumber)));

    /** "7" and "11" in "aged 4, 7 and 11". */
    private static final Rule<Length> NEXT_AGED = NUMBER.map(AgeGrammar::years).from((words, i) -> isBehindAge(words, i, 1))
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    private static final Rule<Reading> AGED_BOUND = Rule.phrase("aged", "ages", "age").before(Rule.first(
            Rule.phrase("under", "below").map(words -> Bound.LESS_THAN), Rule.phrase("over", "above")
                    .map(words -> Bound.MORE_THAN),
            Rule.phrase("at least").map(words -> Bound.AT_LEAST), Rule.phrase("up to").map(words -> Bound.AT_MOST),
            Rule.phrase("about", "around").map(words -> Bound.ABOUT)))
                    .then(NUMBER, (bound, age) -> Reading.age("aged", years(age)).with(bound));

    /** "late 60s", "mid-twenties", "teens". */
    private static final Rule<Length> DECADE = Rule.first(
            Rule.word("early", "mid", "middle", "late").skip(Rule.word("-").maybe()).map(PARTS_OF_DECADE::get).maybe()
                    .then(Rule.first(Rule.in(DECADES), TENS),
                            (part, decade) -> range(decade + part.map(p -> p[0]).orElse(0), decade + part.map(p -> p[1]).orElse(9))),
            Rule.word("late").maybe().before(Rule.word("teens")).map(teens -> range(13, 19)));

    /** "in his late 60s", "in her mid-twenties"; "early thirties" in "in their late twenties and early thirties". */
    private static final Rule<Length> DECADE_OF_LIFE = Rule.first(
            Rule.word("in").before(Rule.word("his", "her", "their", "my", "your", "its", "our")).before(DECADE),
            DECADE.from((words, i) -> isDecadeOfLife(words, i - 1)));

    /** "seventy-somethings", "a 30-something". */
    private static final Rule<Length> SOMETHING = Rule.first(Rule.in(NumberNames.TENS),
            Numbers.DIGITS.where(digits -> digits.length() == 2 && digits.endsWith("0")).map(Integer::valueOf))
                    .skip(Rule.word("-").maybe()).skip(Rule.word("something", "somethings"))
                    .map(decade -> range(decade, decade + 9));

    /** "the 60-to-74s", "the 18-24s". */
    private static final Rule<Length> AGES_IN_PLURAL = Rule.word("the").before(NUMBER).skip(Rule.word("-")).skip(Rule.word("to").maybe())
            .skip(Rule.word("-").maybe()).then(Rule.digits(digits -> digits.length() == 2).map(Integer::valueOf)
                    .skip(Rule.word("s").from(Words::glued)), AgeGrammar::range);

    /** "16 years and 243 days", where a person is so old. */
    private static final Rule<Length> TO_THE_DAY = DurationGrammar.COMPOUND
            .from((words, i) -> words.get(i - 1).is("aged", "age") || words.get(i - 1).is("at") && startsClause(words, i - 1))
            .upTo((words, end) -> words.get(end - 1).is("days", "months", "day", "month"));

    /** "between 50 and 80" behind people, "range 34-89" behind their age. */
    private static final Rule<Length> BETWEEN_AGES = Rule.first(
            Rule.word("between").before(NUMBER).skip(Rule.word("and")).then(NUMBER, AgeGrammar::range)
                    .from((words, i) -> words.get(i - 1).isIn(PEOPLE) && words.get(i - 1).hasTag("NOUN", "PRON") || words.get(i - 1).is("them")),
            NUMBER.skip(Rule.word("-", "to")).then(NUMBER, AgeGrammar::range)
                    .from((words, i) -> isRangeOfAges(words, i)))
            .skip(IN_YEARS.maybe())
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    /** "Ann Cole, 51," and "Lifeguard, 19, among": a number alone in apposition to a person. */
    private static final Rule<Length> APPOSITION = Rule.first(
            NUMBER.then(Rule.in(Unit.WORDS).where(named -> !named.unit().isOfClock()),
                    (age, named) -> new Span(Optional.of(BigDecimal.valueOf(age)), named).length()),
            NUMBER.map(AgeGrammar::years)).from(AgeGrammar::isBehindPerson).upTo(AgeGrammar::endsApposition);

    /** "now 20", "who turned 84", "she is 51". */
    private static final Rule<Length> PREDICATE = NUMBER.map(AgeGrammar::years).from(AgeGrammar::isBehindPredicate)
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    /** "the teenager, who cannot be named, was 15 at the time", "the average nurse is about 60 now". */
    private static final Rule<Length> AT_THE_TIME = NUMBER.map(AgeGrammar::years)
            .from((words, i) -> {
                var verb = words.get(i - 1).is("about", "around", "nearly", "almost", "only", "just", "still") ? i - 2 : i - 1;
                return words.get(verb).is("is", "was", "were", "are")
                        && !words.get(verb - 1).is("it", "there", "that", "this", "total", "figure", "number", "toll", "score");
            })
            .upTo((words, end) -> words.keys(end, end + 3).equals("at the time") || words.get(end).is("now", "when")
                    || words.get(end).is("on", "at") && words.get(end + 1).is("joining", "enrolment", "enrollment", "diagnosis", "baseline"));

    /** "The average age was 52.3 years", "the youngest patient was 19 and the oldest 91". */
    private static final Rule<Length> OF_GROUP = Rule.first(
            MEAN.skip(IN_YEARS.maybe()).map(AgeGrammar::years).from(AgeGrammar::isBehindGroup)
                    .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end)),
            MEAN.map(AgeGrammar::years).from((words, i) -> words.get(i - 1).is("were", "was", "are") && words.get(i - 2).isIn(PEOPLE))
                    .upTo((words, end) -> words.keys(end, end + 2).equals("on average")));

    /** "At 33, Bell is", "At 34 he is", "Still only 18, Kone has" and "She, at 29, was". */
    private static final Rule<Length> BEFORE_PERSON = Rule.first(
            NUMBER.map(AgeGrammar::years)
                    .from((words, i) -> words.get(i - 1).is("at", "now") && startsClause(words, i - 1)
                            || words.get(i - 1).is("only", "just") && words.get(i - 2).is("still") && startsClause(words, i - 2))
                    .upTo((words, end) -> words.get(end).is("he", "she", "i") || words.get(end).is(",")
                            && (words.get(end + 1).is("he", "she", "i") || isName(words.get(end + 1)))),
            NUMBER.map(AgeGrammar::years).from((words, i) -> words.get(i - 1).is("at") && words.get(i - 2).is(",")
                    && (isName(words.get(i - 3)) || words.get(i - 3).is("he", "she", "i"))).upTo((words, end) -> words.get(end).is(",")));

    /** "between 40 and 69 years of age", "45 years of age". */
    private static final Rule<Length> OF_AGE = Rule.first(FROM_TO, MEAN.map(AgeGrammar::years)).skip(IN_YEARS).skip(Rule.phrase("of age"));

    /** "children as young as five". */
    private static final Rule<Length> AS_OLD_AS = NUMBER.map(AgeGrammar::years)
            .from((words, i) -> words.keys(i - 3, i).matches("as (young|old) as"))
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    /** "older than 40"; "younger than 25 years". */
    private static final Rule<Reading> COMPARED = Rule.first(Rule.phrase("older than", "above the age of", "over the age of")
            .map(words -> Bound.MORE_THAN), Rule.phrase("younger than", "below the age of", "under the age of")
                    .map(words -> Bound.LESS_THAN))
            .then(NUMBER.skip(IN_YEARS.maybe()), (bound, age) -> Reading.age("age above or below", years(age)).with(bound))
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    /** "adults 65 and older", "children 12 and under". */
    private static final Rule<Reading> ALONE_WITH_BOUND = NUMBER.from((words, i) -> words.get(i - 1).isIn(PEOPLE)
            && words.get(i - 1).hasTag("NOUN") || words.get(i - 1).is("those")).then(Rule.first(Rule.word("and", "or").before(Rule.first(
                    Rule.word("older", "over", "above", "up").map(over -> Bound.AT_LEAST),
                    Rule.word("younger", "under").map(under -> Bound.AT_MOST))), Rule.phrase("- plus", "+").map(plus -> Bound.AT_LEAST)),
                    (age, bound) -> Reading.age("age above or below", years(age)).with(bound));

    /** "under-40s": people, unless a name before it makes them a team. */
    private static final Rule<Reading> GROUP_OF_AGE = Rule.first(Rule.word("over").map(over -> Bound.MORE_THAN),
            Rule.word("under").map(under -> Bound.LESS_THAN)).skip(Rule.word("-").maybe())
            .then(Numbers.DIGITS.mapIfPresent(Numbers::parse).where(age -> age > 0 && age <= OLDEST)
                    .skip(Rule.word("s").from(Words::glued)), (bound, age) -> Reading.age("age above or below", years(age))
                            .with(bound))
            .from((words, i) -> !words.get(i).isCapitalised() || words.get(i - 1).sentence() != words.get(i).sentence())
            .upTo((words, end) -> !words.get(end).isIn(OF_TEAMS));

    /** "a boy of 12", "died at 92". */
    private static final Rule<Length> OF_PERSON = NUMBER.map(AgeGrammar::years)
            .from((words, i) -> words.get(i - 1).is("of") && words.get(i - 2).is("boy", "boys", "girl", "girls", "man",
                    "woman", "child", "youth", "lad", "lads")
                    || words.get(i - 1).is("at") && words.get(i - 2).isIn(STAGES_OF_LIFE))
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    /** "over 65", "under 11", "the over-60s". */
    private static final Rule<Reading> THRESHOLD = Rule.first(Rule.word("over").map(over -> Bound.MORE_THAN),
            Rule.word("under").map(under -> Bound.LESS_THAN))
                    .from((words, i) -> words.get(i - 1).isIn(PEOPLE))
            .skip(Rule.word("-").maybe()).then(TENS.or(NUMBER),
                    (bound, age) -> Reading.age("age above or below", years(age)).with(bound))
            .upTo((words, end) -> Numbers.endsNumber(words, end) && !startsCounted(words, end));

    static final Rule<Reading> RULE = Rule.longest(
            SOMETHING.map(age -> Reading.age("decade of life", age)),
            AGES_IN_PLURAL.map(age -> Reading.age("range of years old", age)),
            TO_THE_DAY.map(age -> Reading.age("years and days old", age)),
            BETWEEN_AGES.map(age -> Reading.age("range of years old", age)),
            UNITS_OLD_RANGE.map(age -> Reading.age("range of years old", age)),
            YEARS_OLD_RANGE.map(age -> Reading.age("range of years old", age)),
            AGE_GROUP.map(age -> Reading.age("age group", age)),
            AGES_OF.map(age -> Reading.age("aged", age)),
            UNITS_OLD.map(age -> Reading.age("years old", age)),
            AGED_BOUND,
            AGED.map(age -> Reading.age("aged", age)),
            NEXT_AGED.map(age -> Reading.age("aged", age)),
            DECADE_OF_LIFE.map(age -> Reading.age("decade of life", age)),
            APPOSITION.map(age -> Reading.age("age in apposition", age)),
            PREDICATE.map(age -> Reading.age("age as predicate", age)),
            AT_THE_TIME.map(age -> Reading.age("age as predicate", age)),
            OF_PERSON.map(age -> Reading.age("age of a person", age)),
            OF_GROUP.map(age -> Reading.age("age of a group", age)),
            OF_AGE.map(age -> Reading.age("years of age", age)),
            AS_OLD_AS.map(age -> Reading.age("age of a group", age)),
            BEFORE_PERSON.map(age -> Reading.age("age before a person", age)),
            COMPARED,
            GROUP_OF_AGE,
            ALONE_WITH_BOUND,
            THRESHOLD);

    private AgeGrammar() {
    }

    private static Map<String, Integer> decades() {
        var decades = new HashMap<String, Integer>();
        NumberNames.TENS.forEach((word, value) -> decades.put(word.substring(0, word.length() - 1) + "ies", value));
        return Map.copyOf(decades);
    }

    /** Whether "aged" and other ages stand in front, with a comma or "and" behind each. */
    private static boolean isBehindAge(Words words, int index, int ages) {
        var join = words.get(index - 1).is("and", "or") && words.get(index - 2).is(",") ? index - 2 : index - 1;
        var number = join - 1;
        return ages < MOST_AGES && words.get(join).is(",", "and", "or") && NUMBER.at(words, number).isPresent()
                && (words.get(number - 1).is("aged", "ages") || words.get(number - 1).is(",") && words.get(number - 2).isIn(KIN)
                        || isBehindAge(words, number, ages + 1));
    }

    private static Length years(int age) {
        return years(BigDecimal.valueOf(age));
    }

    private static Length years(BigDecimal age) {
        return new Span(Optional.of(age), YEARS).length();
    }

    /** Whether "age" with its verb, or "the oldest", stands in front. */
    private static boolean isBehindGroup(Words words, int index) {
        return words.get(index - 1).isIn(EXTREMES) || words.get(index - 1).is("was", "is", "were", "being", "averaged")
                && IntStream.range(index - GROUP_REACH, index - 1).mapToObj(words::get)
                        .anyMatch(word -> word.sentence() == words.get(index)
                        .sentence() && (word.is("age") || word.isIn(EXTREMES)));
    }

    private static boolean startsClause(Words words, int index) {
        var previous = words.get(index - 1);
        return previous.sentence() != words.get(index).sentence() || previous.is(";", "and", "but", "\"", "“");
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
        if (words.get(index - 1).is("now", "then", "just", "only", "still") && words.get(index - 2).is(",")) {
            return isName(words.get(index - 3)) || words.get(index - 3).hasTag("NOUN");
        }
        var inWords = words.get(index).isLetters();
        if (words.get(index - 1).is("(")) {
            return words.get(index).isDigits() && isName(person) && words.get(index + 1).is(")", ",")
                    && words.get(index).text().length() == 2 && (isName(words.get(index - 3)) || words.get(index - 3).isIn(KIN)
                            || words.get(index - 3).is("and") && words.get(index - 4)
                                    .is(")") && isBehindPerson(words, index - 5));
        }
        if (words.get(index - 1).is("both")) {
            return words.get(index).isDigits() && words.get(index - 2).is(",");
        }
        return words.get(index - 1).is(",") && (isName(person) || person.isIn(KIN) || !inWords
                && (person.hasTag("NOUN", "PROPN") || person.hasTag("ADJ") && isWithArticle(words, index - 2))
                && person.isLetters() && person.key().equals(person.lemma()) && !person.is("people")
                && !CalendarWords.isCalendarWord(person)
                && !Unit.WORDS.containsKey(person.key()) && !CalendarWords.SEASON_NAMES.containsKey(person.key()));
    }

    /** The midfield ace, the Danish international: an adjective that stands for a person. */
    private static boolean isWithArticle(Words words, int index) {
        return words.get(index - 1).is("the") || words.get(index - 1).isCapitalised() && words.get(index - 2).is("the");
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

    /** Whether "range", "ranged from" or "ranging from" stands in front, said of an age. */
    private static boolean isRangeOfAges(Words words, int index) {
        var verb = words.get(index - 1).is("from", "was", ":", ",", "of") ? index - 2 : index - 1;
        return words.get(verb).is("range", "ranged", "ranging") && IntStream.range(verb - PRONOUN_REACH, verb).mapToObj(words::get)
                .anyMatch(word -> word.sentence() == words.get(verb).sentence() && word.is("age", "aged", "ages", "old"));
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
                        && (!words.glued(end + 1) || !next.is("."))
                || next.is("next", "last", "this") && words.get(end + 1).is("week", "month", "year")
                || next.is("on", "in", "since") && CalendarWords.isCalendarWord(words.get(end + 1));
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
        if (words.get(verb).is("is", "was") && (words.get(verb - 1).isIn(KIN) || words.get(verb - 1).is("child", "baby")
                || isName(words.get(verb - 1)) && (isName(words.get(verb - 2))
                        || words.get(verb - 2).is("-") && isName(words.get(verb - 3))))) {
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

    /** Whether the number counts what follows it. */
    private static boolean startsCounted(Words words, int end) {
        var next = words.get(end);
        return !next.is("last", "next", "this", "in", "on", "today", "yesterday", "i", "he", "she", "they", "we") && next.hasTag("NOUN", "ADJ", "PROPN", "NUM",
                "SYM", "DET", "PRON") && (next.isLetters() || next.isDigits()) && !next.is("old", "years")
                || next.is("per", "of", "%", "-") || next.is("to") && words.get(end + 1).isDigits();
    }
}
