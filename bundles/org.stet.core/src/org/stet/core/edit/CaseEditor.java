package org.stet.core.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stet.model.Article;
import org.stet.model.Identified;

/**
 * The only way to change a case: {@link #edit} runs a change, and undo, dirty state, journal, audit log and listeners follow
 * from what it did. A change to the model outside an edit fails.
 *
 * <p>Edits come from one thread (the UI thread in the workbench); the lock keeps readers on other threads out meanwhile.
 */
public final class CaseEditor {

    private final ArticleRoots articles;
    private final Lock lock;
    private final Supplier<String> user;
    private final Clock clock;
    private final Consumer<JournalEntry> journal;
    private final Map<String, RootObserver> observers = new HashMap<>();
    private final List<Consumer<CaseChange>> listeners = new CopyOnWriteArrayList<>();
    private final ChangeCodec codec;
    private final Stack stack = new Stack();
    private Recording recording;
    private Optional<String> readOnly = Optional.empty();

    /**
     * @param lock held while the model changes
     * @param user who is named in journal and audit log
     * @param journal gets every finished edit, undo and redo, in order
     */
    public CaseEditor(ArticleRoots articles, Lock lock, Supplier<String> user, Clock clock, Consumer<JournalEntry> journal) {
        this.articles = articles;
        this.lock = lock;
        this.user = user;
        this.clock = clock;
        this.journal = journal;
        this.codec = new ChangeCodec(articles, this::find);
    }

