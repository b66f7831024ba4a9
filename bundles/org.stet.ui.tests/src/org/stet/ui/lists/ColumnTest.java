package org.stet.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void largeNumbersAreGroupedForAPersonAndPlainForOtherPrograms() {
        var column = Column.<Integer>number("Places", 60, number -> number);
        assertThat(column.cell().apply(12_500).words()).isEqualTo("12,500");
        assertThat(Column.table(List.of(column, Column.<Integer>words("Said", 60, number -> "12,500 boats")), List.of(12_500)).cells())
                .containsExactly(List.of("12500", "12,500 boats"));
    }

    @Test
    void aColumnMayBeLeftOutOfSightWhileNoRowHasAnythingInIt() {
        var column = Column.<String>words("Decision", 60, words -> words);
        assertThat(column.isShown(List.of("", ""))).isTrue();
        assertThat(column.leftOutWhenEmpty().isShown(List.of("", ""))).isFalse();
        assertThat(column.leftOutWhenEmpty().isShown(List.of("", "dismissed"))).isTrue();
    }
}
