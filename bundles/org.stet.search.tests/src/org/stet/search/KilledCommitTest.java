package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.audit.CaseVerification;
import org.stet.core.store.OpenCase;

/** Kills a process while it commits the index: the case is whole, and everything in it is found again. */
class KilledCommitTest {

    /** A commit takes some milliseconds; these many turns of a loop are up to that long. */
    private static final int LONGEST_SPIN = 200_000;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void everythingKeptIsFoundAndNothingElseIsTouched(long seed) throws Exception {
        Path folder;
        try (var made = new SearchedCase(temp)) {
            folder = made.folder;
            made.article("Port Gazette", "2026-05-03", Stories.GAZETTE);
            made.article("The Herald", "2026-06", Stories.HERALD);
            made.open.save(null);
        }
        var kept = killedWhileCommitting(folder, new Random(seed));

        try (var rebuilds = new SaidRebuilds(); var open = OpenCase.open(folder, "Jo Tester", null); var search = CaseSearch.open(open)) {
            assertThat(open.recoveryProblem()).isEmpty();
            search.awaitCurrent(null);
            assertThat(search.state().problem()).isEmpty();
            assertThat(rebuilds.count()).isLessThanOrEqualTo(1);
            for (int thought = 0; thought < kept; thought++) {
                assertThat(search.search(SearchRequest.of("thought" + thought), null).total()).isEqualTo(1);
            }
            assertThat(search.search(SearchRequest.of("bridge").limit(100), null).total()).isEqualTo(3);
            assertThat(search.search(SearchRequest.of("thought*"), null).total())
                    .isEqualTo(open.articles().getFirst().getAnnotations().size());
            open.save(null);
        }
        assertThat(CaseVerification.verify(folder).findings()).isEmpty();
    }

    /** How many thoughts were safe in the case when the process was killed. */
    private static int killedWhileCommitting(Path folder, Random random) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), CommittingRun.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var output = process.inputReader()) {
            var told = new ArrayList<String>();
            for (int commits = 1 + random.nextInt(4); commits > 0;) {
                told.add(nextLine(output, told));
                commits -= told.getLast().equals("commit") ? 1 : 0;
            }
            for (int spin = random.nextInt(LONGEST_SPIN); spin > 0; spin--) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly();
            output.lines().forEach(told::add);
            process.waitFor();
            return told.stream().filter(line -> line.startsWith("kept ")).mapToInt(line -> Integer.parseInt(line.substring(5)))
                    .max().orElseThrow();
        }
    }

    private static String nextLine(BufferedReader output, List<String> told) throws IOException {
        var line = output.readLine();
        assertThat(line).as("after %s", told).isNotNull();
        return line;
    }

    /** All bundles there are, or the plain class path where there are none. */
    private static String classPath() {
        return !Platform.isRunning() ? System.getProperty("java.class.path")
                : Stream.of(Platform.getBundle("org.eclipse.osgi").getBundleContext().getBundles())
                        .flatMap(bundle -> FileLocator.getBundleFileLocation(bundle).stream()).map(File::toPath)
                        .flatMap(place -> Stream.of(place, place.resolve("target/classes"), place.resolve("bin")))
                        .filter(Files::exists).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
