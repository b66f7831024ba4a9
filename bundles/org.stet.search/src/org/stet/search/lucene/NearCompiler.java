package org.stet.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.stet.search.QueryNode;

/** Makes Lucene's interval queries of words that are to be near each other: in any form, or as written where they are quoted. */
final class NearCompiler {

    private static final int MAX_EXPANSIONS = 100;

    private final String field;
    private final Set<Language> languages;

    NearCompiler(String field, Set<Language> languages) {
        this.field = field;
        this.languages = languages;
    }

    /** The query for a node; empty if nothing of it could be found. */
    Optional<Query> query(QueryNode.Near near) {
        var sources = sources(near.nodes());
        return sources.isEmpty() ? Optional.empty() : Optional.of(new IntervalQuery(field, sources.size() == 1 ? sources.getFirst()
                : Intervals.maxgaps(near.distance(), Intervals.unordered(sources.toArray(IntervalsSource[]::new)))));
    }

    private List<IntervalsSource> sources(List<QueryNode> nodes) {
        return nodes.stream().flatMap(node -> source(node).stream()).toList();
    }

    private Optional<IntervalsSource> source(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> any(languages.stream().map(language -> Analysis.terms(field, word.text(), language)).distinct()
                    .flatMap(terms -> phrase(terms).stream()).toList());
            case QueryNode.Phrase phrase -> phrase(exact(phrase.text())).map(this::written);
            case QueryNode.Prefix prefix -> last(prefix.text())
                    .map(term -> written(Intervals.prefix(new BytesRef(term), MAX_EXPANSIONS)));
            case QueryNode.Wildcard wildcard ->
                Optional.of(written(Intervals.wildcard(new BytesRef(QueryCompiler.pattern(wildcard.text())), MAX_EXPANSIONS)));
            case QueryNode.Fuzzy fuzzy -> last(fuzzy.text())
                    .map(term -> written(Intervals.fuzzyTerm(term, QueryCompiler.edits(term), 0, true, MAX_EXPANSIONS)));
            case QueryNode.Or or -> any(sources(or.nodes()));
            default -> Optional.empty();
        };
    }

    /** In the words as they are written, which are at the same positions. */
    private IntervalsSource written(IntervalsSource source) {
        return Intervals.fixField(Fields.exact(field), source);
    }

    private List<String> exact(String words) {
        return Analysis.terms(Fields.exact(field), words);
    }

    private Optional<String> last(String words) {
        return exact(words).reversed().stream().findFirst();
    }

    private static Optional<IntervalsSource> phrase(List<String> terms) {
        return terms.isEmpty() ? Optional.empty() : Optional.of(Intervals.phrase(terms.toArray(String[]::new)));
    }

    private static Optional<IntervalsSource> any(List<IntervalsSource> sources) {
        return sources.size() < 2 ? sources.stream().findFirst() : Optional.of(Intervals.or(sources.toArray(IntervalsSource[]::new)));
    }
}
