package org.stet.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.stet.core.audit.AuditLog;
import org.stet.core.edit.ArticleRoots;
import org.stet.core.edit.CaseEditor;
import org.stet.core.edit.JournalEntry;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.ArticleEntry;
import org.stet.model.Case;
import org.stet.model.StetFactory;
import org.stet.model.Version;

/**
 * A case that is open, for writing or, where somebody else has it or the folder cannot be written to, for reading.
 *
 * <p>The model is changed through {@link #editor()} alone, from one thread. That thread reads it freely; any other thread reads
 * it inside {@link #read}. Articles are loaded when first asked for; a damaged one is reported and leaves the rest usable.
 *
 * <pre>{@code
 * try (var open = OpenCase.open(folder, "Jo Bloggs", monitor)) {
 *     open.editor().edit("Rename case", () -> open.model().setName("Harbour"));
 *     open.save(monitor);
 * }
 * }</pre>
 */
public final class OpenCase implements AutoCloseable {

    private final CaseFolder folder;
    private final String user;
    private final Optional<CaseLock> lock;
    private final Case model;
    private final CaseResource resource;
    private final CaseEditor editor;
    private final Journal journal;
    private final Articles articles = new Articles();
    private final ReentrantReadWriteLock access = new ReentrantReadWriteLock();
    private final List<JournalEntry> unsaved = new ArrayList<>();
    private final Map<Path, FileStamp> stamps = new ConcurrentHashMap<>();
    private final List<Consumer<String>> problems = new CopyOnWriteArrayList<>();
    private int recovered;

    private OpenCase(CaseFolder folder, String user, Optional<CaseLock> lock) throws IOException {
        this.folder = folder;
        this.user = user;
        this.lock = lock;
        this.resource = new CaseResource("case.xmi");
        this.model = load(folder.caseFile(), resource, Case.class);
        var faults = CaseCheck.check(model);
        if (!faults.isEmpty()) {
            throw damaged(folder.caseFile(), String.join("; ", faults), null);
        }
        this.journal = new Journal(folder.journal(), problem -> problems.forEach(listener -> listener.accept(
                "Edits cannot be kept: " + CaseFormat.firstLine(problem) + "; make room on the disk of " + folder.root() + " and save")));
        this.editor = new CaseEditor(articles, access.writeLock(), () -> user, Clock.systemUTC(), this::journal);
        editor.observe(CaseFolder.CASE_KEY, model);
        if (lock.isEmpty()) {
            editor.setReadOnly(readOnlyReason().orElseThrow());
        }
    }

    /** Makes a new, empty case. The folder must not exist or be empty. */
    public static OpenCase create(Path path, String name, String user) throws IOException {
        var folder = new CaseFolder(path);
        if (Files.exists(folder.root()) && !isEmptyFolder(folder.root())) {
            throw new CaseException(CaseException.Reason.EXISTS, folder.root(), folder.root() + " exists already; choose another name or open it");
        }
        Files.createDirectories(folder.articles());
        var model = StetFactory.eINSTANCE.createCase();
        model.setId(newId());
        model.setFormatVersion(CaseFormat.CURRENT);
        model.setName(name);
        model.setCreated(Clock.systemUTC().instant());
        model.setCreatedBy(user);
        var resource = new CaseResource("case.xmi");
        resource.getContents().add(model);
        new SaveTransaction(folder).run(Map.of(folder.caseFile(), resource.write(),
                folder.root().resolve(".gitignore"), ".stet/\n".getBytes(StandardCharsets.UTF_8)), List.of());
        return open(folder.root(), user, null);
    }

    /** Opens a case in the format of this program. */
    public static OpenCase open(Path path, String user, IProgressMonitor monitor) throws IOException {
        return open(path, user, new CaseFormat(), monitor);
    }

