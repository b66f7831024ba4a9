package org.stet.analysis.arithmetic;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;
import org.stet.model.ValueKind;

/**
 * A result that its own words announce, such as "a majority of 311", "the remaining seven", "after 15 years", against what can be reckoned
 * from the numbers of its sentence and the one before, if there are no more of that kind than the calculation takes.
 */
final class Announced implements Check {

    /** How a kind of result is announced, and what is reckoned. */
    private record Kind(List<Form> cues, Pattern others, Function<Found, Stream<Calculation>> calculation) {

        Kind(String others, Function<Found, Stream<Calculation>> calculation, String... cues) {
            this(Stream.of(cues).map(Form::of).toList(), Pattern.compile("(?i)\\b(?:" + others + ")\\b"), calculation);
        }

        Stream<Calculation> in(Outline outline) {
            return cues.stream().flatMap(cue -> cue.anywhere(outline)).filter(found -> !others.matcher(found.sentences()).find())
                    .flatMap(calculation);
        }
    }

    /** What takes up the numbers of the sentence before. */
    private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|that|this|her|his|their|its) ");
    private static final String NOT_SINCE = "(?! (?:since|over|in|for|on|between|from|by)\\b)";
    private static final String TO_BE_EXCLUDED = "includ\\w*|adjust\\w*|average|forecast|expected|previous\\w*|first count|recount|would|could"
            + "|target";
    private static final String TOTAL = "\\b(?:total of|spending|paying|paid|at a cost of|making|costing|cost|bill of|loss of|or) (?:\\w+ )?%s"
            + "|%s (?:in total|in all|altogether)\\b";
    /** Farther off is the rest of something else. */
    private static final double FARTHEST = .25;
    private static final List<Kind> KINDS = List.of(
            new Kind(TO_BE_EXCLUDED, Announced::difference,
                    "\\b(?:a|an|the|that|this|her|his|their|its) (?:\\w+ )?(?:majority|margin) of (?:just |only )?<p>(?! (?:in|over)\\b)",
                    "(?<!after |since |following |despite |another )\\ban? (?:[\\w-]+ )?" + Changes.NOUNS + " of <p>" + NOT_SINCE,
                    "(?<!after |since |following |despite )\\b(?:an?|the|this|that) <p>(?: point)?[ -]" + Changes.NOUNS + NOT_SINCE,
                    "\\b" + Changes.MOVES + "(?: by)? <p>(?: ⟦T\\d+⟧)?, from"),
            new Kind("includ\\w*|target|ago|while|others?|rest", Announced::share,
                    "(?:,? or|[,(–—]| -|\\. That is|\\. That's) (?:about |nearly |almost |just |only )?<s>"
                            + "(?! (?:of|in|more|higher|lower|fewer|less|up|down|point)\\b)(?= ?[.,;)])"),
            new Kind("includ\\w*|also|another|earlier|previous\\w*|additional|more|further", Announced::rest,
                    "\\b(?:the|its|his|her|their) (?:other|remaining) <r>(?! of\\b| per\\b| times\\b)",
                    "\\bleav(?:es|ing) (?:just |only )?<r>(?= ?[.,;]| still| to be)"),
            new Kind("some|each|another|previous\\w*|target|average|record", Announced::span,
                    "\\bafter (?:an? )?(?:\\w+ of )?<D>(?! (?:of|on|at|as|with)\\b)(?! in (?!(?:the|his|her|its|their) (?:job|post|role|office"
                            + "|charge|business|chair)\\b))(?! \\w+ (?:of|in|on|at|with)\\b)",
                    "<D> after (?!a\\b|an\\b)",
                    "\\b(?:marks?|marked|celebrat\\w+) (?:its|his|her|their|the) <D>"),
            new Kind("includ\\w*|target|national\\w*|usual\\w*", Announced::average, "\\b(?:an|the) average (?:[\\w-]+ ){0,2}of <u>"),
            new Kind("with|includ\\w*|plus|deposit|advance|up to|more|discount|off|first|over", Announced::price,
                    "\\b(?:at|for|costing|priced at|worth) <u> (?:each|apiece|an? \\w+|per \\w+)", "<u> (?:to|for) each of"));

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return outlines.stream().filter(outline -> outline.isBody() && outline.values().size() > 2).flatMap(outline -> KINDS.stream()
                .flatMap(kind -> kind.in(outline)));
    }

    /** The other values nearby that can be reckoned with. */
    private static List<Value> numbers(Found found, Value stated, int sentencesBefore) {
        return found.nearby(sentencesBefore).stream().filter(value -> value != stated && value.isNumber() && value.number() > 0).toList();
    }

    private static Stream<Calculation> difference(Found found) {
        var much = found.value("p");
        var likes = numbers(found, much, DEFINITE.matcher(found.match().group()).lookingAt() ? 1 : 0).stream().filter(value -> much.isPercent()
                ? value.kind() != ValueKind.PERCENT : value.isLike(much) && value.isOf(much))
                .toList();
        return likes.size() != 2 || !much.isExact() || likes.stream().anyMatch(found::isBehindOf) || !likes.get(0).isOf(likes.get(1)) ? Stream.empty()
                : much.isPercent() ? Stream.of(0, 1).flatMap(i -> Changes.calculation(much, likes.get(i), likes.get(1 - i)))
                .sorted(Comparator.comparing(each -> !each.isRight())).limit(1)
                        : Differences.difference(much, likes.get(0), likes.get(1));
    }

    private static Stream<Calculation> share(Found found) {
        var share = found.value("s");
        var likes = numbers(found, share, 1).stream().filter(value -> !value.isPercent()).toList();
        if (likes.size() != 2) {
            return Stream.empty();
        }
        var isFirstWhole = likes.get(0).number() > likes.get(1).number();
        var whole = likes.get(isFirstWhole ? 0 : 1);
        return found.isBehindOf(whole) ? Shares.calculation(share, likes.get(isFirstWhole ? 1 : 0), whole) : Stream.empty();
    }

    /** The whole is that of which parts are told, or stands in the sentence before them. */
    private static Stream<Calculation> rest(Found found) {
        var rest = found.value("r");
        var here = before(rest, numbers(found, rest, 0));
        var likes = here.size() > 1 ? here : before(rest, numbers(found, rest, 1));
        if (likes.size() < 2 || !likes.stream().allMatch(value -> value.isLike(rest) && value.isOf(likes.getFirst()))) {
            return Stream.empty();
        }
        var parts = new Parts(likes.getFirst(), likes.subList(1, likes.size()));
        var isToldOfWhole = found.isBehindOf(parts.whole()) || here.containsAll(parts.parts()) && !here.contains(parts.whole());
        var isNear = Math.abs(parts.whole().number() - parts.total() - rest.number()) <= FARTHEST * parts.whole().number();
        return isToldOfWhole && isNear ? Rests.calculation(rest, parts) : Stream.empty();
    }

    private static List<Value> before(Value rest, List<Value> values) {
        return values.stream().filter(value -> value.mention().span().start() < rest.mention().span().start()).toList();
    }

    private static Stream<Calculation> span(Found found) {
        var told = found.value("D");
        var nearby = found.nearby(1);
        var times = nearby.stream().filter(value -> Stretch.isTime(value, told)).sorted(Comparator.comparing(value -> value.mention().normalised()))
                .toList();
        var isTheOnlyLength = nearby.stream().filter(value -> value.kind() == ValueKind.DURATION).count() <= 1;
        return times.size() != 2 || !isTheOnlyLength || found.nearby(0).stream().noneMatch(times::contains) ? Stream.empty()
                : Stretch.of(times.get(0), times.get(1), told).stream()
                .map(stretch -> stretch.calculation(stretch.isRight(), "time between"));
    }

    private static Stream<Calculation> average(Found found) {
        var each = found.value("u");
        var others = numbers(found, each, 0);
        if (others.size() != 2) {
            return Stream.empty();
        }
        var isFirstTotal = each.kind() == ValueKind.COUNT ? others.get(0).number() > others.get(1).number() : others.get(0).isLike(each);
        return Averages.calculation(others.get(isFirstTotal ? 0 : 1), others.get(isFirstTotal ? 1 : 0), each);
    }

    /** The total has words of its own. */
    private static Stream<Calculation> price(Found found) {
        var each = found.value("u");
        var others = numbers(found, each, 0);
        if (others.size() != 2) {
            return Stream.empty();
        }
        var isFirstTotal = others.get(0).kind() == ValueKind.MONEY;
        var total = others.get(isFirstTotal ? 0 : 1);
        var sign = "⟦N" + found.outline().values().indexOf(total) + "⟧";
        return Pattern.compile(TOTAL.formatted(sign, sign)).matcher(found.words()).find() ? Rates.calculation(each, total, others.get(isFirstTotal
                ? 1 : 0))
                : Stream.empty();
    }
}
