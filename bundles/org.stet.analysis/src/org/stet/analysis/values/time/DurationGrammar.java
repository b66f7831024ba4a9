package org.stet.analysis.values.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.values.NumberNames;
import org.stet.analysis.values.time.TimeValue.Length;
import org.stet.model.Bound;

/** Reads lengths of time: "for two years", "three-month", "four minutes and ten seconds", "the past decade". */
final class DurationGrammar {

    /** A number of units; the number is absent in "several years". */
    record Span(Optional<BigDecimal> amount, Unit.Named named) {

        Unit unit() {
            return named.unit();
        }

        /** The number in the unit itself: five for half a decade. */
        Optional<BigDecimal> count() {
            return amount.map(number -> number.multiply(BigDecimal.valueOf(named.factor())).stripTrailingZeros());
        }

        Length length() {
            var number = count().map(BigDecimal::toPlainString).orElse("X");
            return new Length("P" + (unit().isOfClock() ? "T" : "") + number + unit().letter(), unit().words());
        }

    }

    /** Adjectives that stand between number and unit and are not tagged as such. */
    private static final Set<String> BETWEEN = Set.of("more", "extra", "additional", "further", "consecutive", "straight",
            "successive",
            "working", "business", "calendar", "production", "school", "sitting", "trading", "training", "full", "whole", "solid", "long", "hot", "short", "other");

    /** What makes "a year" a length of time; behind a number it is a rate, as in "15 a year". */
    private static final Set<String> BEFORE_ARTICLE = Set.of("for", "in", "after", "within", "of", "than", "over", "about",
            "around",
            "nearly", "almost", "under", "least", "most", "to", "by", "take", "takes", "took", "taken", "last", "lasts",
                    "lasted", "lasting",
            "spent", "spend", "spending", "just", "only", "until", "through", "be", "is", "was", "not", "some", "up", "roughly",
                    "wait",
            "waited", "every", "minimum", "maximum", "serve", "serving", "served", "have", "had", "has", "with", "from", "and",
                    "or");

    private static final Rule<Unit.Named> UNIT = Rule.in(Unit.WORDS).upTo(Numbers::endsNumber);
    private static final Rule<Unit.Named> PLURAL = UNIT.where(Unit.Named::plural);
    private static final Rule<Unit.Named> SINGULAR = UNIT.where(named -> !named.plural());

    private static final Rule<String> ADJECTIVE = Rule.one(word -> word.isLetters() && (word.isIn(BETWEEN) || word.hasTag("ADJ"))
            && !word.is("old", "past", "last", "next") && !word.isIn(NumberNames.ORDINALS.keySet()) && !word.isIn(Unit.WORDS.keySet()),
            Word::key);

    /** "a", "one", "another"; only the unit counts. */
    private static final Rule<BigDecimal> ARTICLE = Rule.word("a", "an").map(article -> BigDecimal.ONE)
            .from((words, i) -> words.get(i - 1) == Word.NONE || words.get(i - 1).isIn(BEFORE_ARTICLE)
                    || words.get(i - 1).sentence() != words.get(i).sentence() || words.get(i - 1).hasTag("PUNCT")
                            && !words.get(i - 1).is(")", "%", "]") || words.get(i - 1).hasTag("VERB") && words.get(i + 1).is("hour"));

    private static final Rule<Optional<BigDecimal>> VAGUE = Rule.phrase("several", "a few", "many", "numerous", "a number of",
            "a handful of",
            "the few").map(words -> Optional.<BigDecimal>empty());

    private static final Rule<Optional<BigDecimal>> COUPLE = Rule.phrase("a couple of", "a couple", "couple of", "a pair of")
            .map(words -> Optional.of(BigDecimal.TWO));

    private static final Rule<Optional<BigDecimal>> AMOUNT = Numbers.AMOUNT.map(Optional::of);

    private static final Rule<Span> HALF = Rule.first(
            Rule.phrase("half a", "half an", "half -", "half").map(half -> new BigDecimal("0.5")),
            Rule.phrase("a quarter of a", "a quarter of an", "quarter of an", "quarter of a", "quarter -")
                    .map(quarter -> new BigDecimal("0.25")),
            Rule.phrase("three quarters of an", "three quarters of a", "three - quarters of an")
                    .map(quarters -> new BigDecimal("0.75")))
            .then(SINGULAR, DurationGrammar::part).where(Optional::isPresent).map(Optional::get);

    /** "a year and a half", "an hour and a half". */
    private static final Rule<Span> AND_A_HALF = Rule.phrase("a", "an", "one").before(SINGULAR).skip(Rule.phrase("and a half"))
            .mapIfPresent(named -> part(new BigDecimal("1.5"), named));

