package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** A number that changed, with both ends and by how much: "from £2.20 to £2.80, a rise of 60 per cent". */
final class Changes implements Check {

    static final String MOVES = "(?:rose|risen|rises?|rising|grew|grown|grows?|growing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?"
            + "|increas(?:e|ed|es|ing)|gain(?:ed|s|ing)?|soar(?:ed|s|ing)?|surg(?:ed|es|ing)|advanced|improved|strengthened|widened|widening"
            + "|expanded|leapt|rallied|lifted|raised|boosted|up|fell|fallen|falls?|falling|drop(?:ped|s|ping)?"
            + "|declin(?:ed|es|ing)|decreas(?:ed|es|ing)"
            + "|slid|slipped|slump(?:ed|s|ing)?|sank|shrank|shrunk|tumbled|plunged|dipped|eased|narrow(?:ed|s|ing)?|weakened|contracted|cut"
            + "|lowered|reduced|down|lost|plummeted|slowed)";
    static final String NOUNS = "(?:rise|increase|jump|gain|growth|climb|surge|leap|hike|advance|improvement|fall|drop|decline|decrease|cut"
            + "|reduction|slump|dip|plunge|loss|slide|difference)";
    private static final String BEHIND = "(?:higher|lower|up|down|more|less|fewer)";
    private static final List<String> HOW_MUCH = List.of(MOVES + "(?: by)?(?: a(?:nother)?(?: further)?)? <p>(?: " + BEHIND + ")?",
            "an? (?:\\w+ )?" + NOUNS + " of <p>", "an? (?:\\w+ )?<p>(?: point)?[ -]" + NOUNS,
            "<p> " + BEHIND);
    private static final String THAN = "(?:from|than|compared (?:with|to)|against|versus|vs\\.?)";
    private static final List<String> ENDS = List.of("from <a>… to <b>", "(?:to|at) <b>…[ (](?:up |down )?" + THAN + " (?:the )?<a>");
    private static final String BEFORE = "(?:…[ ,–—-]+|,? )";
    private static final String BEHIND_ENDS = "…(?: ?[,–—(-]| -| or) ?(?:or |which (?:is|was) |that is )?";

    private static final String ENDED = "<b>(?: (?:a|per) \\w+)?,? (?:or |which is )?";

    private static final String NEXT_TELLS = Form.NEXT + "(?:(?:The|That|This) <p>(?: point)?[ -]" + NOUNS
            + "|(?:That|This|It) (?:is|was|means|represents|marks|amounts to) an? (?:\\w+ )?(?:" + NOUNS + " of <q>|<r>(?: point)?[ -]" + NOUNS
            + "))";
    private static final List<Form> FORMS = Stream.concat(HOW_MUCH.stream().flatMap(much -> ENDS.stream()
            .flatMap(ends -> Stream.of(much + BEFORE + ends, ends + BEHIND_ENDS + much))),
            Stream.of(ENDED + "(?:up|down) <p> (?:" + BEHIND + " )?" + THAN + " ‥<a>",
                    ENDED + "(?:an? )?<p> (?:" + BEHIND + "|" + NOUNS + ") " + THAN + " ‥<a>",
                    "<b>…[ ,(]" + THAN + " <a>" + BEHIND_ENDS + "an? (?:\\w+ )?" + NOUNS + " of <p>",
                    "<b>‥" + Form.NEXT + "⟦T\\d+⟧ (?:earlier |ago |before )?(?:it|the (?:share|figure|number)) (?:was|were|had been|stood at) <a>,"
                            + " an? (?:\\w+ )?" + NOUNS + " of <p>",
                    "<b>…[ ,(]" + THAN + " <a>" + BEHIND_ENDS + "an? (?:\\w+ )?<p>(?: point)?[ -]" + NOUNS,
                    "<b>‥,? (?:up|down|a " + NOUNS + " of) <p> on (?:the )?<a>",
                    "from <a> to <b>~" + NEXT_TELLS, "<b>…[ ,(]" + THAN + " <a>~" + NEXT_TELLS,
                    "<b>[^⟦⟧.;:]{0,30}(?:⟦T\\d+⟧)?" + Form.NEXT + "⟦T\\d+⟧,? [^⟦⟧.;:]{3,50}<a>[^⟦⟧.;:]{0,60}?\\b" + MOVES + "(?: by)? <p>",
                    MOVES + "(?: by)? <p> to <b>" + Form.NEXT + "[^⟦⟧.;:]{3,50} <a>,? (?<then>⟦T\\d+⟧)(?= ?[.,;])"))
            .map(Form::of).toList();
    static final Pattern OTHER_BASE = Pattern.compile("(?i)adjust|underlying|like-for-like|organic|constant|inflation|real terms|seasonal"
            + "|annuali|average|exclud|pro forma|currenc|\\bpeak|\\bhigh of|\\blow of|comparable|per (?:year|month|week)"
            + "|a (?:year|month|week) (?:for|over)|compound|\\beach\\b");

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.all(FORMS, outlines).flatMap(Changes::calculation);
    }

    private static Stream<Calculation> calculation(Found found) {
        return OTHER_BASE.matcher(found.around()).find() ? Stream.empty()
                : calculation(found.any("p", "q", "r"), found.value("a"), found.value("b"));
    }

    /** By how much a number changed, as a share or as a number of the same things. */
    static Stream<Calculation> calculation(Value much, Value from, Value to) {
        if (!from.isLike(to) || from.number() == to.number() || from.number() == 0) {
            return Stream.empty();
        }
        var points = to.intervalBeside(from).minus(from.intervalBeside(to)).size();
        var isPoints = from.isPercent() && (much.isPoints() || much.isPercent() && points.meets(much.reckoned()));
        return isPoints || !much.isPercent() && much.isLike(from) ? Differences.difference(much, from, to)
                : much.isPercent() ? share(much, from, to, points) : Stream.empty();
    }

    private static Stream<Calculation> share(Value much, Value from, Value to, Interval difference) {
        var figures = Figures.of(List.of(from, to));
        var how = "(" + figures.show(to.number()) + " − " + figures.show(from.number()) + ") / " + figures.show(from.number());
        return Calculation.of("change in per cent", much, List.of(from, to), how, 100 * Math.abs(to.number() - from.number()) / from.number(),
                difference.times(Interval.of(100)).over(from.intervalBeside(to)));
    }
}
