package org.stet.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.stet.search.Facet;
import org.stet.search.FilterValues;
import org.stet.search.QueryNode;
import org.stet.search.QueryNode.Field;
import org.stet.search.SearchRequest;

/**
 * Makes Lucene queries. What articles and checkers say is found alike, in one field, and told apart by the type of the document;
 * the words of an article under an annotation are searched only where a query speaks of what passages do not have. A word is looked
 * for by its stems in all languages that the index has.
 */
final class QueryCompiler {

    private static final int MAX_EXPANSIONS = 100;
    private static final Pattern WILDCARDS = Pattern.compile("[*?]|[^*?]+");
    private static final Query NOTHING = new MatchNoDocsQuery("nothing that could be found");
    static final Query ANYTHING = oneOf(Fields.TYPE,
            List.of(Fields.Type.TEXT.name(), Fields.Type.ANNOTATION.name(), Fields.Type.CLAIM.name()));

    private final Set<Language> languages;
    private final List<String> fields;

    private QueryCompiler(Set<Language> languages, List<String> fields) {
        this.languages = languages;
        this.fields = fields;
    }

    /** The query for all that a node asks for, in an index that has texts in some languages. */
    static Query compile(QueryNode node, Set<Language> languages) {
        var fields = asksForMarks(node) ? List.of(Fields.WORDS, Fields.MARKED) : List.of(Fields.WORDS);
        return new QueryCompiler(languages, fields).found(node).orElse(NOTHING);
    }

    /** A query with what a request asks for besides. */
    static Query narrowed(Query query, SearchRequest request, FacetFields facets) {
        if (request.filters().isEmpty() && request.without().isEmpty()) {
            return query;
        }
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        request.filters().stream().collect(Collectors.groupingBy(Facet.Value::facet)).forEach((facet, values) -> narrowed
                .add(having(facet, values.stream().map(Facet.Value::value).toList(), facets), Occur.FILTER));
        if (!request.without().isEmpty()) {
            narrowed.add(oneOf(Fields.ARTICLE, request.without()), Occur.MUST_NOT);
        }
        return narrowed.build();
    }

    /** The documents of some type whose field has one of some values. */
    static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query having(Facet facet, List<String> values, FacetFields facets) {
        return facet == Facet.FAMILY ? oneOf(Fields.ARTICLE, facets.families().entrySet().stream()
                .filter(each -> values.contains(each.getValue())).map(Map.Entry::getKey).toList()) : oneOf(Fields.facet(facet), values);
    }

    /** Whether a query speaks of what only annotations and claims have, so that the words of their spans are meant. */
    static boolean asksForMarks(QueryNode node) {
        return switch (node) {
            case QueryNode.Filter filter -> switch (filter.field()) {
                case KIND -> !FilterValues.chosen(Field.KIND, filter.value()).contains(FilterValues.TEXT);
                case STATUS, STANCE, TAG -> true;
                case OUTLET, DATE, ARTICLE, HEADLINE, SPEAKER, BY -> false;
            };
            case QueryNode.And and -> and.nodes().stream().anyMatch(QueryCompiler::asksForMarks);
            case QueryNode.Or or -> or.nodes().stream().anyMatch(QueryCompiler::asksForMarks);
            default -> false;
        };
    }

    private Optional<Query> found(QueryNode node) {
        return node instanceof QueryNode.And and ? and(and.nodes()) : and(List.of(node));
    }

