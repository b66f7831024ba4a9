package org.stet.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.stet.search.Facet;
import org.stet.search.QueryNode;
import org.stet.search.SearchHit;
import org.stet.search.SearchMode;
import org.stet.search.SearchRequest;
import org.stet.search.SearchResult;
import org.stet.search.meaning.PassageVectors;

/** Answers one request on one state of the index. */
final class Answer {

    /** Hits that one thread makes before it takes others. */
    private static final int AT_ONCE = 5;

    /** Equal scores in an order that outlives an edit. */
    private static final Comparator<SearchHit> BEST_FIRST = Comparator.comparingDouble(SearchHit::score).reversed()
            .thenComparing(hit -> hit.article().orElse(""))
            .thenComparing(hit -> hit.place().map(place -> place.start()).orElse(0));
    private static final Comparator<Facet.Count> MOST_FIRST = Comparator.comparingInt(Facet.Count::hits).reversed()
            .thenComparing(count -> count.value().value());
    private static final Comparator<Facet.Count> IN_ORDER = Comparator.comparing(count -> count.value().value());

    private final IndexSearcher searcher;
    private final FacetFields fields;
    private final SearchRequest request;
    private final IProgressMonitor monitor;

    /** @param monitor may be null */
    Answer(IndexSearcher shared, FacetFields fields, SearchRequest request, IProgressMonitor monitor) {
        this.searcher = new IndexSearcher(shared.getIndexReader(), ForkJoinPool.commonPool());
        this.fields = fields;
        this.request = request;
        this.monitor = monitor;
        searcher.setSimilarity(IndexStore.SIMILARITY);
        if (monitor != null) {
            searcher.setTimeout(monitor::isCanceled);
        }
    }

    /** @param vectors what passages mean, if that is known */
    SearchResult get(Optional<PassageVectors> vectors) throws IOException {
        var root = request.query().root().orElseThrow();
        var languages = Language.in(searcher.getIndexReader());
        var places = MeaningQueries.compile(request, fields, vectors, languages);
        if (request.unit() == SearchRequest.Unit.PASSAGE) {
            return of(places, rewritten -> new HitReader(searcher, rewritten, values())::read)
                    .mode(MeaningQueries.mode(request, vectors));
        }
        var best = AlikeQuery.whole(root.words(), languages);
        var articles = root instanceof QueryNode.Alike ? best : Optional.of(holding(places, best));
        return articles.isPresent() ? of(QueryCompiler.narrowed(articles.get(), request, fields), rewritten -> (stored, article) -> place(stored, article, places)) : SearchResult.EMPTY;
    }

