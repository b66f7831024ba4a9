package org.stet.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.audit.AuditLog;
import org.stet.core.edit.CaseEditor;
import org.stet.core.edit.JournalEntry;

/** Carries edits to the disk: each to the journal at once, all of them into the files of the case when it is saved. */
final class CaseSaver implements AutoCloseable {

    /**
     * What was restored of a session that ended without saving.
     *
     * @param problem why some edits could not be, and where they are now
     */
    record Recovered(int edits, Optional<String> problem) {
    }

    /** What a save writes, taken while nobody edits. */
    private record Snapshot(Map<Path, byte[]> files, List<JournalEntry> entries, List<String> trash,
            Future<List<Path>> journals) {
    }

    private final CaseFolder folder;
    private final ArticleFiles articles;
    private final KnownFiles known;
    private final CaseEditor editor;
    private final ReentrantReadWriteLock access;
    private final SaveTransaction transaction;
    private final Journal.Sync evidence;
    private final Journal journal;
    private final List<JournalEntry> unsaved = new ArrayList<>();
    private final ReentrantLock saving = new ReentrantLock();
    private Snapshot decided;

    /**
     * @param evidence waits until the captured files that edits speak of are on the disk
     * @param problems is told, on any thread, when edits can no longer be kept safe
     */
    CaseSaver(CaseFolder folder, ArticleFiles articles, KnownFiles known, CaseEditor editor, ReentrantReadWriteLock access,
            SaveTransaction transaction, Journal.Sync evidence, Consumer<String> problems) {
        this.folder = folder;
        this.articles = articles;
        this.known = known;
        this.editor = editor;
        this.access = access;
        this.transaction = transaction;
        this.evidence = evidence;
        this.journal = new Journal(folder, evidence, problem -> problems.accept("Edits cannot be kept: " + CaseFormat.firstLine(problem)
                + "; make room on the disk of " + folder.root() + " and save"));
    }

    /** Takes a finished edit; to be called in order, under the lock for writing. */
    void add(JournalEntry entry) {
        unsaved.add(entry);
        journal.append(entry);
    }

    /** Does the edits of the journal again. What cannot be restored is set aside, and what can be is saved at once. */
    Recovered recover() throws IOException {
        var covered = AuditLog.lastNumber(audit());
        editor.continueAfter(Math.max(0, covered));
        var found = journal.read(covered);
        var problem = found.problem();
        for (var entry : found.entries()) {
            try {
                editor.replay(entry);
                unsaved.add(entry);
            } catch (IOException e) {
                problem = Optional.of("the edit “" + entry.label() + "” does not fit the case: " + CaseFormat.firstLine(e));
                break;
            }
        }
        var edits = unsaved.size();
        for (var key : touchedFiles(unsaved)) {
            articles.requireSound(key);
        }
        if (problem.isPresent()) {
            problem = Optional.of(problem.get() + "; the edits that could not be restored are kept in " + setJournalAside());
        }
        return new Recovered(edits, problem);
    }

    /** Waits until every edit so far is safe in the journal. */
    void flush() throws IOException {
        journal.flush();
    }

    /** Saves all files that edits touched, as one step. If it fails before the step is decided, the case on disk is as it was. */
    void save(IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Saving " + folder.name(), 3);
        saving.lock();
        try {
            finish();
            var snapshot = snapshot();
            progress.worked(1);
            if (!snapshot.entries().isEmpty()) {
                evidence.run();
                decide(snapshot);
                progress.worked(1);
                finish();
            }
        } finally {
            saving.unlock();
        }
    }

    /** Copies the case as it is now, with its unsaved edits. */
    void copyTo(CaseFolder target, IProgressMonitor monitor) throws IOException {
        saving.lock();
        try {
            var without = new ArrayList<Path>();
            for (var name : articles.removedFolders()) {
                without.add(folder.article(name));
            }
            new CaseCopy(folder, target).copy(current(), without, monitor);
        } finally {
            saving.unlock();
        }
    }

    /** Files that somebody else changed since they were read or saved here. */
    List<Path> changedOutside() throws IOException {
        saving.lock();
        try {
            return decided == null ? known.changed() : List.of();
        } finally {
            saving.unlock();
        }
    }

