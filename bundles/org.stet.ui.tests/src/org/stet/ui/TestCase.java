package org.stet.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
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
import org.stet.core.versions.Placements;
import org.stet.model.Article;
import org.stet.model.StetFactory;
import org.stet.model.Version;

/** A small real case on disk with articles by made-up outlets. */
public final class TestCase implements AutoCloseable {

    public final OpenCase open;
    public final MarkActions marks;
    public final ClaimActions claims;
    public final CheckActions checks;
    public final RemovalActions removals;
    public final Outlets outlets;

    public TestCase(Path folder) throws IOException {
        open = OpenCase.create(folder.resolve("harbour.stet"), "Harbour bridge", "Jo Tester");
        marks = new MarkActions(open);
        claims = new ClaimActions(open);
        checks = new CheckActions(open);
        removals = new RemovalActions(open);
        outlets = new Outlets(open);
    }

    /** Adds an article whose first line is its headline. */
    public Article article(String outlet, String published, String text) throws IOException {
        var staged = open.stage(capture(published, text), 1);
        var publisher = outlets.named(outlet, java.util.Optional.empty());
        return open.editor().edit("Add article", () -> {
            var article = StetFactory.eINSTANCE.createArticle();
            article.setId(OpenCase.newId());
            article.setOutlet(publisher.getId());
            return add(article, staged);
        });
    }

    /** Adds a later capture of an article and places its annotations in it, as the import does. */
    public Version version(Article article, String text) throws IOException {
        var staged = open.stage(capture(CaseQueries.published(article), text), article.getVersions().size() + 1);
        return open.editor().edit("Add version", () -> {
            add(article, staged);
            new Placements(open).record(article);
            return article.getVersions().getLast();
        });
    }

    /** The first place of some words in the newest text of an article. */
    public Span find(Article article, String words) throws IOException {
        return Anchors.occurrences(text(article), words).getFirst();
    }

    public String text(Article article) throws IOException {
        return open.text(article, CaseQueries.latest(article));
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    private Article add(Article article, org.stet.core.store.StagedVersion staged) {
        try {
            open.add(article, staged);
            return article;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewVersion capture(String published, String text) {
        var version = StetFactory.eINSTANCE.createVersion();
        version.setHeadline(text.lines().findFirst().orElseThrow());
        version.setPublished(published);
        var capture = StetFactory.eINSTANCE.createCapture();
        capture.setAt(Instant.parse("2026-05-04T10:00:00Z"));
        version.setCapture(capture);
        return new NewVersion(version, text, text.getBytes(StandardCharsets.UTF_8), "txt");
    }
}
