package org.stet.core.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stet.core.edit.History.Edit;
import org.stet.model.Article;

/**
 * The only way to change a case: {@link #edit} runs a change, and undo, dirty state, journal, audit log and listeners follow
 * from what it did. A change to the model outside an edit is taken back and fails.
 *
 * <p>Edits come from one thread (the UI thread in the workbench); the lock keeps readers on other threads out meanwhile.
 * History and journal change under the lock too, so that whoever holds it for reading sees model, history and journal agree.
 */
public final class CaseEditor {

    private final ArticleRoots articles;
    private final ReentrantReadWriteLock access;
    private final Supplier<String> user;
    private final Clock clock;
    private final Consumer<JournalEntry> journal;
    private final Map<String, RootObserver> observers = new HashMap<>();
    private final List<Consumer<CaseChange>> listeners = new CopyOnWriteArrayList<>();
    private final ChangeCodec codec;
    private final History history = new History();
    private Recording recording;
    private boolean revoking;
    private long lastNumber;
    private volatile String readOnly;

    /**
     * @param access held for writing while the model changes
     * @param user who is named in journal and audit log
     * @param journal gets every finished edit, undo and redo, in order, under the lock
     */
    public CaseEditor(ArticleRoots articles, ReentrantReadWriteLock access, Supplier<String> user, Clock clock,
            Consumer<JournalEntry> journal) {
        this.articles = articles;
        this.access = access;
        this.user = user;
        this.clock = clock;
        this.journal = journal;
        this.codec = new ChangeCodec(articles, this::find);
    }

    /** Starts to watch the root of a file. */
    public void observe(String file, EObject root) {
        synchronized (observers) {
            observers.put(file, new RootObserver(root, this::changed));
        }
    }

    /** Stops watching the root of a file. */
    public void forget(String file, EObject root) {
        synchronized (observers) {
            Optional.ofNullable(observers.remove(file)).ifPresent(observer -> observer.detach(root));
        }
    }

    /** The object with an id in a loaded file. */
    public Optional<EObject> find(String file, String id) {
        synchronized (observers) {
            return Optional.ofNullable(observers.get(file)).flatMap(observer -> observer.find(id));
        }
    }

    /** From now on edits are refused with the given reason. */
    public void setReadOnly(String reason) {
        readOnly = reason;
    }

    /** The next edit gets the number after this one. */
    public void continueAfter(long number) {
        lastNumber = number;
    }

    /** The number of the latest edit, undo or redo; on another thread to be asked inside a read. */
    public long lastNumber() {
        return lastNumber;
    }

    public void addListener(Consumer<CaseChange> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<CaseChange> listener) {
        listeners.remove(listener);
    }

    /**
     * Changes the case as one undoable step. A change that throws is taken back whole; an edit inside an edit is part of the
     * outer one; a change that changes nothing leaves no step.
     *
     * @param label what the person does, as the Undo menu shows it
     * @throws IllegalStateException if the case is read-only, or the change leaves a reference to something that is gone
     * @throws IllegalArgumentException if a text cannot be stored; see {@link org.stet.core.store.Texts#clean}
     */
    public <T> T edit(String label, Supplier<T> change) {
        if (access.isWriteLockedByCurrentThread()) {
            return editWithin(change);
        }
        var result = new AtomicReference<T>();
        edit(label, () -> result.set(change.get()), history::add);
        return result.get();
    }

    /**
     * Changes the case as a further part of the latest step, so that work too long for one edit is still one step to undo. It is a
     * step of its own if the latest has another label, was undone or was saved meanwhile. In the journal each part is an entry.
     */
    public void editFurther(String label, Runnable change) {
        edit(label, change, history::extend);
    }

    private void edit(String label, Runnable change, Consumer<Edit> remember) {
        var done = run(label, change, finished -> {
            remember.accept(new Edit(label, finished.changes()));
            write(label, finished);
        });
        publish(label, CaseChange.Kind.DO, done);
    }

    /** Changes the case as one undoable step; see {@link #edit(String, Supplier)}. */
    public void edit(String label, Runnable change) {
        edit(label, () -> {
            change.run();
            return null;
        });
    }

    /** Gives an article a file of its own; only inside an edit. */
    public void addArticle(String folder, Article article) {
        requireRecording();
        articles.add(folder, article);
        recording.add(new Change.ArticleAdded(folder, article));
    }

    /** Takes an article's file out of the case; only inside an edit. */
    public void removeArticle(String folder, Article article) {
        requireRecording();
        recording.add(new Change.ArticleRemoved(folder, article));
        articles.remove(folder, article);
    }

