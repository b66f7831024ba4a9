package org.stet.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.core.anchor.Offsets.Unit;
import org.stet.core.store.Texts;

class OffsetsTest {

    private static final List<String> PIECES = List.of("a", "the flood", " ", "\n", "\n\n", "\u00A0", "\u00AD", "é", "e\u0301", "ß", "東京", "😀", "👨‍👩‍👧",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽", "שלום", "\u202B", "קו\u200F", "มีผู้บาดเจ็บ", "Z\u0335\u0321", "\u2028", "ﬁ", "𝒳", "\uFFFD");

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(120); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** The same text with line ends as other systems write them, and some with a byte order mark. */
    private static String outside(String text, Random random) {
        var out = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        text.chars().forEach(c -> out.append(c == '\n' ? List.of("\n", "\r\n").get(random.nextInt(2)) : (char) c));
        return out.toString();
    }

    private static int count(String text, Unit unit) {
        return switch (unit) {
            case UTF16 -> text.length();
            case CODE_POINT -> text.codePointCount(0, text.length());
            case UTF8_BYTE -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceIsFoundBothWays(Unit unit) {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var inside = text(random);
            var outside = outside(inside, random);
            var offsets = Offsets.of(outside, unit);
            assertThat(Texts.clean(outside)).isEqualTo(inside);
            assertThat(offsets.length()).isEqualTo(count(outside, unit));
            for (int place = 0; place <= outside.length(); place++) {
                if (place > 0 && place < outside.length() && (Character.isLowSurrogate(outside.charAt(place))
                        || outside.startsWith("\r\n", place - 1)) || place == 0 && outside.startsWith("\uFEFF")) {
                    continue;
                }
                var kept = Texts.clean(outside.substring(0, place)).length();
                var counted = count(outside.substring(0, place), unit);
                assertThat(offsets.outside(kept)).as("seed %d, place %d", seed, place).isEqualTo(counted);
                assertThat(offsets.inside(counted)).as("seed %d, place %d", seed, place).isEqualTo(kept);
                assertThat(offsets.inside(counted, counted)).isEqualTo(new Span(kept, kept));
            }
        }
    }

    @Test
    void aSpanIsWidenedToWholeCharactersAndLineEnds() {
        var bytes = Offsets.of("é😀\r\nx", Unit.UTF8_BYTE);
        assertThat(bytes.inside(1, 3)).isEqualTo(new Span(0, 3));
        assertThat(bytes.inside(7, 7)).isEqualTo(new Span(3, 4));
        assertThat(bytes.inside(8, 9)).isEqualTo(new Span(4, 5));
        assertThat(bytes.inside(7)).isEqualTo(3);
        assertThat(Offsets.of("é😀\r\nx", Unit.UTF16).inside(2, 4)).isEqualTo(new Span(1, 4));
        assertThat(bytes.outside(2)).isEqualTo(2);
    }

    @Test
    void aLoneCarriageReturnIsALineEndAndHalfAPairIsReplaced() {
        assertThat(Offsets.of("a\rb", Unit.UTF16).inside(2)).isEqualTo(2);
        assertThat(Offsets.of("a\uD83Db", Unit.UTF8_BYTE).outside(2)).isEqualTo(4);
    }

    @Test
    void offsetsThatAreNotThereAreRefused() {
        var offsets = Offsets.of("é\r\n", Unit.UTF8_BYTE);
        for (var wrong : List.of(-1, 5, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> offsets.inside(wrong)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> offsets.inside(0, wrong)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> offsets.outside(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(Offsets.of("", Unit.CODE_POINT).inside(0, 0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void aLongTextIsNotReadFromItsStartEachTime() {
        var text = "Die Flut stieg. 😀\r\n".repeat(100_000);
        var offsets = Offsets.of(text, Unit.UTF8_BYTE);
        for (int i = 0; i < 100_000; i++) {
            assertThat(offsets.inside(offsets.outside(i * 19))).isEqualTo(i * 19);
        }
    }
}
