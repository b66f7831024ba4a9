package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** Shares of those for, those against and those undecided, which are never more than all. */
final class Polls implements Check {

    private static final String FOR = "(?:for|in favou?r|said yes|yes|approv\\w+|support\\w*|backed)";
    private static final String AGAINST = "(?:against|oppos\\w+|said no|no|reject\\w*)";
    private static final String UNDECIDED = "(?:undecided|unsure|not sure|unde?cided|did not know|didn't know|don't know|do not know"
            + "|had no (?:opinion|view)|abstain\\w*)\\b";
    private static final List<Form> FORMS = Stream.of(
            "(?<parts><a>~\\b" + FOR + "\\b~<b>~\\b" + AGAINST + "\\b~<c>)~\\b" + UNDECIDED,
            "(?<parts><a> " + FOR + "\\b~<b>) " + AGAINST + "\\b", "(?<parts><a> " + AGAINST + "\\b~<b>) " + FOR + "\\b",
            "\\b(?:approved|rejected|passed|backed|won|carried)~\\bby (?<parts><a> (?:to|against) <b>)").map(Form::of).toList();
    /** Shares of other people each, or of another day. */
    private static final Pattern OTHERS = Pattern.compile("(?i)"
            + "\\bof (?!(?:the |all )?(?:vote|voter|respondent|people|participant|member)s?\\b|those\\b)"
            + "|\\b(?:than|from|while|among|compared|women|men|up|down|earlier|ago|last|also)\\b");
    private static final double ALL = 100;
    /** What rounding adds, and the least that is taken for all. */
    private static final double ROUNDING = 1.5;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.anywhere(FORMS, outlines.stream().filter(Polls::hasShares))
                .filter(found -> !OTHERS.matcher(found.match().group()).find()).flatMap(Polls::calculation);
    }

    private static boolean hasShares(Outline outline) {
        return outline.isBody() && outline.values().stream().filter(Value::isPercent).count() > 1;
    }

    private static Stream<Calculation> calculation(Found found) {
        var shares = found.values("parts");
        var total = shares.stream().mapToDouble(Value::number).sum();
        if (!shares.stream().allMatch(share -> share.isPercent() && share.isExact()) || total < ALL - ROUNDING) {
            return Stream.empty();
        }
        var isRight = total <= ALL + ROUNDING;
        var figures = Figures.of(shares);
        return Stream.of(new Calculation(shares.reversed().stream().map(Value::mention).toList(),
                figures.join(shares, " + ") + " = " + figures.show(total) + (isRight ? "" : ", more than " + figures.show(ALL)), isRight,
                "shares of all"));
    }
}
