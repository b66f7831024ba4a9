package org.stet.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.stet.search.FilterValues;
import org.stet.search.QueryNode;
import org.stet.search.QueryNode.Field;

/**
 * Makes Lucene queries. Passages, annotations and claims keep their words in fields of their own, so that what a checker wrote
 * is never taken for what an article says; a query is made for each of the three and they are joined.
 */
final class QueryCompiler {

    private static final int MAX_EXPANSIONS = 100;
    private static final int MAX_EVIDENCE_TERMS = 64;
    /** So few telling words that each alone may point at evidence. */
    private static final int FEW_EVIDENCE_TERMS = 4;
    private static final Query NOTHING = new MatchNoDocsQuery("nothing that could be found");

    private final Fields.Type type;
    private final List<String> fields;

    private QueryCompiler(Fields.Type type, List<String> fields) {
        this.type = type;
        this.fields = fields;
    }

    /** The query for all that a node asks for. */
    static Query compile(QueryNode node) {
        var ofAnnotations = asksForMarks(node) ? List.of(Fields.MARKED, Fields.NOTE) : List.of(Fields.NOTE);
        return any(Stream.of(new QueryCompiler(Fields.Type.TEXT, List.of(Fields.TEXT)),
                new QueryCompiler(Fields.Type.ANNOTATION, ofAnnotations),
                new QueryCompiler(Fields.Type.CLAIM, List.of(Fields.NOTE))).map(compiler -> compiler.typed(node)).toList());
    }

    /** The query for passages that share words with some others. */
    static Query evidence(String words, Set<String> withoutArticles) {
        var terms = Analysis.telling(Fields.TEXT, words);
        var query = new BooleanQuery.Builder();
        terms.stream().limit(MAX_EVIDENCE_TERMS).forEach(term -> query.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(terms.size() < FEW_EVIDENCE_TERMS ? 1 : 2);
        if (!withoutArticles.isEmpty()) {
            query.add(new TermInSetQuery(Fields.ARTICLE, withoutArticles.stream().map(BytesRef::new).toList()), Occur.MUST_NOT);
        }
        return terms.isEmpty() ? NOTHING : query.build();
    }

    /** The fields in which a document of a type may have matching words. */
    static List<String> wordFields(Fields.Type type) {
        return switch (type) {
            case TEXT -> List.of(Fields.TEXT, Fields.exact(Fields.TEXT));
            case ANNOTATION -> List.of(Fields.MARKED, Fields.exact(Fields.MARKED), Fields.NOTE, Fields.exact(Fields.NOTE));
            case CLAIM -> List.of(Fields.NOTE, Fields.exact(Fields.NOTE));
            case PRINT -> List.of();
        };
    }

    /** Whether a query speaks of what only annotations and claims have, so that the words of their spans are meant. */
    private static boolean asksForMarks(QueryNode node) {
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
        };
    }

    /** Words say by their field which type is meant; where nothing but filters or negations decides, it has to be said. */
    private Query typed(QueryNode node) {
        var query = compiled(node).orElse(NOTHING);
        return needsWords(node) || query == NOTHING ? query
                : new BooleanQuery.Builder().add(query, Occur.MUST).add(ofType(), Occur.FILTER).build();
    }

    private static boolean needsWords(QueryNode node) {
        return switch (node) {
            case QueryNode.Filter filter -> false;
            case QueryNode.Not not -> false;
            case QueryNode.And and -> and.nodes().stream().anyMatch(QueryCompiler::needsWords);
            case QueryNode.Or or -> or.nodes().stream().allMatch(QueryCompiler::needsWords);
            case QueryNode.Word word -> true;
            case QueryNode.Prefix prefix -> true;
            case QueryNode.Fuzzy fuzzy -> true;
            case QueryNode.Phrase phrase -> true;
            case QueryNode.Near near -> true;
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
            case QueryNode.Filter filter -> Optional.of(filter(filter.field(), filter.value()));
            case QueryNode.Not not -> compiled(not.node()).map(query -> new BooleanQuery.Builder()
                    .add(ofType(), Occur.FILTER).add(query, Occur.MUST_NOT).build());
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
            all.add(ofType(), Occur.FILTER);
        }
        return clauses == 0 ? Optional.empty() : Optional.of(all.build());
    }

    private Optional<Query> inFields(String words, Function<String, Query> inField) {
        return Analysis.terms(Fields.TEXT, words).isEmpty() ? Optional.empty() : Optional.of(any(fields.stream().map(inField).toList()));
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
        return terms.size() == 1 ? new TermQuery(new Term(field, terms.getFirst())) : new PhraseQuery(field, terms.toArray(String[]::new));
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

    private static Query oneOf(String field, List<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** All words of a name, the last of which may still be being typed. */
    private static Query name(String field, String words) {
        return Analysis.terms(field, words).isEmpty() ? NOTHING : prefix(field, words);
    }

    private Query ofType() {
        return new TermQuery(new Term(Fields.TYPE, type.name()));
    }
}
