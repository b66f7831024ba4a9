package org.stet.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ingest.ImportResult;
import org.stet.ingest.ImportResult.Status;
import org.stet.ingest.ImportSource;

class ImportModelTest {

    @TempDir
    private Path folder;

    @Test
    void filesFoldersAndTextAreAllSources() throws Exception {
        var page = Files.writeString(folder.resolve("page.html"), "<p>Bridge shut</p>");
        var inside = Files.createDirectory(folder.resolve("more"));
        Files.writeString(inside.resolve("a.txt"), "Council knew");

        var model = ImportModel.EMPTY.with(List.of(page, inside)).with(List.of(page)).withText("Repairs would cost £4.2m.");

        assertThat(model.problem()).isEmpty();
        assertThat(model.sources()).extracting(ImportSource::name)
                .containsExactly(page.toString(), inside.resolve("a.txt").toString(), "Pasted text");
        assertThat(model.without(List.of(inside)).sources()).hasSize(2);
    }

    @Test
    void nothingIsAProblem() {
        assertThat(ImportModel.EMPTY.problem()).isPresent();
        assertThat(ImportModel.EMPTY.withText(" \n").problem()).isPresent();
    }

    @Test
    void aLinkIsNotTheArticleAndThatIsSaid() {
        for (var link : List.of("https://gazette.example/bridge", "http://a.example/1\nhttps://b.example/2\n",
                "<meta charset=\"utf-8\"><a class=x href=\"https://gazette.example/bridge\">Bridge <b>shut</b></a>")) {
            assertThat(ImportModel.EMPTY.withText(link).problem()).as(link).get().asString().contains("Save the page");
        }
        assertThat(ImportModel.EMPTY.withText("See https://gazette.example/bridge for more").problem()).isEmpty();
        assertThat(ImportModel.EMPTY.withText("<a href='https://a.example'>Bridge</a><p>It is shut.</p>").problem()).isEmpty();
        assertThat(ImportModel.EMPTY.withText("https://a.example ".repeat(500) + "<").problem()).isEmpty();
    }

    @Test
    void droppedDataBecomesFilesOrText() {
        assertThat(Transfers.model(new String[] {"/tmp/a.txt"})).contains(ImportModel.EMPTY.with(List.of(Path.of("/tmp/a.txt"))));
        assertThat(Transfers.model("file:///tmp/a%20b.txt\r\nfile:///tmp/c.txt\r\n"))
                .contains(ImportModel.EMPTY.with(List.of(Path.of("/tmp/a b.txt"), Path.of("/tmp/c.txt"))));
        assertThat(Transfers.model("file:///tmp/%zz broken")).contains(ImportModel.EMPTY.withText("file:///tmp/%zz broken"));
        assertThat(Transfers.model("Bridge shut")).contains(ImportModel.EMPTY.withText("Bridge shut"));
        assertThat(Transfers.model("  ")).isEmpty();
        assertThat(Transfers.model(null)).isEmpty();
    }

    @Test
    void theSummaryNamesWhatFailedAndWhy() {
        var summary = new ImportSummary(List.of(result("/in/a.txt", Status.ADDED, ""), result("/in/b.txt", Status.DUPLICATE, "the same"),
                result("/in/c.pdf", Status.FAILED, "it is not text")));

        assertThat(summary.text()).isEqualTo("1 article added, 1 there already, 1 failed.\nc.pdf: it is not text");
        assertThat(summary.hasMore()).isFalse();
    }

    @Test
    void aLongListOfFailuresIsCut() {
        var failure = result("/in/c.pdf", Status.FAILED, "it is not text");
        var summary = new ImportSummary(List.of(failure, failure, failure, failure));

        assertThat(summary.text()).startsWith("0 articles added, 4 failed.").endsWith("\n…");
        assertThat(summary.hasMore()).isTrue();
        assertThat(new ImportSummary(List.of()).text()).isEqualTo("Nothing to import was found.");
    }

    private static ImportResult result(String input, Status status, String reason) {
        return new ImportResult(input, status, reason, Optional.empty());
    }
}
