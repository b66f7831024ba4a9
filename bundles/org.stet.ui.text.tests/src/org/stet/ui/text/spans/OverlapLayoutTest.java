package org.stet.ui.text.spans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.ui.text.SpanStyle.CLAIM;
import static org.stet.ui.text.SpanStyle.CONFLICT;
import static org.stet.ui.text.SpanStyle.FACT;
import static org.stet.ui.text.SpanStyle.MENTION;
import static org.stet.ui.text.SpanStyle.NOTE;
import static org.stet.ui.text.SpanStyle.QUOTE;
import static org.stet.ui.text.SpanStyle.VALUE;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.SpanStyle;

class OverlapLayoutTest {

    @Test
    void aThirdTintBecomesALine() {
        assertThat(looks(span(0, 50, CLAIM), span(5, 40, NOTE), span(10, 30, CLAIM))).containsExactly(
                new Placement(Look.TINT, 0), new Placement(Look.TINT_WITH_CORNER, 0), new Placement(Look.LINE, 0));
    }

    @Test
    void aTintBesideTwoOthersIsATintAgain() {
        assertThat(looks(span(0, 20, CLAIM), span(5, 15, CLAIM), span(15, 30, CLAIM)).getLast())
                .isEqualTo(new Placement(Look.TINT, 0));
    }

    @Test
    void linesBelowTheSameWordsStack() {
        assertThat(looks(span(0, 9, MENTION), span(0, 8, VALUE), span(0, 7, CONFLICT), span(0, 6, FACT), span(0, 5, MENTION))
                .stream().map(Placement::slot)).containsExactly(0, 1, 2, 3, 3);
    }

    @Test
    void quotesAndTintsTakeNoSlotFromLines() {
        assertThat(looks(span(0, 20, QUOTE), span(0, 19, CLAIM), span(0, 18, CONFLICT))).containsExactly(
                new Placement(Look.BRACKETS, 0), new Placement(Look.TINT, 0), new Placement(Look.WAVE, 0));
    }

    @Test
    void stateChangesTheLook() {
        assertThat(looks(span(0, 5, CLAIM).withState(SpanState.SUGGESTED))).containsExactly(new Placement(Look.DASHES, 0));
        assertThat(looks(span(0, 5, CLAIM).withState(SpanState.CHANGED)))
                .containsExactly(new Placement(Look.TINT_WITH_FRAME, 0));
        assertThat(looks(span(0, 5, QUOTE).withState(SpanState.CHANGED))).containsExactly(new Placement(Look.BRACKETS, 0));
        assertThat(looks(span(0, 5, FACT).withState(SpanState.TICKED))).containsExactly(new Placement(Look.STRUCK, 0));
    }

    private static List<Placement> looks(Span... spans) {
        return OverlapLayout.layout(Stream.of(spans).sorted(Comparator.comparingInt(Span::start)).toList());
    }

    private static Span span(int start, int end, SpanStyle style) {
        return Span.of(style + "" + start + "-" + end, start, end, style);
    }
}
