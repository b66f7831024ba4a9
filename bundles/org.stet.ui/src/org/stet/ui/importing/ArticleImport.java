package org.stet.ui.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.stet.core.store.OpenCase;
import org.stet.ingest.Adding;
import org.stet.ingest.ImportResult;
import org.stet.ingest.ImportResult.Status;
import org.stet.ingest.Importer;
import org.stet.ingest.LaterVersions;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.Notice;
import org.stet.ui.cases.Notice.Level;
import org.stet.ui.cases.Notice.Remedy;
import org.stet.ui.preferences.StetPreferences;

/**
 * Imports into the open case: reads in the background, adds on the UI thread in steps too short to notice, compares in the
 * background, and tells what came of it in a notice.
 */
public final class ArticleImport {

    private static final String NOTICE = "import";

    /** What the UI thread gives at a time. */
    private static final Duration STEP = Duration.ofMillis(15);

    private final CurrentCase current;
    private final IWorkbenchPage page;

    public ArticleImport(CurrentCase current, IWorkbenchPage page) {
        this.current = current;
        this.page = page;
    }

    /** Starts the import; without a case that can be changed, or with nothing that can be read, it says so. */
    public void start(ImportModel model) {
        if (!current.isWritable()) {
            current.notices().post(new Notice(NOTICE, Level.WARNING,
                    "Articles are imported into a case that can be changed. Make a new case or open one first."));
            return;
        }
        if (model.problem().isPresent()) {
            current.notices().post(new Notice(NOTICE, Level.WARNING, model.problem().get()));
            return;
        }
        var open = current.get().orElseThrow();
        var importer = new Importer(open);
        var allowedHosts = StetPreferences.allowedHosts();
        current.workAside("Importing articles", monitor -> importer.read(model.sources(allowedHosts), monitor)).thenAccept(prepared -> {
            if (isOpen(open)) {
                var first = open.model().getArticles().isEmpty();
                add(open, importer.adding(prepared)).thenAccept(results -> finish(open, results, first));
            } else {
                importer.discard(prepared);
            }
        });
    }

    private boolean isOpen(OpenCase open) {
        return current.get().filter(open::equals).isPresent();
    }

    private CompletableFuture<List<ImportResult>> add(OpenCase open, Adding adding) {
        var done = new CompletableFuture<List<ImportResult>>();
        current.holdChanges();
        Display.getCurrent().asyncExec(() -> step(open, adding, done));
        return done.whenComplete((results, problem) -> current.tellHeld());
    }

    private void step(OpenCase open, Adding adding, CompletableFuture<List<ImportResult>> done) {
        if (adding.isDone()) {
            done.complete(adding.results());
        } else if (isOpen(open)) {
            try {
                adding.step(STEP);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
                throw e;
            }
            Display.getCurrent().asyncExec(() -> step(open, adding, done));
        } else {
            adding.stop();
        }
    }

    private void finish(OpenCase open, List<ImportResult> results, boolean first) {
        current.workAside("Comparing with earlier articles", monitor -> new LaterVersions(open).offers(results, monitor))
                .thenAccept(offers -> {
                    if (isOpen(open)) {
                        tell(offers, first);
                    }
                });
    }

    private void tell(List<ImportResult> results, boolean first) {
        var last = LastImport.instance();
        last.show(results);
        var summary = new ImportSummary(results);
        var remedies = new ArrayList<Remedy>();
        var offers = last.open();
        if (offers.size() == 1) {
            var offer = offers.getFirst();
            remedies.add(new Remedy("Make it version " + offer.laterOf().orElseThrow().number(), () -> last.makeVersion(offer)));
            remedies.add(new Remedy("Keep it apart", () -> last.keep(offer)));
        }
        if (results.size() > 1) {
            remedies.add(new Remedy("All results", this::showAll));
        }
        current.notices().post(new Notice(NOTICE, summary.hasFailures() ? Level.WARNING : Level.INFORMATION, summary.text(), remedies));
        if (first) {
            results.stream().filter(result -> result.status() == Status.ADDED).findFirst().flatMap(ImportResult::article)
                    .ifPresent(added -> ArticleEditor.reveal(page, added.articleId(), Optional.empty(), true));
        }
    }

    private void showAll() {
        try {
            page.showView(ImportResultsView.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }
}
