package org.stet.analysis.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.model.ValueKind;

/** Amounts that an article gives in two currencies: one that was converted at another rate than all others is wrong. */
final class Conversions implements Check {

    private static final Pattern BETWEEN = Pattern.compile("\\s?\\((?:about |around |roughly |some |or )?");
    private static final int FEWEST = 3;
    /** Rates that differ by less are those of another hour. */
    private static final double APART = .01;

    /** An amount, the same in another currency, and what one of the first makes in the second. */
    private record Pair(Value amount, Value converted) {

        Interval rate() {
            return converted.interval().over(amount.interval());
        }

        double exactRate() {
            return converted.number() / amount.number();
        }

        String units() {
            return amount.unit() + converted.unit();
        }

        boolean fits(Pair other) {
            return rate().meets(other.rate()) || Math.abs(exactRate() / other.exactRate() - 1) < APART;
        }
    }

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        var byUnits = new LinkedHashMap<String, List<Pair>>();
        outlines.stream().filter(Outline::isBody).flatMap(outline -> pairs(outline, reading.document().text()))
                .forEach(pair -> byUnits.computeIfAbsent(pair.units(), any -> new ArrayList<>()).add(pair));
        return byUnits.values().stream().filter(pairs -> pairs.size() >= FEWEST).flatMap(Conversions::odd);
    }

    private static Stream<Pair> pairs(Outline outline, String text) {
        var values = outline.values();
        return IntStream.range(1, values.size()).mapToObj(i -> new Pair(values.get(i - 1), values.get(i)))
                .filter(pair -> pair.amount.isNumber() && pair.converted.isNumber() && pair.amount.kind() == ValueKind.MONEY
                        && pair.converted.kind() == ValueKind.MONEY && !pair.amount.unit().equals(pair.converted.unit()))
                .filter(pair -> BETWEEN.matcher(
                        text.substring(pair.amount.mention().span().end(), pair.converted.mention().span().start())).matches());
    }

    /** The one that no other fits, where all others fit each other. */
    private static Stream<Calculation> odd(List<Pair> pairs) {
        return pairs.stream().filter(odd -> {
            var others = pairs.stream().filter(pair -> pair != odd).toList();
            return others.stream().noneMatch(odd::fits) && others.stream().allMatch(one -> others.stream().allMatch(one::fits));
        }).flatMap(odd -> {
            var model = pairs.stream().filter(pair -> pair != odd).max((a, b) -> Double.compare(digits(a), digits(b))).orElseThrow();
            var rate = model.exactRate();
            return Calculation.of("conversion of money", odd.converted, List.of(odd.amount),
                    Figures.show(odd.amount) + " at the rate of " + Figures.show(model.amount) + " (" + Figures.show(model.converted) + ")",
                    odd.amount.number() * rate, odd.amount.interval().times(Interval.of(rate)));
        });
    }

    /** How finely a rate can be told from a pair. */
    private static double digits(Pair pair) {
        return Math.min(pair.amount.number() / pair.amount.step(), pair.converted.number() / pair.converted.step());
    }
}
