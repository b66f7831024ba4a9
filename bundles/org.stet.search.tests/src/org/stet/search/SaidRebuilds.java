package org.stet.search;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;

/** Counts how often the log says, from now on, that an index is built anew. */
final class SaidRebuilds implements AutoCloseable {

    private final AtomicInteger count = new AtomicInteger();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getMessage().contains("built anew")) {
            count.incrementAndGet();
        }
    };

    SaidRebuilds() {
        Platform.addLogListener(listener);
    }

    int count() {
        return count.get();
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }
}
