package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;
import org.stet.model.ValueKind;

/** A number of people or things and the two groups they fall into: "22, of whom 13 were men and 10 women". */
final class Groups implements Check {

    /** Words for two groups that are all there is. */
    private record Opposites(Pattern one, Pattern other) {

        Opposites(String one, String other) {
            this(Pattern.compile("(?i)\\b(?:" + one + ")\\b"), Pattern.compile("(?i)\\b(?:" + other + ")\\b"));
        }

        boolean are(String a, String b) {
            return one.matcher(a).find() && other.matcher(b).find() || other.matcher(a).find() && one.matcher(b).find();
        }
    }

    private static final String ALONE = "(?<second>[^⟦⟧.;:]{0,40})(?![^⟦⟧.;:]{0,60}⟦N)";
    private static final String OWNED = "(?:the|its|his|her|their|these|those|all) ";
    private static final List<Form> FORMS = Stream.of(
            "<w>[^⟦⟧.;:]{0,40}?,? (?:of (?:whom|which|them)|among them),? [^⟦⟧.;:]{0,20}?<x>(?<first>[^⟦⟧.;:]{1,60}?)<y>" + ALONE,
            "\\bof " + OWNED + "<w>[^⟦⟧.;:]{0,70}?<x>(?<first>[^⟦⟧.;:]{1,60}?\\b(?:and|while|but)[^⟦⟧.;:]{0,20}?)<y>" + ALONE,
            "\\b(?:jury|panel|crew|group|team|party) of <w>(?:, | \\()<x>(?<first>[^⟦⟧.;:]{1,12}?\\band )<y>" + ALONE,
            "<w>[^⟦⟧.;:]{0,20}?, <x>(?<first> of (?:them|whom) [^⟦⟧.;:]{1,20}?\\band )<y>" + ALONE,
            "<w>[^⟦⟧.;:]{0,20}?(?: ?[:–—(]| -) ?<x>(?<first>[^⟦⟧.;:]{1,12}?\\band )<y>" + ALONE,
            "<w>(?: ?[:–—]| -) <x>(?<first> (?<how>in|on|at|from|for|to) [^⟦⟧.;:]{1,40}? and )<y>(?<second> \\k<how> [^⟦⟧.;:]{1,40})"
                    + "(?![^⟦⟧.;:]{0,60}⟦N)",
            "(?:guilty|convicted)(?<first> (?:of|to|on) )<x> (?:out )?of (?:" + OWNED + ")?<w>[^⟦⟧.;:]{0,90}?(?:\\. |,? and |,? but )[^⟦⟧.;:]{0,60}?"
                    + "\\b(?<second>acquitted|cleared|innocent|not guilty) (?:of|on) <y>")
            .map(Form::of).toList();
    /** Words of which one belongs to the one group and the other to the other, so that both are all. */
    private static final List<Opposites> OPPOSITES = List.of(new Opposites("men|males?", "women|females?"), new Opposites("boys", "girls"),
            new Opposites("adults", "children|minors"), new Opposites("(?:re)?open(?:ed|s)?", "shut|closed?"));
    private static final Pattern OVERLAP = Pattern.compile("(?i)\\b(?:also|both|another|some|as well|others|further|again|more"
            + "|rest|remain\\w*|unknown)\\b");
    /** Two numbers that are told in one manner, as all there are: "came from the trust and ⟦N2⟧ from the board". */
    private static final Pattern SAME_WAY = Pattern.compile("(?i) (from|for|to|on|by|in|at) [^⟦⟧.;:]{1,40} and ⟦N\\d+⟧ \\1 ");
    private static final Pattern LIST = Pattern.compile("⟦N\\d+⟧ ?[:–—-]");
    private static final double FARTHEST = .15;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.all(FORMS, outlines).flatMap(Groups::calculation);
    }

    /** Two groups may leave some out, unless they are opposites; more than all they cannot be. */
    private static Stream<Calculation> calculation(Found found) {
        var first = found.value("x");
        var second = found.value("y");
        var parts = new Parts(found.value("w"), List.of(first, second));
        var isTold = SAME_WAY.matcher(found.match().group()).find();
        var isMoney = parts.whole().kind() == ValueKind.MONEY && isTold;
        if (parts.whole().kind() != ValueKind.COUNT && !isMoney || !parts.isSum() || parts.isRounded() || OVERLAP.matcher(found.toEnd()).find()) {
            return Stream.empty();
        }
        var one = first.words() + found.match().group("first");
        var other = second.words() + " " + found.match().group("second");
        var areAll = isMoney || isTold && LIST.matcher(found.match().group()).lookingAt() || OPPOSITES.stream().anyMatch(each -> each.are(one, other));
        var isNear = parts.off() <= FARTHEST * parts.whole().number() + 1;
        return parts.isRight() || isNear && (areAll || parts.total() > parts.whole().number()) ? Stream.of(parts.calculation()) : Stream.empty();
    }
}
