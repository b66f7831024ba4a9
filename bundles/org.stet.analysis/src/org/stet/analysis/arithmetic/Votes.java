package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** The votes of an assembly against how many were there: "by 38 to 33. Two abstained. Of the 75 councillors, 71 were there". */
final class Votes implements Check {

    private static final List<Form> VOTES = Stream.of(
            "\\b(?:voted|votes|passed|carried|approved|adopted|backed|rejected|won|lost|fell|defeated)~\\bby <a>(?: votes)? (?:to|against) <b>")
            .map(Form::of).toList();
    private static final List<Form> ABSTAINED = Stream.of("<c>(?: \\w+){0,2} abstain", "<c> abstentions?\\b").map(Form::of).toList();
    private static final List<Form> PRESENT = Stream.of("<p>(?: of (?:them|whom))? (?:were|was|had been) (?:there|present|in the chamber)\\b",
            "<p>(?: \\w+)? attended\\b").map(Form::of).toList();
    /** Farther off is another vote. */
    private static final double FARTHEST = .1;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        var votes = all(VOTES, outlines);
        var abstained = votes.isEmpty() ? List.<Found>of() : all(ABSTAINED, outlines);
        if (abstained.size() != 1) {
            return Stream.empty();
        }
        var sums = present(outlines).stream().flatMap(present -> votes.stream().map(vote -> new Parts(present,
                List.of(vote.value("a"), vote.value("b"), abstained.getFirst().value("c"))))).filter(sum -> sum.isSum() && !sum.isRounded()).toList();
        return sums.stream().filter(Parts::isRight).findFirst().or(() -> votes.size() == 1 ? sums.stream().findFirst() : Optional.empty())
                .filter(sum -> sum.off() <= FARTHEST * sum.whole().number()).map(Parts::calculation).stream();
    }

    private static Optional<Value> present(List<Outline> outlines) {
        return all(PRESENT, outlines).stream().map(found -> found.value("p")).findFirst();
    }

    private static List<Found> all(List<Form> forms, List<Outline> outlines) {
        return outlines.stream().filter(Outline::isBody).flatMap(outline -> forms.stream().flatMap(form -> form.anywhere(outline))).toList();
    }
}
