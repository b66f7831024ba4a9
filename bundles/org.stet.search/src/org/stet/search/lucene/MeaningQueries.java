package org.stet.search.lucene;

import java.util.Optional;
import java.util.Set;
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

    /**
     * What a request can be ranked by; words where it asks for articles, speaks of what only notes
     * and claims have, or says no words.
     */
    static SearchMode mode(SearchRequest request, Optional<PassageVectors> vectors) {
        var speaks = request.query().root().filter(root -> !QueryCompiler.asksForMarks(root))
                .filter(root -> !Meant.of(root).text().isBlank()).isPresent();
        return speaks && vectors.isPresent() && request.unit() == SearchRequest.Unit.PASSAGE ? request.mode() : SearchMode.WORDS;
    }

    /** The query for the places that a request asks for. */
    static Query compile(SearchRequest request, FacetFields fields, Optional<PassageVectors> vectors, Set<Language> languages) {
        var root = request.query().root().orElseThrow();
        var mode = mode(request, vectors);
        if (mode == SearchMode.WORDS) {
            return QueryCompiler.narrowed(QueryCompiler.compile(root, languages), request, fields);
        }
        var meant = Meant.of(root);
        var target = vectors.orElseThrow().ofQuery(AlikeQuery.plain(meant.text()));
        var scope = scope(meant, request, fields, languages);
        return mode == SearchMode.MEANING
                ? FusedQuery.nearest(target, Math.max(NEAREST, request.offset() + request.limit()), scope)
                : new FusedQuery(QueryCompiler.narrowed(QueryCompiler.compile(meant.byWords(), languages), request, fields), target,
                        scope);
    }

    private static Query scope(Meant meant, SearchRequest request, FacetFields fields, Set<Language> languages) {
        var scope = QueryCompiler.narrowed(QueryCompiler.ANYTHING, request, fields);
        var both = new BooleanQuery.Builder().add(scope, Occur.FILTER);
        meant.conditions().ifPresent(node -> both.add(QueryCompiler.compile(node, languages), Occur.FILTER));
        return both.build();
    }
}
