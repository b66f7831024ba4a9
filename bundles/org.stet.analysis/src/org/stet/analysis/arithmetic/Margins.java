package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;
import org.stet.model.ValueKind;

/** By how many votes somebody won, against the votes of both that stand elsewhere in the article: "polled 1,864 votes against 1,834". */
final class Margins implements Check {

    private static final List<Form> MARGINS = Stream.of("\\b(?:by|majority of|margin of) (?:just |only )?<p>(?! (?:to|against)\\b)", "(?:^|\\. )<p>!")
            .map(Form::of).toList();
    private static final List<Form> VOTES = List.of(
            Form.of("(?:polled|got|won|received|took|with) <a>~(?:to|against|and|ahead of) (?:[\\w-]+ ){0,4}<b>"));
    private static final Pattern MAJORITY = Pattern.compile("(?i)\\bmajority");
    private static final Pattern OTHER_COUNT = Pattern.compile("(?i)\\b(?:first|earlier|ago|previous\\w*|last time|had (?:won|lost|been)|would|second"
            + "|third|original\\w*|recount\\w*)\\b");

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        var margins = Form.anywhere(MARGINS, outlines.stream()).filter(found -> isMargin(found) && isOfThis(found)).toList();
        var votes = margins.isEmpty() ? List.<Found>of() : Form.anywhere(VOTES, outlines.stream()).filter(found -> isOfVotes(found.value("a"))
                && isOfVotes(found.value("b")) && isOfThis(found)).toList();
        return votes.size() != 1 ? Stream.empty() : margins.stream().map(found -> found.value("p")).flatMap(margin ->
                Differences.difference(margin, votes.getFirst().value("a"), votes.getFirst().value("b")));
    }

    private static boolean isOfThis(Found found) {
        return !found.isOfAnotherTime() && !OTHER_COUNT.matcher(found.toEnd()).find();
    }

    /** A majority is one of votes, if the words do not say what else it is of. */
    private static boolean isMargin(Found found) {
        var margin = found.value("p");
        return isOfVotes(margin) || margin.kind() == ValueKind.COUNT && margin.unit().isEmpty() && margin.isExact()
                && MAJORITY.matcher(found.match().group()).find();
    }

    private static boolean isOfVotes(Value value) {
        return value.unit().equals("vote") && value.isExact();
    }
}
