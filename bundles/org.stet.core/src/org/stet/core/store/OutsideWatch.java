package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;

/**
 * Looks now and then whether somebody else changed files of an open case. It compares sizes and times, because file system
 * events do not come from network folders.
 */
public final class OutsideWatch implements AutoCloseable {

    private final OpenCase open;
    private final Consumer<List<Path>> listener;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Stet outside watch").factory());
    private List<Path> reported = List.of();

    /** @param listener is told, on a thread of the watch, of all changed files whenever they become others than before */
    public OutsideWatch(OpenCase open, Duration every, Consumer<List<Path>> listener) {
        this.open = open;
        this.listener = listener;
        timer.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void look() {
        try {
            var changed = open.changedOutside().stream().sorted().toList();
            if (!changed.equals(reported)) {
                reported = changed;
                listener.accept(changed);
            }
        } catch (IOException | RuntimeException e) {
            ILog.of(OutsideWatch.class).warn("cannot look for changes in " + open.folder().root(), e);
        }
    }
}
