package org.stet.ui.text.spans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.ui.text.SpanStyle.CLAIM;
import static org.stet.ui.text.SpanStyle.CONFLICT;
import static org.stet.ui.text.SpanStyle.FACT;
import static org.stet.ui.text.SpanStyle.MENTION;
import static org.stet.ui.text.SpanStyle.NOTE;
import static org.stet.ui.text.SpanStyle.QUOTE;
import static org.stet.ui.text.SpanStyle.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.SpanStyle;

class OverlapLayoutTest {

    @Test
    void aThirdTintBecomesALine() {
        assertThat(looks(span(0, 50, CLAIM), span(5, 40, NOTE), span(10, 30, CLAIM)))
                .containsExactly(Look.TINT, Look.TINT_WITH_CORNER, Look.LINE);
    }

    @Test
    void aTintBesideTwoOthersIsATintAgain() {
        assertThat(looks(span(0, 20, CLAIM), span(5, 15, CLAIM), span(15, 30, CLAIM)).getLast())
                .isEqualTo(Look.TINT);
    }

    @Test
    void linesBelowTheSameWordsStack() {
        assertThat(placed(span(0, 9, MENTION), span(0, 8, VALUE), span(0, 7, CONFLICT), span(0, 6, FACT), span(0, 5, MENTION)))
                .extracting(Placed::slot).containsExactly(0, 1, 2, 3, 3);
    }

    @Test
    void quotesAndTintsTakeNoSlotFromLines() {
        List<Placed> placed = placed(span(0, 20, QUOTE), span(0, 19, CLAIM), span(0, 18, CONFLICT));
        assertThat(placed).extracting(Placed::look).containsExactly(Look.BRACKETS, Look.TINT, Look.WAVE);
        assertThat(placed).extracting(Placed::slot).containsOnly(0);
    }

    @Test
    void stateChangesTheLook() {
        assertThat(looks(span(0, 5, CLAIM).withState(SpanState.SUGGESTED))).containsExactly(Look.DASHES);
        assertThat(looks(span(0, 5, CLAIM).withState(SpanState.CHANGED)))
                .containsExactly(Look.TINT_WITH_FRAME);
        assertThat(looks(span(0, 5, QUOTE).withState(SpanState.CHANGED))).containsExactly(Look.BRACKETS);
        assertThat(looks(span(0, 5, FACT).withState(SpanState.TICKED))).containsExactly(Look.STRUCK);
    }

    @Test
    void aSpanIsPlacedTheSameWhateverPartOfTheTextIsPainted() {
        var random = new Random(11);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < 300; i++) {
            int start = random.nextInt(1000);
            spans.add(span(start, start + 1 + random.nextInt(40), SpanStyle.values()[random.nextInt(SpanStyle.values().length)]));
        }
        var index = new SpanIndex(spans);
        List<Placed> all = OverlapLayout.within(index, 0, 2000);
        assertThat(all).hasSize(300);
        for (int start = 0; start < 1000; start += 7) {
            int from = start;
            int to = start + 30;
            assertThat(OverlapLayout.within(index, from, to)).as("from %d", from).isEqualTo(
                    all.stream().filter(placed -> placed.span().start() < to && placed.span().end() > from).toList());
        }
    }

    private static List<Look> looks(Span... spans) {
        return placed(spans).stream().map(Placed::look).toList();
    }

    private static List<Placed> placed(Span... spans) {
        return OverlapLayout.within(new SpanIndex(List.of(spans)), 0, 100);
    }

    private static Span span(int start, int end, SpanStyle style) {
        return Span.of(style + "" + start + "-" + end, start, end, style);
    }
}
