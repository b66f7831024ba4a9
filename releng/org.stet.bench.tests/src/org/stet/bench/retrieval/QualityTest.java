package org.stet.bench.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected values were computed by hand from the definitions of trec_eval. */
class QualityTest {

    private static final Offset<Double> NEAR = Offset.offset(1e-4);

    @Test
    void idealRankingIsOneThroughout() {
        assertThat(Quality.of(List.of("a", "b", "x"), Map.of("a", 2, "b", 1))).isEqualTo(new Quality(1, 1, 1, 1, 1));
    }

    @Test
    void ranksBelowTheFirstCountLess() {
        var quality = Quality.of(List.of("x", "a", "y", "b"), Map.of("a", 1, "b", 1, "c", 1));
        assertThat(quality.precision1()).isZero();
        assertThat(quality.reciprocal()).isEqualTo(0.5);
        assertThat(quality.average5()).isCloseTo((1 / 2.0 + 2 / 4.0) / 3, NEAR);
        assertThat(quality.gain10()).isCloseTo((0.63093 + 0.43068) / (1 + 0.63093 + 0.5), NEAR);
        assertThat(quality.recall100()).isCloseTo(2 / 3.0, NEAR);
    }

    @Test
    void gradesOrderTheIdealRanking() {
        assertThat(Quality.of(List.of("little", "much"), Map.of("much", 3, "little", 1)).gain10())
                .isCloseTo((1 + 3 * 0.63093) / (3 + 0.63093), NEAR);
    }

    @Test
    void eachMeasureEndsAtItsRank() {
        var sixth = Quality.of(ranking(5, "a"), Map.of("a", 1));
        assertThat(sixth.average5()).isZero();
        assertThat(sixth.gain10()).isPositive();
        var eleventh = Quality.of(ranking(10, "a"), Map.of("a", 1));
        assertThat(eleventh.gain10()).isZero();
        assertThat(eleventh.recall100()).isEqualTo(1);
        assertThat(Quality.of(ranking(100, "a"), Map.of("a", 1)).recall100()).isZero();
    }

    @Test
    void nothingFoundIsWorthNothing() {
        assertThat(Quality.of(List.of(), Map.of("a", 1))).isEqualTo(new Quality(0, 0, 0, 0, 0));
    }

    private static List<String> ranking(int others, String last) {
        return Stream.concat(IntStream.range(0, others).mapToObj(i -> "x" + i), Stream.of(last)).toList();
    }
}
