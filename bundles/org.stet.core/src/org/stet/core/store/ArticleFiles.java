package org.stet.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.stet.core.edit.ArticleRoots;
import org.stet.core.edit.CaseEditor;
import org.stet.model.Article;
import org.stet.model.ArticleEntry;
import org.stet.model.Case;

/** The files of a case that are loaded: case.xmi from the start, each article when first asked for. */
final class ArticleFiles implements ArticleRoots {

    private record Loaded(String folder, CaseResource resource, Article article) {
    }

    private record Failure(FileStamp stamp, CaseException problem) {
    }

    private final CaseFolder folder;
    private final CaseFormat format;
    private final KnownFiles known;
    private final Trash trash;
    private final CaseResource caseResource = new CaseResource("case.xmi");
    private final Case model;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();
    private final Map<String, Failure> damaged = new ConcurrentHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private CaseEditor editor;

    /** Loads case.xmi. */
    ArticleFiles(CaseFolder folder, CaseFormat format, KnownFiles known) throws IOException {
        this.folder = folder;
        this.format = format;
        this.known = known;
        this.trash = new Trash(folder, Clock.systemUTC());
        this.model = read(folder.caseFile(), caseResource, Case.class);
        requireSound(folder.caseFile(), CaseCheck.check(model));
    }

    /** From now on the editor watches what is loaded. */
    void observeWith(CaseEditor observer) {
        editor = observer;
        editor.observe(CASE, model);
    }

    Case model() {
        return model;
    }

    synchronized Article article(String id) throws CaseException {
        var there = loaded.get(id);
        return there != null ? there.article() : load(id);
    }

    /** The name of an article's folder. */
    String folderOf(String id) throws CaseException {
        var there = loaded.get(id);
        return there != null ? there.folder() : entry(id).map(ArticleEntry::getFolder)
                .orElseThrow(() -> new CaseException(CaseException.Reason.DAMAGED, folder.caseFile(),
                        "there is no article " + id + " in " + folder.root().getFileName()));
    }

    Optional<ArticleEntry> entry(String id) {
        return editor.find(CASE, id).filter(ArticleEntry.class::isInstance).map(ArticleEntry.class::cast);
    }

    /** Why articles could not be loaded, by id. */
    Map<String, CaseException> damaged() {
        var problems = new HashMap<String, CaseException>();
        damaged.forEach((id, failure) -> problems.put(id, failure.problem()));
        return Map.copyOf(problems);
    }

    /** Keys of the files that are loaded. */
    List<String> keys() {
        var keys = new ArrayList<String>(List.of(CASE));
        keys.addAll(loaded.keySet());
        return keys;
    }

    /** Where a loaded file is kept; empty for an article that is not part of the case. */
    Optional<Path> path(String key) throws CaseException {
        if (key.equals(CASE)) {
            return Optional.of(folder.caseFile());
        }
        var there = loaded.get(key);
        return there == null ? Optional.empty() : Optional.of(folder.articleFile(there.folder()));
    }

    /** The present content of a loaded file. */
    byte[] write(String key) throws IOException {
        return key.equals(CASE) ? caseResource.write() : loaded.get(key).resource().write();
    }

    /** Fails if what a loaded file now holds could not be opened again. */
    void requireSound(String key) throws IOException {
        var path = path(key);
        if (path.isPresent()) {
            requireSound(path.get(), key.equals(CASE) ? CaseCheck.check(model) : CaseCheck.check(loaded.get(key).article()));
        }
    }

    /** Folders of articles that left the case since the last save. */
    synchronized List<String> removedFolders() {
        return List.copyOf(removed);
    }

    /** Folders that left are in the trash now; those whose articles came back meanwhile return. */
    synchronized void thrownAway(List<String> folders) throws IOException {
        folders.forEach(removed::remove);
        for (var there : loaded.values()) {
            if (folders.contains(there.folder())) {
                trash.restore(there.folder());
            }
        }
    }

    @Override
    public EObject root(String file) {
        try {
            return file.equals(CASE) ? model : article(file);
        } catch (CaseException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void add(String name, Article article) {
        try {
            folder.requireOwn(folder.article(name));
            if (!removed.remove(name)) {
                trash.restore(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var resource = new CaseResource("article.xmi");
        resource.getContents().add(article);
        keep(name, resource, article);
    }

    @Override
    public synchronized void remove(String name, Article article) {
        editor.forget(article.getId(), article);
        var leaving = loaded.remove(article.getId());
        leaving.resource().getContents().clear();
        removed.add(leaving.folder());
    }

    private Article load(String id) throws CaseException {
        var name = folderOf(id);
        var file = articleFile(id, name);
        var failure = damaged.get(id);
        if (failure != null && failure.stamp().equals(stamp(file))) {
            throw failure.problem();
        }
        try {
            var resource = new CaseResource("article.xmi");
            var article = read(file, resource, Article.class);
            var faults = new ArrayList<>(CaseCheck.check(article));
            if (!id.equals(article.getId())) {
                faults.add("it holds the article " + article.getId() + " instead of " + id);
            }
            requireSound(file, faults);
            article.setId(id); // the same letters, kept once
            keep(name, resource, article);
            damaged.remove(id);
            return article;
        } catch (CaseException e) {
            damaged.put(id, new Failure(stamp(file), e));
            known.forget(file);
            throw e;
        }
    }

    /** The file of an article; that its folder has no possible name is a fault of case.xmi. */
    private Path articleFile(String id, String name) throws CaseException {
        try {
            return folder.articleFile(name);
        } catch (CaseException e) {
            damaged.put(id, new Failure(stamp(folder.caseFile()), e));
            throw e;
        }
    }

    private void keep(String name, CaseResource resource, Article article) {
        loaded.put(article.getId(), new Loaded(name, resource, article));
        editor.observe(article.getId(), article);
    }

    private <T extends EObject> T read(Path file, CaseResource into, Class<T> type) throws CaseException {
        try {
            var stamp = FileStamp.of(file);
            var bytes = folder.read(file);
            format.requireKnown(file, new ByteArrayInputStream(bytes));
            var root = into.read(bytes, type);
            known.put(file, stamp);
            return root;
        } catch (CaseException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw CaseException.damaged(file, CaseFormat.firstLine(e), e);
        }
    }

    private static void requireSound(Path file, List<String> faults) throws CaseException {
        if (!faults.isEmpty()) {
            throw CaseException.damaged(file, String.join("; ", faults.subList(0, Math.min(5, faults.size()))), null);
        }
    }

    private static FileStamp stamp(Path file) throws CaseException {
        try {
            return FileStamp.of(file);
        } catch (IOException e) {
            throw CaseException.damaged(file, CaseFormat.firstLine(e), e);
        }
    }
}