    /** The articles that have one of some places, ranked by all of their text. */
    private Query holding(Query places, Optional<Query> best) throws IOException {
        var ids = searcher.search(searcher.rewrite(places), new ValueCounts(fields.articles())).byValue().keySet();
        var holding = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.TYPE, Fields.Type.ARTICLE.name())), Occur.FILTER)
                .add(QueryCompiler.oneOf(Fields.ARTICLE, ids), Occur.FILTER);
        best.ifPresent(words -> holding.add(words, Occur.SHOULD));
        return holding.build();
    }

    /** Makes a hit of a document that was found, whose fields one thread reads. */
    private interface Making {
        SearchHit hit(StoredFields stored, ScoreDoc found) throws IOException;
    }

    /** Makes ready for the documents that a query finds. */
    private interface Preparing {
        Making with(Query rewritten) throws IOException;
    }

    /** The best place of an article, with the score of the article. */
    private SearchHit place(StoredFields stored, ScoreDoc article, Query places) throws IOException {
        var id = stored.document(article.doc, Set.of(Fields.ARTICLE)).get(Fields.ARTICLE);
        var ofArticle = QueryCompiler.oneOf(Fields.ARTICLE, List.of(id));
        for (var query : List.of(places, new TermQuery(new Term(Fields.TYPE, Fields.Type.TEXT.name())))) {
            var inArticle = searcher.rewrite(new BooleanQuery.Builder().add(query, Occur.MUST).add(ofArticle, Occur.FILTER).build());
            var best = searcher.search(inArticle, 1).scoreDocs;
            if (best.length > 0) {
                return new HitReader(searcher, inArticle, values()).read(stored, new ScoreDoc(best[0].doc, article.score));
            }
        }
        throw new IllegalStateException("an article without a passage: " + id);
    }

    private List<QueryNode.Value> values() {
        return request.query().root().stream().flatMap(QueryNode::leaves).filter(QueryNode.Value.class::isInstance)
                .map(QueryNode.Value.class::cast).toList();
    }

    private SearchResult of(Query query, Preparing preparing) throws IOException {
        var rewritten = searcher.rewrite(query);
        var size = Math.max(1, searcher.getIndexReader().maxDoc());
        var counted = Stream.concat(Stream.of(fields.articles()),
                request.facets().stream().flatMap(facet -> fields.of(facet).stream())).distinct().toList();
        var collectors = new ArrayList<CollectorManager<?, ?>>();
        collectors.add(top((int) Math.min(size, (long) request.offset() + request.limit())));
        counted.forEach(names -> collectors.add(new ValueCounts(names)));
        var found = searcher.search(rewritten, new MultiCollectorManager(collectors.toArray(new CollectorManager<?, ?>[0])));
        throwIfCancelled();
        var counts = new HashMap<ValueNames, Map<String, Integer>>();
        for (int i = 0; i < counted.size(); i++) {
            counts.put(counted.get(i), ((ValueCounts.Counts) found[i + 1]).byValue());
        }
        var top = (TopDocs) found[0];
        var perArticle = counts.get(fields.articles());
        return new SearchResult(hits(top.scoreDocs, preparing.with(rewritten)), Math.toIntExact(top.totalHits.value()), perArticle,
                facets(counts, perArticle), SearchMode.WORDS, Optional.empty());
    }

    private CollectorManager<?, ? extends TopDocs> top(int most) {
        return switch (request.sort()) {
            case BEST -> new TopScoreDocCollectorManager(most, Integer.MAX_VALUE);
            case NEWEST -> new TopFieldCollectorManager(byDay(true), most, Integer.MAX_VALUE);
            case OLDEST -> new TopFieldCollectorManager(byDay(false), most, Integer.MAX_VALUE);
        };
    }

    private static Sort byDay(boolean newestFirst) {
        var day = new SortField(Fields.DAY, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(day, SortField.FIELD_SCORE, SortField.FIELD_DOC);
    }

    /** Made side by side, since it is most of the work; in the order of the documents, since those of one article are stored together. */
    private List<SearchHit> hits(ScoreDoc[] found, Making making) throws IOException {
        var asked = Arrays.copyOfRange(found, Math.min(request.offset(), found.length), found.length);
        var byDocument = IntStream.range(0, asked.length).boxed().sorted(Comparator.comparingInt(rank -> asked[rank].doc)).toList();
        var hits = new SearchHit[asked.length];
        try {
            IntStream.range(0, Math.ceilDiv(asked.length, AT_ONCE)).parallel().map(part -> part * AT_ONCE).forEach(from ->
                    make(hits, asked, byDocument.subList(from, Math.min(asked.length, from + AT_ONCE)), making));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return request.sort() == SearchRequest.Sort.BEST ? Arrays.stream(hits).sorted(BEST_FIRST).toList() : List.of(hits);
    }

    private void make(SearchHit[] hits, ScoreDoc[] found, List<Integer> ranks, Making making) {
        try {
            var stored = searcher.storedFields();
            for (var rank : ranks) {
                throwIfCancelled();
                hits[rank] = making.hit(stored, found[rank]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Facet, List<Facet.Count>> facets(Map<ValueNames, Map<String, Integer>> counts, Map<String, Integer> perArticle) {
        var facets = new HashMap<Facet, List<Facet.Count>>();
        request.facets().forEach(facet -> facets.put(facet, counts(facet,
                fields.of(facet).map(counts::get).orElseGet(() -> perFamily(perArticle, fields.families())))));
        return facets;
    }

    private static List<Facet.Count> counts(Facet facet, Map<String, Integer> byValue) {
        return byValue.entrySet().stream().map(each -> new Facet.Count(new Facet.Value(facet, each.getKey()), each.getValue()))
                .sorted(facet == Facet.MONTH ? IN_ORDER : MOST_FIRST).toList();
    }

    private static Map<String, Integer> perFamily(Map<String, Integer> perArticle, Map<String, String> families) {
        var counts = new HashMap<String, Integer>();
        perArticle.forEach((article, hits) -> {
            if (families.containsKey(article)) {
                counts.merge(families.get(article), hits, Integer::sum);
            }
        });
        return counts;
    }

    private void throwIfCancelled() {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
