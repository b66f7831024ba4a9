package org.stet.analysis.values.time;

import static org.stet.analysis.values.time.Rule.first;
import static org.stet.analysis.values.time.Rule.in;
import static org.stet.analysis.values.time.Rule.longest;
import static org.stet.analysis.values.time.Rule.one;
import static org.stet.analysis.values.time.Rule.phrase;
import static org.stet.analysis.values.time.Rule.word;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.values.time.TimeValue.Length;

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

        /** Both together, such as {@code PT4M10S}; the second is finer than the first. */
        Length with(Span finer) {
            var own = length().timex();
            var other = finer.length().timex().substring(1);
            return new Length(own + (unit().isOfClock() ? other.substring(1) : other), finer.unit().words());
        }
    }

    /** Adjectives that stand between number and unit and are not tagged as such. */
    private static final Set<String> BETWEEN = Set.of("more", "extra", "additional", "further", "consecutive", "straight",
            "successive",
            "working", "business", "calendar", "full", "whole", "solid", "long", "hot", "short", "other");

    /** What makes "a year" a length of time; behind a number it is a rate, as in "15 a year". */
    private static final Set<String> BEFORE_ARTICLE = Set.of("for", "in", "after", "within", "of", "than", "over", "about",
            "around",
            "nearly", "almost", "under", "least", "most", "to", "by", "take", "takes", "took", "taken", "last", "lasts",
                    "lasted", "lasting",
            "spent", "spend", "spending", "just", "only", "until", "through", "be", "is", "was", "not", "some", "up", "roughly",
                    "wait",
            "waited", "every", "minimum", "maximum", "serve", "serving", "served", "have", "had", "has", "with", "from", "and",
                    "or");

    private static final Rule<Unit.Named> UNIT = in(Unit.WORDS).upTo(Numbers::endsNumber);
    private static final Rule<Unit.Named> PLURAL = UNIT.where(Unit.Named::plural);
    private static final Rule<Unit.Named> SINGULAR = UNIT.where(named -> !named.plural());

    private static final Rule<String> ADJECTIVE = one(word -> word.isLetters() && (word.isIn(BETWEEN) || word.hasTag("ADJ"))
            && !word.is("old", "past", "last", "next"), Word::key);

    /** "a", "one", "another"; only the unit counts. */
    private static final Rule<BigDecimal> ARTICLE = word("a", "an").map(article -> BigDecimal.ONE)
            .from((words, i) -> words.get(i - 1) == Word.NONE || words.get(i - 1).isIn(BEFORE_ARTICLE)
                    || words.get(i - 1).sentence() != words.get(i).sentence() || words.get(i - 1).hasTag("PUNCT")
                            && !words.get(i - 1).is(")", "%", "]"));

    private static final Rule<Optional<BigDecimal>> VAGUE = phrase("several", "a few", "many", "numerous", "a number of",
            "a handful of",
            "the few").map(words -> Optional.<BigDecimal>empty());

    private static final Rule<Optional<BigDecimal>> COUPLE = phrase("a couple of", "a couple", "couple of", "a pair of")
            .map(words -> Optional.of(BigDecimal.TWO));

    private static final Rule<Optional<BigDecimal>> AMOUNT = Numbers.AMOUNT.map(Optional::of);

    private static final Rule<Span> HALF = first(
            phrase("half a", "half an", "half -", "half").map(half -> new BigDecimal("0.5")),
            phrase("a quarter of a", "a quarter of an", "quarter of an", "quarter of a", "quarter -")
                    .map(quarter -> new BigDecimal("0.25")),
            phrase("three quarters of an", "three quarters of a", "three - quarters of an")
                    .map(quarters -> new BigDecimal("0.75")))
            .then(SINGULAR, DurationGrammar::part).where(Optional::isPresent).map(Optional::get);

    /** "a year and a half", "an hour and a half". */
    private static final Rule<Span> AND_A_HALF = phrase("a", "an", "one").before(SINGULAR).skip(phrase("and a half"))
            .mapIfPresent(named -> part(new BigDecimal("1.5"), named));

    private static final Rule<Span> COUNTED = first(
            AND_A_HALF, HALF,
            first(COUPLE, VAGUE, AMOUNT).skip(word("-").from(Words::glued)).then(SINGULAR, Span::new)
                    .upTo((words, end) -> !words.get(end).is("-") || !words.get(end + 1).is("old", "olds")),
            first(COUPLE, VAGUE, AMOUNT).skip(ADJECTIVE.maybe()).then(PLURAL, Span::new),
            AMOUNT.where(amount -> amount.filter(BigDecimal.ONE::equals).isPresent()).skip(ADJECTIVE.maybe()).then(SINGULAR,
                    Span::new)
                    .upTo((words, end) -> !words.keys(end - 2, end).equals("one day") || isBehindPreposition(words, end - 2)),
            AMOUNT.then(SINGULAR, Span::new).upTo(DurationGrammar::isAttribute));

    /** A number of units, or "a year" where it is no rate; what "ago" and "later" stand behind. */
    static final Rule<Span> SPAN = first(COUNTED,
            word("a", "an").skip(ADJECTIVE.maybe()).then(SINGULAR, (article, named) -> new Span(Optional.of(BigDecimal.ONE),
                    named)));

    private static final Rule<Span> PLAIN = first(COUNTED,
            ARTICLE.skip(ADJECTIVE.maybe()).then(SINGULAR, (one, named) -> new Span(Optional.of(one), named))
                    .upTo((words, end) -> !words.get(end).is("-")));

    private static final Rule<Length> COMPOUND = COUNTED.skip(word(",", "and").maybe()).then(COUNTED,
            (coarse, fine) -> coarse.unit().ordinal() > fine.unit().ordinal() ? Optional.of(coarse.with(fine))
                    : Optional.<Length>empty())
            .mapIfPresent(length -> length);

    private static final Rule<Length> RANGE = word("between").maybe().before(Numbers.AMOUNT).skip(first(
            word("-").maybe().before(word("to", "or", "and", "-"))))
            .<Span, Length>then(Numbers.AMOUNT.skip(word("-").maybe()).then(UNIT, (amount,
                    named) -> new Span(Optional.of(amount), named)),
                    (low, high) -> new Length(new Span(Optional.of(low),
                            high.named()).length().timex() + ".." + high.length().timex(),
                            high.unit().words()))
            .upTo((words, end) -> !words.get(end).is("-") || !words.get(end + 1).is("old", "olds"));

    /** "the next four years", "the first ten minutes", "the past decade". */
    private static final Rule<Length> STRETCH = word("the", "its", "his", "her", "their", "our", "my", "these").maybe()
            .before(word("next", "past", "last", "first", "final", "previous", "following", "coming", "opening", "closing",
                    "preceding"))
            .before(first(COUNTED.where(span -> span.named().plural()), in(Unit.WORDS).where(named -> !named.plural()
                    && named.factor() > 2)
                    .map(named -> new Span(Optional.of(BigDecimal.ONE), named)))).map(Span::length);

    /** "over the past year", "in the next month": a length, where "last year" alone is a date. */
    private static final Rule<Length> STRETCH_OF_ONE = word("the").before(word("next", "past", "last"))
            .before(SINGULAR.where(named -> named.unit().grain().isPresent()))
            .map(named -> new Span(Optional.of(BigDecimal.ONE), named).length())
            .from((words, i) -> words.get(i + 1).is("past")
                    || words.get(i - 1).is("over", "in", "for", "during", "within", "throughout", "through"));

    /** "month-long", "yearlong", "decades-long". */
    private static final Rule<Length> LONG = first(
            UNIT.skip(word("-")).skip(word("long")).map(named -> new Span(
                    named.plural() ? Optional.empty() : Optional.of(BigDecimal.ONE), new Unit.Named(named.unit(), named.plural()
                            ? 1 : named.factor(),
                            named.plural()))),
            one(word -> word.key().endsWith("long"), word -> word.key().substring(0, word.key().length() - 4))
                    .mapIfPresent(unit -> Optional.ofNullable(Unit.WORDS.get(unit)).filter(named -> !named.plural()))
                    .map(named -> new Span(Optional.of(BigDecimal.ONE), named)))
            .map(Span::length);

    /** "for years", "over the decades". */
    private static final Rule<Length> UNCOUNTED = first(
            PLURAL.from((words, i) -> words.get(i - 1).is("for")), phrase("over the").before(PLURAL))
            .upTo((words, end) -> !words.get(end).is("of", "-", "ago"))
            .map(named -> new Span(Optional.empty(), new Unit.Named(named.unit(), 1, true)).length());

    private static final Rule<String> POSSESSIVE = word("'").from(Words::glued).skip(word("s").from(Words::glued).maybe());

    static final Rule<Reading> RULE = longest(
            COMPOUND.map(length -> Reading.duration("duration of two units", length)),
            RANGE.map(length -> Reading.duration("range of durations", length)),
            STRETCH.map(length -> Reading.duration("stretch of time", length)),
            STRETCH_OF_ONE.map(length -> Reading.duration("stretch of time", length)),
            UNCOUNTED.map(length -> Reading.duration("duration without number", length)),
            LONG.map(length -> Reading.duration("unit and long", length)),
            PLAIN.map(span -> Reading.duration("duration", span.length()))).skip(POSSESSIVE.maybe());

    private DurationGrammar() {
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

    private static boolean isBehindPreposition(Words words, int index) {
        return words.get(index - 1).isIn(BEFORE_ARTICLE);
    }

    /** Whether a unit in the singular stands before a noun, as in "a 10 year sentence". */
    private static boolean isAttribute(Words words, int end) {
        return words.get(end).hasTag("NOUN", "ADJ") && !words.get(end).is("old", "olds") && words.get(end).isLetters();
    }
}
