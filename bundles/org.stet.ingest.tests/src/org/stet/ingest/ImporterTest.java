package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.store.OpenCase;
import org.stet.ingest.ImportResult.Status;
import org.stet.ingest.ImportSource.Loaded;
import org.stet.ingest.capture.Site;
import org.stet.model.CaptureMethod;
import org.stet.model.MetadataField;
import org.stet.model.Metadatum;
import org.stet.model.Version;

class ImporterTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Quay closed</title><meta property="og:site_name" content="Port Ellin Gazette">
            <link rel=canonical href="https://www.gazette.example/2026/05/03/quay"></head><body><h1>Quay closed</h1>
            <p class=byline>By Morag Tully</p>
            <p>The quay was closed at noon on Wednesday after a crack was found in its oldest wall.</p></body></html>""";

    @TempDir
    Path folder;
    private OpenCase open;
    private Importer importer;

    @BeforeEach
    void create() throws IOException {
        open = OpenCase.create(folder.resolve("harbour.stet"), "Harbour", "Jo");
        importer = new Importer(open);
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<ImportResult> run(ImportSource... sources) {
        return importer.add(importer.read(List.of(sources), new NullProgressMonitor()));
    }

    @Test
    void aPageBecomesAnArticleWithItsBytesAndItsOutlet() throws IOException {
        var file = file("quay.html", PAGE);
        var result = run(ImportSource.file(file)).getFirst();

        assertThat(result.status()).isEqualTo(Status.ADDED);
        var imported = result.article().orElseThrow();
        assertThat(imported.title()).isEqualTo("Quay closed");
        assertThat(imported.outlet()).isEqualTo("Port Ellin Gazette");
        assertThat(imported.byline()).isEqualTo("Morag Tully");
        assertThat(imported.published()).isEqualTo("2026-05-03");
        assertThat(imported.words()).isEqualTo(22);

        var article = open.article(imported.articleId());
        var version = article.getVersions().getFirst();
        assertThat(open.original(article, version)).isEqualTo(Files.readAllBytes(file));
        assertThat(open.text(article, version))
                .isEqualTo("Quay closed\n\nBy Morag Tully\n\nThe quay was closed at noon on Wednesday after a crack was found "
                + "in its oldest wall.");
        assertThat(version.getStructure()).hasSize(3);
        assertThat(version.getCapture().getMethod()).isEqualTo(CaptureMethod.FILE);
        assertThat(version.getMetadata()).anyMatch(datum -> datum.getSource().equals("og:site_name"));
        assertThat(open.model().getOutlets()).singleElement()
                .satisfies(outlet -> assertThat(outlet.getDomains()).containsExactly("gazette.example"));
    }

    @Test
    void theSameBytesAreSaidAndNotDoubled() throws IOException {
        var first = file("a.html", PAGE);
        var second = file("b.html", PAGE);
        assertThat(run(ImportSource.file(first), ImportSource.file(second))).extracting(ImportResult::status)
                .containsExactly(Status.ADDED, Status.DUPLICATE);
        var again = run(ImportSource.file(second)).getFirst();
        assertThat(again.status()).isEqualTo(Status.DUPLICATE);
        assertThat(again.reason()).contains("Quay closed");
        assertThat(again.article().orElseThrow().articleId()).isEqualTo(open.articles().getFirst().getId());
        assertThat(open.articles()).hasSize(1);
    }

    @Test
    void aBadInputIsReportedAndTheOthersGoIn() throws IOException {
        var results = run(ImportSource.file(folder.resolve("missing.html")), ImportSource.file(file("empty.txt", "")),
                ImportSource.file(folder), ImportSource.file(file("good.txt", "Quay closed\n\nThe quay was closed at noon.")));
        assertThat(results).extracting(ImportResult::status)
                .containsExactly(Status.FAILED, Status.FAILED, Status.FAILED, Status.ADDED);
        assertThat(results).extracting(ImportResult::reason)
                .containsExactly("there is no such file", "the file is empty", "it is not a file", "");
        assertThat(results.getFirst().input()).endsWith("missing.html");
    }

    @Test
    void anImportIsOneStepToUndo() throws IOException {
        run(ImportSource.file(file("a.html", PAGE)),
                ImportSource.pasted("Pasted text", "Ferry cut\n\nThe ferry sails twice a day."));
        assertThat(open.articles()).hasSize(2);
        assertThat(open.editor().undoLabel()).contains("Import 2 articles");
        open.editor().undo();
        assertThat(open.articles()).isEmpty();
        assertThat(open.model().getOutlets()).isEmpty();
        open.editor().redo();
        assertThat(open.articles()).hasSize(2);
        open.save(new NullProgressMonitor());
        try (var reader = OpenCase.open(open.folder().root(), "Sam", new NullProgressMonitor())) {
            assertThat(reader.articles()).hasSize(2);
        }
    }

    @Test
    void manyArticlesComeInStepsThatAreOneToUndo() throws IOException {
        var sources = IntStream.range(0, 5).mapToObj(i -> ImportSource.pasted("text " + i, "Ferry cut " + i + "\n\nThe ferry sails twice a day.")).toList();
        var adding = importer.adding(importer.read(sources, new NullProgressMonitor()));
        adding.step(Duration.ZERO);
        assertThat(open.articles()).hasSize(1);
        adding.step(Duration.ZERO);
        adding.step(Duration.ofDays(1));
        assertThat(adding.isDone()).isTrue();
        assertThat(adding.results()).extracting(ImportResult::input).containsExactly("text 0", "text 1", "text 2", "text 3", "text 4");
        assertThat(open.editor().undoLabel()).contains("Import 5 articles");
        open.editor().undo();
        assertThat(open.articles()).isEmpty();
        assertThat(open.editor().canUndo()).isFalse();
        open.editor().redo();
        assertThat(open.articles()).hasSize(5);
        open.flush();
    }

    @Test
    void whatIsSavedBetweenTwoStepsIsAStepOfItsOwn() throws IOException {
        var sources = IntStream.range(0, 4).mapToObj(i -> ImportSource.pasted("text " + i, "Ferry cut " + i + "\n\nThe ferry sails twice a day.")).toList();
        var adding = importer.adding(importer.read(sources, new NullProgressMonitor()));
        adding.step(Duration.ZERO);
        open.save(new NullProgressMonitor());
        adding.step(Duration.ZERO);
        open.editor().undo();
        assertThat(open.articles()).hasSize(1);
        assertThat(open.isDirty()).isFalse();
        adding.stop();
        try (var files = Files.list(open.folder().work().resolve("incoming"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void outletsAreKnownByNameAndDomain() throws IOException {
        run(ImportSource.file(file("a.html", PAGE)));
        run(ImportSource.file(file("b.html", PAGE.replace("noon", "dusk").replace("Port Ellin Gazette", "GAZETTE ONLINE"))));
        assertThat(open.model().getOutlets()).hasSize(1);
        assertThat(open.articles()).extracting(article -> article.getOutlet())
                .containsOnly(open.model().getOutlets().getFirst().getId());
    }

    @Test
    void whatHasNoHeadlineIsCalledByItsFileOrFirstWords() throws IOException {
        var words = "The quay was closed at noon on Wednesday after a crack was found in its oldest wall, said O’Dell.";
        var results = run(ImportSource.file(file("harbour note.txt", words)), ImportSource.pasted("clipboard", words + " More."));
        assertThat(results).extracting(result -> result.article().orElseThrow().title()).containsExactly("harbour note",
                "The quay was closed at noon on Wednesday after a crack was found in its oldest…");
    }

    @Test
    void whatThePersonStatesIsBelievedBeforeThePage() throws IOException {
        run(ImportSource.file(file("a.html", PAGE)));
        var imported = run(ImportSource.file(file("b.html", PAGE.replace("noon", "dusk")))
                .stating(MetadataField.OUTLET, "Ellin Courier", "Jo").stating(MetadataField.PUBLISHED, "2026-05-04T08:00:00Z",
                "Jo"))
                .getFirst().article().orElseThrow();
        assertThat(imported.outlet()).isEqualTo("Ellin Courier");
        assertThat(imported.published()).isEqualTo("2026-05-04T08:00:00Z");
        var version = open.article(imported.articleId()).getVersions().getFirst();
        assertThat(version.getMetadata()).filteredOn(datum -> datum.getField() == MetadataField.PUBLISHED)
                .extracting(Metadatum::getValue).containsExactly("2026-05-04T08:00:00Z", "2026-05-03");
    }

    @Test
    void aLaterCaptureIsTheNextVersionOfItsArticle() throws IOException {
        var first = run(ImportSource.file(file("a.html", PAGE))).getFirst().article().orElseThrow();
        var article = open.article(first.articleId());
        var later = importer.readVersion(ImportSource.file(file("a2.html", PAGE.replace("noon", "dusk"))), article,
                new NullProgressMonitor());
        var second = importer.add(List.of(later)).getFirst().article().orElseThrow();
        assertThat(second.articleId()).isEqualTo(first.articleId());
        assertThat(open.articles()).hasSize(1);
        assertThat(article.getVersions()).extracting(Version::getNumber).containsExactly(1, 2);
        assertThat(open.text(article, article.getVersions().getLast())).contains("closed at dusk");
        assertThat(open.text(article, article.getVersions().getFirst())).contains("closed at noon");
    }

    @Test
    void cancelLeavesNothingBehind() throws IOException {
        var monitor = new NullProgressMonitor();
        var good = ImportSource.file(file("a.html", PAGE));
        var stop = new ImportSource("stop", CaptureMethod.FILE, List.of(), (limits, progress) -> {
            monitor.setCanceled(true);
            return new Loaded(new Input("stop", PAGE.replace("noon", "dusk").getBytes()), Optional.empty());
        });
        assertThatThrownBy(() -> importer.read(List.of(good, stop), monitor)).isInstanceOf(OperationCanceledException.class);
        assertThat(open.articles()).isEmpty();
        try (var files = Files.walk(open.folder().root())) {
            assertThat(files.filter(path -> path.toString().endsWith(".txt") || path.toString().endsWith(".html"))).isEmpty();
        }
    }

    @Test
    void aFolderIsReadWithEverythingBelowInTheOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("in/deeper"));
        file("in/b.txt", "b");
        file("in/deeper/a.html", PAGE);
        file("in/.hidden", "x");
        assertThat(ImportSource.files(List.of(folder.resolve("in"))))
                .extracting(source -> Path.of(source.name()).getFileName().toString())
                .containsExactly("b.txt", "a.html");
    }

    @Test
    void whatMayNotBeLookedIntoDoesNotStopTheRest() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        file("in/a.txt", "Quay closed\n\nThe quay was closed at noon.");
        Files.createSymbolicLink(folder.resolve("in/z.txt"), folder.resolve("gone.txt"));
        var sources = ImportSource.files(List.of(folder.resolve("in")));
        assertThat(run(sources.toArray(ImportSource[]::new))).extracting(ImportResult::status).containsExactly(Status.ADDED);
    }

    @Test
    void anAddressThatIsNoneIsNoReasonToFail() throws IOException {
        var source = ImportSource.file(file("a.txt", "Quay closed\n\nThe quay was closed at noon."))
                .stating(MetadataField.URL, "not an address", "Jo");
        assertThat(run(source)).extracting(ImportResult::status).containsExactly(Status.ADDED);
    }

    @Test
    void whatIsInAFileGoesInToo() throws IOException {
        var mail = "From: Morag Tully <m@harbour.example>\nDate: Sun, 3 May 2026 17:40:00 +0100\nSubject: "
                + "Statement\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe quay was closed at noon.\n"
                + "--b\nContent-Type: text/plain; name=\"harbour note.txt\"\nContent-Disposition: attachment\n\nThe quay was "
                + "closed at noon, and again at dusk.\n"
                + "--b\nContent-Type: image/png; name=\"q.png\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: "
                + "base64\n\niVBORw0KGgo=\n--b--\n";
        var file = file("statement.eml", mail);
        var results = run(ImportSource.file(file));
        assertThat(results).extracting(ImportResult::status).containsExactly(Status.ADDED, Status.ADDED, Status.FAILED);
        assertThat(results).extracting(ImportResult::input).containsExactly(file.toString(), file + " › harbour note.txt", file
                + " › q.png");
        assertThat(results.subList(0, 2)).extracting(result -> result.article().orElseThrow().title())
                .containsExactly("Statement", "harbour note");
        assertThat(open.articles()).allSatisfy(article -> assertThat(article.getVersions().getFirst().getCapture().getMethod())
                .isEqualTo(CaptureMethod.MAIL));
        assertThat(open.original(open.articles().getFirst(), open.articles().getFirst().getVersions().getFirst()))
                .isEqualTo(Files.readAllBytes(file));
        assertThat(run(ImportSource.file(file))).extracting(ImportResult::status).containsExactly(Status.DUPLICATE);
    }

    @Test
    void anItemThatTheFeedStillHasTomorrowIsNotDoubled() throws IOException {
        var item = "<item><title>Quay closed</title><description>The quay was closed at noon.</description></item>";
        var today = file("today.xml", "<rss><channel><title>Coast</title>" + item + "</channel></rss>");
        var tomorrow = file("tomorrow.xml", "<rss><channel><title>Coast</title><item><title>Ferry cut</title></item>" + item
                + "</channel></rss>");
        assertThat(run(ImportSource.file(today), ImportSource.file(tomorrow))).extracting(ImportResult::status)
                .containsExactly(Status.ADDED, Status.ADDED, Status.DUPLICATE);
        assertThat(open.articles()).hasSize(2);
        assertThat(open.articles().getFirst().getVersions().getFirst().getCapture().getMethod()).isEqualTo(CaptureMethod.FEED);
    }

    @Test
    void aFileWithSeveralArticlesIsNoVersionOfOne() throws IOException {
        run(ImportSource.file(file("a.html", PAGE)));
        var feed = file("f.xml",
                "<rss><channel><item><title>Quay closed</title></item><item><title>Ferry cut</title></item></channel></rss>");
        var prepared = importer.readVersion(ImportSource.file(feed), open.articles().getFirst(), new NullProgressMonitor());
        assertThat(importer.add(List.of(prepared)).getFirst().reason()).startsWith("it holds 2 articles");
        assertThat(open.articles().getFirst().getVersions()).hasSize(1);
    }

    @Test
    void aPageOfTheWebIsKeptWithTheRecordOfItsCapture() throws IOException {
        try (var site = new Site().page("/2026/05/03/quay", "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8), "Server: quill")) {
            var address = "http://localhost:" + site.port() + "/2026/05/03/quay";
            var imported = run(ImportSource.page(address, Set.of("localhost"))).getFirst().article().orElseThrow();
            assertThat(imported.title()).isEqualTo("Quay closed");
            assertThat(imported.published()).isEqualTo("2026-05-03");
            var article = open.article(imported.articleId());
            var version = article.getVersions().getFirst();
            var capture = version.getCapture();
            assertThat(capture.getMethod()).isEqualTo(CaptureMethod.URL);
            assertThat(capture.getSource()).isEqualTo(address);
            assertThat(capture.getFile()).isEqualTo("v1.orig.warc.gz");
            assertThat(capture.getMediaType()).isEqualTo("text/html");
            assertThat(capture.getPayloadHash()).isNotEqualTo(capture.getHash());
            var record = Files.write(folder.resolve("record.warc.gz"), open.original(article, version));

            assertThat(run(ImportSource.page(address, Set.of("localhost")), ImportSource.file(file("quay.html", PAGE)), ImportSource.file(record)))
                    .extracting(ImportResult::status).containsOnly(Status.DUPLICATE);
            assertThat(open.articles()).hasSize(1);
        }
    }

    @Test
    void aDocumentOfTheWebIsReadLikeAFile() throws IOException {
        try (var site = new Site().page("/note", "application/octet-stream", Zips.docx("<w:p><w:r><w:t>The quay was closed at noon.</w:t></w:r></w:p>"))) {
            var imported = run(ImportSource.page("http://127.0.0.1:" + site.port() + "/note", Set.of("127.0.0.1"))).getFirst().article().orElseThrow();
            assertThat(open.text(open.article(imported.articleId()), open.article(imported.articleId()).getVersions().getFirst()))
                    .isEqualTo("The quay was closed at noon.");
        }
    }

    @Test
    void aPageThatIsNotToBeHadIsReportedAndTheOthersGoIn() throws IOException {
        try (var site = new Site()) {
            var address = "http://localhost:" + site.port() + "/gone";
            var results = run(ImportSource.page(address, Set.of("localhost")), ImportSource.page("ftp://gazette.example/", Set.of()),
                    ImportSource.page("http://localhost:" + site.port() + "/", Set.of()), ImportSource.file(file("a.html", PAGE)));
            assertThat(results).extracting(ImportResult::status).containsExactly(Status.FAILED, Status.FAILED, Status.FAILED, Status.ADDED);
            assertThat(results).extracting(ImportResult::input).startsWith(address);
            assertThat(results.getFirst().reason()).contains(address + " answers 404 Not Found");
            assertThat(site.connections()).isEqualTo(1);
        }
    }
}
