package org.stet.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.edit.CaseChange;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.store.OpenCase;
import org.stet.search.IndexState;
import org.stet.search.meaning.PassageVectors;

/**
 * Runs an {@link IndexSync} on a thread of its own. Edits that come faster than they are indexed are taken together; when nothing
 * happens for a while the index is committed. One that turns out to be damaged is built anew, and where that fails as well it is
 * kept in memory, as it is for a case that somebody else has open.
 */
final class IndexKeeper implements Closeable {

    private static final long IDLE_MILLIS = 2_000;
    private static final long CANCEL_MILLIS = 50;
    private static final long FIRST_REFRESH_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long LONGEST_REFRESH_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final OpenCase open;
    private final CaseKnowledge knowledge;
    private final Runnable updated;
    private final Consumer<CaseChange> edits = this::edited;
    private final Thread thread;

    private volatile Optional<IndexStore> store = Optional.empty();
    private volatile IndexState state;

    private final List<CaseChange> pending = new ArrayList<>();
    private final Set<String> renewed = new LinkedHashSet<>();
    private volatile Optional<PassageVectors> vectors = Optional.empty();
    private Optional<IOException> damage = Optional.empty();
    private boolean busy = true;
    private boolean wordsToCome = true;
    private boolean closing;

    /** @param updated called on the thread of the index when queries may answer differently or the state is another */
    IndexKeeper(OpenCase open, CaseKnowledge knowledge, Runnable updated) {
        this.open = open;
        this.knowledge = knowledge;
        this.updated = updated;
        this.state = new IndexState(0, open.model().getArticles().size(), 0, Optional.empty());
        this.thread = new Thread(this::run, "Stet index of " + open.folder().name());
        thread.setDaemon(true);
    }

    /** Begins; to be called once. */
    void start() {
        open.editor().addListener(edits);
        thread.start();
    }

    /** The index to search in; empty until it is open. */
    Optional<IndexStore> store() {
        return store;
    }

    IndexState state() {
        return state;
    }

    /** From now on passages are indexed with the vectors that are known. */
    void use(Optional<PassageVectors> known) {
        vectors = known;
        store.ifPresent(each -> each.use(known));
    }

    /** Has articles indexed anew that are as they were, but more is known of them. */
    synchronized void again(Collection<String> articles) {
        renewed.addAll(articles);
        notifyAll();
    }

    /** Tells that a search found the index damaged. */
    synchronized void damaged(IOException reason) {
        damage = Optional.of(reason);
        busy = true;
        wordsToCome = true;
        notifyAll();
    }

    /** Waits until every word of the case, with every edit so far, can be found, though perhaps not every value. */
    void awaitWords(IProgressMonitor monitor) {
        await(() -> wordsToCome, IndexState::done, monitor);
    }

    /** Waits until everything can be found. */
    void awaitCurrent(IProgressMonitor monitor) {
        await(() -> busy, knowledge.method().isEmpty() ? IndexState::done : IndexState::read, monitor);
    }

