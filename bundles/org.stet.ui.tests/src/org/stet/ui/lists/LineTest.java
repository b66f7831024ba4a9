package org.stet.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.core.anchor.Span;
import org.stet.ui.lists.LinePainter.Line;
import org.stet.ui.lists.LinePainter.Stretch;

class LineTest {

    private static final String WORDS = "The council met in the old school on the quay until late, and only then did anybody ask about the bridge.";
    private static final int BRIDGE = WORDS.indexOf("bridge");

    @Test
    void aLineWithoutRoomForItsFirstStretchBeginsAtAWordBeforeIt() {
        var line = line(new Span(BRIDGE, BRIDGE + 6)).showingFirst(50);
        assertThat(line.words()).isEqualTo("…only then did anybody ask about the bridge.");
        assertThat(line.stretches()).extracting(stretch -> stretch.at().of(line.words())).containsExactly("bridge");
    }

    @Test
    void aLineThatShowsItsFirstStretchOrHasNoneStaysAsItIs() {
        var seen = line(new Span(4, 11), new Span(BRIDGE, BRIDGE + 6));
        assertThat(seen.showingFirst(50)).isSameAs(seen);
        assertThat(line().showingFirst(5)).isEqualTo(line());
    }

    @Test
    void wordsWithoutASpaceAreLeftWhole() {
        var line = new Line("x".repeat(200), null, List.of(new Stretch(new Span(150, 160), null)));
        assertThat(line.showingFirst(50)).isSameAs(line);
    }

    @Test
    void aLongStretchThatBeginsTheLineLeavesRoomForWhatFollows() {
        var line = line(new Span(0, 40), new Span(BRIDGE, BRIDGE + 6));
        var shown = line.withShortLead(20);
        assertThat(shown.words()).isEqualTo("The council met in t… quay until late, and only then did anybody ask about the bridge.");
        assertThat(shown.stretches()).extracting(stretch -> stretch.at().of(shown.words())).containsExactly("The council met in t…", "bridge");
        assertThat(line.withShortLead(40)).isSameAs(line);
        var later = line(new Span(4, 60));
        assertThat(later.withShortLead(20)).isSameAs(later);
    }

    @Test
    void whatIsCutStaysSetOff() {
        var shown = line(new Span(4, 60), new Span(BRIDGE, BRIDGE + 6)).cut(11);
        assertThat(shown.words()).isEqualTo("The council…");
        assertThat(shown.stretches()).extracting(stretch -> stretch.at().of(shown.words())).containsExactly("council");
        assertThat(new Line("🚢🚢", null, List.of()).cut(3).words()).isEqualTo("🚢…");
        assertThat(new Line("closed on … after the storm", null, List.of()).cut(12).words()).isEqualTo("closed on…");
    }

    private static Line line(Span... spans) {
        return new Line(WORDS, null, Arrays.stream(spans).map(span -> new Stretch(span, null)).toList());
    }
}
