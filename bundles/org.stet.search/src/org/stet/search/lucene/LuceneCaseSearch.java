package org.stet.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.stet.core.store.OpenCase;
import org.stet.search.CaseSearch;
import org.stet.search.IndexState;
import org.stet.search.QueryNode;
import org.stet.search.SearchHit;
import org.stet.search.SearchQuery;
import org.stet.search.SearchResult;

/** Searches a case with Lucene. */
public final class LuceneCaseSearch implements CaseSearch {

    private static final Comparator<SearchHit> BEST_FIRST = Comparator.comparingDouble(SearchHit::score).reversed()
            .thenComparing(hit -> hit.article().orElse(""))
            .thenComparing(hit -> hit.place().map(place -> place.start()).orElse(0));

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ArticleIds articleIds = new ArticleIds();
    private final IndexKeeper keeper;

    public LuceneCaseSearch(OpenCase open) {
        keeper = new IndexKeeper(open, () -> listeners.forEach(Runnable::run));
    }

    @Override
    public SearchResult query(SearchQuery query, int limit, IProgressMonitor monitor) {
        if (query.root().isEmpty()) {
            return SearchResult.EMPTY;
        }
        var all = search(QueryCompiler.compile(query.root().get()), limit, monitor);
        if (all.total() > 0 || all.hint().isPresent()) {
            return all;
        }
        var any = anyWord(query.root().get()).map(node -> search(QueryCompiler.compile(node), limit, monitor));
        return any.filter(result -> result.total() > 0)
                .map(result -> new SearchResult(result.hits(), result.total(), result.perArticle(),
                Optional.of("No passage has all of this; these have some of it."))).orElse(all);
    }

    @Override
    public SearchResult evidenceFor(String words, Set<String> withoutArticles, int limit, IProgressMonitor monitor) {
        return search(QueryCompiler.evidence(words, withoutArticles), limit, monitor);
    }

    @Override
    public IndexState state() {
        return keeper.state();
    }

    @Override
    public void awaitCurrent(IProgressMonitor monitor) {
        keeper.awaitCurrent(monitor);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        keeper.close();
    }

    /** Where all of several things were asked for: any of them, with filters and negations kept. */
    private static Optional<QueryNode> anyWord(QueryNode root) {
        if (!(root instanceof QueryNode.And and)) {
            return Optional.empty();
        }
        var words = new ArrayList<QueryNode>();
        var rest = new ArrayList<QueryNode>();
        and.nodes().forEach(node -> (node instanceof QueryNode.Filter || node instanceof QueryNode.Not ? rest : words).add(node));
        if (words.size() < 2) {
            return Optional.empty();
        }
        rest.add(new QueryNode.Or(words));
        return Optional.of(new QueryNode.And(rest));
    }

    private SearchResult search(Query query, int limit, IProgressMonitor monitor) {
        var store = keeper.store();
        if (store.isEmpty()) {
            return new SearchResult(List.of(), 0, Map.of(), Optional.of("The search index is being opened."));
        }
        try {
            return store.get().search(shared -> search(shared, query, limit, monitor));
        } catch (AlreadyClosedException e) {
            return new SearchResult(List.of(), 0, Map.of(), Optional.of("The search index is being built anew."));
        } catch (IndexSearcher.TooManyClauses e) {
            return new SearchResult(List.of(), 0, Map.of(),
                    Optional.of("Too many words may be meant; take away some of the ~ and *."));
        } catch (IOException e) {
            keeper.damaged(e);
            return new SearchResult(List.of(), 0, Map.of(), Optional.of("The search index was damaged and is being built anew."));
        }
    }

    private SearchResult search(IndexSearcher shared, Query query, int limit, IProgressMonitor monitor) throws IOException {
        var searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setSimilarity(IndexStore.SIMILARITY);
        if (monitor != null) {
            searcher.setTimeout(monitor::isCanceled);
        }
        var most = Math.clamp(limit, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
        var rewritten = searcher.rewrite(query);
        var found = searcher.search(rewritten, new MultiCollectorManager(
                new TopScoreDocCollectorManager(most, Integer.MAX_VALUE), new ArticleCounts(articleIds)));
        throwIfCancelled(monitor);
        var top = (TopDocs) found[0];
        var perArticle = ((ArticleCounts.Counts) found[1]).perArticle();
        var reader = new HitReader(searcher, rewritten);
        var hits = new ArrayList<SearchHit>();
        for (var document : top.scoreDocs) {
            throwIfCancelled(monitor);
            hits.add(reader.read(document));
        }
        hits.sort(BEST_FIRST);
        return new SearchResult(hits, Math.toIntExact(top.totalHits.value()), perArticle, Optional.empty());
    }

    private static void throwIfCancelled(IProgressMonitor monitor) {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
