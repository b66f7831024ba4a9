package org.stet.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.store.OpenCase;
import org.stet.search.lucene.LuceneCaseSearch;

/**
 * Finds words in the articles, annotations and claims of an open case. The index is built in the background and follows every
 * edit; meanwhile queries answer from what is there.
 *
 * <pre>{@code
 * try (var search = CaseSearch.open(open)) {
 *     search.awaitCurrent(monitor);
 *     var result = search.search(SearchRequest.of("\"harbour bridge\" -ferry outlet:herald").page(0, 20), monitor);
 * }
 * }</pre>
 */
public interface CaseSearch extends AutoCloseable {

    /** Starts to index a case; to be closed before the case is. */
    static CaseSearch open(OpenCase open) {
        return open(open, CaseKnowledge.NONE);
    }

    /** The same, with values, speakers and families found as well, as soon as they are known. */
    static CaseSearch open(OpenCase open, CaseKnowledge knowledge) {
        return open(open, knowledge, Embedders::installed);
    }

    /** The same with a language model, which is asked for off the UI thread when somebody first searches by meaning. */
    static CaseSearch open(OpenCase open, CaseKnowledge knowledge, Supplier<Optional<Embedder>> model) {
        return new LuceneCaseSearch(open, knowledge, model);
    }

    /**
     * Answers a request, from any thread. Any request has an answer; what could not be done is said in the result's hint.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    SearchResult search(SearchRequest request, IProgressMonitor monitor);

    /** How far search by meaning is; it begins with the first request that asks by meaning, and answers with what is there. */
    MeaningState meaning();

    /**
     * Begins with search by meaning, and waits until every passage is found by it or it is known that there is no language model.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; what is done stays done
     */
    void awaitMeaning(IProgressMonitor monitor);

    /** How far the index is. */
    IndexState state();

    /**
     * Waits until all words in the case, with every edit so far, can be found; values and speakers perhaps not yet.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    void awaitWords(IProgressMonitor monitor);

    /**
     * Waits until all that some queries ask for can be found: words, and values and speakers where any of them asks for these.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    default void awaitAnswers(List<SearchQuery> queries, IProgressMonitor monitor) {
        if (queries.stream().anyMatch(SearchQuery::asksForFacts)) {
            awaitCurrent(monitor);
        } else {
            awaitWords(monitor);
        }
    }

    /**
     * Waits until everything in the case, with every edit so far, can be found.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    void awaitCurrent(IProgressMonitor monitor);

    /** Gets told, on the thread of the index, when queries may answer differently than before or the state is another. */
    void addListener(Runnable listener);

    void removeListener(Runnable listener);

    /** Commits the index, so that the next opening need not read the articles again. */
    @Override
    void close();
}
