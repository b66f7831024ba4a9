package org.stet.search.checks;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads published checks from a table (CSV) whose first line names the columns. */
final class ClaimTableReader {

    private static final int LONGEST_CELL = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final CsvMapper CSV = new CsvMapper(CsvFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build()).enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES).build());

    /** What a column may hold; its names, the telling ones first, without case and signs. */
    private enum Column {
        STATEMENT("claimreviewed", "claim", "claimtext", "statement", "vclaim", "checkedclaim", "text"),
        SPEAKER("claimant", "speaker", "claimauthor", "claimedby", "saidby"),
        VERDICT("verdict", "textualrating", "rating", "ratingname", "reviewratingalternatename", "alternatename", "conclusion", "outcome",
                "label", "status"),
        BY("publisher", "publishername", "factchecker", "checkedby", "checker", "organisation", "organization", "author", "authorname",
                "reviewauthor", "publishersite", "source", "site", "by"),
        DAY("datepublished", "reviewdate", "checkdate", "published", "date", "day"),
        ADDRESS("url", "reviewurl", "factcheckurl", "link", "address"),
        NOTE("title", "reviewtitle", "headline", "note", "explanation", "justification", "summary");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    private final ClaimSink sink;

    ClaimTableReader(ClaimSink sink) {
        this.sink = sink;
    }

    /** @throws IOException if no column holds statements, with the names of those there are, or if it is no table */
    void read(Reader text) throws IOException {
        var buffered = new BufferedReader(text, LONGEST_HEADER);
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(buffered));
        try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).with(schema).readValues(buffered)) {
            if (!rows.hasNextValue()) {
                throw new IOException("it is empty");
            }
            var header = List.of(rows.nextValue());
            var columns = columns(header);
            if (!columns.containsKey(Column.STATEMENT)) {
                throw new IOException("no column is named claim, statement or text; there are: " + String.join(", ", header));
            }
            while (rows.hasNextValue()) {
                row(rows.nextValue(), columns);
            }
        }
    }

    private void row(String[] cells, Map<Column, Integer> columns) throws IOException {
        sink.add(new CheckedClaim(cell(cells, columns, Column.STATEMENT), cell(cells, columns, Column.SPEAKER),
                cell(cells, columns, Column.VERDICT), cell(cells, columns, Column.BY), cell(cells, columns, Column.DAY),
                cell(cells, columns, Column.ADDRESS), cell(cells, columns, Column.NOTE)));
    }

    private static String cell(String[] cells, Map<Column, Integer> columns, Column column) {
        var at = columns.getOrDefault(column, cells.length);
        return at < cells.length && cells[at] != null ? cells[at] : "";
    }

    /** Where each column is; of several that could be it, the one with the most telling name. */
    private static Map<Column, Integer> columns(List<String> header) {
        var plain = header.stream().map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")).toList();
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            column.names.stream().map(plain::indexOf).filter(at -> at >= 0).findFirst().ifPresent(at -> columns.put(column, at));
        }
        return columns;
    }

    /** The sign that parts the columns: of those in use the one most frequent in the first line. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var start = new char[LONGEST_HEADER / 2];
        var length = Math.max(0, text.read(start));
        text.reset();
        var line = new String(start, 0, length).lines().findFirst().orElse("");
        return Stream.of('|', '\t', ';', ',').max((one, other) ->
                Long.compare(count(line, one), count(line, other))).filter(sign -> count(line, sign) > 0).orElse(',');
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }
}
