package org.stet.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.Outlets;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.ingest.ImportResult.Imported;
import org.stet.ingest.ImportResult.Status;
import org.stet.ingest.Importer.Failed;
import org.stet.ingest.Importer.Prepared;
import org.stet.ingest.Importer.Ready;
import org.stet.ingest.Importer.Repeated;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.model.Metadatum;
import org.stet.model.StetFactory;
import org.stet.model.Version;

/**
 * Brings what an {@link Importer} has read into the case, some articles at a time, so that the thread that edits can do other
 * things between. All of it is one step to undo, unless somebody edits or saves in between.
 *
 * <pre>{@code
 * var adding = importer.adding(prepared);
 * while (!adding.isDone()) {
 *     adding.step(Duration.ofMillis(20));
 * }
 * }</pre>
 */
public final class Adding {

    private final OpenCase open;
    private final List<Prepared> prepared;
    private final Consumer<List<Prepared>> discard;
    private final String label;
    private final List<ImportResult> results = new ArrayList<>();
    private final Map<String, Known> known;

    /** @param discard takes back what was read and is not added */
    Adding(OpenCase open, List<Prepared> prepared, Consumer<List<Prepared>> discard) {
        this.open = open;
        this.prepared = List.copyOf(prepared);
        this.discard = discard;
        var added = (int) prepared.stream().filter(Ready.class::isInstance).count();
        this.label = added == 1 ? "Import article" : "Import " + Labels.count(added, "article");
        this.known = known(open);
    }

    /** A version of the case. */
    record Known(Article article, Version version) {
    }

    /** The versions of a case by the hash of what was captured. */
    static Map<String, Known> known(OpenCase open) {
        var known = new HashMap<String, Known>();
        for (var article : open.articles()) {
            for (var version : article.getVersions()) {
                known.putIfAbsent(contentHash(version), new Known(article, version));
            }
        }
        return known;
    }

    /** What tells whether the same came before: of a captured page its own bytes, for the record around them is new each time. */
    private static String contentHash(Version version) {
        var capture = version.getCapture();
        return Optional.ofNullable(capture.getPayloadHash()).orElseGet(capture::getHash);
    }

    public boolean isDone() {
        return results.size() == prepared.size();
    }

    /** One result for each input that was dealt with so far, in their order. */
    public List<ImportResult> results() {
        return List.copyOf(results);
    }

    /** Adds at least one more, and more while there is time; on the thread that edits. */
    public void step(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        Runnable some = () -> {
            do {
                results.add(result(prepared.get(results.size())));
            } while (!isDone() && System.nanoTime() - end < 0);
        };
        var before = results.size();
        try {
            if (before == 0) {
                open.editor().edit(label, some);
            } else {
                open.editor().editFurther(label, some);
            }
        } catch (RuntimeException e) {
            discard.accept(prepared.subList(before, prepared.size()));
            throw e;
        }
    }

    /** Leaves out what is not added yet. */
    public void stop() {
        discard.accept(prepared.subList(results.size(), prepared.size()));
    }

    private ImportResult result(Prepared item) {
        try {
            return switch (item) {
                case Failed failed -> failed(failed.input(), failed.reason());
                case Repeated repeated -> repeated(repeated.input(), known.get(repeated.hash()));
                case Ready ready when known.containsKey(contentHash(ready.staged().version())) -> {
                    discard.accept(List.of(ready));
                    yield repeated(ready.input(), known.get(contentHash(ready.staged().version())));
                }
                case Ready ready -> {
                    var added = add(ready);
                    known.put(contentHash(added.version()), added);
                    yield new ImportResult(ready.input(), ready.later().isPresent() ? Status.VERSION : Status.ADDED, "",
                            Optional.of(imported(added, ready.words())));
                }
            };
        } catch (IOException e) {
            return failed(item.input(), "it could not be brought into the case: " + e.getMessage());
        }
    }

    private Known add(Ready ready) throws IOException {
        var article = ready.later().orElseGet(Adding::newArticle);
        open.add(article, ready.staged());
        if (ready.later().isPresent()) {
            new Placements(open).record(article);
        }
        ready.outlet().filter(name -> article.getOutlet() == null)
                .ifPresent(name -> article.setOutlet(new Outlets(open).named(name, ready.domain()).getId()));
        return new Known(article, CaseQueries.latest(article));
    }

    private static Article newArticle() {
        var article = StetFactory.eINSTANCE.createArticle();
        article.setId(OpenCase.newId());
        return article;
    }

    private static ImportResult failed(String input, String reason) {
        return new ImportResult(input, Status.FAILED, reason, Optional.empty());
    }

    private ImportResult repeated(String input, Known same) throws IOException {
        if (same == null) {
            return failed(input, "the same bytes were in this import before and could not be added");
        }
        var article = imported(same, Prose.words(open.text(same.article(), same.version())));
        return new ImportResult(input, Status.DUPLICATE, "the same bytes are in the case already: " + article.title(),
                Optional.of(article));
    }

    private Imported imported(Known added, int words) {
        var article = added.article();
        var version = added.version();
        var agency = version.getMetadata().stream().filter(datum -> datum.getField() == MetadataField.AGENCY_CREDIT)
                .map(Metadatum::getValue).findFirst().orElse("");
        return new Imported(article.getId(), version.getId(), CaseQueries.headline(article),
                CaseQueries.outletName(open.model(), article), CaseQueries.byline(article), CaseQueries.published(article),
                agency, version.getCapture().getHash(), version.getTextHash(), words);
    }
}
