package org.stet.bench.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void equalValuesLeaveNoDoubt() {
        assertThat(Interval.of(0.5, 0.5, 0.5)).isEqualTo(new Interval(0.5, 0.5, 0.5));
    }

    @Test
    void agreesWithTheNormalApproximation() {
        var values = new Random(1).doubles(400).map(number -> number < 0.8 ? 1 : 0).toArray();
        var interval = Interval.of(values);
        var error = 1.96 * Math.sqrt(interval.mean() * (1 - interval.mean()) / values.length);
        assertThat(interval.low()).isCloseTo(interval.mean() - error, Offset.offset(0.005));
        assertThat(interval.high()).isCloseTo(interval.mean() + error, Offset.offset(0.005));
    }

    @Test
    void sameValuesGiveTheSameInterval() {
        assertThat(Interval.of(0, 1, 1, 0.25)).isEqualTo(Interval.of(0, 1, 1, 0.25));
    }
}
