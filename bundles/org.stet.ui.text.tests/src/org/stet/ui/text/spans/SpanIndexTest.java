package org.stet.ui.text.spans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanStyle;

class SpanIndexTest {

    @Test
    void innermostComesFirst() {
        var index = new SpanIndex(List.of(span("outer", 0, 50), span("inner", 10, 20), span("same", 10, 20), span("off", 30, 40)));
        assertThat(ids(index.at(15))).containsExactly("same", "inner", "outer");
        assertThat(ids(index.at(10))).containsExactly("same", "inner", "outer");
        assertThat(ids(index.at(20))).containsExactly("outer");
        assertThat(ids(index.at(50))).isEmpty();
        assertThat(ids(index.at(49))).containsExactly("outer");
    }

    @Test
    void goesToNextAndPrevious() {
        var index = new SpanIndex(List.of(span("a", 5, 9), span("b", 5, 7), span("c", 20, 30)));
        assertThat(index.next(0, s -> true)).map(Span::id).contains("a");
        assertThat(index.next(5, s -> true)).map(Span::id).contains("c");
        assertThat(index.next(20, s -> true)).isEmpty();
        assertThat(index.previous(20, s -> true)).map(Span::id).contains("b");
        assertThat(index.previous(20, s -> s.id().equals("a"))).map(Span::id).contains("a");
        assertThat(index.previous(5, s -> true)).isEmpty();
    }

    @Test
    void answersLikeASlowSearchWould() {
        var random = new Random(5);
        List<Span> spans = random(random, 400);
        var index = new SpanIndex(spans);
        for (int offset = 0; offset < 1100; offset += 3) {
            int at = offset;
            assertThat(index.at(offset)).containsExactlyInAnyOrderElementsOf(
                    spans.stream().filter(span -> span.range().contains(at)).toList());
            assertThat(index.startingIn(offset, offset + 40)).containsExactlyInAnyOrderElementsOf(
                    spans.stream().filter(span -> span.start() >= at && span.start() < at + 40).toList());
        }
    }

    @Test
    void changesLikeAFreshIndex() {
        var random = new Random(6);
        List<Span> spans = random(random, 100);
        var replaced = new ArrayList<>(spans.subList(10, 100));
        Span moved = span("s3", 700, 720);
        replaced.add(moved);
        Set<String> without = Set.of("s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9");
        assertThat(new SpanIndex(spans).with(without, List.of(moved)).all()).isEqualTo(new SpanIndex(replaced).all());
    }

    @Test
    void whatLeadsIntoARangeBeginsWithTheFirstOfAChainOfOverlaps() {
        var index = new SpanIndex(List.of(span("a", 0, 10), span("b", 8, 20), span("c", 15, 18), span("d", 20, 25),
                span("e", 40, 50)));
        assertThat(ids(index.leadingInto(17, 18))).containsExactly("a", "b", "c");
        assertThat(ids(index.leadingInto(20, 45))).containsExactly("d", "e");
        assertThat(ids(index.leadingInto(30, 40))).isEmpty();
    }

    private static List<Span> random(Random random, int count) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(1000);
            spans.add(span("s" + i, start, start + 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 20)));
        }
        return spans;
    }

    private static Span span(String id, int start, int end) {
        return Span.of(id, start, end, SpanStyle.CLAIM);
    }

    private static List<String> ids(List<Span> spans) {
        return spans.stream().map(Span::id).toList();
    }
}
