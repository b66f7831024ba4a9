package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/**
 * How long something lasted between two times of the clock, days or years: "from 1999 to 2013, 14 years in all", "at 6.49pm and 27
 * minutes later".
 */
final class Spans implements Check {

    private static final String BEGIN = "(?:opened|founded|built|established|launched|beg[au]n|started|set up|dates? (?:back|from)|joined"
            + "|appointed|elected"
            + "|took (?:over|office)|moved|went (?:out|off|down|dark))";
    private static final String END = "(?:closed|ended|shut|finished|demolished|dissolved|burned down|retired?|retires|left|leaves|resigned|"
            + "(?:came|went) back"
            + "|stepp?(?:ed|s)? down|restored|reopened|cleared)";
    private static final String SOME = "(?: [\\w'-]+){0,5}?";
    private static final String WHEN = "(?: (?:in|on|at))?";
    private static final String TO_THE_DAY = " to the day";
    private static final String ALONE = "(?= ?[.;)]| in all\\b| altogether\\b| in total\\b)";
    /** What says that it was so long at one of several places, or in one of several offices. */
    private static final String OF_ALL = "(?! [^⟦⟧.;]{0,40}\\band\\b)(?! (?:in the|of|as)\\b)";
    private static final String LASTED = "(?:The|This|That|Its|It|His|Her) [^⟦⟧.;:]{0,40}?\\b(?:lasted|took|went on for) <D>";
    private static final String WAIT = "(?:wait|delay|cut|closure|ordeal|stoppage|journey|gap|shutdown|blackout|outage|stand-off|siege|strike)";
    private static final List<Form> LENGTHS = Stream.of(
            "\\bfrom <A> (?:to|until|till) <B>(?:, | – | — | \\(|: )(?:or |a total of |altogether )?<D>" + ALONE,
            "\\bfor <D>,? from <A> (?:to|until|till|through) <B>",
            BEGIN + " (?:in |on )?<A>~\\b" + END + " (?:in |on )?<B>,? after <D>" + ALONE,
            BEGIN + SOME + WHEN + " <A>~\\b" + END + SOME + WHEN + " <B>,? (?:after|having (?:served|spent|worked)) <D>" + OF_ALL,
            BEGIN + " (?:in )?<A>~\\b(?:marked|marks|celebrated|celebrates) (?:its|his|her|their|the) <D>,? (?:in )?<B>",
            "\\b(?:on|in|at) <B>,? (?:just |only )?<D>(?:" + TO_THE_DAY + ")? after [^⟦⟧.;:]{3,70}? (?:on|in|at) <A>",
            "\\b(?:at|on|in) <A>~<D> later,? (?:at|on|in) <B>",
            END + SOME + " (?:at|on|in) <B>,? after (?:an? \\w+ of )?<D>" + Form.NEXT + "[^⟦⟧.;:]{0,40}?\\b(?:" + BEGIN
                    + "|walked out|came out|closed|shut|stopped)" + SOME + " (?:at|on|in) <A>",
            "<D> \\w+,? (?:which|that) " + BEGIN + " (?:on|in|at) <A> and " + END + " (?:on|in|at) <B>",
            "\\bat <A>~\\b(?:at|until) <B>~" + Form.NEXT + LASTED,
            "\\bat <A>~\\bat <B>~" + Form.NEXT + "The [^⟦⟧.;:]{0,30}?, which (?:lasted|took) <D>",
            "\\bat <A>~\\bat <B>~(?:" + Form.NEXT + "~)?\\b(?:the|his|her|their) <D> " + WAIT).map(Form::of).toList();

    /** What goes on for fewer days than lie between its first and its last. */
    private static final Pattern SITTINGS = Pattern.compile("(?i)\\b(?:trial|hearing|inquest|inquiry|sitting)\\b");

    private static final String RULE = "time between";

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.anywhere(LENGTHS, outlines.stream().filter(Spans::hasTimes)).flatMap(Spans::calculation);
    }

    private static boolean hasTimes(Outline outline) {
        return outline.isBody() && outline.values().stream().filter(value -> !value.isNumber()).count() > 2;
    }

    private static Stream<Calculation> calculation(Found found) {
        var words = found.match().group();
        return Stretch.of(found.value("A"), found.value("B"), found.value("D")).stream().map(stretch -> stretch.isOfDays()
                && words.contains(TO_THE_DAY)
                ? stretch.inDays().calculation(stretch.isRightToTheDay(), RULE)
                : stretch.calculation(stretch.isRight() || stretch.number() < stretch.length() && SITTINGS.matcher(words).find(), RULE));
    }
}
