package org.stet.ui.importing;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.stet.ingest.ImportResult.Status;
import org.stet.ingest.Importer;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.Notice;
import org.stet.ui.cases.Notice.Level;
import org.stet.ui.cases.Notice.Remedy;
import org.stet.ui.preferences.StetPreferences;

/** Imports into the open case: reads in the background, adds on the UI thread, tells what came of it in a notice. */
public final class ArticleImport {

    private static final String NOTICE = "import";

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
            if (current.get().filter(open::equals).isEmpty()) {
                importer.discard(prepared);
                return;
            }
            var before = open.model().getArticles().size();
            tell(new ImportSummary(importer.add(prepared)), before == 0);
        });
    }

    private void tell(ImportSummary summary, boolean first) {
        var level = summary.hasFailures() ? Level.WARNING : Level.INFORMATION;
        var notice = summary.hasMore() ? new Notice(NOTICE, level, summary.text(), new Remedy("All results", () -> showAll(summary)))
                : new Notice(NOTICE, level, summary.text());
        current.notices().post(notice);
        if (first) {
            summary.results().stream().filter(result -> result.status() == Status.ADDED).findFirst()
                    .flatMap(result -> result.article())
                    .ifPresent(added -> ArticleEditor.reveal(page, added.articleId(), Optional.empty(), true));
        }
    }

    private void showAll(ImportSummary summary) {
        try {
            ((ImportResultsView) page.showView(ImportResultsView.ID)).show(summary);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }
}
