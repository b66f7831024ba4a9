package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** How far two numbers lie apart: "5.4 per cent and 7.2 per cent. The difference is 1.8 points", "by 30 votes, 1,864 to 1,834". */
final class Differences implements Check {

    private static final String APART = "(?:difference|gap|margin|majority|gulf|disparity|overrun|net outlay)";
    private static final String AGAINST = "(?:to|against|and) (?:\\w+ )?";
    private static final String MORE_OF_THEM = "(?! (?:to|votes? to|against) ⟦N)";
    private static final List<Form> FORMS = Stream.of(
            "<a>~(?:" + Form.NEXT + "~)?<b>~(?: ?[,;:(–—] ?| -|" + Form.NEXT + ")(?:(?:that is|which is|this is|it is|or) )?(?:the|an?) " + APART
                    + "(?: between (?:them|the two))? (?:of|is|was|being) (?:just |only )?<p>",
            "\\bby (?:a (?:margin|majority) of )?(?:just |only )?<p>" + MORE_OF_THEM
                    + "(?:,| [–—-]) (?:with|taking|winning|polling|by|getting)? ?<a> " + AGAINST + "<b>",
            "\\bby <a> (?:to|against) <b>" + Form.NEXT + "(?:The|That|This|Its|Her|His|Their) (?:majority|margin) of (?:just |only )?<p>",
            "\\b(?:won|beat|defeated|carried|passed|elected)~\\bby (?:just |only )?<p>" + MORE_OF_THEM + Form.NEXT
                    + "[^⟦⟧.;:]{0,50}?<a> (?:to|against) <b>").map(Form::of).toList();
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:earlier|ago|previous\\w*|last (?:time|election|year)|first|adjust\\w*"
            + "|estimate\\w*|forecast\\w*|at least|expect\\w*|since|then|half-time)\\b");

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.all(FORMS, outlines).filter(found -> !OTHER.matcher(found.match().group()).find()).flatMap(Differences::calculation);
    }

    private static Stream<Calculation> calculation(Found found) {
        var much = found.value("p");
        var one = found.value("a");
        var other = found.value("b");
        var isOfPercent = one.isPercent() && (much.isPoints() || much.isPercent());
        return one.isLike(other) && one.isOf(other) && one.number() != other.number() && (isOfPercent || much.isLike(one) && much.isOf(one))
                ? difference(much, one, other) : Stream.empty();
    }

    /** Takes the less from the more. */
    static Stream<Calculation> difference(Value much, Value one, Value other) {
        var more = one.number() > other.number() ? one : other;
        var less = more == one ? other : one;
        var figures = Figures.of(List.of(one, other));
        return Calculation.ofDifference("difference", much, List.of(one, other), figures.show(more.number()) + " − " + figures.show(less.number()),
                more.number() - less.number(), more.interval().minus(less.interval()).size());
    }
}
