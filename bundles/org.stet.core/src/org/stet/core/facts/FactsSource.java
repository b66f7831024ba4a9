package org.stet.core.facts;

import java.util.Collection;
import org.eclipse.core.runtime.IProgressMonitor;

/** Knows what articles of a case say, or reads it when it is asked for; on any thread but that which edits. */
@FunctionalInterface
public interface FactsSource {

    /**
     * The facts of these articles, compared with each other; of others as well where all were compared already. What is gone or cannot be
     * read is left out.
     *
     * @param articles ids
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    CaseFacts of(Collection<String> articles, IProgressMonitor monitor);
}
