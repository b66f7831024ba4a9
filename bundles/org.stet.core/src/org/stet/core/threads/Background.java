package org.stet.core.threads;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

import org.eclipse.core.runtime.ILog;

/**
 * Lets long work take only what the person at the machine leaves of its processors. Java's priorities alone do not do that on
 * Linux, which does not heed them unless the Java VM is told to; there it is the niceness of the thread.
 */
public final class Background {

    /** On Linux a link to the thread that reads it. */
    private static final Path SELF = Path.of("/proc/thread-self");
    private static final Path RENICE = Path.of("/usr/bin/renice");
    private static final String NICENESS = "10";

    private Background() {
    }

    /** Starts a thread that comes last. */
    public static Thread start(String name, Runnable work) {
        return Thread.ofPlatform().name(name).daemon().start(() -> {
            comeLast();
            work.run();
        });
    }

    /** Threads that come last, as many as there are processors; parallel streams of a task run in the pool of the task. */
    public static ForkJoinPool pool(String name) {
        return new ForkJoinPool(Runtime.getRuntime().availableProcessors(), pool -> new Worker(pool, name), null, false);
    }

    /** Lets this thread, and on Linux the threads and processes it starts, come after the others; for good. */
    public static void comeLast() {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        if (Files.exists(SELF) && Files.isExecutable(RENICE)) {
            try {
                new ProcessBuilder(RENICE.toString(), "-n", NICENESS, "-p", SELF.toRealPath().getFileName().toString())
                        .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().getOutputStream().close();
            } catch (IOException e) {
                ILog.of(Background.class).warn("Long work comes beside that of the window, not after it", e);
            }
        }
    }

    private static final class Worker extends ForkJoinWorkerThread {

        Worker(ForkJoinPool pool, String name) {
            super(pool);
            setName(name + " " + getPoolIndex());
        }

        @Override
        protected void onStart() {
            super.onStart();
            comeLast();
        }
    }
}