    /** Opens a case: finishes a save that was cut off, brings the format up to date, restores unsaved edits. */
    public static OpenCase open(Path path, String user, CaseFormat format, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Opening " + path.getFileName(), 3);
        var folder = new CaseFolder(path);
        if (!Files.isRegularFile(folder.caseFile()) && !Files.isDirectory(folder.saving())) {
            throw new CaseException(CaseException.Reason.NOT_A_CASE, folder.root(),
                    folder.root() + " is not a case: it has no case.xmi; choose a folder whose name ends with .stet");
        }
        var lock = acquire(folder, user);
        try {
            if (lock.isPresent()) {
                new SaveTransaction(folder).recover();
            }
            format.bringUpToDate(folder, lock.isPresent());
            progress.worked(1);
            var open = new OpenCase(folder, user, lock);
            progress.worked(1);
            if (lock.isPresent()) {
                open.recover();
            }
            return open;
        } catch (IOException | RuntimeException e) {
            if (lock.isPresent()) {
                lock.get().close();
            }
            throw e;
        }
    }

    /** A new random id. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    public CaseFolder folder() {
        return folder;
    }

    public Case model() {
        return model;
    }

    public CaseEditor editor() {
        return editor;
    }

    /** Who is named as the author of edits. */
    public String user() {
        return user;
    }

