package org.stet.ui.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.VersionJoin;
import org.stet.ingest.ImportResult;
import org.stet.ingest.ImportResult.Imported;
import org.stet.ingest.ImportResult.Status;
import org.stet.model.Article;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.Notice;
import org.stet.ui.cases.Notice.Level;

/** What the last import into the open case came to, and what a person decides about the versions it offers; on the UI thread. */
public final class LastImport {

    private static final String NOTICE = "version";
    private static final LastImport INSTANCE = new LastImport(CurrentCase.instance());

    private final CurrentCase current;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> decided = new HashSet<>();
    private List<ImportResult> results = List.of();

    LastImport(CurrentCase current) {
        this.current = current;
        current.addListener(new CaseListener() {
            @Override
            public void closed() {
                show(List.of());
            }
        });
    }

    /** That of this workbench. */
    public static LastImport instance() {
        return INSTANCE;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    List<ImportResult> results() {
        return results;
    }

    void show(List<ImportResult> next) {
        results = List.copyOf(next);
        decided.clear();
        tell();
    }

    /** Whether a person has yet to say if it is a version or an article of its own. */
    boolean isOpen(ImportResult result) {
        return result.laterOf().isPresent() && !decided.contains(id(result));
    }

    /** Those that a person has yet to decide on. */
    List<ImportResult> open() {
        return results.stream().filter(this::isOpen).toList();
    }

    /** It stays an article of its own, as it is. */
    void keep(ImportResult result) {
        decided.add(id(result));
        tell();
    }

    /** Makes it the next version of the article it was offered for; where that cannot be, a notice says why. */
    void makeVersion(ImportResult result) {
        current.get().ifPresent(open -> {
            try {
                makeVersion(open, result, open.article(id(result)), open.article(result.laterOf().orElseThrow().articleId()));
            } catch (CaseException e) {
                refuse("One of the two articles is not in the case any more.");
            }
        });
    }

    private void makeVersion(OpenCase open, ImportResult result, Article capture, Article article) {
        var join = new VersionJoin(open);
        var obstacle = join.obstacle(capture, article);
        if (obstacle.isPresent()) {
            refuse("“" + result.article().orElseThrow().title() + "” was not made a version. " + obstacle.get());
            return;
        }
        current.workAside("Preparing version", monitor -> prepare(open, join, capture, article)).thenAccept(prepared -> {
            if (current.get().filter(open::equals).isPresent() && join.obstacle(capture, article).isEmpty()) {
                var version = join.join(prepared);
                replace(result, new ImportResult(result.input(), Status.VERSION, "",
                        result.article().map(imported -> imported.asVersion(article.getId(), version.getId()))));
            }
        });
    }

    private static VersionJoin.Prepared prepare(OpenCase open, VersionJoin join, Article capture, Article article) throws IOException {
        try {
            return open.read(() -> join.prepare(capture, article));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("preparing throws nothing else", e);
        }
    }

    private void replace(ImportResult old, ImportResult now) {
        var next = new ArrayList<>(results);
        next.replaceAll(result -> result.equals(old) ? now : result);
        results = List.copyOf(next);
        tell();
    }

    private void refuse(String reason) {
        current.notices().post(new Notice(NOTICE, Level.WARNING, reason));
    }

    private static String id(ImportResult result) {
        return result.article().map(Imported::articleId).or(() -> Optional.of(result.input())).get();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
