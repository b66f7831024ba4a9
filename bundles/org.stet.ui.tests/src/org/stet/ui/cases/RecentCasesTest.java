package org.stet.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.store.DurableFiles;
import org.stet.core.store.OpenCase;

class RecentCasesTest {

    @TempDir
    private Path folder;
    private final PreferenceStore store = new PreferenceStore();

    @Test
    void theNewestIsFirstAndNoneIsDoubled() throws Exception {
        var harbour = create("harbour");
        var school = create("school");
        var recent = new RecentCases(store);
        assertThat(recent.isFirstStart()).isTrue();

        recent.add(harbour);
        recent.add(school);
        recent.add(harbour);

        assertThat(new RecentCases(store).list()).containsExactly(harbour, school);
        assertThat(recent.isFirstStart()).isFalse();
    }

    @Test
    void casesThatAreGoneAreLeftOut() throws Exception {
        var harbour = create("harbour");
        var recent = new RecentCases(store);
        recent.add(harbour);
        DurableFiles.deleteTree(harbour);

        assertThat(Files.exists(harbour)).isFalse();
        assertThat(recent.list()).isEmpty();
    }

    private Path create(String name) throws Exception {
        try (var open = OpenCase.create(folder.resolve(name + ".stet"), name, "Jo Tester")) {
            return open.folder().root();
        }
    }
}
