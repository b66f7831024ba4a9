package org.stet.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.stet.core.anchor.Span;
import org.stet.search.QueryNode;
import org.stet.search.SearchHit;

/** Makes hits of documents: asks the query itself, through Lucene's matches, which words it matched and where. */
final class HitReader {

    private final IndexSearcher searcher;
    private final Weight weight;
    private final List<QueryNode.Value> values;

    /**
     * @param rewritten the query as the searcher rewrote it
     * @param values the values that the query asks for
     */
    HitReader(IndexSearcher searcher, Query rewritten, List<QueryNode.Value> values) throws IOException {
        this.searcher = searcher;
        this.values = values;
        this.weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** @param stored of the searcher, used by one thread */
    SearchHit read(StoredFields stored, ScoreDoc found) throws IOException {
        var document = stored.document(found.doc);
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        var matches = weight.matches(leaf, found.doc - leaf.docBase);
        return switch (Fields.Type.valueOf(document.get(Fields.TYPE))) {
            case TEXT -> passage(document, matches, found.score);
            case ANNOTATION -> marking(document, matches, found.score);
            case CLAIM -> proposition(document, matches, found.score);
            case ARTICLE, FACTS, PRINT -> throw new IllegalStateException("no hit: " + document);
        };
    }

    private SearchHit passage(Document document, Matches matches, float score) throws IOException {
        var body = document.get(Fields.BODY);
        var start = number(document, Fields.START);
        var spans = joined(Stream.concat(spans(matches, Fields.WORDS), values(document)));
        var snippet = Snippet.of(body, spans);
        return new SearchHit(SearchHit.Kind.TEXT, value(document, Fields.ARTICLE), value(document, Fields.VERSION),
                Optional.empty(), Optional.empty(), Optional.of(shifted(Snippet.sentence(body, spans), start)),
                spans.stream().map(span -> shifted(span, start)).toList(), snippet.text(), snippet.highlights(), score);
    }

    private static SearchHit marking(Document document, Matches matches, float score) throws IOException {
        var body = document.get(Fields.BODY);
        var note = document.get(Fields.NOTE);
        var place = new Span(number(document, Fields.START), number(document, Fields.END));
        var inWords = joined(spans(matches, Fields.MARKED));
        var inNote = joined(spans(matches, Fields.WORDS));
        var snippet = inNote.isEmpty() ? Snippet.of(body, inWords) : Snippet.of(note, inNote);
        return new SearchHit(SearchHit.Kind.ANNOTATION, value(document, Fields.ARTICLE), value(document, Fields.VERSION),
                value(document, Fields.KEY), Optional.empty(), Optional.of(place),
                inWords.stream().map(span -> shifted(span, place.start())).toList(), snippet.text(), snippet.highlights(), score);
    }

    private static SearchHit proposition(Document document, Matches matches, float score) throws IOException {
        var words = document.get(Fields.NOTE);
        var statement = words.lines().findFirst().orElse("");
        var spans = joined(spans(matches, Fields.WORDS));
        var inStatement = spans.stream().filter(span -> span.end() <= statement.length()).toList();
        var snippet = inStatement.isEmpty() && !spans.isEmpty() ? Snippet.of(words, spans) : Snippet.of(statement, inStatement);
        return new SearchHit(SearchHit.Kind.CLAIM, Optional.empty(), Optional.empty(), Optional.empty(),
                value(document, Fields.KEY), Optional.empty(), List.of(), snippet.text(), snippet.highlights(), score);
    }

    /** Where the query matched in the stemmed or the exact words of a field. */
    private static Stream<Span> spans(Matches matches, String field) throws IOException {
        var spans = new ArrayList<Span>();
        if (matches != null) {
            collect(matches.getMatches(field), spans);
            collect(matches.getMatches(Fields.exact(field)), spans);
        }
        return spans.stream();
    }

    /** Where the values are that were asked for. */
    private Stream<Span> values(Document document) {
        var facts = document.get(Fields.FACTS);
        return values.isEmpty() || facts == null ? Stream.empty() : Fact.read(facts).stream()
                .filter(fact -> fact instanceof Fact.Value value && values.stream().anyMatch(value::answers)).map(Fact::span);
    }

    /** In order, overlapping spans joined. */
    private static List<Span> joined(Stream<Span> spans) {
        var joined = new ArrayList<Span>();
        spans.sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end)).forEach(span -> {
            if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
                joined.set(joined.size() - 1, new Span(joined.getLast().start(), Math.max(joined.getLast().end(), span.end())));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }

    private static void collect(MatchesIterator matches, List<Span> into) throws IOException {
        while (matches != null && matches.next()) {
            var parts = matches.getSubMatches();
            if (parts == null) {
                into.add(new Span(matches.startOffset(), matches.endOffset()));
            } else {
                collect(parts, into);
            }
        }
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static Optional<String> value(Document document, String field) {
        return Optional.of(document.get(field));
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }
}
