package org.stet.analysis.discrepancies;

import java.util.List;
import java.util.Optional;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.arithmetic.Arithmetic;
import org.stet.analysis.arithmetic.Calculation;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding.Reason;
import org.stet.analysis.values.Mention;
import org.stet.model.DiscrepancyType;

/** Tells where the numbers of one article do not fit each other, and where they do, with the calculation. */
final class ArithmeticFindings {

    private static final Derivation<ArticleReading, List<Calculation>> CALCULATIONS = new Derivation<>(Arithmetic::of);

    private final CaseView view;
    private final Memo memo;

    ArithmeticFindings(CaseView view, Memo memo) {
        this.view = view;
        this.memo = memo;
    }

    List<Finding> all() {
        return view.articles().stream().flatMap(reading -> memo.get(CALCULATIONS, reading).stream().map(each -> finding(reading, each))).toList();
    }

    private Finding finding(ArticleReading reading, Calculation calculation) {
        var members = calculation.members().stream().map(mention -> statement(reading, mention)).toList();
        var isRight = calculation.isRight();
        return new Finding(isRight ? DiscrepancyType.COMPATIBLE : DiscrepancyType.CONFLICT, isRight ? Optional.of(Reason.SUM) : Optional.empty(),
                Optional.empty(), members.getFirst().text(), members,
                view.name(reading.article().id()) + ": " + calculation.arithmetic() + (isRight ? "; the arithmetic is right." : "."),
                calculation.rule() + ": " + calculation.arithmetic());
    }

    private static Statement statement(ArticleReading reading, Mention mention) {
        return new Statement(new Place(reading.article().id(), mention.span()), mention.span().of(reading.document().text()),
                mention.normalised(), mention.unit(), mention.bound(), mention.precision());
    }
}
