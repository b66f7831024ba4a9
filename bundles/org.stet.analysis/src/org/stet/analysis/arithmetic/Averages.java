package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;
import org.stet.model.ValueKind;

/** What each of several has if all have the same: "360 pupils in 12 classes, an average of 30". */
final class Averages implements Check {

    private static final List<Form> FORMS = Stream.of(
            "<t>[^⟦⟧.;:]{0,30}? (?:in|among|between|across|over|for|to|from) (?:the |its |all |some )?<n>[^⟦⟧.;:]{0,40}?[,–—(] ?(?:or |which is "
                    + "|that is )?"
                    + "(?:an|the) average (?:[\\w-]+ ){0,2}?of <u>",
            "<n>[^⟦⟧.;:]{0,30}? (?:share[ds]?|split|ha[sd]|have|with|scored|made|took) <t>[^⟦⟧.;:]{0,30}?[,–—(] ?(?:or |which is |that is )?an"
                    + " average (?:[\\w-]+ ){0,2}?of <u>")
            .map(Form::of).toList();

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return Form.all(FORMS, outlines).flatMap(Averages::calculation);
    }

    private static Stream<Calculation> calculation(Found found) {
        return calculation(found.value("t"), found.value("n"), found.value("u"));
    }

    /** How much each of so many has of a total. */
    static Stream<Calculation> calculation(Value total, Value many, Value each) {
        if (many.kind() != ValueKind.COUNT || many.number() < 2 || !each.isLike(total) || each.number() >= total.number() || total.isPercent()) {
            return Stream.empty();
        }
        return Calculation.of("average", each, List.of(total, many), Figures.show(total) + " / " + Figures.show(many),
                total.number() / many.number(), total.interval().over(many.interval()));
    }
}
