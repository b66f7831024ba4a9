package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Comparison;
import org.stet.analysis.claims.Statement;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/** A measure with the same in another unit behind it: "10 miles (16 km)". */
final class Units implements Check {

    private static final Pattern BETWEEN = Pattern.compile("\\s?[(\\[/](?:about |around |roughly |some |or |nearly |almost |just (?:over|under) )?");
    private static final Place NOWHERE = new Place("", new Span(0, 0));
    private static final Pattern BEHIND = Pattern.compile("\\s?[)\\],;]");

    /** How many of its steps a number may be off that somebody converted: who says 10 miles for 15 km has rounded. */
    private static final double ROUNDED = 2;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        var text = reading.document().text();
        return outlines.stream().flatMap(outline -> IntStream.range(1, outline.values().size()).boxed()
                .filter(i -> isPair(outline.values().get(i - 1), outline.values().get(i), text))
                .flatMap(i -> calculation(outline.values().get(i - 1), outline.values().get(i))));
    }

    private static boolean isPair(Value amount, Value converted, String text) {
        var end = amount.mention().span().end();
        var start = converted.mention().span().start();
        return amount.isNumber() && converted.isNumber() && amount.kind() == ValueKind.MEASURE && converted.kind() == ValueKind.MEASURE
                && !amount.unit().equals(converted.unit()) && end <= start && BETWEEN.matcher(text.substring(end, start)).matches()
                && BEHIND.matcher(text.substring(converted.mention().span().end())).lookingAt();
    }

    private static Stream<Calculation> calculation(Value amount, Value converted) {
        var comparison = Comparison.of(ValueKind.MEASURE, statement(amount), statement(converted));
        return comparison.differs() ? Stream.of(new Calculation(List.of(converted.mention(), amount.mention()), comparison.arithmetic(), false,
                "conversion of units")) : Stream.empty();
    }

    private static Statement statement(Value value) {
        var mention = value.mention();
        return new Statement(NOWHERE, value.words(), mention.normalised(), mention.unit(), mention.bound(), String.valueOf(ROUNDED * value.step()));
    }
}
