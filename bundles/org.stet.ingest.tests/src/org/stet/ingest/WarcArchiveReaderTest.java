package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.store.OpenCase;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.CaptureMethod;
import org.stet.model.MetadataField;

class WarcArchiveReaderTest {

    private static final String PAGE = "<html><head><title>Quay closed</title></head><body><h1>Quay closed</h1>"
            + "<p>The quay was closed at noon on Wednesday after a crack was found – for two days.</p></body></html>";

    private static byte[] response(String url, String status, String header, byte[] body) {
        var http = Samples.join(Samples.bytes("HTTP/1.1 " + status + "\r\n" + header + "\r\n"), body);
        return Samples.join(Samples.bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: "
                + "2026-05-03T17:40:00Z\r\nWARC-Target-URI: " + url
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length + "\r\n\r\n"), http,
                Samples.bytes("\r\n\r\n"));
    }

    private static byte[] page(String url) {
        return response(url, "200 OK", "Content-Type: text/html; charset=utf-8\r\nContent-Length: " + Samples.bytes(PAGE).length
                + "\r\n", Samples.bytes(PAGE));
    }

    @Test
    void everyPageIsAnArticleWithItsAddressAndTime() throws IOException {
        var chunked = Samples.bytes(Integer.toHexString(Samples.bytes(PAGE).length) + "\r\n" + PAGE + "\r\n0\r\n\r\n");
        var packed = Samples.gzip(Samples.bytes(PAGE));
        var warc = Samples.join(Samples.bytes("WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: "
                + "2026-05-03T17:40:00Z\r\nContent-Type: application/warc-fields\r\n"
                + "Content-Length: 0\r\n\r\n\r\n\r\n"), page("https://gazette.example/quay"),
                response("https://gazette.example/old", "301 Moved", "Content-Type: text/html\r\nLocation: /quay\r\n",
                Samples.bytes("moved")),
                response("https://gazette.example/q.png", "200 OK", "Content-Type: image/png\r\n", Samples.bytes("x")),
                response("https://courier.example/a", "200 OK", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                chunked),
                response("https://courier.example/b", "200 OK",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.length + "\r\n", packed));
        for (var archive : new byte[][] {warc, Samples.gzip(warc), Zips.of("datapackage.json", "{}", "archive/data.warc", warc)}) {
            var results = Reading.all("a.warc", archive);
            assertThat(results).extracting(read -> read.input().name()).containsExactly("a.warc › https://gazette.example/quay",
                    "a.warc › https://courier.example/a", "a.warc › https://courier.example/b");
            assertThat(results).allSatisfy(read -> {
                assertThat(read.carrier()).contains(CaptureMethod.ARCHIVE);
                assertThat(read.input().captured()).contains(Instant.parse("2026-05-03T17:40:00Z"));
                assertThat(read.input().bytes()).isEqualTo(Samples.bytes(PAGE));
                assertThat(((ReadArticle) read.result()).text()).contains("found – for two days");
            });
            assertThat(((ReadArticle) results.getFirst().result()).metadata().value(MetadataField.URL))
                    .contains("https://gazette.example/quay");
        }
    }

    @Test
    void archivesWithoutPagesAndDamagedOnesSaySo() {
        assertThat(Reading.failure("a.warc", response("https://gazette.example/q.png", "200 OK", "Content-Type: image/png\r\n",
                Samples.bytes("x"))).message())
                .isEqualTo("a.warc: the web archive holds no page that was captured whole");
        assertThat(Reading.failure("b.warc", Samples.bytes("WARC/1.0\r\nnonsense")).reason()).isIn(Reason.UNREADABLE, Reason.NO_TEXT);
        var two = Samples.join(page("https://gazette.example/a"), page("https://gazette.example/b"));
        assertThat(Reading.all("cut.warc", Arrays.copyOf(two, two.length - 400)).getFirst().result())
                .isInstanceOf(ReadArticle.class);
    }

    @Test
    void aBombIsRefused() throws IOException {
        var content = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(content)) {
            Zips.fill(gzip, 60);
        }
        var bomb = response("https://gazette.example/a", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                content.toByteArray());
        assertThat(Reading.failure("bomb.warc", bomb).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void pagesCanBeChosen(@TempDir Path folder) throws IOException, ReadException {
        var archive = Files.write(folder.resolve("a.warc"), Samples.join(page("https://gazette.example/a"), page("https://gazette.example/b")));
        var pages = ArchivedPage.in(archive, new NullProgressMonitor());
        assertThat(pages).extracting(ArchivedPage::address).containsExactly("https://gazette.example/a", "https://gazette.example/b");
        assertThat(pages).extracting(ArchivedPage::title).containsOnly("Quay closed");
        assertThat(pages.getFirst().captured()).contains(Instant.parse("2026-05-03T17:40:00Z"));
        try (var open = OpenCase.create(folder.resolve("c.stet"), "C", "Jo")) {
            var importer = new Importer(open);
            var results = importer.add(importer.read(List.of(ImportSource.file(archive).choosing(pages.getLast()::is)), new NullProgressMonitor()));
            assertThat(results).singleElement().satisfies(result -> assertThat(result.input()).endsWith("https://gazette.example/b"));
            assertThat(importer.add(importer.read(List.of(ImportSource.file(archive).choosing(input -> false)), new NullProgressMonitor()))
                    .getFirst().reason()).isEqualTo("nothing in it was chosen");
        }
        assertThat(ArchivedPage.in(Files.writeString(folder.resolve("a.html"), PAGE), new NullProgressMonitor())).isEmpty();
    }
}
