package org.stet.ui.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.ui.claims.ClaimsModel.Column;
import org.stet.ui.claims.ClaimsNode.ClaimRow;

/** The claims as a table for other programs. */
final class ClaimsTable {

    private static final CsvMapper CSV =
            CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private ClaimsTable() {
    }

    /** RFC 4180 with a header; what a spreadsheet would take for a formula gets an apostrophe before it. */
    static String csv(List<ClaimRow> rows) {
        var schema = CsvSchema.builder();
        columns().forEach(column -> schema.addColumn(column.label()));
        var cells = rows.stream().map(row -> columns().stream().map(column -> harmless(column.text(row))).toList()).toList();
        try {
            return CSV.writer(schema.build().withHeader().withLineSeparator("\r\n")).writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One claim a line, columns parted by tabs. */
    static String text(List<ClaimRow> rows) {
        return rows.stream().map(row -> columns().stream().map(column -> column.text(row)).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static List<Column> columns() {
        return Arrays.asList(Column.values());
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