    /** The query of a node; empty if it has nothing that could be found, such as a lone dash. */
    private Optional<Query> compiled(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> inFields(word.text(), field -> word(field, word.text()));
            case QueryNode.Phrase phrase -> inFields(phrase.text(), field -> exactly(Fields.exact(field), phrase.text()));
            case QueryNode.Prefix prefix -> inFields(prefix.text(), field -> prefix(Fields.exact(field), prefix.text()));
            case QueryNode.Wildcard wildcard -> inFields(wildcard.text(),
                    field -> new WildcardQuery(new Term(Fields.exact(field), pattern(wildcard.text()))));
            case QueryNode.Fuzzy fuzzy -> inFields(fuzzy.text(), field -> fuzzy(Fields.exact(field), fuzzy.text()));
            case QueryNode.Sounds sounds -> inFields(sounds.text(), field -> sounds(Fields.exact(field), sounds.text()));
            case QueryNode.Near near -> Optional.of(any(fields.stream().map(field -> new NearCompiler(field, languages).query(near))
                    .flatMap(Optional::stream).toList()));
            case QueryNode.Alike alike -> AlikeQuery.of(alike.text(), languages, 1);
            case QueryNode.Filter filter -> Optional.of(filter(filter.field(), filter.value()));
            case QueryNode.Value value -> Optional.of(DoubleRange.newIntersectsQuery(Fields.value(value.kind(), value.unit().orElse("")),
                    new double[] {value.from()}, new double[] {value.to()}));
            case QueryNode.Not not -> compiled(not.node()).map(query -> new BooleanQuery.Builder()
                    .add(ANYTHING, Occur.FILTER).add(query, Occur.MUST_NOT).build());
            case QueryNode.And and -> and(and.nodes());
            case QueryNode.Or or -> Optional.of(any(or.nodes().stream().flatMap(each -> found(each).stream()).toList()));
        };
    }

    /** All of these; where none is a word, of all that is found at all. */
    private Optional<Query> and(List<QueryNode> nodes) {
        if (nodes.size() == 1 && !isCondition(nodes.getFirst())) {
            return compiled(nodes.getFirst());
        }
        var all = new BooleanQuery.Builder();
        var clauses = 0;
        var words = false;
        for (var node : nodes) {
            var not = node instanceof QueryNode.Not;
            var query = compiled(node instanceof QueryNode.Not negated ? negated.node() : node);
            if (query.isPresent()) {
                all.add(query.get(), not ? Occur.MUST_NOT : isCondition(node) ? Occur.FILTER : Occur.MUST);
                words |= !isCondition(node);
                clauses++;
            }
        }
        if (!words) {
            all.add(ANYTHING, Occur.FILTER);
        }
        return clauses == 0 ? Optional.empty() : Optional.of(all.build());
    }

    /** Whether a node only tells which of the words found are meant. */
    static boolean isCondition(QueryNode node) {
        return node instanceof QueryNode.Filter || node instanceof QueryNode.Value || node instanceof QueryNode.Not;
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

    private Query word(String field, String words) {
        var forms = languages.stream().map(language -> Analysis.terms(field, words, language)).distinct().toList();
        if (forms.size() == 1 || forms.stream().anyMatch(terms -> terms.size() != 1)) {
            return any(forms.stream().filter(terms -> !terms.isEmpty()).map(terms -> phrase(field, terms)).toList());
        }
        var stems = new SynonymQuery.Builder(field);
        forms.forEach(terms -> stems.addTerm(new Term(field, terms.getFirst())));
        return stems.build();
    }

    private static Query exactly(String field, String words) {
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

    /** The letters of a word with wildcards as they are indexed. */
    static String pattern(String typed) {
        return WILDCARDS.matcher(typed).results().map(part -> "*?".contains(part.group()) ? part.group()
                : FoldingFilter.folded(part.group())).collect(Collectors.joining());
    }

    /** Each word with one difference, from six letters on with two; short ones and those with digits as they are. */
    private static Query fuzzy(String field, String words) {
        var all = new BooleanQuery.Builder();
        Analysis.terms(field, words).forEach(term -> all.add(new FuzzyQuery(new Term(field, term), edits(term), 0, MAX_EXPANSIONS, true),
                Occur.MUST));
        return all.build();
    }

    /** How many letters may differ. */
    static int edits(String term) {
        var length = term.codePointCount(0, term.length());
        return length < 3 || term.chars().anyMatch(Character::isDigit) ? 0 : length < 6 ? 1 : 2;
    }

    private static Query sounds(String field, String words) {
        var all = new BooleanQuery.Builder();
        Analysis.terms(field, words).forEach(term -> all.add(new SoundsQuery(field, term), Occur.MUST));
        return all.build();
    }

    private static Query filter(Field field, String value) {
        return switch (field) {
            case KIND -> oneOf(Fields.KIND, FilterValues.chosen(field, value));
            case STATUS -> oneOf(Fields.STATUS, FilterValues.chosen(field, value));
            case STANCE -> oneOf(Fields.STANCE, FilterValues.chosen(field, value));
            case TAG -> new TermQuery(new Term(Fields.TAG, FilterValues.tag(value)));
            case OUTLET -> name(Fields.OUTLET, value);
            case HEADLINE -> name(Fields.HEADLINE, value);
            case SPEAKER -> name(Fields.SPEAKER, value);
            case BY -> name(Fields.BY, value);
            case ARTICLE -> any(List.of(new TermQuery(new Term(Fields.ARTICLE, value)), name(Fields.HEADLINE, value)));
            case DATE -> FilterValues.days(value).map(days -> IntRange.newIntersectsQuery(Fields.DAYS,
                    new int[] {(int) days.first().toEpochDay()}, new int[] {(int) days.last().toEpochDay()})).orElse(NOTHING);
        };
    }

    /** All words of a name, the last of which may still be being typed. */
    private static Query name(String field, String words) {
        return Analysis.terms(field, words).isEmpty() ? NOTHING : prefix(field, words);
    }
}
