package org.stet.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.search.Facet;

/** What hits can be narrowed down by, as rows. */
class FacetRowTest {

    @Test
    void ofManyMonthsThoseWithMostHitsAreListedInTheirOrderAndTheHeadingTellsHowMany() {
        var rows = FacetRow.of(Map.of(Facet.MONTH, IntStream.rangeClosed(1, 40).mapToObj(i -> month(i, i)).toList()), List.of());
        assertThat(rows.getFirst().text()).isEqualTo("Month, 12 of 40");
        assertThat(rows).hasSize(13).last().isEqualTo(new FacetRow.Value(month(40, 40).value(), 40, 40, false));
        assertThat(rows.get(1)).isEqualTo(new FacetRow.Value(month(29, 29).value(), 29, 40, false));
    }

    @Test
    void aChosenValueStaysListedHoweverFewHitsItHas() {
        var few = month(1, 1).value();
        var none = new Facet.Value(Facet.OUTLET, "Gazette");
        var rows = FacetRow.of(Map.of(Facet.MONTH, IntStream.rangeClosed(1, 40).mapToObj(i -> month(i, i)).toList()), List.of(few, none));
        assertThat(rows).contains(new FacetRow.Value(few, 1, 40, true), new FacetRow.Value(none, 0, 0, true));
    }

    @Test
    void aFacetWithOneValueCannotNarrowDownAndIsLeftOut() {
        assertThat(FacetRow.of(Map.of(Facet.OUTLET, List.of(new Facet.Count(new Facet.Value(Facet.OUTLET, "Herald"), 3))), List.of())).isEmpty();
    }

    private static Facet.Count month(int number, int hits) {
        return new Facet.Count(new Facet.Value(Facet.MONTH, "%d-%02d".formatted(2020 + (number - 1) / 12, (number - 1) % 12 + 1)), hits);
    }
}
