package org.stet.ui.text.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.Levelling.Setting;
import org.stet.ui.text.compare.TextPair.Kind;
import org.stet.ui.text.compare.TextPair.Paragraph;
import org.stet.ui.text.compare.TextPair.Row;

/** Paragraph n of a side is its line n - 1 here. */
class LevellingTest {

    @Test
    void paragraphsOfARowBeginOnOneLevelWhateverTheirHeights() {
        var rows = List.of(row(Kind.SAME, 1, 1), row(Kind.CHANGED, 2, 2), row(Kind.SAME, 3, 3));
        var levelling = Levelling.of(rows, setting(0, 20, 80, 100), setting(0, 50, 60, 90), 18);
        assertThat(levelling.left()).containsExactly(0, 30, 0);
        assertThat(levelling.right()).containsExactly(0, 0, 50);
        assertThat(levelling.belowLeft()).isEqualTo(10);
        assertThat(levelling.belowRight()).isZero();
    }

    @Test
    void aParagraphOfOneSideLeavesRoomOnTheOtherAndAboveItForItsNote() {
        var rows = List.of(row(Kind.SAME, 1, 1), new Row(Kind.ADDED, Optional.empty(), paragraph(2, "new paragraph")), row(Kind.SAME, 2, 3));
        var levelling = Levelling.of(rows, setting(0, 20, 40), setting(0, 20, 50, 70), 18);
        assertThat(levelling.left()).containsExactly(0, 48);
        assertThat(levelling.right()).containsExactly(0, 18, 0);
        assertThat(levelling.belowLeft()).isEqualTo(levelling.belowRight()).isZero();
    }

    private static Row row(Kind kind, int left, int right) {
        return new Row(kind, paragraph(left, ""), paragraph(right, ""));
    }

    private static Optional<Paragraph> paragraph(int number, String note) {
        return Optional.of(new Paragraph(number, new TextRange(0, 1), List.of(), note));
    }

    private static Setting setting(int... tops) {
        return new Setting(new int[tops.length - 1], tops, paragraph -> paragraph.number() - 1);
    }
}