    /** Why the case cannot be changed: who has it open, or that its folder cannot be written to; empty if it can. */
    public Optional<String> readOnlyReason() {
        if (lock.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(CaseLock.holder(folder.lock())
                .map(holder -> folder.root().getFileName() + " is open for writing by " + holder + "; it can be read meanwhile")
                .orElse(folder.root() + " cannot be written to; it can be read, or saved under another name"));
    }

    /** How many edits of a session that ended without saving were restored when the case was opened. */
    public int recoveredEdits() {
        return recovered;
    }

    /** Gets told, on any thread, when edits can no longer be kept safe, with the remedy. */
    public void addProblemListener(Consumer<String> listener) {
        problems.add(listener);
    }

    /** Runs a read on a thread other than the one that edits. */
    public <T> T read(Callable<T> reader) throws Exception {
        access.readLock().lock();
        try {
            return reader.call();
        } finally {
            access.readLock().unlock();
        }
    }

    /** The article with an id. Fails if its file is damaged; the message says how. */
    public Article article(String id) throws CaseException {
        return articles.load(id);
    }

    /** The articles whose files can be read, in the order of the case. */
    public List<Article> articles() {
        var readable = new ArrayList<Article>();
        for (var entry : List.copyOf(model.getArticles())) {
            try {
                readable.add(article(entry.getId()));
            } catch (CaseException e) {
                articles.damaged.put(entry.getId(), e);
            }
        }
        return readable;
    }

    /** The articles that could not be loaded so far, by id. */
    public Map<String, CaseException> damagedArticles() {
        return Map.copyOf(articles.damaged);
    }

    /** The case's entry of an article. */
    public Optional<ArticleEntry> entry(String id) {
        return editor.find(CaseFolder.CASE_KEY, id).filter(ArticleEntry.class::isInstance).map(ArticleEntry.class::cast);
    }

    /** An annotation of an article; empty if either is not there or the article's file is damaged. */
    public Optional<Annotation> annotation(String article, String id) {
        try {
            article(article);
            return editor.find(article, id).filter(Annotation.class::isInstance).map(Annotation.class::cast);
        } catch (CaseException e) {
            return Optional.empty();
        }
    }

    /** The text of a version, checked against its hash. */
    public String text(Article article, Version version) throws IOException {
        return new String(content(article, version.getTextFile(), version.getTextHash()), StandardCharsets.UTF_8);
    }

    /** The original bytes of a version, checked against their hash. */
    public byte[] original(Article article, Version version) throws IOException {
        return content(article, version.getCapture().getFile(), version.getCapture().getHash());
    }

    /** The folder of an article. */
    public Path folder(Article article) throws CaseException {
        return folder.article(articles.folderOf(article.getId()));
    }

    /**
     * Writes the files of a capture to the disk, where {@link #add} finds them; from any thread.
     * Fills in ids, hashes, sizes and file names of the given version.
     *
     * @param number of the version within its article, from 1
     */
    public StagedVersion stage(NewVersion capture, int number) throws IOException {
        var version = capture.version();
        var text = capture.text().getBytes(StandardCharsets.UTF_8);
        version.setId(newId());
        version.setNumber(number);
        version.setTextFile("v" + number + ".txt");
        version.setTextHash(DurableFiles.sha256(text));
        version.setTextLength(capture.text().length());
        version.getCapture().setFile("v" + number + ".orig." + capture.extension());
        version.getCapture().setHash(DurableFiles.sha256(capture.original()));
        version.getCapture().setSize(capture.original().length);
        var place = folder.incoming().resolve(version.getId());
        try {
            Files.createDirectories(place);
            DurableFiles.write(place.resolve(version.getTextFile()), text);
            DurableFiles.write(place.resolve(version.getCapture().getFile()), capture.original());
            DurableFiles.syncFolder(place);
        } catch (IOException e) {
            DurableFiles.deleteTree(place);
            throw new CaseException(CaseException.Reason.NOT_WRITTEN, place,
                    "no room or right to write to " + folder.root() + " (" + CaseFormat.firstLine(e) + "); nothing was added", e);
        }
        return new StagedVersion(version, place);
    }

    /** Adds a staged version to an article, which becomes part of the case if it is not yet; inside an edit. */
    public void add(Article article, StagedVersion staged) throws IOException {
        var known = entry(article.getId());
        var name = known.map(ArticleEntry::getFolder)
                .orElseGet(() -> CaseFolder.folderName(staged.version().getHeadline(), article.getId()));
        var target = folder.article(name);
        Files.createDirectories(target);
        try (var files = Files.list(staged.place())) {
            for (var file : files.toList()) {
                DurableFiles.replace(file, target.resolve(file.getFileName()));
            }
        }
        Files.delete(staged.place());
        article.getVersions().add(staged.version());
        if (known.isEmpty()) {
            article.setFormatVersion(CaseFormat.CURRENT);
            editor.addArticle(name, article);
            var entry = StetFactory.eINSTANCE.createArticleEntry();
            entry.setId(article.getId());
            entry.setFolder(name);
            model.getArticles().add(entry);
        }
    }

    /** Takes an article out of the case; inside an edit. Its files stay until the case is saved. */
    public void remove(Article article) {
        var entry = entry(article.getId()).orElseThrow();
        model.getArticles().remove(entry);
        editor.removeArticle(entry.getFolder(), article);
    }

    public boolean isDirty() {
        return editor.isDirty();
    }

    /** Waits until every edit so far is safe in the journal. */
    public void flush() throws IOException {
        journal.flush();
    }

    /** Saves all files that edits touched, as one step; from any thread. If it fails, the case on disk is as it was. */
    public void save(IProgressMonitor monitor) throws IOException {
        readOnlyReason().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        var progress = SubMonitor.convert(monitor, "Saving " + folder.name(), 3);
        var snapshot = snapshot();
        progress.worked(1);
        try {
            refuseOutsideChanges(snapshot.files.keySet());
            new SaveTransaction(folder).run(snapshot.files, snapshot.journals);
        } catch (IOException e) {
            takeBack(snapshot);
            throw e instanceof CaseException ? e : new CaseException(CaseException.Reason.NOT_WRITTEN, folder.root(),
                    folder.root() + " could not be saved (" + CaseFormat.firstLine(e) + "); your edits are kept, make room and save again", e);
        }
        progress.worked(1);
        for (var file : snapshot.files.keySet()) {
            stamps.put(file, FileStamp.of(file));
        }
        moveRemovedToTrash();
        progress.worked(1);
    }

    /** Copies the case, with its unsaved edits, to a new folder and leaves this one as it is. */
    public Path saveAs(Path path, IProgressMonitor monitor) throws IOException {
        var target = new CaseFolder(path);
        if (Files.exists(target.root()) && !isEmptyFolder(target.root())) {
            throw new CaseException(CaseException.Reason.EXISTS, target.root(), target.root() + " exists already; choose another name");
        }
        new CaseCopy(folder, target).copy(current(), monitor);
        return target.root();
    }

    /** Files that somebody else changed since they were read or saved here. */
    public List<Path> changedOutside() throws IOException {
        var changed = new ArrayList<Path>();
        for (var stamp : stamps.entrySet()) {
            if (!FileStamp.of(stamp.getKey()).equals(stamp.getValue())) {
                changed.add(stamp.getKey());
            }
        }
        return changed;
    }

    /** Drops unsaved edits for good; to be called before {@link #close} when a person chose so. */
    public void discardUnsaved() throws IOException {
        for (var file : journal.rotate()) {
            Files.deleteIfExists(file);
        }
        unsaved.clear();
        DurableFiles.deleteTree(folder.incoming());
    }

    /** Closes the case; unsaved edits stay in the journal and are restored when it is opened again. */
    @Override
    public void close() throws IOException {
        journal.close();
        if (lock.isPresent()) {
            lock.get().close();
        }
    }

    private void journal(JournalEntry entry) {
        unsaved.add(entry);
        journal.append(entry);
    }

    private void recover() throws IOException {
        for (var entry : journal.read()) {
            try {
                editor.replay(entry);
            } catch (IOException | RuntimeException e) {
                throw damaged(folder.journal(), "the edit “" + entry.label() + "” cannot be restored: " + CaseFormat.firstLine(e), e);
            }
            unsaved.add(entry);
            recovered++;
        }
    }

    /** What a save writes, taken while nobody edits. */
    private record Snapshot(Map<Path, byte[]> files, List<JournalEntry> entries, List<Path> journals) {
    }

    private Snapshot snapshot() throws IOException {
        access.readLock().lock();
        try {
            var entries = List.copyOf(unsaved);
            var files = new LinkedHashMap<Path, byte[]>();
            for (var key : touchedFiles(entries)) {
                if (key.equals(CaseFolder.CASE_KEY)) {
                    files.put(folder.caseFile(), resource.write());
                } else if (articles.resources.containsKey(key)) {
                    files.put(folder.articleFile(articles.folderOf(key)), articles.resources.get(key).write());
                }
            }
            files.put(folder.audit(), AuditLog.append(bytes(folder.audit()), entries.stream().map(Journal::toJson).toList()));
            unsaved.clear();
            editor.markSaved();
            return new Snapshot(files, entries, journal.rotate());
        } finally {
            access.readLock().unlock();
        }
    }

    private void takeBack(Snapshot snapshot) {
        unsaved.addAll(0, snapshot.entries);
        editor.markUnsaved();
    }

    /** The present content of every file whose edits are not on the disk. */
    private Map<Path, byte[]> current() throws IOException {
        access.readLock().lock();
        try {
            var files = new LinkedHashMap<Path, byte[]>();
            files.put(folder.caseFile(), resource.write());
            for (var article : articles.resources.entrySet()) {
                files.put(folder.articleFile(articles.folderOf(article.getKey())), article.getValue().write());
            }
            files.put(folder.audit(), AuditLog.append(bytes(folder.audit()), unsaved.stream().map(Journal::toJson).toList()));
            return files;
        } finally {
            access.readLock().unlock();
        }
    }

    private static List<String> touchedFiles(List<JournalEntry> entries) {
        return entries.stream().flatMap(entry -> entry.changes().valueStream())
                .map(change -> change.path("in").asText()).distinct().toList();
    }

    private void refuseOutsideChanges(Iterable<Path> files) throws IOException {
        for (var file : files) {
            var known = stamps.get(file);
            if (known != null && !FileStamp.of(file).equals(known)) {
                throw new CaseException(CaseException.Reason.CHANGED_OUTSIDE, file, file
                        + " was changed outside Stet since it was opened; save the case under another name, or close it without saving and open it again");
            }
        }
    }

    private void moveRemovedToTrash() throws IOException {
        for (var name : articles.takeRemovedFolders()) {
            var from = folder.article(name);
            if (Files.isDirectory(from)) {
                Files.createDirectories(folder.trash());
                DurableFiles.deleteTree(folder.trash().resolve(name));
                Files.move(from, folder.trash().resolve(name));
            }
        }
    }

    private byte[] content(Article article, String name, String hash) throws IOException {
        var file = folder.articleFile(articles.folderOf(article.getId()), name);
        try {
            var bytes = Files.readAllBytes(file);
            if (!DurableFiles.sha256(bytes).equals(hash)) {
                throw damaged(file, "its hash is not the one taken at capture", null);
            }
            return bytes;
        } catch (java.nio.file.NoSuchFileException e) {
            throw damaged(file, "it is missing", e);
        }
    }

    private <T extends EObject> T load(Path file, CaseResource into, Class<T> type) throws CaseException {
        try {
            var stamp = FileStamp.of(file);
            var root = into.read(Files.readAllBytes(file), type);
            stamps.put(file, stamp);
            return root;
        } catch (IOException | RuntimeException e) {
            throw damaged(file, CaseFormat.firstLine(e), e);
        }
    }

    private static CaseException damaged(Path file, String reason, Throwable cause) {
        return new CaseException(CaseException.Reason.DAMAGED, file,
                file + " is damaged: " + reason + "; restore it from a back-up or version control", cause);
    }

    private static Optional<CaseLock> acquire(CaseFolder folder, String user) {
        try {
            return CaseLock.acquire(folder.lock(), user);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /** The roots of the loaded files and the resources they are written with. */
    private final class Articles implements ArticleRoots {

        final Map<String, CaseResource> resources = new ConcurrentHashMap<>();
        final Map<String, String> folders = new ConcurrentHashMap<>();
        final Map<String, CaseException> damaged = new ConcurrentHashMap<>();
        private final List<String> removed = new ArrayList<>();

        synchronized Article load(String id) throws CaseException {
            var known = resources.get(id);
            if (known != null) {
                return (Article) known.getContents().getFirst();
            }
            var name = folderOf(id);
            var own = new CaseResource("article.xmi");
            var article = OpenCase.this.load(folder.articleFile(name), own, Article.class);
            var faults = new ArrayList<>(CaseCheck.check(article));
            if (!id.equals(article.getId())) {
                faults.add("it holds the article " + article.getId() + " instead of " + id);
            }
            if (!faults.isEmpty()) {
                throw damaged(folder.articleFile(name), String.join("; ", faults), null);
            }
            keep(id, name, own, article);
            damaged.remove(id);
            return article;
        }

        String folderOf(String id) throws CaseException {
            var known = folders.get(id);
            if (known != null) {
                return known;
            }
            return entry(id).map(ArticleEntry::getFolder).orElseThrow(() -> new CaseException(CaseException.Reason.DAMAGED,
                    folder.caseFile(), "there is no article " + id + " in " + folder.root().getFileName()));
        }

        @Override
        public EObject root(String file) {
            try {
                return file.equals(CASE) ? model : load(file);
            } catch (CaseException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public synchronized void add(String name, Article article) {
            var own = new CaseResource("article.xmi");
            own.getContents().add(article);
            keep(article.getId(), name, own, article);
            if (removed.remove(name)) {
                return;
            }
            restoreFromTrash(name);
        }

        @Override
        public synchronized void remove(String name, Article article) {
            editor.forget(article.getId(), article);
            resources.remove(article.getId()).getContents().clear();
            folders.remove(article.getId());
            removed.add(name);
        }

        synchronized List<String> takeRemovedFolders() {
            var taken = List.copyOf(removed);
            removed.clear();
            return taken;
        }

        private void keep(String id, String name, CaseResource own, Article article) {
            resources.put(id, own);
            folders.put(id, name);
            editor.observe(id, article);
        }

        private void restoreFromTrash(String name) {
            try {
                if (Files.isDirectory(folder.trash().resolve(name)) && !Files.exists(folder.article(name))) {
                    Files.move(folder.trash().resolve(name), folder.article(name));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
