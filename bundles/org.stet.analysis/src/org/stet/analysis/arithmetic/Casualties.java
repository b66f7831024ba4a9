package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;
import org.stet.model.ValueKind;

/** The dead or the injured of an article by sex or age, against how many it tells of: "The victims, eight men and four women". */
final class Casualties implements Check {

    /** How they are told of in all, and by groups. */
    private record Fate(List<Form> all, Form groups) {

        Fate(String names, String befell, String does) {
            this(Stream.of("<w>(?: \\w+)? (?:(?:was|were|are|have|had|been|being) ){0,3}(?:" + befell + ")\\b",
                    "\\b(?:" + does + ")(?: of)? <w>(?! (?:of|more|others)\\b)", "\\b<w> (?:of the )?(?:" + names + ")\\b").map(Form::of).toList(),
                    Form.of("\\bthe(?<!among the|of the|including the) (?:" + names + ")(?:,| were| are|:) "
                            + "(?<parts>⟦N\\d+⟧(?:[^⟦⟧.;:]{1,25}⟦N\\d+⟧){1,5})(?![^⟦⟧.;:]{1,25}⟦N|[^⟦⟧.;:]{0,25} and an? )"));
        }
    }

    private static final List<Fate> FATES = List.of(
            new Fate("victims|dead|deceased", "dead|died?|killed|perished|lost their lives", "killed|killing|claimed the lives|death toll"),
            new Fate("injured|wounded|casualties", "injured|hurt|wounded|treated|(?:needed|taken to|in) hospital", "injured|injuring|wounded|hurt"));
    /** Farther off are other people. */
    private static final double FARTHEST = .25;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return FATES.stream().flatMap(fate -> outlines.stream().filter(Outline::isBody).flatMap(fate.groups()::anywhere)
                .filter(groups -> groups.values("parts").stream().allMatch(value -> value.kind() == ValueKind.COUNT))
                .flatMap(groups -> calculation(groups, alls(fate, outlines))));
    }

    private static List<Value> alls(Fate fate, List<Outline> outlines) {
        return Form.anywhere(fate.all(), outlines.stream())
                .filter(found -> !found.isOfAnotherTime()).map(found -> found.value("w"))
                .filter(value -> value.kind() == ValueKind.COUNT && value.isExact()).toList();
    }

    /** Told only where the article has a single number of all. */
    private static Stream<Calculation> calculation(Found groups, List<Value> alls) {
        var parts = groups.values("parts");
        var right = alls.stream().map(all -> new Parts(all, parts)).filter(Parts::isSum).filter(Parts::isRight).findFirst();
        if (right.isPresent() || alls.stream().mapToDouble(Value::number).distinct().count() != 1) {
            return right.map(Parts::calculation).stream();
        }
        return Stream.of(new Parts(alls.getFirst(), parts)).filter(sum -> sum.isSum() && !sum.isRounded()
                && sum.off() <= FARTHEST * sum.whole().number()).map(Parts::calculation);
    }
}
