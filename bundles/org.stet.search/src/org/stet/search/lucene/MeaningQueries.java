package org.stet.search.lucene;

import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.stet.search.SearchMode;
import org.stet.search.SearchRequest;
import org.stet.search.meaning.PassageVectors;

/** Makes the query that ranks as a request asks. */
final class MeaningQueries {

    /** How many are found by meaning alone at least: everything has some meaning in common with anything. */
    private static final int NEAREST = 100;

    private MeaningQueries() {
    }

    /** What a request can be ranked by; words where it speaks of what only notes and claims have, or says no words. */
    static SearchMode mode(SearchRequest request, Optional<PassageVectors> vectors) {
        return vectors.isPresent() && request.query().root()
                .filter(root -> !QueryCompiler.asksForMarks(root) && !Meant.of(root).text().isBlank()).isPresent() ? request.mode()
                        : SearchMode.WORDS;
    }

    /** The query for what a request asks for; empty if that is nothing. */
    static Optional<Query> compile(SearchRequest request, FacetFields fields, Optional<PassageVectors> vectors) {
        var mode = mode(request, vectors);
        if (mode == SearchMode.WORDS) {
            return QueryCompiler.compile(request, fields);
        }
        var meant = Meant.of(request.query().root().orElseThrow());
        var target = vectors.orElseThrow().ofQuery(meant.text());
        var scope = scope(meant, request, fields);
        return Optional.of(mode == SearchMode.MEANING
                ? FusedQuery.nearest(target, Math.max(NEAREST, request.offset() + request.limit()), scope)
                : new FusedQuery(QueryCompiler.narrowed(QueryCompiler.compile(meant.byWords()), request, fields), target, scope));
    }

    private static Query scope(Meant meant, SearchRequest request, FacetFields fields) {
        var scope = QueryCompiler.narrowed(QueryCompiler.ANYTHING, request, fields);
        return meant.conditions().map(QueryCompiler::compile)
                .<Query>map(conditions -> new BooleanQuery.Builder().add(scope, Occur.FILTER).add(conditions, Occur.FILTER).build())
                .orElse(scope);
    }
}
