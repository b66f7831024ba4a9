package org.stet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CheckActions;
import org.stet.core.annotate.ClaimActions;
import org.stet.core.annotate.MarkActions;
import org.stet.core.annotate.Outlets;
import org.stet.core.annotate.RemovalActions;
import org.stet.core.store.NewVersion;
import org.stet.core.store.OpenCase;
import org.stet.core.store.StagedVersion;
import org.stet.model.Article;
import org.stet.model.StetFactory;

/** A real case on the disk, and the search in it. */
final class SearchedCase implements AutoCloseable {

    final Path folder;
    OpenCase open;
    MarkActions marks;
    ClaimActions claims;
    CheckActions checks;
    RemovalActions removals;
    Outlets outlets;
    CaseSearch search;
    private boolean closed;

    SearchedCase(Path parent) throws IOException {
        folder = parent.resolve("harbour.stet");
        start(OpenCase.create(folder, "Harbour bridge", "Jo Tester"));
    }

    /** Opens the case again, after closing it if it is still open. */
    void reopen() throws IOException {
        close();
        start(OpenCase.open(folder, "Jo Tester", null));
    }

    private void start(OpenCase opened) {
        open = opened;
        marks = new MarkActions(open);
        claims = new ClaimActions(open);
        checks = new CheckActions(open);
        removals = new RemovalActions(open);
        outlets = new Outlets(open);
        search = CaseSearch.open(open);
        closed = false;
    }

    Article article(String outlet, String published, String text) throws IOException {
        var staged = stage(published, text, 1);
        var publisher = outlets.named(outlet, Optional.empty());
        return open.editor().edit("Add article", () -> {
            var article = StetFactory.eINSTANCE.createArticle();
            article.setId(OpenCase.newId());
            article.setOutlet(publisher.getId());
            return add(article, staged);
        });
    }

    void version(Article article, String text) throws IOException {
        var staged = stage(CaseQueries.published(article), text, article.getVersions().size() + 1);
        open.editor().edit("Add version", () -> add(article, staged));
    }

    Span find(Article article, String words) throws IOException {
        return Anchors.occurrences(text(article), words).getFirst();
    }

    String text(Article article) throws IOException {
        return open.text(article, CaseQueries.latest(article));
    }

    SearchResult query(String text) {
        search.awaitCurrent(null);
        return search.search(SearchRequest.of(text).limit(100), null);
    }

    /** The words of articles that a query matches, best hit first. */
    List<String> matches(String query) {
        return query(query).hits().stream().flatMap(hit -> words(hit).stream()).toList();
    }

    /** The words that a hit's matches cover in the version's text. */
    List<String> words(SearchHit hit) {
        try {
            var article = open.article(hit.article().orElseThrow());
            var text = open.text(article, CaseQueries.version(article, hit.version().orElseThrow()).orElseThrow());
            return hit.matches().stream().map(span -> span.of(text)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that a hit highlights in its snippet. */
    static List<String> highlighted(SearchHit hit) {
        return hit.highlights().stream().map(span -> span.of(hit.snippet())).toList();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            search.close();
            open.close();
        }
    }

    private Article add(Article article, StagedVersion staged) {
        try {
            open.add(article, staged);
            return article;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StagedVersion stage(String published, String text, int number) throws IOException {
        var version = StetFactory.eINSTANCE.createVersion();
        version.setHeadline(text.lines().findFirst().orElseThrow());
        version.setPublished(published);
        var capture = StetFactory.eINSTANCE.createCapture();
        capture.setAt(Instant.parse("2026-05-04T10:00:00Z"));
        version.setCapture(capture);
        return open.stage(new NewVersion(version, text, text.getBytes(StandardCharsets.UTF_8), "txt"), number);
    }
}
