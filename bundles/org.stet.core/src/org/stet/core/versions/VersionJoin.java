package org.stet.core.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.DeletionImpact;
import org.stet.core.annotate.RemovalActions;
import org.stet.core.store.NewVersion;
import org.stet.core.store.OpenCase;
import org.stet.core.store.StagedVersion;
import org.stet.model.Article;
import org.stet.model.Version;

/**
 * Makes an article that turned out to be another capture of a known one the next version of that. The capture goes over as it is,
 * bytes, text and hashes; the annotations of the known article are looked for in it.
 *
 * <pre>{@code
 * var join = new VersionJoin(open);
 * var prepared = join.prepare(capture, article); // any thread
 * join.join(prepared);                           // the thread that edits
 * }</pre>
 */
public final class VersionJoin {

    private static final String ORIGINAL = ".orig.";

    private final OpenCase open;

    public VersionJoin(OpenCase open) {
        this.open = open;
    }

    /** A capture whose files are ready to become a version of another article. */
    public record Prepared(Article capture, Article article, StagedVersion staged) {
    }

    /** Why an article cannot become a version of another one, as a sentence; empty if it can. */
    public Optional<String> obstacle(Article capture, Article article) {
        if (capture.equals(article)) {
            return Optional.of("An article is no version of itself.");
        }
        if (capture.getVersions().size() > 1) {
            return Optional.of("It has %d versions of its own already.".formatted(capture.getVersions().size()));
        }
        if (!DeletionImpact.of(open.model(), capture).isNone() || !capture.getCorrections().isEmpty()) {
            return Optional.of("Somebody has worked on it already: its annotations and corrections would be lost. Remove them first, "
                    + "or keep it as an article of its own.");
        }
        return Optional.empty();
    }

    /** Writes the capture's files once more, as those of the next version; from any thread, inside a read. */
    public Prepared prepare(Article capture, Article article) throws IOException {
        var version = CaseQueries.latest(capture);
        var copy = EcoreUtil.copy(version);
        var file = version.getCapture().getFile();
        var extension = file.substring(file.indexOf(ORIGINAL) + ORIGINAL.length());
        var staged = open.stage(new NewVersion(copy, open.text(capture, version), open.original(capture, version), extension),
                CaseQueries.latest(article).getNumber() + 1);
        if (!article.getAnnotations().isEmpty()) {
            Revisions.prepare(open, article, CaseQueries.latest(article), copy, open.text(capture, version));
        }
        return new Prepared(capture, article, staged);
    }

    /**
     * Takes the capture out of the case and adds it to the article, as one step to undo; on the thread that edits.
     *
     * @throws IllegalStateException if there is an {@link #obstacle}
     */
    public Version join(Prepared prepared) {
        var article = prepared.article();
        obstacle(prepared.capture(), article).ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        return open.editor().edit("Make version %d".formatted(prepared.staged().version().getNumber()), (Supplier<Version>) () -> {
            try {
                new RemovalActions(open).removeArticle(prepared.capture());
                open.add(article, prepared.staged());
                new Placements(open).record(article);
                return CaseQueries.latest(article);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
