package org.stet.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportModelTest {

    @TempDir
    private Path folder;

    @Test
    void goesBesideTheCaseUnderItsName() {
        var model = ReportModel.beside(folder.resolve("harbour.stet"), "Who knew? Harbour/bridge");

        assertThat(model.target()).isEqualTo(folder.resolve("Who knew Harbour bridge report.html"));
        assertThat(model.problem()).isEmpty();
        assertThat(model.replaces()).isFalse();
    }

    @Test
    void aFileNeedsAFolderAndGetsItsSuffix() throws Exception {
        var model = new ReportModel(folder.resolve("report").toString(), false);
        assertThat(model.target()).isEqualTo(folder.resolve("report.html"));

        Files.writeString(model.target(), "old");
        assertThat(model.replaces()).isTrue();
        assertThat(model.withFile(folder.resolve("none/report.HTM").toString()).problem()).get().asString().contains("none");
        assertThat(model.withFile(" ").problem()).isPresent();
    }
}
