package org.stet.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Place;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;

/** Which numbers come from each other by a slip of the hand. */
class SlipTest {

    private static Statement statement(String number) {
        return statement(number, number, "");
    }

    private static Statement statement(String text, String number, String unit) {
        return new Statement(new Place("Herald", new Span(0, 1)), text, number, unit, Bound.EXACTLY, "1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4827 | 4872  | DIGITS_EXCHANGED
            430  | 340   | DIGITS_EXCHANGED
            340  | 43    |
            1340 | 135   |
            1340 | 1350  | DIGIT_CHANGED
            1340 | 13400 | MAGNITUDE
            2026-05-12 | 2026-05-21 | DIGITS_EXCHANGED
            2026-05-02 | 2026-05-20 |""")
    void aSlipChangesOneThing(String one, String other, Slip slip) {
        assertThat(Slip.of(statement(one), statement(other)).orElse(null)).isEqualTo(slip);
    }

    @Test
    void measuresInDifferentUnitsAndSharesInWordsAreNone() {
        assertThat(Slip.of(statement("300 yards", "300", "[yd_i]"), statement("three miles", "3", "[mi_i]"))).isEmpty();
        assertThat(Slip.of(statement("300 yards", "300", "[yd_i]"), statement("30 yards", "30", "[yd_i]"))).contains(Slip.MAGNITUDE);
        assertThat(Slip.of(statement("one in nine", "11.1", "%"), statement("11.5%", "11.5", "%"))).isEmpty();
        assertThat(Slip.of(statement("11.1 per cent", "11.1", "%"), statement("11.5%", "11.5", "%"))).contains(Slip.DIGIT_CHANGED);
    }
}
