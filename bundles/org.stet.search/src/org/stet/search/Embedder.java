package org.stet.search;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A language model that makes vectors of texts, near each other where the texts mean much the same. Bundles offer one at the
 * extension point {@code org.stet.search.embedders}. Called from any thread; the same text always gets the same vector.
 */
public interface Embedder {

    /** Names the model: vectors of one are of no use to another. */
    String id();

    /** How many numbers a vector has. */
    int dimension();

    /**
     * The vectors of passages, in the same order, each of length 1.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    List<float[]> passages(List<String> texts, IProgressMonitor monitor);

    /** The vector of a question or statement for which passages are looked for; of length 1. */
    float[] query(String text);
}