    /**
     * Does an edit of the journal again, as a step that can be undone; it is not written to the journal once more.
     *
     * @throws IOException if it does not fit the case; then the case is as it was
     */
    public void replay(JournalEntry entry) throws IOException {
        try {
            run(entry.label(), () -> replay(entry.changes()), done -> {
                history.add(new Edit(entry.label(), done.changes()));
                lastNumber = entry.number();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    public boolean canUndo() {
        return readOnly == null && history.toUndo().isPresent();
    }

    public boolean canRedo() {
        return readOnly == null && history.toRedo().isPresent();
    }

    /** Label of the edit that {@link #undo} would take back. */
    public Optional<String> undoLabel() {
        return history.toUndo().map(Edit::label);
    }

    /** Label of the edit that {@link #redo} would do again. */
    public Optional<String> redoLabel() {
        return history.toRedo().map(Edit::label);
    }

    /** Takes back the latest edit that is done; nothing happens if there is none. */
    public void undo() {
        history.toUndo().ifPresent(edit -> move("Undo " + edit.label(), CaseChange.Kind.UNDO,
                () -> edit.changes().reversed().forEach(this::undo), history::undone));
    }

    /** Does the edit again that was taken back last; nothing happens if there is none. */
    public void redo() {
        history.toRedo().ifPresent(edit -> move("Redo " + edit.label(), CaseChange.Kind.REDO,
                () -> edit.changes().forEach(this::redo), history::redone));
    }

    /** Whether the case is in another state than at the last {@link #markSaved}. */
    public boolean isDirty() {
        return !history.isSaved();
    }

    /** The current state is the saved one. */
    public void markSaved() {
        history.markSaved();
    }

    /** No state is the saved one any more. */
    public void markUnsaved() {
        history.forgetSaved();
    }

    private <T> T editWithin(Supplier<T> change) {
        requireRecording();
        var before = recording.size();
        try {
            return change.get();
        } catch (RuntimeException | Error e) {
            recording.takeBackTo(before);
            throw e;
        }
    }

    private void move(String label, CaseChange.Kind kind, Runnable steps, Runnable moved) {
        if (access.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("there is no undo inside an edit");
        }
        publish(label, kind, run(label, steps, done -> {
            moved.run();
            write(label, done);
        }));
    }

    /** Runs a change under the lock and takes it back if it throws; what it did, if anything, is handed on before others see it. */
    private Recording run(String label, Runnable change, Consumer<Recording> finish) {
        if (readOnly != null) {
            throw new IllegalStateException(readOnly);
        }
        if (access.getReadHoldCount() > 0) {
            throw new IllegalStateException("“" + label + "” was tried inside a read, which it would wait for");
        }
        access.writeLock().lock();
        var own = new Recording(articles, codec::write);
        recording = own;
        try {
            try {
                change.run();
                own.requireWritten();
                if (own.mayDangle()) {
                    requireNoDanglingReference();
                }
            } catch (RuntimeException | Error e) {
                own.takeBackTo(0);
                throw e;
            }
            if (own.size() > 0) {
                finish.accept(own);
            }
            return own;
        } finally {
            recording = null;
            access.writeLock().unlock();
        }
    }

    private void write(String label, Recording done) {
        journal.accept(new JournalEntry(++lastNumber, clock.instant(), user.get(), label, done.steps()));
    }

    private void publish(String label, CaseChange.Kind kind, Recording done) {
        if (done.size() > 0) {
            var change = new CaseChange(label, kind, done.files(), done.ids(), lastNumber);
            listeners.forEach(listener -> SafeRunner.run(() -> listener.accept(change)));
        }
    }

    /** What the observers of the files report. */
    private void changed(List<Change> changes) {
        if (revoking) {
            return;
        }
        if (recording != null && access.isWriteLockedByCurrentThread()) {
            changes.forEach(recording::add);
            return;
        }
        revoking = true;
        try {
            changes.reversed().forEach(change -> change.undo(articles));
        } finally {
            revoking = false;
        }
        requireRecording();
    }

    private void requireRecording() {
        if (recording == null || !access.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("the case is changed only through CaseEditor.edit");
        }
    }

    private void requireNoDanglingReference() {
        var root = articles.root(ArticleRoots.CASE);
        for (var all = root.eAllContents(); all.hasNext();) {
            var object = all.next();
            for (var target : object.eCrossReferences()) {
                if (EcoreUtil.getRootContainer(target) != root) {
                    throw new IllegalStateException("the %s %s still refers to a %s that is gone".formatted(
                            object.eClass().getName(), EcoreUtil.getID(object), target.eClass().getName()));
                }
            }
        }
    }

    private void replay(Iterable<JsonNode> steps) {
        codec.startReplay();
        try {
            for (var step : steps) {
                switch (step.path("op").asText()) {
                    case "addArticle" -> addArticle(step.path("folder").asText(), codec.article(step));
                    case "removeArticle" ->
                        removeArticle(step.path("folder").asText(), (Article) articles.root(step.path("in").asText()));
                    default -> codec.apply(step);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void undo(Change change) {
        switch (change) {
            case Change.ArticleAdded c -> removeArticle(c.folder(), c.article());
            case Change.ArticleRemoved c -> addArticle(c.folder(), c.article());
            default -> change.undo(articles);
        }
    }

    private void redo(Change change) {
        switch (change) {
            case Change.ArticleAdded c -> addArticle(c.folder(), c.article());
            case Change.ArticleRemoved c -> removeArticle(c.folder(), c.article());
            default -> change.redo(articles);
        }
    }
}
