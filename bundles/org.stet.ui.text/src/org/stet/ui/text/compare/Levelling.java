package org.stet.ui.text.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stet.ui.text.compare.TextPair.Paragraph;
import org.stet.ui.text.compare.TextPair.Row;

/**
 * How much space above each line of two texts puts the paragraphs of a row on one level.
 *
 * @param left space above each line of the left text in points
 * @param right of the right text
 * @param belowLeft space below the left text that makes both equally high
 * @param belowRight space below the right text
 */
record Levelling(int[] left, int[] right, int belowLeft, int belowRight) {

    /**
     * How one text is set by itself.
     *
     * @param spaces above each line
     * @param tops of each line, and the height of the text at last
     */
    record Setting(int[] spaces, int[] tops, Function<Paragraph, Integer> firstLine) {

        int height() {
            return tops[tops.length - 1];
        }
    }

    /** @param noteHeight room for what is said above a paragraph */
    static Levelling of(List<Row> rows, Setting left, Setting right, int noteHeight) {
        var columns = List.of(new Column(rows.stream().map(Row::left).toList(), left), new Column(rows.stream().map(Row::right).toList(), right));
        for (int row = 0; row < rows.size(); row++) {
            var top = Math.max(columns.getFirst().bottom, columns.getLast().bottom);
            for (var column : columns) {
                column.put(row, top, noteHeight);
            }
        }
        var bottom = Math.max(columns.getFirst().bottom, columns.getLast().bottom);
        return new Levelling(columns.getFirst().spaces, columns.getLast().spaces, bottom - columns.getFirst().bottom,
                bottom - columns.getLast().bottom);
    }

    private static final class Column {

        private final List<Optional<Paragraph>> paragraphs;
        private final Setting setting;
        private final int[] spaces;
        private final int[] heights;
        private int bottom;

        Column(List<Optional<Paragraph>> paragraphs, Setting setting) {
            this.paragraphs = paragraphs;
            this.setting = setting;
            this.spaces = Arrays.copyOf(setting.spaces, setting.spaces.length);
            this.heights = heights();
        }

        /** From a paragraph to the next on this side, so that what is between them belongs to the first. */
        private int[] heights() {
            var all = new int[paragraphs.size()];
            var next = setting.height();
            for (int row = all.length - 1; row >= 0; row--) {
                if (paragraphs.get(row).isPresent()) {
                    var top = setting.tops[setting.firstLine.apply(paragraphs.get(row).get())];
                    all[row] = next - top;
                    next = top;
                }
            }
            return all;
        }

        void put(int row, int top, int noteHeight) {
            paragraphs.get(row).ifPresent(paragraph -> {
                var note = paragraph.note().isEmpty() ? 0 : noteHeight;
                spaces[setting.firstLine.apply(paragraph)] += top - bottom + note;
                bottom = top + note + heights[row];
            });
        }
    }
}
