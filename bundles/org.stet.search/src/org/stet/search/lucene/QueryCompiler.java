package org.stet.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.stet.search.Facet;
import org.stet.search.FilterValues;
import org.stet.search.QueryNode;
import org.stet.search.QueryNode.Field;
import org.stet.search.SearchRequest;

/**
 * Makes Lucene queries. What articles and checkers say is found alike, in one field, and told apart by the type of the document;
 * the words of an article under an annotation are searched only where a query speaks of what passages do not have.
 */
final class QueryCompiler {

    private static final int MAX_EXPANSIONS = 100;
    private static final Query NOTHING = new MatchNoDocsQuery("nothing that could be found");
    static final Query ANYTHING = oneOf(Fields.TYPE,
            List.of(Fields.Type.TEXT.name(), Fields.Type.ANNOTATION.name(), Fields.Type.CLAIM.name()));

    private final List<String> fields;

    private QueryCompiler(List<String> fields) {
        this.fields = fields;
    }

    /** The query for all that a node asks for. */
    static Query compile(QueryNode node) {
        return new QueryCompiler(asksForMarks(node) ? List.of(Fields.WORDS, Fields.MARKED) : List.of(Fields.WORDS)).compiled(node)
                .orElse(NOTHING);
    }

    /** The query for what a request asks for; empty if that is nothing. */
    static Optional<Query> compile(SearchRequest request, FacetFields fields) {
        return request.query().root().map(root -> narrowed(compile(root), request, fields));
    }

    /** A query inside what a request is narrowed to. */
    static Query narrowed(Query query, SearchRequest request, FacetFields fields) {
        if (request.filters().isEmpty() && request.without().isEmpty()) {
            return query;
        }
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        request.filters().stream().collect(Collectors.groupingBy(Facet.Value::facet)).forEach((facet, values) -> narrowed
                .add(having(facet, values.stream().map(Facet.Value::value).toList(), fields), Occur.FILTER));
        if (!request.without().isEmpty()) {
            narrowed.add(oneOf(Fields.ARTICLE, request.without()), Occur.MUST_NOT);
        }
        return narrowed.build();
    }

    private static Query having(Facet facet, List<String> values, FacetFields fields) {
        return facet == Facet.FAMILY ? oneOf(Fields.ARTICLE, fields.families().entrySet().stream()
                .filter(each -> values.contains(each.getValue())).map(Map.Entry::getKey).toList()) : oneOf(Fields.facet(facet), values);
    }

    /** Whether a query speaks of what only annotations and claims have, so that the words of their spans are meant. */
    static boolean asksForMarks(QueryNode node) {
        return switch (node) {
            case QueryNode.Filter filter -> switch (filter.field()) {
                case KIND -> !FilterValues.chosen(Field.KIND, filter.value()).contains(FilterValues.TEXT);
                case STATUS, STANCE -> true;
                case OUTLET, DATE, ARTICLE, HEADLINE -> false;
            };
            case QueryNode.And and -> and.nodes().stream().anyMatch(QueryCompiler::asksForMarks);
            case QueryNode.Or or -> or.nodes().stream().anyMatch(QueryCompiler::asksForMarks);
            case QueryNode.Not not -> false;
            case QueryNode.Word word -> false;
            case QueryNode.Prefix prefix -> false;
            case QueryNode.Fuzzy fuzzy -> false;
            case QueryNode.Phrase phrase -> false;
            case QueryNode.Near near -> false;
            case QueryNode.Alike alike -> false;
        };
    }

