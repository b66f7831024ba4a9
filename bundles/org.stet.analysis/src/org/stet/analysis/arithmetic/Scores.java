package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;
import org.stet.analysis.text.Block;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.Mention.Change;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/** By how much a match was won, against the only score that the article gives: "won 5-1", "the four-goal win". */
final class Scores implements Check {

    private static final List<Form> MARGINS = Stream.of("<p>[ -]?(?:win|victory|defeat|triumph|drubbing|thrashing|margin)\\b(?! (?:of|in) ⟦T)",
            "\\b(?:won|wins?|beat|beaten|lost|lose|victory|victorious|defeated)\\b(?: [\\w'-]+){0,5}? by <p>", "\\bmargin of <p>").map(Form::of)
                    .toList();
    private static final Set<String> POINTS = Set.of("goal", "point", "run");
    private static final Pattern SCORE = Pattern.compile("(?<![\\d\\p{Pd}./£$€])(\\d{1,3})[-–](\\d{1,3})(?![\\d\\p{Pd}/%]|[.,]\\d| (?:years?"
            + "|months?|days?|hours?|weeks?|season))");
    /** What says that the score is not that of a match at its end, or that the margin is of another one. */
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:half-?time|had|break|interval|aggregate|agg|led|leading|lead|ahead|trail\\w*"
            + "|behind|penalt\\w*|first leg"
            + "|last (?:season|year|week|month)|ago|previous\\w*|earlier|since|if|need\\w*|would|could|must|sets?|quarter)\\b");

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        var margins = Form.anywhere(MARGINS, outlines.stream()).filter(found -> isOfPoints(found.value("p")) && !OTHER.matcher(found.around()).find())
                .toList();
        if (margins.isEmpty()) {
            return Stream.empty();
        }
        var text = reading.document().text();
        var scores = reading.document().blocks().stream().filter(Block::isBody).flatMap(block -> block.sentences().stream())
                .flatMap(sentence -> SCORE.matcher(text).region(sentence.start(), sentence.end()).results()).toList();
        return scores.stream().map(MatchResult::group).distinct().count() != 1 ? Stream.empty()
                : margins.stream().flatMap(margin -> calculation(margin, scores.getFirst()));
    }

    private static boolean isOfPoints(Value value) {
        return value.isExact() && POINTS.contains(value.unit());
    }

    private static Stream<Calculation> calculation(Found found, MatchResult score) {
        var margin = found.value("p");
        var one = Integer.parseInt(score.group(1));
        var other = Integer.parseInt(score.group(2));
        var difference = Math.abs(one - other);
        var isRight = difference == margin.number();
        var mention = new Mention(new Span(score.start(), score.end()), ValueKind.TEXT, score.group(), "", Bound.EXACTLY, "", Change.NONE, "score");
        return difference == 0 ? Stream.empty() : Stream.of(new Calculation(List.of(margin.mention(), mention),
                Math.max(one, other) + " − " + Math.min(one, other) + " = " + difference + (isRight ? "" : ", not " + Figures.show(margin)), isRight,
                        "margin"));
    }
}
