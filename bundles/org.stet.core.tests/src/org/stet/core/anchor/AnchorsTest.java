package org.stet.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {

    private static final List<String> CLUSTERS = List.of("a", "Z", " ", "\n", ".", "“", "e\u0301", "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66", "\uD83C\uDDEB\uD83C\uDDEE", "\uD83D\uDC4D\uD83C\uDFFD",
            "q\u0323\u0307\u0301", "\u1112\u1161\u11AB", "ש", "\u00A0", "\u00AD", "\uD835\uDD04");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void spanIsWidenedToWholeClustersAndNoFurther(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        var bounds = new TreeSet<Integer>(List.of(0));
        for (int i = 0; i < 300; i++) {
            // letters between clusters keep neighbours such as two flags from joining
            text.append(CLUSTERS.get(random.nextInt(CLUSTERS.size())));
            bounds.add(text.length());
            text.append('x');
            bounds.add(text.length());
        }
        for (int i = 0; i < 500; i++) {
            var start = random.nextInt(text.length());
            var span = new Span(start, Math.min(text.length(), start + 1 + random.nextInt(20)));
            var wide = Anchors.widen(text.toString(), span);
            assertThat(wide.start()).isEqualTo(bounds.floor(span.start()));
            assertThat(wide.end()).isEqualTo(bounds.ceiling(span.end()));
            var anchor = Anchors.anchor("version", text.toString(), span);
            assertThat(anchor.getPrefix() + anchor.getExact() + anchor.getSuffix()).isSubstringOf(text);
            assertThat(anchor.getExact()).isEqualTo(wide.of(text.toString()));
            assertThat(bounds).contains(anchor.getStart() - anchor.getPrefix().length(), anchor.getEnd() + anchor.getSuffix().length());
        }
    }

    @Test
    void anchorHoldsAtLeastOneCharacterOfTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> Anchors.anchor("version", "text", new Span(2, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Anchors.anchor("version", "text", new Span(2, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }

    @Test
    void occurrencesMayOverlap() {
        assertThat(Anchors.occurrences("banana", "ana")).containsExactly(new Span(1, 4), new Span(3, 6));
        assertThat(Anchors.occurrences("banana", "")).isEmpty();
    }
}
