package org.stet.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCaseModelTest {

    @TempDir
    private Path parent;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour bridge              | Harbour bridge.stet
            '  Harbour   bridge '       | Harbour bridge.stet
            ../../etc                   | etc.stet
            Who said what? / "4.2m"     | Who said what 4.2m.stet
            ...                         | case.stet
            Brücke über die Förde – 桥   | Brücke über die Förde – 桥.stet
            """)
    void theFolderIsNamedAfterTheCaseAndStaysInItsParent(String name, String folder) {
        assertThat(new NewCaseModel(name, parent).folder()).isEqualTo(parent.resolve(folder));
    }

    @Test
    void aNameIsNeeded() {
        assertThat(new NewCaseModel("  ", parent).problem()).contains("A case needs a name.");
        assertThat(new NewCaseModel("Harbour", parent).problem()).isEmpty();
        assertThat(new NewCaseModel("x".repeat(121), parent).problem()).get().asString().contains("too long");
    }

    @Test
    void aCaseThatIsThereAlreadyIsNotOverwritten() throws Exception {
        Files.createDirectory(parent.resolve("Harbour.stet"));
        assertThat(new NewCaseModel("Harbour", parent).problem()).get().asString().contains("already");
        assertThat(new NewCaseModel("Harbour", parent).withParent(parent.resolve("other")).problem()).isEmpty();
    }
}
