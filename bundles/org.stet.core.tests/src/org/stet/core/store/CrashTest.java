package org.stet.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.audit.AuditLog;
import org.stet.core.audit.CaseVerification;

/**
 * Kills a process that edits and saves, and fills its disk. Each time the case must open in the state of an edit that was made,
 * and of none before the last one that was acknowledged.
 */
class CrashTest {

    private static final int STEPS_OF_SAVES = 40;
    private static final int RANDOM_KILLS = 20;

    @TempDir
    Path folder;

    /** What a killed run had told. */
    private static final class Told {

        final Map<Integer, String> states = new HashMap<>();
        int made;
        int kept;
        String lastStep = "";

        void line(String line) {
            var words = line.split(" ", 2);
            switch (words[0]) {
                case "state" -> {
                    made = Integer.parseInt(words[1].substring(0, words[1].indexOf(' ')));
                    states.put(made, words[1].substring(words[1].indexOf(' ') + 1));
                }
                case "kept" -> kept = Integer.parseInt(words[1]);
                case "step" -> lastStep = words[1];
                default -> { }
            }
        }
    }

    @Test
    void killedAtEachStepOfSaving() throws Exception {
        var seen = inParallel(STEPS_OF_SAVES, i -> {
            var path = newCase("step" + i);
            var told = new Told();
            var child = new ChildProcess(ScriptedRun.class, path.toString(), "7", Integer.toString(i + 1));
            for (var line = child.readLine(); line != null && !line.equals("stopped"); line = child.readLine()) {
                told.line(line);
            }
            child.kill();
            assertNothingLost(path, told);
            return told.lastStep;
        });
        assertThat(seen).contains("begun", "ready", "decided", "replaced 0", "journal deleted", "cleaned up");
        assertThat(seen).anyMatch(step -> step.startsWith("thrown away"));
    }

    @Test
    void killedAtRandomMoments() throws Exception {
        inParallel(RANDOM_KILLS, i -> {
            var path = newCase("random" + i);
            var random = new Random(i);
            var told = new Told();
            var child = new ChildProcess(ScriptedRun.class, path.toString(), Integer.toString(100 + i), "-1");
            var lines = 1 + random.nextInt(80);
            for (int line = 0; line < lines; line++) {
                told.line(child.readLine());
            }
            for (int spin = random.nextInt(200_000); spin > 0; spin--) {
                Thread.onSpinWait();
            }
            child.kill().forEach(told::line);
            assertNothingLost(path, told);
            return told.kept;
        });
    }

    @Test
    void fullDiskLosesNothingThatWasAcknowledged() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=4m", "stet-test", disk.toString()).start().waitFor() == 0,
                "a small disk can be mounted here");
        try {
            var path = disk.resolve("harbour.stet");
            try (var open = OpenCase.create(path, "Harbour", "Jo Bloggs")) {
                var told = new ArrayList<String>();
                open.addProblemListener(told::add);
                var kept = editUntilFull(open);
                assertThat(told).singleElement().asString().contains("make room");
                assertRestored(copyOf(path, "while full"), kept, CaseStates.hash(open));
                assertThatThrownBy(() -> open.save(null)).isInstanceOf(CaseException.class)
                        .hasMessageContaining("your edits are kept");
                assertThat(open.isDirty()).isTrue();
                assertRestored(copyOf(path, "after a failed save"), kept, CaseStates.hash(open));

                Files.delete(disk.resolve("filler"));
                open.flush();
                assertRestored(copyOf(path, "with room again"), CaseStates.hash(open), CaseStates.hash(open));
                open.save(null);
                assertThat(open.isDirty()).isFalse();
                assertRestored(copyOf(path, "saved"), CaseStates.hash(open), CaseStates.hash(open));
            }
            assertSound(path);
        } finally {
            assertThat(new ProcessBuilder("umount", disk.toString()).start().waitFor()).isZero();
        }
    }

    /** Returns the state that was acknowledged last. */
    private String editUntilFull(OpenCase open) throws IOException {
        var script = new EditScript(open, new Random(3));
        for (int i = 0; i < 30; i++) {
            script.edit();
        }
        open.save(null);
        Files.write(open.folder().root().resolveSibling("filler"), new byte[2_500_000]);
        while (true) {
            var before = CaseStates.hash(open);
            open.editor().edit("Describe",
                    () -> open.model().setDescription(EditScript.NASTY.repeat(50) + open.model().getDescription()));
            try {
                open.flush();
            } catch (IOException full) {
                return before;
            }
        }
    }

    private static void assertRestored(Path path, String... allowed) throws IOException {
        try (var restored = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(restored.recoveryProblem()).isEmpty();
            assertThat(CaseStates.hash(restored)).isIn((Object[]) allowed);
        }
    }

    private Path newCase(String name) throws IOException {
        var path = folder.resolve(name + ".stet");
        OpenCase.create(path, "Harbour", "Jo Bloggs").close();
        return path;
    }

    /** The last edit may have reached the journal before its state could be told. */
    private static void assertNothingLost(Path path, Told told) throws IOException {
        String state;
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            assertThat(open.readOnlyReason()).isEmpty();
            assertThat(open.recoveryProblem()).isEmpty();
            state = CaseStates.hash(open);
            open.save(null);
        }
        assertSound(path);
        var edits = AuditLog.verify(path.resolve("audit.jsonl")).entries();
        assertThat(edits).isBetween(told.kept, told.made + 1);
        if (edits <= told.made) {
            assertThat(told.states).containsEntry(edits, state);
        }
    }

    private static void assertSound(Path path) throws IOException {
        assertThat(CaseVerification.verify(path).findings())
                .filteredOn(finding -> finding.kind() != CaseVerification.Kind.STRAY_FILE).isEmpty();
    }

    private Path copyOf(Path path, String name) throws IOException {
        var copy = folder.resolve(name + ".stet");
        try (var all = Files.walk(path)) {
            for (var file : all.toList()) {
                Files.copy(file, copy.resolve(path.relativize(file).toString()));
            }
        }
        return copy;
    }

    private interface Run<T> {
        T at(int number) throws Exception;
    }

    private static <T> List<T> inParallel(int runs, Run<T> run) throws Exception {
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var tasks = new ArrayList<Callable<T>>();
            for (int i = 0; i < runs; i++) {
                var number = i;
                tasks.add(() -> run.at(number));
            }
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
