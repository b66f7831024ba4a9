package org.stet.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.core.annotate.Labels;
import org.stet.search.checks.BatchSearch;
import org.stet.ui.lists.Column;
import org.stet.ui.lists.Column.Cell;
import org.stet.ui.lists.Column.Tone;
import org.stet.ui.lists.ListRow;

/**
 * The answer to one query of a batch.
 *
 * @param perOutlet how many hits it has in the articles of each outlet
 */
record BatchRow(BatchSearch.Row answer, Map<String, Integer> perOutlet) implements ListRow {

    private static final int NARROWEST = 80;
    private static final int WIDEST = 220;
    /** About what a letter takes in a heading. */
    private static final int LETTER = 9;

    /** Which answers are listed. */
    enum Show {
        ALL("All queries"), WITHOUT("Without hits"), WITH("With hits");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean shows(BatchRow row) {
            return this == ALL || (row.answer.total() == 0) == (this == WITHOUT);
        }
    }

    BatchRow {
        perOutlet = Map.copyOf(perOutlet);
    }

    /** @param outlets names of the outlets by the ids of their articles */
    static BatchRow of(BatchSearch.Row answer, Map<String, String> outlets) {
        return new BatchRow(answer, answer.perArticle().entrySet().stream().collect(Collectors.groupingBy(
                entry -> outlets.getOrDefault(entry.getKey(), "Unknown outlet"), Collectors.summingInt(Map.Entry::getValue))));
    }

    /** The columns of a matrix of queries by outlets, those with most hits first. */
    static List<Column<BatchRow>> columns(List<BatchRow> rows) {
        var columns = new ArrayList<Column<BatchRow>>();
        columns.add(new Column<>("Query", 240, row -> new Cell(row.answer.query(), row.answer.total() == 0 ? Tone.WARNING : Tone.PLAIN, List.of()),
                Comparator.comparing(row -> row.answer.query())));
        columns.add(Column.number("Places", 60, row -> row.answer.total()));
        columns.add(Column.number("Articles", 70, row -> row.answer.perArticle().size()));
        var hits = rows.stream().flatMap(row -> row.perOutlet.entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingInt(Map.Entry::getValue)));
        hits.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).forEach(outlet -> columns.add(Column.number(outlet, width(outlet),
                        row -> row.perOutlet.getOrDefault(outlet, 0), count -> count == 0 ? Cell.muted("·") : Cell.of(Labels.number(count)))));
        columns.add(new Column<>("", 0, row -> Cell.muted(row.answer.problem().orElse("")), Comparator.comparing(row -> row.answer.problem().orElse(""))));
        return columns;
    }

    /** Room for the name, as far as a table of many outlets has it. */
    private static int width(String outlet) {
        return Math.clamp((outlet.length() + 2) * LETTER, NARROWEST, WIDEST);
    }

    @Override
    public String key() {
        return answer.query();
    }

    @Override
    public String text() {
        return answer.query() + ", " + answer.total();
    }

    @Override
    public boolean isHeading() {
        return false;
    }
}
