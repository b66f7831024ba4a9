package org.stet.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingColumnsTest {

    private static final int MEASURE = 520;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 90, 379, 380, 640, 800, 1000, 1600, 4000})
    void textAndMarginStayWithinTheWidthAndTheMeasure(int width) {
        ReadingColumns columns = ReadingColumns.within(width, MEASURE, 100);
        assertThat(columns.text()).isBetween(1, MEASURE);
        assertThat(columns.left()).isPositive();
        assertThat(columns.marginLeft()).isGreaterThanOrEqualTo(columns.left() + columns.text());
        if (columns.margin() > 0) {
            assertThat(columns.marginLeft() + columns.margin()).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void aNarrowViewerGivesAllItsRoomToTheText() {
        assertThat(ReadingColumns.within(300, MEASURE, 100).margin()).isZero();
    }

    @Test
    void aWideViewerCentresWhatIsRead() {
        ReadingColumns columns = ReadingColumns.within(1600, MEASURE, 100);
        int right = 1600 - columns.marginLeft() - columns.margin();
        assertThat(columns.left() - right).isBetween(0, 40);
        assertThat(columns.text()).isEqualTo(MEASURE);
    }
}