    /** @param done how many articles there is no more to wait for */
    private synchronized void await(BooleanSupplier toCome, ToIntFunction<IndexState> done, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Reading articles", state.total());
        var worked = 0;
        try {
            while ((toCome.getAsBoolean() || !pending.isEmpty() || !renewed.isEmpty()) && thread.isAlive()) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                progress.worked(Math.max(0, done.applyAsInt(state) - worked));
                worked = Math.max(worked, done.applyAsInt(state));
                wait(CANCEL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    @Override
    public void close() {
        open.editor().removeListener(edits);
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A place for the index.
     *
     * @param onDisk whether it is still there when the case is opened again
     */
    private record Place(Opening opening, boolean onDisk) {
    }

    private interface Opening {
        IndexStore open() throws IOException;
    }

    private void run() {
        Optional<String> failure = Optional.empty();
        for (var place : places(open.folder().index())) {
            var problem = failure.filter(reason -> !place.onDisk)
                    .map(reason -> "The search index cannot be kept on the disk (" + reason + "); it is built anew each time");
            try (var opened = place.opening.open()) {
                keep(opened, problem);
                return;
            } catch (IOException | RuntimeException e) {
                ILog.of(IndexKeeper.class).warn("The search index of " + open.folder().name() + " failed and is built anew", e);
                failure = Optional.of(String.valueOf(e.getMessage()));
            } finally {
                store = Optional.empty();
            }
        }
        state = new IndexState(0, state.total(), 0, Optional.of("There is no search index; close the case and open it again"));
        updated.run();
    }

    private List<Place> places(Path folder) {
        var inMemory = new Place(IndexStore::inMemory, false);
        return open.readOnlyReason().isPresent() ? List.of(inMemory)
                : List.of(new Place(() -> IndexStore.on(folder), true), new Place(() -> IndexStore.emptyOn(folder), true),
                        inMemory);
    }

    private void keep(IndexStore opened, Optional<String> problem) throws IOException {
        var sync = new IndexSync(open, opened, knowledge);
        store = Optional.of(opened);
        opened.use(vectors);
        refresh(sync, opened, problem);
        var refreshed = System.nanoTime();
        var patience = FIRST_REFRESH_NANOS;
        while (!isClosing()) {
            var changes = take(sync.backlog() + sync.unread() > 0, opened.isUncommitted());
            sync.again(takeRenewed());
            var more = sync.backlog() > 0;
            if (!changes.isEmpty()) {
                sync.apply(changes);
            } else if (sync.backlog() > 0) {
                sync.syncNext();
            } else if (sync.unread() > 0) {
                sync.readNext();
            } else if (opened.isUncommitted()) {
                sync.commit();
                continue;
            }
            var wordsAreIn = sync.backlog() == 0 && (more || sync.unread() == 0);
            if (!changes.isEmpty() || wordsAreIn || System.nanoTime() - refreshed > patience) {
                refresh(sync, opened, problem);
                refreshed = System.nanoTime();
                patience = Math.min(2 * patience, LONGEST_REFRESH_NANOS); // each leaves a segment that every query must look into
            }
        }
        sync.apply(take(true, false));
        sync.commit();
    }

    private void refresh(IndexSync sync, IndexStore opened, Optional<String> problem) throws IOException {
        opened.refresh();
        var total = sync.articles();
        state = new IndexState(Math.max(0, total - sync.backlog()), total, knowledge.method().isEmpty() ? 0
                : Math.max(0, total - sync.backlog() - sync.unread()), problem);
        wordsToCome(sync.backlog() > 0);
        updated.run();
    }

    /** The edits since the last time; waits for one, but not for long if the index is to be committed, if there is nothing else to do. */
    private synchronized List<CaseChange> take(boolean moreToDo, boolean uncommitted) throws IOException {
        if (pending.isEmpty() && renewed.isEmpty() && !moreToDo && !closing && damage.isEmpty()) {
            busy = false;
            notifyAll();
            try {
                wait(uncommitted ? IDLE_MILLIS : 0);
            } catch (InterruptedException e) {
                closing = true;
            }
        }
        if (damage.isPresent()) {
            var reason = damage.get();
            damage = Optional.empty();
            throw reason;
        }
        var taken = List.copyOf(pending);
        pending.clear();
        busy = moreToDo || !taken.isEmpty() || !renewed.isEmpty();
        wordsToCome |= !taken.isEmpty();
        return taken;
    }

    private synchronized Set<String> takeRenewed() {
        var taken = Set.copyOf(renewed);
        renewed.clear();
        wordsToCome |= !taken.isEmpty();
        return taken;
    }

    /** What is pending or renewed meanwhile is waited for besides; who waits asks for the state next. */
    private synchronized void wordsToCome(boolean more) {
        wordsToCome = more;
        notifyAll();
    }

    private synchronized void edited(CaseChange change) {
        pending.add(change);
        notifyAll();
    }

    private synchronized boolean isClosing() {
        return closing;
    }
}
