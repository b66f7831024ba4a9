package org.stet.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.core.anchor.Span;
import org.stet.core.facts.CaseKnowledge;
import org.stet.search.SearchRequest;
import org.stet.search.SearchResult;
import org.stet.search.lucene.Entry.Passage;
import org.stet.search.lucene.Entry.Source;
import org.stet.search.meaning.PassageVectors;

/**
 * Texts that belong to no case, such as a list of published checks, each searched as one passage of an article would be.
 */
public final class PassageIndex implements Closeable {

    private final FacetFields facets = new FacetFields(CaseKnowledge.NONE);
    private final Optional<PassageVectors> vectors;
    private final IndexStore store;

    /** An index in memory. See {@link #PassageIndex(Path, Optional)}. */
    public PassageIndex(Optional<PassageVectors> vectors) throws IOException {
        this(vectors, IndexStore.inMemory());
    }

    /**
     * An index in a folder, which is for files that are gone with it.
     *
     * @param vectors without them everything is found by words; not closed with the index
     */
    public PassageIndex(Path folder, Optional<PassageVectors> vectors) throws IOException {
        this(vectors, IndexStore.emptyOn(folder));
    }

    private PassageIndex(Optional<PassageVectors> vectors, IndexStore store) {
        this.vectors = vectors;
        this.store = store;
        store.use(vectors);
    }

    /**
     * Adds texts, with their vectors if there is a model.
     *
     * @param texts by id, which is what hits give as their article
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public void add(Map<String, String> texts, IProgressMonitor monitor) throws IOException {
        if (vectors.isPresent()) {
            vectors.get().compute(texts.values(), monitor);
        }
        for (var text : texts.entrySet()) {
            var passage = new Passage(new Source(text.getKey(), "", "", "", ""), "", Language.of(text.getValue(), null),
                    new Span(0, text.getValue().length()), text.getValue(), List.of());
            store.addArticle(text.getKey(), List.of(passage), "");
        }
        store.refresh();
    }

    /**
     * Answers a request as for a case.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public SearchResult search(SearchRequest request, IProgressMonitor monitor) {
        try {
            return request.query().root().isEmpty() ? SearchResult.EMPTY
                    : store.search(shared -> new Answer(shared, facets, request, monitor).get(vectors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
