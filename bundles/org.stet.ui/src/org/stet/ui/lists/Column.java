package org.stet.ui.lists;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.TableText;

/**
 * A column of a {@link ColumnTable}.
 *
 * @param width in pixels; 0 for the one column that takes what the others leave
 * @param isNumber whether its words stand at the right, so that digits stand below each other
 * @param isKept whether it is shown even where no row has anything in it
 * @param order of rows when sorted by this column
 */
public record Column<R>(String label, int width, boolean isNumber, boolean isKept, Function<R, Cell> cell, Comparator<R> order) {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

    /** How the words of a cell are set. */
    public enum Tone {
        PLAIN, MUTED, WARNING, QUOTE, SPELLING, GOOD
    }

    /**
     * What a row shows in a column.
     *
     * @param strong stretches of the words in bold
     */
    public record Cell(String words, Tone tone, List<Span> strong) {

        public Cell {
            strong = List.copyOf(strong);
        }

        public static Cell of(String words) {
            return new Cell(words, Tone.PLAIN, List.of());
        }

        public static Cell muted(String words) {
            return new Cell(words, Tone.MUTED, List.of());
        }
    }

    /** A column of words in an order of their own. */
    public Column(String label, int width, Function<R, Cell> cell, Comparator<R> order) {
        this(label, width, false, true, cell, order);
    }

    /** A column of words, sorted as words. */
    public static <R> Column<R> words(String label, int width, Function<R, String> words) {
        return new Column<>(label, width, words.andThen(Cell::of), Comparator.comparing(row -> Folding.fold(words.apply(row))));
    }

    /** A column of numbers, sorted by size. */
    public static <R> Column<R> number(String label, int width, Function<R, Integer> number) {
        return number(label, width, number, value -> Cell.muted(Labels.number(value)));
    }

    /** A column of numbers that are shown in a way of their own, sorted by size. */
    public static <R> Column<R> number(String label, int width, Function<R, Integer> number, Function<Integer, Cell> cell) {
        return new Column<>(label, width, true, true, number.andThen(cell), Comparator.comparing(number));
    }

    /** The same, but left out of sight while no row has anything in it. */
    public Column<R> leftOutWhenEmpty() {
        return new Column<>(label, width, isNumber, false, cell, order);
    }

    /** Whether it is in sight beside these rows. */
    boolean isShown(List<R> rows) {
        return isKept || rows.stream().anyMatch(row -> !cell.apply(row).words().isEmpty());
    }

    /** The rows as a table for other programs. */
    public static <R> TableText table(List<Column<R>> columns, List<R> rows) {
        return new TableText(columns.stream().map(Column::label).toList(),
                rows.stream().map(row -> columns.stream().map(column -> plain(column.cell.apply(row).words())).toList()).toList());
    }

    /** A number as other programs take it; any other words as they are. */
    private static String plain(String words) {
        return GROUPED.matcher(words).matches() ? words.replace(",", "") : words;
    }
}