    /** Starts to watch the root of a file. */
    public void observe(String file, EObject root) {
        synchronized (observers) {
            observers.put(file, new RootObserver(root, this::record));
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
        readOnly = Optional.of(reason);
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
     * @throws IllegalStateException if the case is read-only
     */
    public <T> T edit(String label, Supplier<T> change) {
        if (recording != null) {
            return change.get();
        }
        readOnly.ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        var before = clock.instant();
        var result = new ArrayList<T>(1);
        var done = record(label, before, () -> result.add(change.get()));
        if (!done.changes.isEmpty()) {
            stack.execute(new Edit(label, done.changes));
            publish(done, CaseChange.Kind.DO);
        }
        return result.getFirst();
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
        articles.add(folder, article);
        record(new Change.ArticleAdded(folder, article));
    }

    /** Takes an article's file out of the case; only inside an edit. */
    public void removeArticle(String folder, Article article) {
        record(new Change.ArticleRemoved(folder, article));
        articles.remove(folder, article);
    }

    /** Does an edit of the journal again, as a step that can be undone; it is not written to the journal once more. */
    public void replay(JournalEntry entry) throws IOException {
        var problem = new ArrayList<IOException>();
        var done = record(entry.label(), entry.at(), () -> {
            for (JsonNode step : entry.changes()) {
                try {
                    replay(step);
                } catch (IOException e) {
                    problem.add(e);
                    throw new IllegalStateException(e);
                }
            }
        }, problem);
        if (!problem.isEmpty()) {
            throw problem.getFirst();
        }
        stack.execute(new Edit(entry.label(), done.changes));
    }

    public boolean canUndo() {
        return readOnly.isEmpty() && stack.canUndo();
    }

    public boolean canRedo() {
        return readOnly.isEmpty() && stack.canRedo();
    }

    /** Label of the edit that {@link #undo} would take back. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(stack.getUndoCommand()).map(Command::getLabel);
    }

    /** Label of the edit that {@link #redo} would do again. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(stack.getRedoCommand()).map(Command::getLabel);
    }

    public void undo() {
        stack.undo();
    }

    public void redo() {
        stack.redo();
    }

    /** Whether there are edits since the last {@link #markSaved}. */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /** The current state is the saved one. */
    public void markSaved() {
        stack.saveIsDone();
    }

    /** No state is the saved one any more. */
    public void markUnsaved() {
        stack.forgetSaved();
    }

    private void replay(JsonNode step) throws IOException {
        var op = step.path("op").asText();
        if (op.equals("removeArticle")) {
            record(new Change.ArticleRemoved(step.path("folder").asText(), (Article) articles.root(step.path("in").asText())));
        }
        codec.apply(step);
        if (op.equals("addArticle")) {
            record(new Change.ArticleAdded(step.path("folder").asText(), (Article) articles.root(step.path("in").asText())));
        }
    }

    private void record(Change change) {
        if (recording == null) {
            throw new IllegalStateException("the case is changed only through CaseEditor.edit");
        }
        recording.add(change, codec.write(change));
    }

    private Recording record(String label, java.time.Instant at, Runnable change) {
        return record(label, at, change, List.of());
    }

    /** Runs a change and takes it back if it throws; does not throw itself when the problem is noted in the given list. */
    private Recording record(String label, java.time.Instant at, Runnable change, List<?> noted) {
        lock.lock();
        recording = new Recording(label, at);
        try {
            change.run();
            return recording;
        } catch (RuntimeException | Error e) {
            recording.changes.reversed().stream().toList().forEach(step -> step.undo(articles));
            if (noted.isEmpty()) {
                throw e;
            }
            return recording;
        } finally {
            recording = null;
            lock.unlock();
        }
    }

    private void publish(Recording done, CaseChange.Kind kind) {
        journal.accept(new JournalEntry(done.at, user.get(), done.label, done.steps));
        var change = new CaseChange(done.label, kind, done.files, done.ids);
        listeners.forEach(listener -> listener.accept(change));
    }

    /** What happens to the model while an edit runs. */
    private static final class Recording {

        final String label;
        final java.time.Instant at;
        final List<Change> changes = new ArrayList<>();
        final com.fasterxml.jackson.databind.node.ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        final Set<String> files = new HashSet<>();
        final Set<String> ids = new HashSet<>();

        Recording(String label, java.time.Instant at) {
            this.label = label;
            this.at = at;
        }

        void add(Change change, com.fasterxml.jackson.databind.node.ObjectNode step) {
            changes.add(change);
            steps.add(step);
            files.add(step.path("in").asText());
            switch (change) {
                case Change.Set c -> touch(c.owner(), c.feature() instanceof EReference ? c.to() : null);
                case Change.Add c -> touch(c.owner(), c.value());
                case Change.Remove c -> touch(c.owner(), c.value());
                case Change.Move c -> touch(c.owner(), null);
                case Change.ArticleAdded c -> ids.add(c.article().getId());
                case Change.ArticleRemoved c -> ids.add(c.article().getId());
            }
        }

        private void touch(EObject owner, Object value) {
            for (var at = owner; at != null; at = at.eContainer()) {
                addId(at);
            }
            addId(value);
        }

        private void addId(Object object) {
            if (object instanceof Identified identified && identified.getId() != null) {
                ids.add(identified.getId());
            }
        }
    }

    /** A finished edit on the stack; it has already been done when it gets there. */
    private final class Edit extends AbstractCommand {

        private final List<Change> changes;

        Edit(String label, List<Change> changes) {
            super(label);
            this.changes = List.copyOf(changes);
            isPrepared = true;
            isExecutable = true;
        }

        @Override
        public void execute() {
            // done already
        }

        @Override
        public void undo() {
            run("Undo " + getLabel(), CaseChange.Kind.UNDO, () -> changes.reversed().forEach(CaseEditor.this::undo));
        }

        @Override
        public void redo() {
            run("Redo " + getLabel(), CaseChange.Kind.REDO, () -> changes.forEach(CaseEditor.this::redo));
        }

        private void run(String label, CaseChange.Kind kind, Runnable steps) {
            publish(record(label, clock.instant(), steps), kind);
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

    private static final class Stack extends BasicCommandStack {
        void forgetSaved() {
            saveIndex = -2;
        }
    }
}
