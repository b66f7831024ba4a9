package org.stet.ui.text.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ReadingStyle;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanListener;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.text.StatusSign;
import org.stet.ui.text.TestWindow;

class MarginStripTest {

    private static final String PARAGRAPH = "The council said that repairs would cost £4.2m and that they would take about a "
            + "year, twice the time that was planned in the February budget, and that nobody was to blame for any of it.\n";

    @Test
    void aCardStandsAtItsLineAndLooksLikeItsSpan() {
        try (var window = new TestWindow(PARAGRAPH.repeat(3), List.of(claim("cost", PARAGRAPH.length() + 40)))) {
            MarginStrip.Shown card = strip(window).shown().getFirst();
            int line = window.text().getLocationAtOffset(PARAGRAPH.length() + 40).y;
            assertThat(card.box().y).isEqualTo(line);
            var bar = new Rectangle(card.box().x, card.box().y + 2, 3, card.box().height - 4);
            assertThat(window.shows(strip(window), bar, Palette.light().hue(SpanStyle.CLAIM))).isTrue();
        }
    }

    @Test
    void cardsKeepTheirDistanceToTheTextWhileScrolling() {
        var spans = new ArrayList<Span>();
        for (int paragraph = 0; paragraph < 60; paragraph++) {
            for (int i = 0; i < paragraph % 6; i++) {
                spans.add(claim("p" + paragraph + "-" + i, paragraph * PARAGRAPH.length() + 10 + i * 30));
            }
        }
        try (var window = new TestWindow(PARAGRAPH.repeat(60), spans)) {
            Map<List<String>, Integer> distances = new HashMap<>();
            for (int top = 0; top < 1600; top += 61) {
                window.text().setTopPixel(top);
                window.settle();
                for (MarginStrip.Shown card : strip(window).shown()) {
                    int distance = card.box().y - window.text().getLocationAtOffset(card.spans().getFirst().start()).y;
                    Integer before = distances.putIfAbsent(card.spans().stream().map(Span::id).toList(), distance);
                    assertThat(distance).isEqualTo(before == null ? distance : before);
                }
            }
            assertThat(distances).hasSizeGreaterThan(25);
            assertThat(distances.keySet()).as("crowded paragraphs fold").anyMatch(ids -> ids.size() > 1);
        }
    }

    @Test
    void clickingACardSelectsItsSpanAndDoubleClickingOpensIt() {
        Span cost = claim("cost", 40);
        try (var window = new TestWindow(PARAGRAPH, List.of(cost))) {
            var opened = new ArrayList<Span>();
            window.viewer.addSpanListener(new SpanListener() {

                @Override
                public void spanOpened(Span span) {
                    opened.add(span);
                }
            });
            Rectangle box = strip(window).shown().getFirst().box();
            var title = new Point(box.x + 20, box.y + 8);
            window.click(strip(window), title, 1);
            assertThat(window.viewer.selection()).isEqualTo(cost.range());
            assertThat(window.display().getFocusControl()).isSameAs(window.text());
            window.click(strip(window), title, 2);
            assertThat(opened).containsExactly(cost);
        }
    }

    @Test
    void hundredsOfCardsInOneParagraphFold() {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < 400; i++) {
            spans.add(claim("s" + i, i % 150));
        }
        try (var window = new TestWindow(PARAGRAPH.repeat(2), spans)) {
            List<MarginStrip.Shown> shown = strip(window).shown();
            assertThat(shown).hasSizeLessThan(30);
            assertThat(shown.stream().mapToInt(card -> card.spans().size()).sum()).isEqualTo(400);
        }
    }

    @Test
    void aNarrowWindowGivesTheStripsRoomToTheText() {
        try (var window = new TestWindow(PARAGRAPH, List.of(claim("cost", 40)))) {
            window.viewer.getShell().setSize(300, 400);
            window.settle();
            assertThat(unpainted(window).isVisible()).isFalse();
            window.viewer.setReadingStyle(ReadingStyle.DEFAULT.withZoom(300));
            window.viewer.getShell().setSize(900, 400);
            window.settle();
            assertThat(strip(window).isVisible()).isTrue();
            assertThat(strip(window).shown()).hasSize(1);
        }
    }

    private static MarginStrip strip(TestWindow window) {
        MarginStrip strip = unpainted(window);
        window.repaint(strip);
        return strip;
    }

    private static MarginStrip unpainted(TestWindow window) {
        return window.children(window.text().getParent(), MarginStrip.class).getFirst();
    }

    private static Span claim(String id, int start) {
        return Span.of(id, start, start + 6, SpanStyle.CLAIM).withLabel("Cost of the repair", "2 origins")
                .withSign(StatusSign.OPEN);
    }
}
