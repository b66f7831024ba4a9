package org.stet.core.annotate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for other programs.
 *
 * @param cells line by line, as many in each as there are columns
 */
public record TableText(List<String> columns, List<List<String>> cells) {

    private static final CsvMapper CSV =
            CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** RFC 4180 with a header; what a spreadsheet would take for a formula gets an apostrophe before it. */
    public String csv() {
        var schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        var harmless = cells.stream().map(row -> row.stream().map(TableText::harmless).toList()).toList();
        try {
            return CSV.writer(schema.build().withHeader().withLineSeparator("\r\n")).writeValueAsString(harmless);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row a line, columns parted by tabs. */
    public String text() {
        return cells.stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
