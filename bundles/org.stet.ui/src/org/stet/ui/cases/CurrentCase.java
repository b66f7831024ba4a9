package org.stet.ui.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.stet.core.audit.AuditLog;
import org.stet.core.edit.CaseChange;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.core.store.OutsideWatch;
import org.stet.ui.cases.CaseJob.Work;
import org.stet.ui.cases.Notice.Level;
import org.stet.ui.cases.Notice.Remedy;
import org.stet.ui.preferences.StetPreferences;

/**
 * The one case that is open in the workbench. Opening, saving and closing run in jobs; what they return completes on the UI
 * thread, and what goes wrong is also posted to {@link #notices}. All methods belong to the UI thread.
 *
 * <p>The case is what is dirty and saved, not a single editor: parts that show it return false from {@code isDirty}.
 */
public final class CurrentCase {

    private static final CurrentCase INSTANCE =
            new CurrentCase(task -> Display.getDefault().asyncExec(task), StetPreferences::userName, Clock.systemUTC());

    private static final Duration LOOK_OUTSIDE = Duration.ofSeconds(5);

    private final Executor ui;
    private final Supplier<String> user;
    private final Clock clock;
    private final Notices notices;
    private final List<CaseListener> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<CaseChange> edits = this::collect;
    private Optional<OpenCase> open = Optional.empty();
    private int opening;
    private Optional<OutsideWatch> watch = Optional.empty();
    private Optional<Instant> saved = Optional.empty();
    private Optional<String> auditHead = Optional.empty();
    private final List<CaseChange> pending = new ArrayList<>();
    private boolean holding;
    private final Set<String> unsavedFiles = ConcurrentHashMap.newKeySet();
    private final Set<CaseJob<?>> aside = new HashSet<>();

    /** What becomes of unsaved edits when the case is closed. */
    public enum Leaving {
        /** They are saved; if that fails the case stays open. */
        SAVE,
        /** They stay in the journal and are restored when the case is opened again. */
        KEEP,
        /** They are dropped for good. */
        DISCARD
    }

    /**
     * @param ui runs tasks on the UI thread, later
     * @param user who is named as the author of edits
     */
    CurrentCase(Executor ui, Supplier<String> user, Clock clock) {
        this.ui = ui;
        this.user = user;
        this.clock = clock;
        this.notices = new Notices(ui);
    }

    /** The case of this workbench. */
    public static CurrentCase instance() {
        return INSTANCE;
    }

    public Optional<OpenCase> get() {
        return open;
    }

    /** Whether a case is being opened, be another open or not. */
    public boolean isOpening() {
        return opening > 0;
    }

    public Notices notices() {
        return notices;
    }

    public boolean isDirty() {
        return open.filter(OpenCase::isDirty).isPresent();
    }

    /** Whether a case is open that can be changed. */
    public boolean isWritable() {
        return open.filter(current -> current.readOnlyReason().isEmpty()).isPresent();
    }

    /** Whether a file has edits of this session that are not saved: {@code case} or the id of an article; from any thread. */
    public boolean isUnsaved(String file) {
        return isDirty() && unsavedFiles.contains(file);
    }

    /** When the case was last saved in this session. */
    public Optional<Instant> saved() {
        return saved;
    }

    /** Hash of the last saved entry of the audit log; empty while there is none. */
    public Optional<String> auditHead() {
        return auditHead;
    }

    public void addListener(CaseListener listener) {
        listeners.add(listener);
    }

    public void removeListener(CaseListener listener) {
        listeners.remove(listener);
    }

    /** Opens a case in place of the present one, whose unsaved edits stay in its journal. If it fails the present one stays. */
    public CompletableFuture<OpenCase> open(Path folder) {
        if (open.filter(current -> current.folder().root().equals(folder.toAbsolutePath().normalize())).isPresent()) {
            return CompletableFuture.completedFuture(open.get());
        }
        opening++;
        listeners.forEach(CaseListener::stateChanged);
        return work("Opening " + folder.getFileName(), monitor -> OpenCase.open(folder, user.get(), monitor)).whenComplete((next, problem) -> {
            opening--;
            listeners.forEach(CaseListener::stateChanged);
        }).thenApply(this::swap);
    }

    /** Makes a new, empty case and opens it. */
    public CompletableFuture<OpenCase> create(Path folder, String name) {
        return work("Creating " + name, monitor -> OpenCase.create(folder, name, user.get())).thenApply(this::swap);
    }

    /** Saves the case; nothing happens without one. */
    public CompletableFuture<Void> save() {
        if (!isWritable()) {
            open.flatMap(OpenCase::readOnlyReason).ifPresent(this::postReadOnly);
            return CompletableFuture.completedFuture(null);
        }
        var current = open.get();
        return work("Saving " + current.folder().name(), monitor -> {
            current.save(monitor);
            return auditHead(current);
        }).thenAccept(head -> {
            auditHead = head;
            saved = Optional.of(clock.instant());
            unsavedFiles.clear();
            listeners.forEach(CaseListener::stateChanged);
        });
    }

    /** Copies the case with its unsaved edits to another folder and goes on there; the old one is left as it was saved. */
    public CompletableFuture<OpenCase> saveAs(Path folder) {
        var current = open.orElseThrow();
        return work("Saving as " + folder.getFileName(), monitor -> {
            var copy = OpenCase.open(current.saveAs(folder, monitor), user.get(), monitor);
            dropEdits(current);
            return copy;
        }).thenApply(this::swap);
    }

