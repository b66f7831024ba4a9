package org.stet.analysis.arithmetic;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** A number that became another several times as high: "doubled from 40 to 60". */
final class Multiples implements Check {

    private static final Map<String, Double> TIMES = Map.of("doubl", 2., "tripl", 3., "trebl", 3., "quadrupl", 4., "halv", .5);
    private static final String VERB = "(?<bound>\\b(?:more than|over|nearly|almost|less than) )?"
            + "\\b(?<verb>doubl|tripl|trebl|quadrupl|halv)(?:ed|es|e|ing)\\b";
    private static final List<Form> FORMS = Stream.of(VERB + "(?:‥| (?:in|over|within|since) ⟦T\\d+⟧,) from <a>‥ to <b>",
            VERB + "‥ to <b>…[ (](?:up |down )?(?:from|compared with|against) <a>").map(Form::of).toList();
    /** What may still be called double, and what may if it is nearly or more than that. */
    private static final double NEAR = .1;
    private static final double FAR = .3;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.anywhere(FORMS, outlines.stream().filter(Outline::isBody)).flatMap(Multiples::calculation);
    }

    private static Stream<Calculation> calculation(Found found) {
        var from = found.value("a");
        var to = found.value("b");
        if (!from.isLike(to) || from.number() == 0) {
            return Stream.empty();
        }
        var times = TIMES.get(found.match().group("verb").toLowerCase(Locale.ROOT));
        var reach = found.match().group("bound") == null ? NEAR : FAR;
        var isRight = to.interval().over(from.interval()).meets(Interval.around(times, reach * times));
        var format = new DecimalFormat("#.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        var figures = Figures.of(List.of(from, to));
        return Stream.of(new Calculation(List.of(to.mention(), from.mention()),
                figures.show(to.number()) + " / " + figures.show(from.number()) + " = " + format.format(to.number() / from.number())
                        + (isRight ? "" : ", not " + format.format(times)), isRight, "multiple"));
    }
}