    private static final Rule<Span> COUNTED = Rule.first(
            AND_A_HALF, HALF,
            Rule.first(COUPLE, VAGUE, AMOUNT).skip(Rule.word("-").from(Words::glued)).then(SINGULAR, Span::new)
                    .upTo((words, end) -> !words.get(end).is("-") || !words.get(end + 1).is("old", "olds")),
            Rule.first(COUPLE, VAGUE, AMOUNT).skip(ADJECTIVE.maybe()).then(PLURAL, Span::new),
            AMOUNT.where(amount -> amount.filter(BigDecimal.ONE::equals).isPresent()).skip(ADJECTIVE.maybe()).then(SINGULAR,
                    Span::new)
                    .upTo((words, end) -> !words.keys(end - 2, end).equals("one day") || isBehindPreposition(words, end - 2)),
            AMOUNT.then(SINGULAR, Span::new).upTo(DurationGrammar::isAttribute));

    /** A number of units, or "a year" where it is no rate; what "ago" and "later" stand behind. */
    static final Rule<Span> SPAN = Rule.first(COUNTED,
            Rule.word("a", "an").skip(ADJECTIVE.maybe()).then(SINGULAR, (article, named) -> new Span(Optional.of(BigDecimal.ONE),
                    named)));

    private static final Rule<Span> PLAIN = Rule.first(COUNTED,
            ARTICLE.skip(ADJECTIVE.maybe()).then(SINGULAR, (one, named) -> new Span(Optional.of(one), named))
                    .upTo((words, end) -> !words.get(end).is("-") && !words.get(end - 1).is("second") && !isShift(words, end)));

    /** "three or more nights": as many at least. */
    private static final Rule<Reading> OR_MORE = AMOUNT.then(Rule.first(Rule.phrase("or more").map(more -> Bound.AT_LEAST),
            Rule.phrase("or fewer", "or less").map(less -> Bound.AT_MOST)), (amount, bound) -> Map.entry(amount, bound))
                    .then(PLURAL, (counted, named) -> Reading.duration("duration", new Span(counted.getKey(), named).length())
                            .with(counted.getValue()));

    /** "14min", "12.4sec": the abbreviation is glued to the number. */
    private static final Rule<Span> SHORT = Rule.first(
            Numbers.DIGITS.skip(Rule.word(".").from(Words::glued)).then(Rule.digits(digits -> true).from(Words::glued),
                    (whole, fraction) -> new BigDecimal(whole + "." + fraction)),
            Numbers.DIGITS.map(BigDecimal::new))
                    .then(Rule.in(Unit.ABBREVIATIONS).from(Words::glued), (amount, named) -> new Span(Optional.of(amount), named))
            .upTo((words, end) -> !words.glued(end) || !words.get(end).isDigits());

    private static final Rule<Span> PART = COUNTED.or(SHORT);

    private static final Rule<List<Span>> TWO_PARTS = PART.map(List::of)
            .then(Rule.word(",", "and").maybe().before(PART), DurationGrammar::and).where(DurationGrammar::descends);

    /** "16 years and 243 days", "2hr 14min". */
    static final Rule<Length> COMPOUND = Rule.first(
            TWO_PARTS.then(Rule.word(",", "and").maybe().before(PART), DurationGrammar::and).where(DurationGrammar::descends),
            TWO_PARTS).map(DurationGrammar::length);

    private static final Rule<Length> RANGE = Rule.word("between").maybe().before(Numbers.AMOUNT).skip(Rule.first(
            Rule.word("-").maybe().before(Rule.word("to", "or", "and")), Rule.word("-")))
                    .<Span, Map.Entry<Span, Span>>then(Numbers.AMOUNT.skip(Rule.word("-").maybe())
                            .then(UNIT, (amount, named) -> new Span(Optional.of(amount), named)).or(SHORT),
                    (low, high) -> Map.entry(new Span(Optional.of(low), high.named()), high))
            .where(ends -> ends.getValue().amount().filter(high -> ends.getKey().amount().orElseThrow().compareTo(high) < 0).isPresent())
            .map(ends -> new Length(ends.getKey().length().timex() + ".." + ends.getValue().length().timex(), ends.getValue().unit().words()))
            .upTo((words, end) -> !words.get(end).is("-") || !words.get(end + 1).is("old", "olds"));

    /** "the next four years", "the first ten minutes", "the past decade". */
    private static final Rule<Length> STRETCH = Rule.word("the", "its", "his", "her", "their", "our", "my", "these").maybe()
            .before(Rule.word("next", "past", "last", "first", "final", "previous", "following", "coming", "opening", "closing",
                    "preceding"))
            .before(Rule.first(COUNTED.where(span -> span.named().plural()), Rule.in(Unit.WORDS).where(named -> !named.plural()
                    && named.factor() > 2)
                            .map(named -> new Span(Optional.of(BigDecimal.ONE), named)))).map(Span::length)
            .from((words, i) -> !words.get(i).is("last") || !words.get(i - 1).is("to", "will", "would", "could", "can", "may", "might", "should"));

