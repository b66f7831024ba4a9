package org.stet.search.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.annotate.Labels;
import org.stet.search.CaseSearch;
import org.stet.search.QueryNode;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;

/** Asks many queries at once. */
public final class BatchSearch {

    /** More lines than these are not asked. */
    public static final int MOST = 5_000;

    private BatchSearch() {
    }

    /**
     * The answer to one query of a batch.
     *
     * @param total how many hits it has in all, those in claims included
     * @param perArticle how many in each article that has any
     * @param problem what of it could not be understood, or is to be known of its answer
     */
    public record Row(String query, int total, Map<String, Integer> perArticle, Optional<String> problem) {

        public Row {
            perArticle = Map.copyOf(perArticle);
        }
    }

    /** The queries of a pasted list: a line each, blank ones left out, each once. */
    public static List<String> queries(String pasted) {
        return pasted.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().limit(MOST).toList();
    }

    /**
     * The answers, in the order of the queries, when all that they ask for can be found. A query counts only what has all that it asks for.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static List<Row> run(CaseSearch search, List<String> queries, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Searching for " + Labels.count(queries.size(), "line"), 2);
        search.awaitAnswers(queries.stream().map(SearchQuery::parse).toList(), progress.split(1));
        progress.setWorkRemaining(queries.size());
        return queries.stream().map(query -> row(search, query, progress.split(1))).toList();
    }

    private static Row row(CaseSearch search, String text, IProgressMonitor monitor) {
        var query = SearchQuery.parse(text);
        var result = search.search(SearchRequest.of(strict(query)).limit(1), monitor);
        var problem = query.problem().map(SearchQuery.Problem::message).or(result::hint);
        return new Row(text, result.total(), result.perArticle(), problem);
    }

    /** An alternative of one: where all words of a query are nowhere together, some of them are no hit. */
    static SearchQuery strict(SearchQuery query) {
        return query.root().map(root -> query.meaning(new QueryNode.Or(List.of(root)))).orElse(query);
    }
}
