package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

class OverlapsTest {

    private static final Statement TWELVE = said("a", 12);
    private static final Statement TWELVE_TOO = said("b", 12);
    private static final Statement NINE = said("c", 9);
    private static final Statement SEVEN = said("d", 7);

    @Test
    void twoDifferentValuesInCommonMakeFindingsOverlap() {
        var both = finding(TWELVE, NINE, SEVEN);
        var one = finding(NINE, SEVEN);
        assertThat(new Overlaps(List.of(both, one)).of(finding(TWELVE, NINE))).containsExactly(both);
    }

    @Test
    void oneValueThatManyGiveIsNotTwo() {
        assertThat(new Overlaps(List.of(finding(TWELVE, TWELVE_TOO, NINE))).of(finding(TWELVE, TWELVE_TOO, SEVEN))).isEmpty();
    }

    @Test
    void theSameValueInAnotherPlaceIsNotInCommon() {
        assertThat(new Overlaps(List.of(finding(TWELVE, NINE))).of(finding(TWELVE_TOO, NINE))).isEmpty();
    }

    private static Finding finding(Statement... members) {
        return new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(), "", Stream.of(members).toList(), "", "");
    }

    private static Statement said(String article, int number) {
        var text = Integer.toString(number);
        return new Statement(new Place(article, new Span(0, text.length())), text, text, "people", Bound.EXACTLY, "1");
    }
}
