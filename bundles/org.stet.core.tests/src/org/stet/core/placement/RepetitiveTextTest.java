package org.stet.core.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.anchor.Span;

/** Texts that make a comparison of all with all expensive. */
class RepetitiveTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "a ", "TBC\n", "the same sentence again. ", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u0301", "東", "1,", "\n", "x\u200D" })
    void aTextThatRepeatsItselfIsNoTrap(String piece) {
        var from = piece.repeat(60_000);
        var to = piece.repeat(30_000) + "something else " + piece.repeat(29_000);
        var revision = Revision.between(from, to);
        for (int start = 0; start < from.length() - 10; start += from.length() / 50) {
            assertThat(revision.place(new Span(start, start + 10))).isNotNull();
        }
        assertThat(revision.paragraphs()).isNotNull();
    }
}
