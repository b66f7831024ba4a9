package org.stet.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.stet.search.Facet;
import org.stet.search.SearchHit;
import org.stet.search.SearchMode;
import org.stet.search.SearchRequest;
import org.stet.search.SearchResult;

/** Answers one request on one state of the index. */
final class Answer {

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
        this.searcher = new IndexSearcher(shared.getIndexReader());
        this.fields = fields;
        this.request = request;
        this.monitor = monitor;
        searcher.setSimilarity(IndexStore.SIMILARITY);
        if (monitor != null) {
            searcher.setTimeout(monitor::isCanceled);
        }
    }

    /** The answer where hits are what the query finds. */
    SearchResult of(Query query) throws IOException {
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
        return new SearchResult(hits(rewritten, top.scoreDocs), Math.toIntExact(top.totalHits.value()), perArticle,
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

    private List<SearchHit> hits(Query rewritten, ScoreDoc[] found) throws IOException {
        var reader = new HitReader(searcher, rewritten);
        var hits = new ArrayList<SearchHit>();
        for (int i = request.offset(); i < found.length; i++) {
            throwIfCancelled();
            hits.add(reader.read(found[i]));
        }
        if (request.sort() == SearchRequest.Sort.BEST) {
            hits.sort(BEST_FIRST);
        }
        return hits;
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