    /** Drops unsaved edits for good. */
    void discard() throws IOException {
        saving.lock();
        try {
            journal.clear();
            unsaved.clear();
        } finally {
            saving.unlock();
        }
    }

    /** Waits for a save that is under way. Edits stay in the journal, unless they lead back to the saved state. */
    @Override
    public void close() throws IOException {
        saving.lock();
        try {
            if (!editor.isDirty() && !unsaved.isEmpty()) {
                discard();
            }
        } finally {
            saving.unlock();
            journal.close();
        }
    }

    private Snapshot snapshot() throws IOException {
        access.readLock().lock();
        try {
            var files = content(touchedFiles(unsaved));
            var snapshot = new Snapshot(files, List.copyOf(unsaved), articles.removedFolders(), journal.rotate());
            unsaved.clear();
            editor.markSaved();
            return snapshot;
        } catch (RuntimeException e) {
            throw notSaved(e);
        } finally {
            access.readLock().unlock();
        }
    }

    private void decide(Snapshot snapshot) throws IOException {
        try {
            refuseOutsideChanges(snapshot.files().keySet());
            transaction.decide(snapshot.files(), snapshot.trash(), Journal.await(snapshot.journals()));
        } catch (IOException e) {
            takeBack(snapshot);
            throw e instanceof CaseException ? e : notSaved(e);
        }
        journal.covered(snapshot.entries().getLast().number());
        decided = snapshot;
    }

    private void finish() throws IOException {
        if (decided == null) {
            return;
        }
        try {
            transaction.recover();
            known.putNow(decided.files().keySet());
            articles.thrownAway(decided.trash());
            decided = null;
        } catch (IOException e) {
            editor.markUnsaved();
            throw new CaseException(CaseException.Reason.NOT_WRITTEN, folder.root(),
                    folder.root() + " is saved, but not all files are in their"
                    + " place (" + CaseFormat.firstLine(e) + "); save again, or open it again, once this is mended", e);
        }
    }

    private void takeBack(Snapshot snapshot) {
        access.writeLock().lock();
        try {
            unsaved.addAll(0, snapshot.entries());
            editor.markUnsaved();
        } finally {
            access.writeLock().unlock();
        }
    }

    /** The present content of every file that is loaded. */
    private Map<Path, byte[]> current() throws IOException {
        access.readLock().lock();
        try {
            return content(articles.keys());
        } finally {
            access.readLock().unlock();
        }
    }

    private Map<Path, byte[]> content(Collection<String> keys) throws IOException {
        var files = new LinkedHashMap<Path, byte[]>();
        for (var key : keys) {
            var path = articles.path(key);
            if (path.isPresent()) {
                files.put(path.get(), articles.write(key));
            }
        }
        var log = AuditLog.append(audit(), unsaved.stream().map(Journal::toJson).toList());
        files.put(folder.audit(), log);
        files.put(folder.auditHead(), AuditLog.head(log).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private void refuseOutsideChanges(Collection<Path> files) throws IOException {
        var changed = known.changed();
        for (var file : files) {
            if (changed.contains(file)) {
                throw new CaseException(CaseException.Reason.CHANGED_OUTSIDE, file, file
                        + " was changed outside Stet since it was opened; save the case under another name, or close it without saving and open it again");
            }
        }
    }

    private Path setJournalAside() throws IOException {
        var files = journal.files();
        var aside = folder.work().resolve("set-aside-" + System.currentTimeMillis());
        DurableFiles.createFolder(aside);
        for (var file : files) {
            DurableFiles.write(aside.resolve(file.getFileName()), folder.read(file));
        }
        DurableFiles.syncFolder(aside);
        if (unsaved.isEmpty()) {
            journal.clear();
        } else {
            save(null);
        }
        return aside;
    }

    private byte[] audit() throws IOException {
        return Files.exists(folder.audit()) ? folder.read(folder.audit()) : new byte[0];
    }

    private CaseException notSaved(Exception e) {
        return new CaseException(CaseException.Reason.NOT_WRITTEN, folder.root(),
                folder.root() + " could not be saved (" + CaseFormat.firstLine(e)
                        + "); your edits are kept, make room and save again",
                e);
    }

    private static List<String> touchedFiles(List<JournalEntry> entries) {
        return entries.stream().flatMap(entry -> entry.changes().valueStream())
                .map(change -> change.path("in").asText()).distinct().toList();
    }
}
