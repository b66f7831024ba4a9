package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** A part, its whole and which share of it that is: "31 of 212 samples, nearly one in five". */
final class Shares implements Check {

    private static final String THE = "(?:(?:the|its|their|these|those|all|his|her|our|a|an) )?(?:\\w+'s? )?";
    private static final String WORDS = "(?:(?!and\\b|but\\b)[\\w'-]+ ){0,5}";
    private static final String OR = "(?: ?[,(–—]| -| or|, or|, just| \\(or) ?(?:or |about |which is |that is |some )?";
    /** A share of something else does not follow, nor a change. */
    private static final String END = "(?! of\\b| in\\b| more| higher| lower| fewer| less| up\\b| down\\b| point"
            + "|[ -](?:rise|increase|fall|drop|chance|CI|confidence))";
    /** It may say again of what. */
    private static final String END_OF_SAME = "(?:" + END + "| of (?:the|its|their|all|them|those) )";
    private static final String RATE = "(?:[\\w-]+ )?(?:turnout|share|rate|proportion|response|score|majority|average)";
    private static final List<Form> FORMS = Stream.of("\\bof " + THE + "<w>…,? <x>" + OR + "<s>" + END,
            "<x> (?:out )?of " + THE + "(?:[\\w-]+ )?<w>" + OR + "<s>" + END,
            "<x>(?:" + OR + "| represent\\w*| account\\w* for| mak(?:es?|ing) up| made up| equal to"
                    + "| is| are| was| were) <s> of " + THE + WORDS + "<w>",
            "<x> (?:out )?of " + THE + "<w>[^⟦⟧.;]{0,70}\\. (?:That's|That is|That was|That makes) <s>" + END,
            "<w> (?:\\w+ )?by <x>" + OR + "<s>" + END,
            "\\bof " + THE + "<w>(?:[^⟦⟧.;:,]|⟦T\\d+⟧){0,70}, <x>[^⟦⟧.;:]{0,50}" + Form.NEXT
                    + "(?:That|This) (?:is|was|makes|means) (?:about |nearly |almost )?<s>" + END_OF_SAME,
            "<x> (?:out )?of " + THE + "(?:[\\w-]+ )?<w>[^⟦⟧.;:]{0,60}?[,–—] ?(?:giving |or )?(?:a|an) " + RATE + " of <s>" + END,
            "<s>(?:,? or| \\(| [–—-]) ?<x> (?:out )?of " + THE + "<w>(?! per\\b)",
            "\\bof " + THE + "<w>‥, <x> ‥, (?:which is|that is|or) <s>" + END).map(Form::of).toList();
    private static final Form PART = Form.of("<s> of " + THE + WORDS + "<w>(?: (?!and\\b|or\\b)[\\w'-]+){0,3}(?:,? or|,? that is|,| \\(|:| [–—-]) <x>"
            + "(?=[,.;)]| [a-z])" + END + "(?! each| per| a (?:year|month|week|day)| years?\\b| and\\b)");

    /** What a headline says of all, and the body of so many of so many. */
    private static final Form IN_HEADLINE = Form.of("<s> (?:of )?(?:(?:the|its|their|his|her|our|all) )?(?:[\\w-]+'s )?(?<things>[\\w-]+)");
    private static final Form IN_BODY = Form.of("<x> (?:out )?of (?:(?:the|its|their|his|her|our) )?(?:[\\w-]+'s )?<w>");

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Stream.of(Form.all(FORMS, outlines).flatMap(Shares::calculation), Form.all(List.of(PART), outlines).flatMap(Shares::part),
                outlines.stream().filter(outline -> !outline.isBody())
                        .flatMap(headline -> IN_HEADLINE.anywhere(headline)).filter(found -> found.value("s").isShare())
                        .flatMap(found -> inHeadline(found, outlines))).flatMap(each -> each);
    }

    /** How many a share of so many is. */
    private static Stream<Calculation> part(Found found) {
        var share = found.value("s");
        var whole = found.value("w");
        var part = found.value("x");
        if (!share.isPercent() || whole.isPercent() || !part.isLike(whole) || part.number() >= whole.number()) {
            return Stream.empty();
        }
        return Calculation.of("share of a whole", part, List.of(share, whole), Figures.show(share) + " of " + Figures.show(whole),
                share.number() / 100 * whole.number(), share.interval().over(Interval.of(100)).times(whole.interval()));
    }

    /** A share in words that the headline tells of things, by what the body has of the same things. */
    private static Stream<Calculation> inHeadline(Found headline, List<Outline> outlines) {
        var things = headline.match().group("things").toLowerCase(Locale.ROOT);
        return outlines.stream().filter(Outline::isBody).flatMap(IN_BODY::anywhere).filter(body -> isOf(things, body.value("w").unit()))
                .flatMap(body -> calculation(headline.value("s"), body.value("x"), body.value("w")));
    }

    /** Whether a word is the plural of a thing that is counted. */
    private static boolean isOf(String things, String unit) {
        return unit.length() > 2 && things.startsWith(unit.substring(0, unit.length() - 1)) && things.length() <= unit.length() + 2;
    }

    private static Stream<Calculation> calculation(Found found) {
        return calculation(found.value("s"), found.value("x"), found.value("w"));
    }

    /** Which share of a whole a part is. */
    static Stream<Calculation> calculation(Value share, Value part, Value whole) {
        if (!share.isPercent() || part.isPercent() || !part.isLike(whole) || part.number() >= whole.number()) {
            return Stream.empty();
        }
        return Calculation.of("share of a whole", share, List.of(part, whole), Figures.show(part) + " / " + Figures.show(whole),
                100 * part.number() / whole.number(), part.interval().times(Interval.of(100)).over(whole.interval()));
    }
}
