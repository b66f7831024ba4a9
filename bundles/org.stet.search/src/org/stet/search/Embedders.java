package org.stet.search;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Finds the language model of this installation. */
public final class Embedders {

    private static final String POINT = "org.stet.search.embedders";

    private Embedders() {
    }

    /** Holds the model, which is loaded once, when it is first asked for. */
    private static final class Installed {
        private static final Optional<Embedder> EMBEDDER = load();
    }

    /**
     * The model that a bundle offers; empty if there is none, or if it does not run on this machine. Takes up to a second when
     * first called.
     */
    public static Optional<Embedder> installed() {
        return Installed.EMBEDDER;
    }

    private static Optional<Embedder> load() {
        if (!Platform.isRunning()) {
            return Optional.empty();
        }
        for (var element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            try {
                return Optional.of((Embedder) element.createExecutableExtension("class"));
            } catch (CoreException | LinkageError e) {
                ILog.of(Embedders.class).info("Search by meaning does not run on this machine", e);
            }
        }
        return Optional.empty();
    }
}
