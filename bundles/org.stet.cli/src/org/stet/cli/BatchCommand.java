package org.stet.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.TableText;
import org.stet.core.store.OpenCase;
import org.stet.core.store.Texts;
import org.stet.model.Article;
import org.stet.search.CaseSearch;
import org.stet.search.checks.BatchSearch;

import com.fasterxml.jackson.annotation.JsonInclude;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a list of queries and tells which article answers which. */
@Command(name = "batch", description = { "Ask many queries at once: how many hits each has in which article, and which have none. Queries are written as for stet search.", "" },
        footer = { "", "Examples:", "  stet batch harbour.stet names.txt", "  stet batch harbour.stet names.txt --csv > matrix.csv" })
final class BatchCommand implements Callable<Integer> {

    private static final long LARGEST_FILE = 8L << 20;

    @Mixin
    private CaseAccess access;

    @Parameters(index = "1", paramLabel = "FILE", description = "A text file (UTF-8) with a query in each line.")
    private Path file;

    @Option(names = "--csv", description = "Print the matrix as CSV: a line for each query, a column for each article.")
    private boolean csv;

    record Column(String article, String outlet, String published, String headline) {

        static Column of(OpenCase open, Article article) {
            return new Column(article.getId(), CaseQueries.outletName(open.model(), article), CaseQueries.published(article), CaseQueries.headline(article));
        }

        String title() {
            return Stream.of(outlet, Labels.day(published), headline).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        }
    }

    /** @param counts hits by the id of the article, for those that have any; {@code total} counts those in claims as well */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(String query, int total, Map<String, Integer> counts, String problem) {
    }

    record Matrix(List<Column> articles, List<Row> queries, List<String> withoutHits) implements Result {

        static Matrix of(List<Column> articles, List<BatchSearch.Row> rows) {
            return new Matrix(articles, rows.stream().map(row -> {
                var counts = new LinkedHashMap<String, Integer>();
                articles.stream().map(Column::article).filter(row.perArticle()::containsKey).forEach(id -> counts.put(id, row.perArticle().get(id)));
                return new Row(row.query(), row.total(), counts, row.problem().orElse(null));
            }).toList(), rows.stream().filter(row -> row.total() == 0).map(BatchSearch.Row::query).toList());
        }

        TableText table() {
            return new TableText(Stream.concat(Stream.of("Query", "Hits"), articles.stream().map(Column::title)).toList(),
                    queries.stream().map(row -> Stream.concat(Stream.of(row.query, Integer.toString(row.total)),
                            articles.stream().map(column -> Integer.toString(row.counts.getOrDefault(column.article, 0)))).toList()).toList());
        }

        @Override
        public Stream<String> lines() {
            var byOutlet = articles.stream().collect(Collectors.toMap(Column::article, column -> column.outlet.isEmpty() ? column.headline : column.outlet));
            return Stream.of(Stream.of(Labels.count(queries.size(), "line") + " asked, " + withoutHits.size() + " without hits"),
                    queries.stream().filter(row -> row.total > 0).flatMap(row -> line(row, byOutlet)),
                    withoutHits.isEmpty() ? Stream.<String>empty() : Stream.of("", Ink.bold("Without hits")), withoutHits.stream().map(query -> "  " + query))
                    .flatMap(lines -> lines);
        }

        private static Stream<String> line(Row row, Map<String, String> outlets) {
            var where = new LinkedHashMap<String, Integer>();
            row.counts.forEach((article, count) -> where.merge(outlets.get(article), count, Integer::sum));
            return Stream.of("", Ink.bold(row.query) + "  " + Labels.count(row.total, "hit"), "  " + where.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ")));
        }
    }

    @Override
    public Integer call() throws Exception {
        if (Files.size(file) > LARGEST_FILE) {
            throw access.output().usage(file + " is larger than " + (LARGEST_FILE >> 20) + " MB");
        }
        var queries = BatchSearch.queries(Texts.clean(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        if (queries.isEmpty()) {
            throw access.output().usage(file + " holds no queries; write one in each line");
        }
        return access.read(open -> {
            var matrix = Matrix.of(open.articles().stream().map(article -> Column.of(open, article)).toList(), ask(open, queries));
            matrix.queries().stream().filter(row -> row.problem() != null).forEach(row -> access.output().note(row.query() + ": " + row.problem()));
            if (csv) {
                access.output().table(matrix.table());
            } else {
                access.output().print(matrix);
            }
            var damage = access.reportDamage(open);
            return matrix.withoutHits().isEmpty() ? damage : ExitCode.FOUND;
        });
    }

    private List<BatchSearch.Row> ask(OpenCase open, List<String> queries) {
        try (var search = CaseSearch.open(open)) {
            var answers = BatchSearch.run(search, queries, CaseAccess.progress());
            search.state().problem().ifPresent(access.output()::note);
            return answers;
        }
    }
}
