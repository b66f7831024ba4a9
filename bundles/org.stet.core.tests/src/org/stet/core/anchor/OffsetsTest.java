package org.stet.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.core.anchor.Offsets.Unit;

class OffsetsTest {

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
