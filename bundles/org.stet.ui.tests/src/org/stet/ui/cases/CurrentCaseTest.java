package org.stet.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.edit.CaseChange;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CurrentCase.Leaving;

/** The open case of the workbench, driven from this thread in place of the UI thread. */
class CurrentCaseTest {

    private static final Instant NOW = Instant.parse("2026-05-04T14:02:00Z");

    @TempDir
    private Path folder;
    private final LinkedBlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final CurrentCase current = new CurrentCase(ui::add, () -> "Jo Tester", Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<String> heard = new ArrayList<>();

    CurrentCaseTest() {
        current.addListener(new CaseListener() {
            @Override
            public void opened(OpenCase open) {
                heard.add("opened " + open.model().getName());
            }

            @Override
            public void closed() {
                heard.add("closed");
            }

            @Override
            public void changed(CaseChange change) {
                heard.add("changed " + change.label());
            }
        });
    }

    @AfterEach
    void shutDown() {
        current.shutDown();
    }

    @Test
    void anotherCaseTakesThePlaceOfTheFirst() throws Exception {
        await(current.create(folder.resolve("harbour.stet"), "Harbour bridge"));
        await(current.create(folder.resolve("school.stet"), "School roof"));

        assertThat(current.get().orElseThrow().model().getName()).isEqualTo("School roof");
        assertThat(heard).containsExactly("opened Harbour bridge", "closed", "opened School roof");
    }

    @Test
    void thePresentCaseStaysWhereAnotherCannotBeOpened() throws Exception {
        var harbour = await(current.create(folder.resolve("harbour.stet"), "Harbour bridge"));

        assertThatThrownBy(() -> await(current.open(folder.resolve("nowhere.stet")))).isInstanceOf(CompletionException.class);

        assertThat(current.get()).contains(harbour);
        assertThat(current.notices().all()).singleElement().extracting(Notice::text).asString().contains("is not a case");
    }

    @Test
    void editsThatFollowEachOtherAreToldOnce() throws Exception {
        var harbour = await(current.create(folder.resolve("harbour.stet"), "Harbour bridge"));
        var told = new ArrayList<CaseChange>();
        current.addListener(new CaseListener() {
            @Override
            public void changed(CaseChange change) {
                told.add(change);
            }
        });

        rename(harbour, "Harbour crossing");
        harbour.editor().edit("Describe", () -> harbour.model().setDescription("Eleven supports"));
        settle();

        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.label()).isEqualTo("Describe");
            assertThat(change.touchesCase()).isTrue();
        });
    }

    @Test
    void savingMakesItCleanAndTellsWhen() throws Exception {
        var harbour = await(current.create(folder.resolve("harbour.stet"), "Harbour bridge"));
        rename(harbour, "Harbour crossing");
        assertThat(current.isDirty()).isTrue();
        assertThat(current.isUnsaved("case")).isTrue();

        await(current.save());

        assertThat(current.isDirty()).isFalse();
        assertThat(current.isUnsaved("case")).isFalse();
        assertThat(current.saved()).contains(NOW);
        assertThat(current.auditHead()).get().asString().matches("[0-9a-f]{64}");
    }

    @Test
    void keptEditsComeBackAndDiscardedOnesDoNot() throws Exception {
        var path = folder.resolve("harbour.stet");
        rename(await(current.create(path, "Harbour bridge")), "Kept");
        await(current.close(Leaving.KEEP));
        await(current.open(path));
        assertThat(current.get().orElseThrow().model().getName()).isEqualTo("Kept");
        assertThat(current.notices().all()).extracting(Notice::text).anyMatch(text -> text.startsWith("1 unsaved edit "));

        await(current.close(Leaving.DISCARD));
        await(current.open(path));
        assertThat(current.get().orElseThrow().model().getName()).isEqualTo("Harbour bridge");
        assertThat(current.notices().all()).isEmpty();
    }

    @Test
    void aCaseThatSomebodyElseHasIsReadOnlyAndSaysWho() throws Exception {
        var path = folder.resolve("harbour.stet");
        try (var other = OpenCase.create(path, "Harbour bridge", "Sam Other")) {
            await(current.open(path));

            assertThat(current.isWritable()).isFalse();
            assertThat(current.notices().all()).singleElement().extracting(Notice::text).asString().contains("Sam Other");
            assertThat(other.readOnlyReason()).isEmpty();
        }
    }

    @Test
    void aCopyTakesTheUnsavedEditsAlong() throws Exception {
        var path = folder.resolve("harbour.stet");
        rename(await(current.create(path, "Harbour bridge")), "Harbour crossing");

        var copy = await(current.saveAs(folder.resolve("copy.stet")));

        assertThat(copy.model().getName()).isEqualTo("Harbour crossing");
        await(current.open(path));
        assertThat(current.get().orElseThrow().model().getName()).isEqualTo("Harbour bridge");
    }

    @Test
    void reloadReadsWhatIsOnTheDisk() throws Exception {
        var path = folder.resolve("harbour.stet");
        await(current.create(path, "Harbour bridge"));
        var file = path.resolve("case.xmi");
        Files.writeString(file, Files.readString(file).replace("Harbour bridge", "Harbour tunnel"));

        var again = await(current.reload());

        assertThat(again.model().getName()).isEqualTo("Harbour tunnel");
    }

    @Test
    void savingDoesNotWaitForALongImport() throws Exception {
        var harbour = await(current.create(folder.resolve("harbour.stet"), "Harbour bridge"));
        var goOn = new CountDownLatch(1);
        var imported = current.workAside("Importing", monitor -> {
            awaitUninterruptibly(goOn);
            return "imported";
        });
        rename(harbour, "Harbour crossing");
        await(current.save());
        assertThat(current.isDirty()).isFalse();
        assertThat(imported).isNotDone();
        goOn.countDown();
        assertThat(await(imported)).isEqualTo("imported");
    }

    @Test
    void closingCancelsAnImportAndThatIsNoProblem() throws Exception {
        await(current.create(folder.resolve("harbour.stet"), "Harbour bridge"));
        var started = new CountDownLatch(1);
        var imported = current.workAside("Importing", monitor -> {
            started.countDown();
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            throw new OperationCanceledException();
        });
        awaitUninterruptibly(started);
        await(current.close(Leaving.KEEP));
        assertThatThrownBy(() -> await(imported)).isInstanceOf(CancellationException.class);
        assertThat(current.notices().all()).isEmpty();
    }

    @Test
    void whatSomebodyElseChangesOutsideIsToldWithTheRemedy() throws Exception {
        var path = folder.resolve("harbour.stet");
        await(current.create(path, "Harbour bridge"));
        var file = path.resolve("case.xmi");
        Files.writeString(file, Files.readString(file).replace("Harbour bridge", "Harbour tunnel of another length"));

        runUntil(() -> !current.notices().all().isEmpty());

        var notice = current.notices().all().getFirst();
        assertThat(notice.text()).startsWith("case.xmi was changed outside Stet");
        notice.remedies().getFirst().action().run();
        runUntil(() -> current.get().filter(open -> open.model().getName().startsWith("Harbour tunnel")).isPresent());
    }

    private void runUntil(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            var task = ui.poll(20, TimeUnit.SECONDS);
            assertThat(task).as("something happens").isNotNull();
            task.run();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rename(OpenCase open, String name) {
        open.editor().edit("Rename case", () -> open.model().setName(name));
    }

    /** Runs what is meant for the UI thread until a result is there. */
    private <T> T await(CompletableFuture<T> result) throws InterruptedException {
        while (!result.isDone()) {
            var task = ui.poll(20, TimeUnit.SECONDS);
            assertThat(task).as("something happens").isNotNull();
            task.run();
        }
        settle();
        return result.join();
    }

    private void settle() {
        for (var task = ui.poll(); task != null; task = ui.poll()) {
            task.run();
        }
    }
}
