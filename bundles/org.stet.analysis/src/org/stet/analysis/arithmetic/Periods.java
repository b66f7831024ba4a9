package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;
import org.stet.model.ValueKind;

/** The same money for a shorter and a longer time: "€850 a month, or €10,200 a year". */
final class Periods implements Check {

    private static final List<Form> FORMS = List.of(
            Form.of("<u> (?:a|per) (?<short>week|month),? (?:or|which is|that is) <t> (?:a|per) year(?! with\\b| includ\\w+| plus\\b| more\\b)"));
    /** How often the shorter time is in a year. */
    private static final Map<String, Interval> TIMES = Map.of("week", new Interval(52, 52.2), "month", Interval.of(12));

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.anywhere(FORMS, outlines.stream().filter(Outline::isBody)).flatMap(Periods::calculation);
    }

    private static Stream<Calculation> calculation(Found found) {
        var each = found.value("u");
        var total = found.value("t");
        if (each.kind() != ValueKind.MONEY || !each.isLike(total)) {
            return Stream.empty();
        }
        var times = TIMES.get(found.match().group("short").toLowerCase(Locale.ROOT));
        return Calculation.of("money for a time", total, List.of(each), Math.round(times.low()) + " × " + Figures.ofSmall(each).show(each.number()),
                times.low() * each.number(), each.interval().times(times));
    }
}
