package org.stet.search;

import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.core.store.OpenCase;
import org.stet.search.lucene.LuceneCaseSearch;

/**
 * Finds words in the articles, annotations and claims of an open case. The index is built in the background and follows every
 * edit; meanwhile queries answer from what is there.
 *
 * <pre>{@code
 * try (var search = CaseSearch.open(open)) {
 *     search.awaitCurrent(monitor);
 *     var result = search.query(SearchQuery.parse("\"harbour bridge\" -ferry outlet:herald"), 100, monitor);
 * }
 * }</pre>
 */
public interface CaseSearch extends AutoCloseable {

    /** Starts to index a case; to be closed before the case is. */
    static CaseSearch open(OpenCase open) {
        return new LuceneCaseSearch(open);
    }

    /**
     * The best hits of a query, from any thread.
     *
     * @param limit how many hits to give at most; total and counts are of all
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    SearchResult query(SearchQuery query, int limit, IProgressMonitor monitor);

    /**
     * Passages that may speak of the same thing as some words, those with the most and rarest words in common first.
     *
     * @param words the statement of a claim or a selection
     * @param withoutArticles ids of articles whose passages are left out
     * @param limit how many hits to give at most
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    SearchResult evidenceFor(String words, Set<String> withoutArticles, int limit, IProgressMonitor monitor);

    /** How far the index is. */
    IndexState state();

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
