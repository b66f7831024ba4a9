package org.stet.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
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
    private final CaseFormat format;
    private final String user;
    private final Access access;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Consumer<String>> problems = new CopyOnWriteArrayList<>();
    private final ArticleFiles articles;
    private final Evidence evidence;
    private final CaseEditor editor;
    private final CaseSaver saver;
    private CaseSaver.Recovered recovered = new CaseSaver.Recovered(0, Optional.empty());

    /**
     * What may be done to the folder: everything while the lock is held, reading for the given reason otherwise.
     *
     * @param busy whether somebody else is writing to it
     */
    private record Access(Optional<CaseLock> lock, boolean busy, Optional<String> readOnlyReason) {
    }

    private OpenCase(CaseFolder folder, CaseFormat format, String user, Access access, Consumer<String> step) throws IOException {
        this.folder = folder;
        this.format = format;
        this.user = user;
        this.access = access;
        var known = new KnownFiles(folder.root());
        this.articles = new ArticleFiles(folder, format, known);
        this.evidence = new Evidence(folder);
        this.editor = new CaseEditor(articles, lock, () -> user, Clock.systemUTC(), this::journal);
        this.saver = new CaseSaver(folder, articles, known, editor, lock, new SaveTransaction(folder, step), evidence::sync,
                problem -> problems.forEach(listener -> listener.accept(problem)));
        articles.observeWith(editor);
        access.readOnlyReason().ifPresent(editor::setReadOnly);
    }

    /** Makes a new, empty case. The folder must not exist or be empty. */
    public static OpenCase create(Path path, String name, String user) throws IOException {
        var folder = new CaseFolder(path);
        requireFree(folder);
        var model = StetFactory.eINSTANCE.createCase();
        model.setId(newId());
        model.setFormatVersion(CaseFormat.CURRENT);
        model.setName(Texts.clean(name));
        model.setCreated(Clock.systemUTC().instant());
        model.setCreatedBy(Texts.clean(user));
        var resource = new CaseResource("case.xmi");
        resource.getContents().add(model);
        try {
            DurableFiles.createFolder(folder.articles());
            var transaction = new SaveTransaction(folder);
            transaction.decide(Map.of(folder.caseFile(), resource.write(),
                    folder.root().resolve(".gitignore"), ".stet/\n".getBytes(StandardCharsets.UTF_8)), List.of(), List.of());
            transaction.recover();
        } catch (IOException e) {
            throw new CaseException(CaseException.Reason.NOT_WRITTEN, folder.root(), folder.root() + " cannot be made ("
                    + CaseFormat.firstLine(e) + "); choose a folder you can write to", e);
        }
        return open(folder.root(), user, null);
    }

    /** Opens a case in the format of this program. */
    public static OpenCase open(Path path, String user, IProgressMonitor monitor) throws IOException {
        return open(path, user, new CaseFormat(), monitor);
    }

    /** Opens a case: finishes a save that was cut off, brings the format up to date, restores unsaved edits. */
    public static OpenCase open(Path path, String user, CaseFormat format, IProgressMonitor monitor) throws IOException {
        return open(path, user, format, step -> { }, monitor);
    }

    /** @param step is told of each step of saving */
    static OpenCase open(Path path, String user, CaseFormat format, Consumer<String> step, IProgressMonitor monitor)
            throws IOException {
        var progress = SubMonitor.convert(monitor, "Opening " + path.getFileName(), 3);
        var folder = new CaseFolder(path);
        requireCase(folder, Files.isRegularFile(folder.caseFile()) || Files.isDirectory(folder.saving()));
        folder.requireOwnFolders();
        var access = access(folder, user);
        try {
            finishSave(folder, access);
            requireCase(folder, Files.isRegularFile(folder.caseFile()));
            format.bringUpToDate(folder, access.lock().isPresent());
            progress.worked(1);
            var open = new OpenCase(folder, format, user, access, step);
            progress.worked(1);
            if (access.lock().isPresent()) {
                open.recover();
            }
            return open;
        } catch (IOException | RuntimeException | Error e) {
            if (access.lock().isPresent()) {
                access.lock().get().close();
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
        return articles.model();
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
        return access.readOnlyReason();
    }

    /** How many edits of a session that ended without saving were restored when the case was opened. */
    public int recoveredEdits() {
        return recovered.edits();
    }

    /** Why some edits of such a session could not be restored, and where they are kept. */
    public Optional<String> recoveryProblem() {
        return recovered.problem();
    }

    /** Gets told, on any thread, when edits can no longer be kept safe, with the remedy. It must not wait for the case. */
    public void addProblemListener(Consumer<String> listener) {
        problems.add(listener);
    }

    /** Runs a read on a thread other than the one that edits. An edit inside it fails. */
    public <T> T read(Callable<T> reader) throws Exception {
        lock.readLock().lock();
        try {
            return reader.call();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The article with an id. Fails if its file is damaged; the message says how. */
    public Article article(String id) throws CaseException {
        return articles.article(id);
    }

    /** The articles whose files can be read, in the order of the case. */
    public List<Article> articles() {
        var readable = new ArrayList<Article>();
        for (var entry : List.copyOf(model().getArticles())) {
            try {
                readable.add(article(entry.getId()));
            } catch (CaseException e) {
                continue; // damagedArticles() tells
            }
        }
        return readable;
    }

    /** The articles that could not be loaded so far, by id. */
    public Map<String, CaseException> damagedArticles() {
        return articles.damaged();
    }

    /** The case's entry of an article. */
    public Optional<ArticleEntry> entry(String id) {
        return articles.entry(id);
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

    /** The text of a version, checked against its hash when first read. */
    public String text(Article article, Version version) throws IOException {
        return evidence.text(articles.folderOf(article.getId()), version);
    }

    /** The original bytes of a version, checked against their hash. */
    public byte[] original(Article article, Version version) throws IOException {
        return evidence.original(articles.folderOf(article.getId()), version);
    }

    /** The folder of an article. */
    public Path folder(Article article) throws CaseException {
        return folder.article(articles.folderOf(article.getId()));
    }

    /**
     * Writes the files of a capture to the disk, where {@link #add} finds them; from any thread.
     * Fills in ids, hashes, sizes and file names of the given version, and cleans what the page says of itself.
     *
     * @param number of the version within its article, from 1
     */
    public StagedVersion stage(NewVersion capture, int number) throws IOException {
        requireWritable();
        return evidence.stage(capture, number);
    }

    /** Adds a staged version to an article, which becomes part of the case if it is not yet; inside an edit. */
    public void add(Article article, StagedVersion staged) throws IOException {
        var known = entry(article.getId());
        var name = known.map(ArticleEntry::getFolder)
                .orElseGet(() -> CaseFolder.folderName(staged.version().getHeadline(), article.getId()));
        evidence.place(staged, name);
        article.getVersions().add(staged.version());
        if (known.isEmpty()) {
            article.setFormatVersion(format.current());
            editor.addArticle(name, article);
            var entry = StetFactory.eINSTANCE.createArticleEntry();
            entry.setId(article.getId());
            entry.setFolder(name);
            model().getArticles().add(entry);
        }
    }

    /** Takes an article out of the case; inside an edit. Its files stay until the case is saved, and in the trash for a month. */
    public void remove(Article article) {
        var entry = entry(article.getId()).orElseThrow();
        model().getArticles().remove(entry);
        editor.removeArticle(entry.getFolder(), article);
    }

    public boolean isDirty() {
        return editor.isDirty();
    }

    /** Waits until every edit so far is safe in the journal; fails if one of them is not. */
    public void flush() throws IOException {
        saver.flush();
    }

    /** Saves all files that edits touched, as one step; from any thread. If it fails, the edits are kept. */
    public void save(IProgressMonitor monitor) throws IOException {
        requireWritable();
        saver.save(monitor);
    }

    /** Copies the case, with its unsaved edits, to a new folder and leaves this one as it is. */
    public Path saveAs(Path path, IProgressMonitor monitor) throws IOException {
        var target = new CaseFolder(path);
        requireFree(target);
        if (target.root().startsWith(folder.root())) {
            throw new CaseException(CaseException.Reason.EXISTS, target.root(),
                    target.root() + " is inside this case; choose another folder");
        }
        saver.copyTo(target, monitor);
        return target.root();
    }

    /** Files that somebody else changed since they were read or saved here. */
    public List<Path> changedOutside() throws IOException {
        return saver.changedOutside();
    }

    /** Drops unsaved edits for good; to be called before {@link #close} when a person chose so. */
    public void discardUnsaved() throws IOException {
        saver.discard();
    }

    /** Closes the case; unsaved edits stay in the journal and are restored when it is opened again. */
    @Override
    public void close() throws IOException {
        editor.setReadOnly(folder.root().getFileName() + " is closed");
        try {
            saver.close();
        } finally {
            if (access.lock().isPresent()) {
                access.lock().get().close();
            }
        }
    }

    private void journal(JournalEntry entry) {
        saver.add(entry);
    }

    private void recover() throws IOException {
        recovered = saver.recover();
        DurableFiles.deleteTree(folder.incoming());
        new Trash(folder, Clock.systemUTC())
                .tidy(model().getArticles().stream().map(ArticleEntry::getFolder).collect(Collectors.toSet()));
    }

    private void requireWritable() throws CaseException {
        if (access.readOnlyReason().isPresent()) {
            throw new CaseException(CaseException.Reason.READ_ONLY, folder.root(), access.readOnlyReason().get());
        }
    }

    private static Access access(CaseFolder folder, String user) {
        try {
            var lock = CaseLock.acquire(folder.lock(), user);
            return lock.isPresent() ? new Access(lock, false, Optional.empty())
                    : new Access(lock, true, Optional.of(folder.root().getFileName() + " is open for writing by "
                            + CaseLock.holder(folder.lock()).map(CaseLock.Holder::toString).orElse("somebody else")
                            + "; it can be read meanwhile"));
        } catch (IOException e) {
            return new Access(Optional.empty(), false,
                    Optional.of(folder.root() + " cannot be written to (" + CaseFormat.firstLine(e)
                    + "); it can be read, or saved under another name"));
        }
    }

    private static void finishSave(CaseFolder folder, Access access) throws IOException {
        if (access.lock().isPresent()) {
            new SaveTransaction(folder).recover();
        } else if (folder.isSavePending() && !access.busy()) {
            throw new CaseException(CaseException.Reason.READ_ONLY, folder.root(),
                    folder.root() + " was not saved to the end; open it once where it can be written to");
        }
    }

    private static void requireCase(CaseFolder folder, boolean found) throws CaseException {
        if (!found) {
            throw new CaseException(CaseException.Reason.NOT_A_CASE, folder.root(),
                    folder.root() + " is not a case: it has no case.xmi; choose a folder whose name ends with .stet");
        }
    }

    private static void requireFree(CaseFolder folder) throws IOException {
        if (!Files.exists(folder.root())) {
            return;
        }
        if (Files.isDirectory(folder.root())) {
            try (var files = Files.list(folder.root())) {
                if (files.findAny().isEmpty()) {
                    return;
                }
            }
        }
        throw new CaseException(CaseException.Reason.EXISTS, folder.root(),
                folder.root() + " exists already; choose another name or open it");
    }
}
