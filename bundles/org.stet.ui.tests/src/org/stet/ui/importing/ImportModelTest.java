package org.stet.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ingest.ArchivedPage;
import org.stet.ingest.ImportResult;
import org.stet.ingest.ImportResult.Kinship;
import org.stet.ingest.ImportResult.Offer;
import org.stet.ingest.ImportResult.Status;
import org.stet.ingest.ImportSource;
import org.stet.ingest.Input;
import org.stet.model.CaptureMethod;

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
        assertThat(model.sources(Set.of())).extracting(ImportSource::name)
                .containsExactly(page.toString(), inside.resolve("a.txt").toString(), "Pasted text");
        assertThat(model.without(List.of(inside)).sources(Set.of())).hasSize(2);
    }

    @Test
    void nothingIsAProblem() {
        assertThat(ImportModel.EMPTY.problem()).isPresent();
        assertThat(ImportModel.EMPTY.withText(" \n").problem()).isPresent();
    }

    @Test
    void textThatIsNothingButLinksIsThePagesTheyLeadTo() throws Exception {
        var links = Map.of("https://gazette.example/bridge", List.of("https://gazette.example/bridge"),
                " http://a.example/1\nhttps://b.example/2  https://b.example/3\n",
                List.of("http://a.example/1", "https://b.example/2", "https://b.example/3"),
                "<meta charset=\"utf-8\"><a class=x href=\"https://gazette.example/bridge?a=1&amp;b=2\">Bridge <b>shut</b></a>",
                List.of("https://gazette.example/bridge?a=1&b=2"));
        for (var link : links.entrySet()) {
            var model = ImportModel.EMPTY.withText(link.getKey());
            assertThat(model.addresses()).isEqualTo(link.getValue());
            assertThat(model.sources(Set.of())).extracting(ImportSource::name).isEqualTo(link.getValue());
            assertThat(model.sources(Set.of())).extracting(ImportSource::method).containsOnly(CaptureMethod.URL);
        }
        for (var text : List.of("See https://gazette.example/bridge for more", "<a href='https://a.example'>Bridge</a><p>It is shut.</p>",
                "https://a.example ".repeat(500) + "<", "https://a.example ".repeat(5000))) {
            assertThat(ImportModel.EMPTY.withText(text).addresses()).isEmpty();
            assertThat(ImportModel.EMPTY.withText(text).sources(Set.of())).extracting(ImportSource::name).containsExactly("Pasted text");
        }
    }

    @Test
    void ofAnArchiveOnlyTheChosenPagesAreWanted() throws Exception {
        var archive = Files.writeString(folder.resolve("A.WARC.GZ"), "x");
        var model = ImportModel.EMPTY.with(List.of(archive, folder.resolve("b.html")));
        assertThat(model.archives()).containsExactly(archive);

        var page = new ArchivedPage(archive + " › https://a.example/1", "https://a.example/1", "One", Optional.empty());
        var chosen = model.choosing(Map.of(archive, List.of(page))).sources(Set.of());
        assertThat(chosen.getFirst().wanted().test(new Input(page.input(), new byte[0]))).isTrue();
        assertThat(chosen.getFirst().wanted().test(new Input(archive + " › https://a.example/2", new byte[0]))).isFalse();
        assertThat(chosen.getLast().wanted().test(new Input("b.html", new byte[0]))).isTrue();
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
    }

    @Test
    void theSummaryAsksWhetherItIsAVersion() {
        var offer = new Offer("id", "Quay closed", "Gazette", "2026-05-03T08:00:00Z", 2, Kinship.SAME_ADDRESS, 90);
        var offering = new ImportResult("/in/a.txt", Status.ADDED, "", Optional.empty(), Optional.of(offer));

        assertThat(new ImportSummary(List.of(offering)).text())
                .isEqualTo("1 article added.\nLooks like another version of “Quay closed” (Gazette, 3 May 2026).");
        assertThat(new ImportSummary(List.of(offering, offering)).text()).contains("\n2 look like other versions");
        assertThat(new ImportSummary(List.of(result("/in/a.txt", Status.VERSION, ""))).text()).isEqualTo("0 articles added, 1 new version.");
    }

    @Test
    void aPageIsNamedByItsAddress() {
        assertThat(ImportSummary.fileName("https://gazette.example/2026/quay")).isEqualTo("https://gazette.example/2026/quay");
        assertThat(ImportSummary.fileName("/in/quay.html")).isEqualTo("quay.html");
    }

    @Test
    void aLongListOfFailuresIsCut() {
        var failure = result("/in/c.pdf", Status.FAILED, "it is not text");
        var summary = new ImportSummary(List.of(failure, failure, failure, failure));

        assertThat(summary.text()).startsWith("0 articles added, 4 failed.").endsWith("\n…");
        assertThat(new ImportSummary(List.of()).text()).isEqualTo("Nothing to import was found.");
    }

    private static ImportResult result(String input, Status status, String reason) {
        return new ImportResult(input, status, reason, Optional.empty());
    }
}