    /** The query of a node; empty if it has nothing that could be found, such as a lone dash. */
    private Optional<Query> compiled(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> inFields(word.text(), field -> phrase(field, word.text()));
            case QueryNode.Phrase phrase -> inFields(phrase.text(), field -> phrase(Fields.exact(field), phrase.text()));
            case QueryNode.Prefix prefix -> inFields(prefix.text(), field -> prefix(Fields.exact(field), prefix.text()));
            case QueryNode.Fuzzy fuzzy -> inFields(fuzzy.text(), field -> fuzzy(Fields.exact(field), fuzzy.text()));
            case QueryNode.Near near -> inFields(near.text(), field -> near(field, near));
            case QueryNode.Alike alike -> AlikeQuery.of(alike.text());
            case QueryNode.Filter filter -> Optional.of(filter(filter.field(), filter.value()));
            case QueryNode.Not not -> compiled(not.node()).map(query -> new BooleanQuery.Builder()
                    .add(ANYTHING, Occur.FILTER).add(query, Occur.MUST_NOT).build());
            case QueryNode.And and -> and(and.nodes());
            case QueryNode.Or or -> Optional.of(any(or.nodes().stream().flatMap(each -> compiled(each).stream()).toList()));
        };
    }

    private Optional<Query> and(List<QueryNode> nodes) {
        var all = new BooleanQuery.Builder();
        var clauses = 0;
        var positive = false;
        for (var node : nodes) {
            var not = node instanceof QueryNode.Not;
            var query = compiled(node instanceof QueryNode.Not negated ? negated.node() : node);
            if (query.isPresent()) {
                all.add(query.get(), not ? Occur.MUST_NOT : node instanceof QueryNode.Filter ? Occur.FILTER : Occur.MUST);
                positive |= !not;
                clauses++;
            }
        }
        if (!positive) {
            all.add(ANYTHING, Occur.FILTER);
        }
        return clauses == 0 ? Optional.empty() : Optional.of(all.build());
    }

    private Optional<Query> inFields(String words, Function<String, Query> inField) {
        return Analysis.terms(Fields.WORDS, words).isEmpty() ? Optional.empty()
                : Optional.of(any(fields.stream().map(inField).toList()));
    }

    private static Query any(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        var any = new BooleanQuery.Builder();
        queries.stream().filter(query -> query != NOTHING).forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query phrase(String field, String words) {
        return phrase(field, Analysis.terms(field, words));
    }

    private static Query phrase(String field, List<String> terms) {
        return terms.size() == 1 ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }

    private static Query prefix(String field, String words) {
        var terms = Analysis.terms(field, words);
        var start = new PrefixQuery(new Term(field, terms.getLast()));
        return terms.size() == 1 ? start : new BooleanQuery.Builder()
                .add(phrase(field, terms.subList(0, terms.size() - 1)), Occur.MUST).add(start, Occur.MUST).build();
    }

    /** Each word with one difference, from six letters on with two; short ones and those with digits as they are. */
    private static Query fuzzy(String field, String words) {
        var all = new BooleanQuery.Builder();
        for (var term : Analysis.terms(field, words)) {
            var length = term.codePointCount(0, term.length());
            var edits = length < 3 || term.chars().anyMatch(Character::isDigit) ? 0 : length < 6 ? 1 : 2;
            all.add(new FuzzyQuery(new Term(field, term), edits, 0, MAX_EXPANSIONS, true), Occur.MUST);
        }
        return all.build();
    }

    private static Query near(String field, QueryNode.Near near) {
        var terms = Analysis.terms(field, near.text());
        return terms.size() == 1 ? phrase(field, terms) : new IntervalQuery(field, Intervals.maxgaps(near.distance(),
                Intervals.unordered(terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new))));
    }

    private Query filter(Field field, String value) {
        return switch (field) {
            case KIND -> oneOf(Fields.KIND, FilterValues.chosen(field, value));
            case STATUS -> oneOf(Fields.STATUS, FilterValues.chosen(field, value));
            case STANCE -> oneOf(Fields.STANCE, FilterValues.chosen(field, value));
            case OUTLET -> name(Fields.OUTLET, value);
            case HEADLINE -> name(Fields.HEADLINE, value);
            case ARTICLE -> any(List.of(new TermQuery(new Term(Fields.ARTICLE, value)), name(Fields.HEADLINE, value)));
            case DATE -> FilterValues.days(value).map(days -> IntRange.newIntersectsQuery(Fields.DAYS,
                    new int[] {(int) days.first().toEpochDay()}, new int[] {(int) days.last().toEpochDay()})).orElse(NOTHING);
        };
    }

    private static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** All words of a name, the last of which may still be being typed. */
    private static Query name(String field, String words) {
        return Analysis.terms(field, words).isEmpty() ? NOTHING : prefix(field, words);
    }
}
