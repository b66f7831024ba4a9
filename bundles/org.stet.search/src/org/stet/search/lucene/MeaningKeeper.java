package org.stet.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.store.OpenCase;
import org.stet.core.threads.Background;
import org.stet.search.Embedder;
import org.stet.search.MeaningState;
import org.stet.search.meaning.PassageVectors;

/**
 * Sees to it that every passage in the index has its vector, from when somebody first asks by meaning until the case is closed.
 * What is missing is asked of the index itself, so nothing is lost when it ends early, and edits are followed like everything else.
 */
final class MeaningKeeper implements Closeable {

    private static final Query PASSAGES = new TermQuery(new Term(Fields.TYPE, Fields.Type.TEXT.name()));
    private static final Query KNOWN = new FieldExistsQuery(Fields.VECTOR);
    private static final Query MISSING = new BooleanQuery.Builder().add(PASSAGES, Occur.FILTER).add(KNOWN, Occur.MUST_NOT)
            .build();
    private static final int AT_ONCE = 256;
    private static final long WAIT_MILLIS = 200;

    private final OpenCase open;
    private final IndexKeeper index;
    private final Supplier<Optional<Embedder>> model;
    private final Runnable updated;
    private final IProgressMonitor closing = new NullProgressMonitor();

    private Optional<Thread> thread = Optional.empty();
    private volatile Optional<PassageVectors> vectors = Optional.empty();
    private volatile MeaningState state = MeaningState.UNASKED;
    private boolean stale = true;
    private boolean idle;

    /** @param updated called when passages were added to what is found by meaning, or the state is another */
    MeaningKeeper(OpenCase open, IndexKeeper index, Supplier<Optional<Embedder>> model, Runnable updated) {
        this.open = open;
        this.index = index;
        this.model = model;
        this.updated = updated;
    }

    /** Begins, unless it has begun. */
    synchronized void start() {
        if (thread.isEmpty()) {
            thread = Optional.of(Background.start("Stet meaning of " + open.folder().name(), this::run));
        }
    }

    /** The model with the vectors so far; empty until it is loaded, and if there is none. */
    Optional<PassageVectors> vectors() {
        return vectors;
    }

    MeaningState state() {
        return state;
    }

    /** Tells that the index may have other passages than before. */
    synchronized void indexChanged() {
        stale = true;
        notifyAll();
    }

    /** Begins, and waits until every passage has its vector or it is known that there will be none. */
    void await(IProgressMonitor monitor) {
        start();
        var progress = SubMonitor.convert(monitor, "Reading what passages mean", IProgressMonitor.UNKNOWN);
        synchronized (this) {
            while ((stale || !idle) && thread.filter(Thread::isAlive).isPresent()) {
                progress.checkCanceled();
                pause();
            }
        }
    }

    @Override
    public void close() {
        closing.setCanceled(true);
        Optional<Thread> running;
        synchronized (this) {
            running = thread;
            notifyAll();
        }
        try {
            if (running.isPresent()) {
                running.get().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var embedder = model.get();
        if (embedder.isEmpty()) {
            tell(MeaningState.ABSENT);
            return;
        }
        try (var opened = new PassageVectors(embedder.get(), open.readOnlyReason().isPresent() ? Optional.empty()
                : Optional.of(open.folder().work().resolve("vectors")))) {
            vectors = Optional.of(opened);
            index.use(vectors);
            while (!closing.isCanceled()) {
                index.awaitCurrent(closing);
                if (!addSome(opened)) {
                    awaitChange();
                }
            }
        } catch (OperationCanceledException e) {
            ILog.of(MeaningKeeper.class).info("Search by meaning of " + open.folder().name() + " goes on next time");
        } catch (IOException | RuntimeException e) {
            ILog.of(MeaningKeeper.class).warn("Search by meaning of " + open.folder().name() + " ends", e);
            tell(MeaningState.ABSENT);
        } finally {
            index.use(Optional.empty());
            vectors = Optional.empty();
        }
    }

    /** Gives some of the passages that have none their vectors; says whether there were any. */
    private boolean addSome(PassageVectors opened) throws IOException {
        synchronized (this) {
            stale = false;
        }
        var store = index.store();
        if (store.isEmpty()) {
            return false;
        }
        Map<String, Set<String>> missing;
        try {
            missing = store.get().search(this::missing);
            if (missing.isEmpty()) {
                forgetGone(store.get(), opened);
            }
        } catch (AlreadyClosedException e) {
            return false;
        }
        var texts = new HashSet<String>();
        missing.values().forEach(texts::addAll);
        opened.compute(texts, closing);
        if (!missing.isEmpty()) {
            index.again(missing.keySet());
        }
        return !missing.isEmpty();
    }

    /** Frees the disk of vectors whose passages are gone, once most are. */
    private static void forgetGone(IndexStore store, PassageVectors opened) throws IOException {
        if (opened.size() > 2 * store.search(searcher -> searcher.count(PASSAGES))) {
            opened.keep(store.search(MeaningKeeper::texts));
        }
    }

    private static Set<String> texts(IndexSearcher searcher) throws IOException {
        var texts = new HashSet<String>();
        var stored = searcher.storedFields();
        for (var hit : searcher.search(PASSAGES, Math.max(1, searcher.count(PASSAGES))).scoreDocs) {
            texts.add(stored.document(hit.doc, Set.of(Fields.BODY)).get(Fields.BODY));
        }
        return texts;
    }

    /** Texts without a vector, by their article; and tells how far it is. */
    private Map<String, Set<String>> missing(IndexSearcher searcher) throws IOException {
        tell(new MeaningState(true, searcher.count(KNOWN), searcher.count(PASSAGES)));
        var texts = new LinkedHashMap<String, Set<String>>();
        var stored = searcher.storedFields();
        for (var hit : searcher.search(MISSING, AT_ONCE).scoreDocs) {
            var document = stored.document(hit.doc);
            texts.computeIfAbsent(document.get(Fields.ARTICLE), article -> new HashSet<>()).add(document.get(Fields.BODY));
        }
        return texts;
    }

    private void tell(MeaningState now) {
        synchronized (this) {
            state = now;
            notifyAll();
        }
        updated.run();
    }

    private synchronized void awaitChange() {
        idle = true;
        notifyAll();
        while (!stale && !closing.isCanceled()) {
            pause();
        }
        idle = false;
    }

    private void pause() {
        try {
            wait(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
