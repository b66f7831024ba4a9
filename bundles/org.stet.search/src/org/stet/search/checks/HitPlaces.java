package org.stet.search.checks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.MarkActions.Words;
import org.stet.core.store.OpenCase;
import org.stet.search.CaseSearch;
import org.stet.search.SearchHit;
import org.stet.search.SearchRequest;

/**
 * The words that a query matches in the articles of a case, as they can be marked:
 *
 * <pre>{@code
 * new MarkActions(open).markAll(HitPlaces.of(open, search, SearchRequest.of(query), monitor), AnnotationKind.NOTE, "check the name");
 * }</pre>
 */
public final class HitPlaces {

    /** Of more hits only the best are given. */
    public static final int MOST = 20_000;

    private HitPlaces() {
    }

    /**
     * All places in the newest versions; matching words with nothing but white space between them are one. On any thread.
     *
     * @param request what must match, in one passage; whatever page it asks for
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static List<Words> of(OpenCase open, CaseSearch search, SearchRequest request, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Finding all hits", 2);
        var result = search.search(request.query(BatchSearch.strict(request.query())).page(0, MOST), progress.split(1));
        var hits = result.hits().stream().filter(hit -> hit.kind() == SearchHit.Kind.TEXT).toList();
        progress.setWorkRemaining(hits.size());
        var places = new ArrayList<Words>();
        for (var hit : hits) {
            progress.split(1);
            places.addAll(read(open, () -> words(open, hit)));
        }
        return places;
    }

    private static List<Words> words(OpenCase open, SearchHit hit) throws IOException {
        var article = open.article(hit.article().orElseThrow());
        var version = CaseQueries.latest(article);
        if (!hit.version().equals(Optional.of(version.getId()))) {
            return List.of();
        }
        var text = open.text(article, version);
        return joined(text, hit.matches()).stream().map(span -> new Words(article, Anchors.anchor(version.getId(), text, span))).toList();
    }

    private static List<Span> joined(String text, List<Span> matches) {
        var joined = new ArrayList<Span>();
        for (var match : matches) {
            if (!joined.isEmpty() && text.substring(joined.getLast().end(), match.start()).isBlank()) {
                joined.add(new Span(joined.removeLast().start(), match.end()));
            } else {
                joined.add(match);
            }
        }
        return joined;
    }

    private static <T> T read(OpenCase open, Callable<T> reading) throws IOException {
        try {
            return open.read(reading);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
