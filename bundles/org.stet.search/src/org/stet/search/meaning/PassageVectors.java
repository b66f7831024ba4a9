package org.stet.search.meaning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.search.Embedder;

/** The vectors of passages, as far as they are computed. Each is kept in a file as soon as it is known; from any thread. */
public final class PassageVectors implements Closeable {

    /** So many are computed between two looks at whether to go on. */
    private static final int AT_ONCE = 32;

    private final Embedder embedder;
    private final VectorFile file;

    /** @param folder where vectors are kept, in a file for each model; without it they are forgotten in the end */
    public PassageVectors(Embedder embedder, Optional<Path> folder) throws IOException {
        this.embedder = embedder;
        var name = embedder.id() + ".vectors";
        this.file = folder.isPresent() ? VectorFile.on(folder.get().resolve(name), embedder.dimension())
                : VectorFile.temporary(embedder.dimension());
    }

    /** The vector of a passage; empty if it is not computed yet. */
    public Optional<byte[]> of(String passage) throws IOException {
        return file.get(passage);
    }

    /** The vector of what passages are looked for with. */
    public byte[] ofQuery(String text) {
        return Quantized.of(embedder.query(text));
    }

    /**
     * Computes the vectors of passages that are not known yet. What is done when it is cancelled stays done.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public void compute(Collection<String> passages, IProgressMonitor monitor) throws IOException {
        var missing = passages.stream().filter(passage -> !file.has(passage)).distinct().toList();
        var progress = SubMonitor.convert(monitor, missing.size());
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            progress.checkCanceled();
            var some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            put(some, embedder.passages(some, monitor));
            progress.worked(some.size());
        }
    }

    private void put(List<String> passages, List<float[]> vectors) throws IOException {
        for (int i = 0; i < passages.size(); i++) {
            file.put(passages.get(i), Quantized.of(vectors.get(i)));
        }
    }

    /** How many passages have a vector, whether or not they are still anywhere. */
    public int size() {
        return file.size();
    }

    /** Forgets the vectors of all other passages, when they are many. */
    public void keep(Collection<String> passages) throws IOException {
        file.keep(passages);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