    /** Closes the case. */
    public CompletableFuture<Void> close(Leaving leaving) {
        if (open.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        var current = open.get();
        return switch (leaving) {
            case SAVE -> save().thenCompose(done -> letGo());
            case KEEP -> letGo();
            case DISCARD -> work("Dropping edits", monitor -> {
                dropEdits(current);
                return current;
            }).thenCompose(done -> letGo());
        };
    }

    /** Reads the case again from its folder and drops unsaved edits. */
    public CompletableFuture<OpenCase> reload() {
        var folder = open.orElseThrow().folder().root();
        return close(Leaving.DISCARD).thenCompose(nothing -> open(folder));
    }

    /** Does other work on the files of a case in a job, after what is under way. */
    public <T> CompletableFuture<T> work(String name, Work<T> work) {
        return start(new CaseJob<>(name, work, ui));
    }

    /** Does work that may take long in a job beside all others, so that it keeps nobody from saving; cancelled when the case is closed. */
    public <T> CompletableFuture<T> workAside(String name, Work<T> work) {
        var job = CaseJob.aside(name, work, ui);
        aside.add(job);
        job.result().whenComplete((done, problem) -> aside.remove(job));
        return start(job);
    }

    private <T> CompletableFuture<T> start(CaseJob<T> job) {
        job.result().whenComplete((done, problem) -> Optional.ofNullable(problem).ifPresent(this::report));
        job.schedule();
        return job.result();
    }

    /** Closes the case at once and keeps unsaved edits in the journal; for the end of the session. */
    public void shutDown() {
        release().ifPresent(current -> {
            try {
                current.close();
            } catch (IOException e) {
                report(e);
            }
        });
    }

    /** Tells everybody that the case is gone and gives it to whoever closes its files. */
    private Optional<OpenCase> release() {
        var released = open;
        released.ifPresent(current -> {
            tellHeld();
            aside.forEach(CaseJob::cancel);
            watch.ifPresent(OutsideWatch::close);
            watch = Optional.empty();
            open = Optional.empty();
            saved = Optional.empty();
            auditHead = Optional.empty();
            unsavedFiles.clear();
            current.editor().removeListener(edits);
            listeners.forEach(CaseListener::closed);
            notices.clear();
        });
        return released;
    }

    private CompletableFuture<Void> letGo() {
        return release().map(current -> work("Closing " + current.folder().name(), monitor -> {
            current.close();
            return (Void) null;
        })).orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private static void dropEdits(OpenCase current) throws IOException {
        if (current.readOnlyReason().isEmpty()) {
            current.discardUnsaved();
        }
    }

    private static Optional<String> auditHead(OpenCase current) throws IOException {
        return Optional.of(AuditLog.head(current.folder().audit())).filter(head -> !head.equals(AuditLog.START));
    }

    private OpenCase swap(OpenCase next) {
        letGo();
        open = Optional.of(next);
        watch = Optional.of(new OutsideWatch(next, LOOK_OUTSIDE, files -> ui.execute(() -> changedOutside(next, files))));
        next.editor().addListener(edits);
        next.addProblemListener(problem -> notices.post(new Notice("journal", Level.PROBLEM, problem)));
        next.readOnlyReason().ifPresent(this::postReadOnly);
        if (next.recoveredEdits() > 0) {
            notices.post(new Notice("recovered", Level.INFORMATION, recovered(next.recoveredEdits())));
        }
        next.recoveryProblem().ifPresent(problem -> notices.post(new Notice("recovery", Level.PROBLEM, problem)));
        listeners.forEach(listener -> listener.opened(next));
        work("Reading the audit log", monitor -> auditHead(next)).thenAccept(head -> {
            auditHead = head;
            listeners.forEach(CaseListener::stateChanged);
        });
        return next;
    }

    private void changedOutside(OpenCase current, List<Path> files) {
        if (open.filter(current::equals).isPresent() && !files.isEmpty()) {
            notices.post(new Notice("outside", Level.WARNING, current.folder().root().relativize(files.getFirst())
                    + " was changed outside Stet. Reload reads it again and drops edits that are not saved.",
                    new Remedy("Reload", this::reload)));
        }
    }

    private static String recovered(int edits) {
        return (edits == 1 ? "1 unsaved edit" : edits + " unsaved edits")
                + " of the last session restored. Save keeps them, Undo takes them back.";
    }

    private void postReadOnly(String reason) {
        notices.post(new Notice("read-only", Level.WARNING, reason));
    }

    private void collect(CaseChange change) {
        unsavedFiles.addAll(change.files());
        pending.add(change);
        if (pending.size() == 1 && !holding) {
            ui.execute(this::tellChanges);
        }
    }

    /**
     * Keeps changes back from listeners until {@link #tellHeld}: for work in many short edits, after each of which every view would
     * be built anew.
     */
    public void holdChanges() {
        holding = true;
    }

    /** Whether {@link #holdChanges} is in force. */
    public boolean isHoldingChanges() {
        return holding;
    }

    /** Ends {@link #holdChanges}: listeners hear of all changes since as one. */
    public void tellHeld() {
        holding = false;
        tellChanges();
    }

    private void tellChanges() {
        if (!pending.isEmpty()) {
            var change = CaseChange.merged(pending);
            pending.clear();
            listeners.forEach(listener -> listener.changed(change));
            listeners.forEach(CaseListener::stateChanged);
        }
    }

    private void report(Throwable problem) {
        if (problem instanceof CancellationException) {
            return; // a person wanted it so
        }
        var text = problem instanceof CaseException ? problem.getMessage()
                : "Stet could not finish this (" + problem.getMessage() + "); the error log has the details";
        notices.post(new Notice("problem", Level.PROBLEM, text));
        ILog.of(CurrentCase.class).warn(problem.getMessage(), problem);
    }
}
