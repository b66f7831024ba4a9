package org.stet.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.core.annotate.Labels;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.store.OpenCase;
import org.stet.search.CaseSearch;
import org.stet.search.Embedder;
import org.stet.search.IndexState;
import org.stet.search.MeaningState;
import org.stet.search.QueryNode;
import org.stet.search.SearchMode;
import org.stet.search.SearchRequest;
import org.stet.search.SearchResult;

/** Searches a case with Lucene. */
public final class LuceneCaseSearch implements CaseSearch {

    private static final String ARTICLES_BY_WORDS = "Whole articles are ranked by words alone; passages by meaning as well.";
    private static final SearchResult TOO_MANY_WORDS = SearchResult
            .nothing(Optional.of("Too many words may be meant; take away some of the ~ and *."));
    private static final String NO_MEANING = "Found by words alone; there is no language model for meaning.";

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CaseKnowledge knowledge;
    private final FacetFields facets;
    private final IndexKeeper keeper;
    private final MeaningKeeper meaning;

    /** @param model asked for the language model, off the UI thread, when somebody first searches by meaning */
    public LuceneCaseSearch(OpenCase open, CaseKnowledge knowledge, Supplier<Optional<Embedder>> model) {
        facets = new FacetFields(knowledge);
        this.knowledge = knowledge;
        keeper = new IndexKeeper(open, knowledge, this::indexChanged);
        meaning = new MeaningKeeper(open, keeper, model, this::tell);
        keeper.start();
    }

    @Override
    public SearchResult search(SearchRequest request, IProgressMonitor monitor) {
        var answer = answer(request, monitor);
        return answer.hint().isPresent() ? answer : unknown(request).map(answer::hint).orElse(answer);
    }

    private SearchResult answer(SearchRequest request, IProgressMonitor monitor) {
        var all = found(request, monitor);
        if (all.total() > 0 || all.hint().isPresent()) {
            return all;
        }
        var any = request.query().root().flatMap(LuceneCaseSearch::anyWord)
                .map(node -> found(request.query(request.query().meaning(node)), monitor));
        return any.filter(result -> result.total() > 0)
                .map(result -> result.hint("No passage has all of this; these have some of it.")).orElse(all);
    }

    private static Optional<String> hint(MeaningState state) {
        return !state.available() ? Optional.of(NO_MEANING) : state.isComplete() ? Optional.empty()
                : Optional.of(state.equals(MeaningState.UNASKED) ? "Meaning is being read; found by words so far."
                        : "Meaning is being read: " + Labels.number(state.done()) + " of " + Labels.number(state.total()) + " passages so far.");
    }

    @Override
    public MeaningState meaning() {
        return meaning.state();
    }

    @Override
    public void awaitMeaning(IProgressMonitor monitor) {
        awaitCurrent(monitor);
        meaning.await(monitor);
    }

    /** What was asked for and could not be looked at. */
    private Optional<String> unknown(SearchRequest request) {
        if (request.query().asksForFacts()) {
            var state = keeper.state();
            return knowledge.method().isEmpty() ? Optional.of("Values and speakers are not read here; only words can be found.")
                    : state.read() < state.total() ? Optional.of("Values and speakers are known of " + Labels.number(state.read()) + " of "
                            + Labels.number(state.total()) + " articles so far.") : Optional.empty();
        }
        return request.mode() == SearchMode.WORDS ? Optional.empty()
                : request.unit() == SearchRequest.Unit.ARTICLE ? Optional.of(ARTICLES_BY_WORDS) : hint(meaning.state());
    }

    @Override
    public IndexState state() {
        return keeper.state();
    }

    @Override
    public void awaitWords(IProgressMonitor monitor) {
        keeper.awaitWords(monitor);
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
        meaning.close();
        keeper.close();
    }

    private void indexChanged() {
        meaning.indexChanged();
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Where all of several things were asked for: any of them, with filters and negations kept. */
    private static Optional<QueryNode> anyWord(QueryNode root) {
        if (!(root instanceof QueryNode.And and)) {
            return Optional.empty();
        }
        var words = new ArrayList<QueryNode>();
        var rest = new ArrayList<QueryNode>();
        and.nodes().forEach(node -> (QueryCompiler.isCondition(node) ? rest : words).add(node));
        if (words.size() < 2) {
            return Optional.empty();
        }
        rest.add(new QueryNode.Or(words));
        return Optional.of(new QueryNode.And(rest));
    }

    private static boolean asksForNear(QueryNode node) {
        return switch (node) {
            case QueryNode.Near near -> true;
            case QueryNode.Not not -> asksForNear(not.node());
            case QueryNode.And and -> and.nodes().stream().anyMatch(LuceneCaseSearch::asksForNear);
            case QueryNode.Or or -> or.nodes().stream().anyMatch(LuceneCaseSearch::asksForNear);
            default -> false;
        };
    }

    private SearchResult found(SearchRequest request, IProgressMonitor monitor) {
        var store = keeper.store();
        if (store.isEmpty()) {
            return SearchResult.nothing(Optional.of("The search index is being opened."));
        }
        if (request.query().root().isEmpty()) {
            return SearchResult.EMPTY;
        }
        if (request.mode() != SearchMode.WORDS) {
            meaning.start();
        }
        try {
            return store.get().search(shared -> new Answer(shared, facets, request, monitor).get(meaning.vectors()));
        } catch (AlreadyClosedException e) {
            return SearchResult.nothing(Optional.of("The search index is being built anew."));
        } catch (IndexSearcher.TooManyClauses e) {
            return TOO_MANY_WORDS;
        } catch (IllegalStateException e) { // what Lucene says of too many words near each other, and of nothing else there
            if (request.query().root().filter(LuceneCaseSearch::asksForNear).isEmpty()) {
                throw e;
            }
            return TOO_MANY_WORDS;
        } catch (IOException e) {
            keeper.damaged(e);
            return SearchResult.nothing(Optional.of("The search index was damaged and is being built anew."));
        }
    }
}
