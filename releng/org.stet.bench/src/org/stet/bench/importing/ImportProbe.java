package org.stet.bench.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.stet.bench.Measure;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.importing.ArticleImport;
import org.stet.ui.importing.ImportModel;

/** Imports a folder in the workbench that was started for the benchmark, prints its figures, and closes the workbench. */
public final class ImportProbe implements IStartup {

    /** Names a folder with the files in {@code in}. */
    static final String PROPERTY = "stet.bench.import";
    static final String FIGURE = "figure ";

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final ConcurrentLinkedQueue<Double> waits = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> computing = new ConcurrentLinkedQueue<>();
    private volatile boolean asking = true;
    private volatile Optional<Wait> longest = Optional.empty();

    /** A wait of the UI thread and what it computed meanwhile, both in ms, and where it was when half of what is allowed had passed. */
    private record Wait(double milliseconds, double computed, List<StackTraceElement> doing) {
        String told() {
            return "Longest wait %.0f ms, of which it computed %.0f ms".formatted(milliseconds, computed)
                    + doing.stream().limit(40).map(Objects::toString).collect(Collectors.joining("\n    at ", "\n    at ", ""));
        }
    }

    @Override
    public void earlyStartup() {
        var folder = System.getProperty(PROPERTY);
        if (folder != null) {
            Thread.ofPlatform().daemon().name("Import probe").start(() -> run(Path.of(folder)));
        }
    }

    private void run(Path folder) {
        try {
            var whole = create(folder.resolve("whole.stet"));
            warmUp();
            var asker = Thread.ofPlatform().daemon().start(this::ask);
            var start = System.nanoTime();
            start(ImportModel.EMPTY.with(List.of(folder.resolve("in"))));
            until(this::isTold);
            figure("seconds", (System.nanoTime() - start) / 1e9);
            asking = false;
            asker.join();
            figure("articles", articles(whole).size() - 1);
            figure("longest", percentile(1, waits));
            figure("usual", percentile(0.99, waits));
            figure("computing", percentile(1, computing));
            longest.ifPresent(wait -> System.err.println(wait.told()));
            display.syncExec(() -> CurrentCase.instance().save());
            until(ImportProbe::isIdle);
            figure("left", cancelled(folder));
        } catch (IOException | InterruptedException e) {
            e.printStackTrace();
        } finally {
            display.syncExec(PlatformUI.getWorkbench()::close);
        }
    }

    /** Imports one text, which opens the first article: what the editor takes to come up is not the import's. */
    private void warmUp() throws IOException {
        start(ImportModel.EMPTY.withText("Ferry cut\n\nThe ferry to Ellin Head sails twice a day from Monday."));
        until(() -> isTold() && isIdle());
        display.syncExec(() -> CurrentCase.instance().notices().all().forEach(CurrentCase.instance().notices()::dismiss));
    }

    /** How many files and folders are more in a case after an import that was cancelled when half of it was read. */
    private int cancelled(Path folder) throws IOException, InterruptedException {
        var half = create(folder.resolve("half.stet"));
        until(ImportProbe::isIdle);
        var before = files(half.folder().articles()).size();
        var incoming = half.folder().work().resolve("incoming");
        start(ImportModel.EMPTY.with(List.of(folder.resolve("in"))));
        until(() -> files(incoming).size() > 3 * 500);
        Job.getJobManager().cancel(CaseJob.FAMILY);
        until(ImportProbe::isIdle);
        return files(half.folder().articles()).size() - before + Math.max(0, files(incoming).size() - 1) + articles(half).size();
    }

    private OpenCase create(Path folder) throws InterruptedException {
        var created = new CountDownLatch(1);
        display.syncExec(() -> CurrentCase.instance().create(folder, "Harbour").thenRun(created::countDown));
        if (!created.await(1, TimeUnit.MINUTES)) {
            throw new InterruptedException("no case was made");
        }
        return CurrentCase.instance().get().orElseThrow();
    }

    private void start(ImportModel model) {
        display.syncExec(() -> new ArticleImport(CurrentCase.instance(), PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage())
                .start(model));
    }

    /** Asks the UI thread all the time, and notes how long it took to answer and for how much of that it computed. */
    private void ask() {
        var threads = ManagementFactory.getThreadMXBean();
        var id = display.getThread().threadId();
        while (asking) {
            var asked = System.nanoTime();
            var computed = threads.getThreadCpuTime(id);
            var answer = CompletableFuture.runAsync(() -> { }, display::asyncExec);
            var doing = List.<StackTraceElement>of();
            try {
                answer.get(50, TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                doing = List.of(display.getThread().getStackTrace()); // with the locks it holds, all threads would stop for 80 ms
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
            answer.join();
            var wait = new Wait((System.nanoTime() - asked) / 1e6, (threads.getThreadCpuTime(id) - computed) / 1e6, doing);
            waits.add(wait.milliseconds);
            computing.add(wait.computed);
            longest = longest.filter(before -> before.milliseconds >= wait.milliseconds).or(() -> Optional.of(wait));
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static double percentile(double share, Collection<Double> figures) {
        return Measure.percentile(share, figures.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Whether the workbench has said what came of the import. */
    private boolean isTold() {
        return display.syncCall(() -> CurrentCase.instance().notices().all().stream().anyMatch(notice -> notice.id().equals("import")));
    }

    /** Whether nothing works on a case, and nothing is about to. */
    private static boolean isIdle() {
        return Job.getJobManager().find(CaseJob.FAMILY).length == 0;
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    /** Waits until something holds ten times in a row, for one job may start another. */
    private static void until(Condition condition) throws IOException {
        for (int held = 0; held < 10;) {
            LockSupport.parkNanos(20_000_000);
            held = condition.holds() ? held + 1 : 0;
        }
    }

    private static List<?> articles(OpenCase open) {
        return List.copyOf(open.model().getArticles());
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.toList();
        } catch (UncheckedIOException e) {
            return List.of(); // it went while it was looked at
        }
    }

    private static void figure(String name, double value) {
        System.out.println(FIGURE + name + " " + value);
    }
}
