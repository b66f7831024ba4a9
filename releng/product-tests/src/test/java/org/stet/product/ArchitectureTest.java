package org.stet.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions between bundles, asserted from their manifests: model ← core ← the five ← {cli, ui} ← app. */
class ArchitectureTest {

    /** What each bundle may see of the others, without the prefix {@code org.stet.}. */
    private static final Map<String, Set<String>> SEES = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("core", Set.of("model")),
            Map.entry("ingest", Set.of("model", "core")),
            Map.entry("analysis", Set.of("model", "core")),
            Map.entry("search", Set.of("model", "core")),
            Map.entry("search.semantic", Set.of("search")),
            Map.entry("export", Set.of("model", "core")),
            Map.entry("ui.text", Set.of("model", "core")),
            Map.entry("cli", Set.of("model", "core", "ingest", "analysis", "search", "export")),
            Map.entry("ui", Set.of("model", "core", "ingest", "analysis", "search", "export", "ui.text")),
            Map.entry("app", Set.of("model", "core", "cli", "ui")));

    private static final String WORKBENCH = "org\\.eclipse\\.(ui|e4)(\\..*)?";
    private static final String WIDGETS = "org\\.eclipse\\.(swt|jface)(\\..*)?";

    /** A bundle of the repository: its name without {@code org.stet.} and all that its manifest requires or imports. */
    record Bundle(String name, List<String> needs) {
    }

    static Stream<Bundle> bundles() throws IOException {
        try (var folders = Files.list(Launcher.repository().resolve("bundles"))) {
            return folders.filter(folder -> !folder.toString().endsWith(".tests"))
                    .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .map(ArchitectureTest::read).toList().stream();
        }
    }

    @Test
    void everyBundleOfTheArchitectureIsThereAndNoOther() throws IOException {
        assertThat(bundles()).extracting(Bundle::name).containsExactlyInAnyOrderElementsOf(SEES.keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void seesOnlyWhatIsBelow(Bundle bundle) {
        assertThat(bundle.needs()).filteredOn(need -> need.startsWith("org.stet."))
                .extracting(need -> need.substring("org.stet.".length()))
                .isSubsetOf(SEES.get(bundle.name()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheWorkbenchNeedsWorkbenchBundles(Bundle bundle) {
        if (!Set.of("ui", "app").contains(bundle.name())) {
            assertThat(bundle.needs()).noneMatch(need -> need.matches(WORKBENCH));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheUserInterfaceNeedsWidgets(Bundle bundle) {
        if (!Set.of("ui.text", "ui", "app").contains(bundle.name())) {
            assertThat(bundle.needs()).noneMatch(need -> need.matches(WIDGETS));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlySearchKnowsLucene(Bundle bundle) {
        assertThat(bundle.needs().stream().anyMatch(need -> need.startsWith("org.apache.lucene")))
                .isEqualTo(bundle.name().equals("search"));
    }

    private static Bundle read(Path folder) {
        try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            var attributes = new Manifest(in).getMainAttributes();
            var needs = Stream.of("Require-Bundle", "Import-Package").map(attributes::getValue)
                    .filter(value -> value != null)
                    .flatMap(value -> Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(",")))
                    .map(clause -> clause.split(";")[0].strip()).toList();
            return new Bundle(folder.getFileName().toString().replaceFirst("^org\\.stet\\.", ""), needs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
