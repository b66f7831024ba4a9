package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;
import org.stet.model.ValueKind;

/** How old somebody was who was born on a day, then or today: "born in 1948, died at 71 in 2026", "Born in 1996, the 35-year-old". */
final class Births implements Check {

    private static final String BORN = "\\bborn (?:in (?:[A-Z][\\w'-]+[, ]+){1,3})?(?:in |on )?<A>";
    private static final List<Form> THEN = Stream.of(BORN + "(?: in [\\w ]{2,30})? and died (?:in |on )?<B>,? (?:at |aged )?<D>",
            BORN + "[^⟦⟧.;:]{0,40}?\\bdied (?:in |on )?<B>(?: in [\\w ]{2,30})?" + Form.NEXT + "(?:He|She) was <D>(?! when\\b| at\\b)",
            BORN + ", (?:he|she) was <D> when (?:he|she)~ in <B>").map(Form::of).toList();
    private static final List<Form> TODAY = Stream.of(BORN + ",? the <D>", "\\bdied <D>" + Form.NEXT + "(?:(?:He|She) was )?" + BORN,
            "<D>,? (?:who )?was " + BORN,
            BORN + "[^⟦⟧.;:]{0,60}" + Form.NEXT + "(?:He|She) (?:has )?died <D>").map(Form::of).toList();

    private static final Pattern YEAR = Pattern.compile("^\\d{4}");
    private static final Pattern AGE = Pattern.compile("P?(\\d{1,3})Y?");
    private static final int OLDEST = 120;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Stream.concat(
                Form.anywhere(THEN, bodies(outlines)).flatMap(found -> YEAR.matcher(found.value("B").mention().normalised()).results()
                        .limit(1).flatMap(year -> calculation(found, year.group(), Stream.of(found.value("B"))))),
                reading.article().published().stream().flatMap(today -> Form.anywhere(TODAY, bodies(outlines))
                        .flatMap(found -> calculation(found, String.valueOf(today.day().getYear()), Stream.empty()))));
    }

    private static Stream<Outline> bodies(List<Outline> outlines) {
        return outlines.stream().filter(Outline::isBody);
    }

    /** @param then the year in which somebody had the age */
    private static Stream<Calculation> calculation(Found found, String then, Stream<Value> day) {
        var born = YEAR.matcher(found.value("A").mention().normalised());
        var told = found.value("D");
        var age = AGE.matcher(told.kind() == ValueKind.AGE || told.kind() == ValueKind.DURATION ? told.mention().normalised() : told.words());
        if (!born.lookingAt() || !age.matches() || !told.isExact()) {
            return Stream.empty();
        }
        var number = Integer.parseInt(age.group(1));
        var years = Integer.parseInt(then) - Integer.parseInt(born.group());
        var isRight = number == years || number == years - 1;
        return years <= 0 || years > OLDEST ? Stream.empty() : Stream.of(new Calculation(Stream.concat(Stream.of(told, found.value("A")), day)
                .map(Value::mention).toList(), then + " − " + born.group() + " = " + years + (isRight ? "" : ", not " + number), isRight, "age"));
    }
}