    /** "over the past year", "in the next month": a length, where "last year" alone is a date. */
    private static final Rule<Length> STRETCH_OF_ONE = Rule.word("the").before(Rule.word("next", "past", "last"))
            .before(SINGULAR.where(named -> named.unit().grain().isPresent()))
            .map(named -> new Span(Optional.of(BigDecimal.ONE), named).length())
            .from((words, i) -> words.get(i + 1).is("past")
                    || words.get(i - 1).is("over", "in", "for", "during", "within", "throughout", "through"));

    /** "month-long", "yearlong", "decades-long". */
    private static final Rule<Length> LONG = Rule.first(
            UNIT.skip(Rule.word("-")).skip(Rule.word("long")).map(named -> new Span(
                    named.plural() ? Optional.empty() : Optional.of(BigDecimal.ONE), new Unit.Named(named.unit(), named.plural()
                            ? 1 : named.factor(),
                            named.plural()))),
            Rule.in(Unit.WORDS.entrySet().stream().filter(word -> !word.getValue().plural())
                    .collect(Collectors.toMap(word -> word.getKey() + "long", Map.Entry::getValue)))
                    .map(named -> new Span(Optional.of(BigDecimal.ONE), named)))
            .map(Span::length);

    /** "for years", "over the decades". */
    private static final Rule<Length> UNCOUNTED = Rule.first(
            PLURAL.from((words, i) -> words.get(i - 1).is("for")), Rule.phrase("over the").before(PLURAL))
                    .upTo((words, end) -> !words.get(end).is("of", "-", "ago"))
            .map(named -> new Span(Optional.empty(), new Unit.Named(named.unit(), 1, true)).length());

    private static final Rule<String> POSSESSIVE = Rule.word("'").from(Words::glued)
            .skip(Rule.word("s").from(Words::glued).maybe());

    static final Rule<Reading> RULE = Rule.longest(
            COMPOUND.map(length -> Reading.duration("duration of two units", length)),
            RANGE.map(length -> Reading.duration("range of durations", length)),
            STRETCH.map(length -> Reading.duration("stretch of time", length)),
            STRETCH_OF_ONE.map(length -> Reading.duration("stretch of time", length)),
            UNCOUNTED.map(length -> Reading.duration("duration without number", length)),
            LONG.map(length -> Reading.duration("unit and long", length)),
            OR_MORE,
            PLAIN.or(SHORT).map(span -> Reading.duration("duration", span.length()))).skip(POSSESSIVE.maybe());

    private DurationGrammar() {
    }

    private static List<Span> and(List<Span> spans, Span finer) {
        return Stream.concat(spans.stream(), Stream.of(finer)).toList();
    }

    private static boolean descends(List<Span> spans) {
        return IntStream.range(1, spans.size()).allMatch(i -> spans.get(i - 1).unit().compareTo(spans.get(i).unit()) > 0);
    }

    /** All together, such as {@code P2DT4H10M}; each is finer than the one before. */
    private static Length length(List<Span> spans) {
        var timex = new StringBuilder("P");
        for (var span : spans) {
            var part = span.length().timex().substring(1);
            timex.append(timex.indexOf("T") < 0 || !span.unit().isOfClock() ? part : part.substring(1));
        }
        return new Length(timex.toString(), spans.getLast().unit().words());
    }

    /** A fraction of a unit in whole smaller units: half a decade is five years, a year and a half 18 months. */
    private static Optional<Span> part(BigDecimal fraction, Unit.Named named) {
        var inUnit = fraction.multiply(BigDecimal.valueOf(named.factor()));
        if (inUnit.stripTrailingZeros().scale() <= 0) {
            return Optional.of(new Span(Optional.of(inUnit), new Unit.Named(named.unit(), 1, true)));
        }
        return named.unit().parts().map(parts -> new Span(Optional.of(inUnit.multiply(BigDecimal.valueOf(parts.factor()))),
                new Unit.Named(parts.unit(), 1, true))).or(() -> Optional.of(new Span(Optional.of(inUnit), named)));
    }

    /** Whether a day or night stands before what is done in it, as in "after a night shift". */
    private static boolean isShift(Words words, int end) {
        return words.get(end - 1).is("day", "night") && words.get(end).hasTag("NOUN") && words.get(end).isLetters();
    }

    private static boolean isBehindPreposition(Words words, int index) {
        return words.get(index - 1).isIn(BEFORE_ARTICLE);
    }

    /** Whether a unit in the singular stands before a noun, as in "a 10 year sentence". */
    private static boolean isAttribute(Words words, int end) {
        return words.get(end).hasTag("NOUN", "ADJ") && !words.get(end).is("old", "olds") && words.get(end).isLetters();
    }
}
