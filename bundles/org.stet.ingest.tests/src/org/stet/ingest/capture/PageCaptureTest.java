package org.stet.ingest.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.stet.ingest.ArticleReaders;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;

@Timeout(60)
class PageCaptureTest {

    private static final String HTML = "<html><head><title>Quay closed</title></head><body><h1>Quay closed</h1>"
            + "<p>The quay was closed at noon on Wednesday after a crack was found – for two days.</p></body></html>";
    private static final byte[] PAGE = HTML.getBytes(UTF_8);
    private static final Instant NOW = Instant.parse("2026-05-03T17:40:00Z");
    private static final Limits SMALL = Limits.DEFAULT.upTo(1 << 20);

    private Site site;
    private StagedInternet internet;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        internet = new StagedInternet(site.port()).name("gazette.example", StagedInternet.PUBLIC);
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private CapturedPage capture(String address) throws ReadException {
        return capture(address, Duration.ofSeconds(30));
    }

    private CapturedPage capture(String address, Duration patience) throws ReadException {
        return new PageCapture(AllowedHosts.NONE, patience, internet, Optional.empty(), Clock.fixed(NOW, ZoneOffset.UTC))
                .capture(address, SMALL, new NullProgressMonitor());
    }

    private ReadException failure(String address) {
        return catchThrowableOfType(ReadException.class, () -> capture(address));
    }

    @Test
    void aPageComesWithTheRecordOfItsCapture() throws Exception {
        site.page("/quay", "text/html; charset=ISO-8859-1", PAGE, "X-Paper: Gazette", "Set-Cookie: seen=1");
        var page = capture("http://gazette.example/quay#comments");
        assertThat(page.content()).isEqualTo(PAGE);
        assertThat(page.address()).isEqualTo(URI.create("http://gazette.example/quay"));
        assertThat(page.charset()).contains(Charset.forName("windows-1252"));
        assertThat(page.at()).isEqualTo(NOW);
        assertThat(site.requests()).singleElement().satisfies(head -> assertThat(head).startsWith("GET /quay HTTP/1.1\r\n")
                .contains("Host: gazette.example\r\n").containsPattern("User-Agent: Stet/\\d").containsIgnoringCase("accept-encoding: gzip, deflate"));

        try (var warc = new WarcReader(new ByteArrayInputStream(page.warc()))) {
            assertThat(warc.next().orElseThrow().type()).isEqualTo("warcinfo");
            var response = (WarcResponse) warc.next().orElseThrow();
            assertThat(response.target()).isEqualTo("http://gazette.example/quay");
            assertThat(response.date()).isEqualTo(NOW);
            assertThat(response.ipAddress().orElseThrow().getHostAddress()).isEqualTo(StagedInternet.PUBLIC);
            assertThat(response.http().status()).isEqualTo(200);
            assertThat(response.http().headers().first("X-Paper")).contains("Gazette");
            assertThat(response.http().body().stream().readAllBytes()).isEqualTo(PAGE);
            var request = (WarcRequest) warc.next().orElseThrow();
            assertThat(request.http().target()).isEqualTo("/quay");
            assertThat(request.http().headers().first("Host")).contains("gazette.example");
            assertThat(request.concurrentTo()).containsExactly(response.id());
            assertThat(warc.next()).isEmpty();
        }
    }

    @Test
    void theRecordReadsAsTheSamePage() throws Exception {
        site.page("/quay", "text/html", packed(PAGE), "Content-Encoding: gzip");
        var page = capture("http://gazette.example/quay");
        assertThat(new ArticleReaders().read(new Input("v1.orig.warc.gz", page.warc()), new NullProgressMonitor())).singleElement()
                .satisfies(read -> assertThat(read.input().bytes()).isEqualTo(PAGE));
    }

    private static byte[] packed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content, boolean bare) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void packedAndChunkedPagesAreUnpacked() throws Exception {
        site.page("/gzip", "text/html", packed(PAGE), "Content-Encoding: gzip");
        site.page("/deflate", "text/html", deflated(PAGE, false), "Content-Encoding: deflate");
        site.page("/bare", "text/html", deflated(PAGE, true), "Content-Encoding: deflate");
        site.page("/twice", "text/html", packed(deflated(PAGE, false)), "Content-Encoding: deflate, gzip");
        site.on("/chunked", out -> {
            out.write(Site.head("200 OK", -1, "Content-Type: text/html", "Transfer-Encoding: chunked"));
            out.write((Integer.toHexString(PAGE.length) + "\r\n").getBytes(ISO_8859_1));
            out.write(PAGE);
            out.write("\r\n0\r\n\r\n".getBytes(ISO_8859_1));
        });
        site.on("/until-closed", out -> {
            out.write(Site.head("200 OK", -1, "Content-Type: text/html"));
            out.write(PAGE);
        });
        for (var path : List.of("gzip", "deflate", "bare", "twice", "chunked", "until-closed")) {
            assertThat(capture("http://gazette.example/" + path).content()).as(path).isEqualTo(PAGE);
        }
        site.page("/brotli", "text/html", PAGE, "Content-Encoding: br");
        assertThat(failure("http://gazette.example/brotli")).hasMessageContaining("packed it as br");
        site.page("/damaged", "text/html", PAGE, "Content-Encoding: gzip");
        assertThat(failure("http://gazette.example/damaged")).hasMessageContaining("came damaged");
    }

    @Test
    void redirectionsAreFollowedWithTheCookiesOfThisCaptureAlone() throws Exception {
        site.redirect("/", "/consent?to=quay", "Set-Cookie: consent=yes; Path=/");
        site.redirect("/consent?to=quay", "http://gazette.example/quay", "Set-Cookie: seen=1; Path=/");
        site.page("/quay", "text/html", PAGE);
        var page = capture("http://gazette.example");
        assertThat(page.address()).isEqualTo(URI.create("http://gazette.example/quay"));
        assertThat(site.requests()).hasSize(3);
        assertThat(site.requests().getFirst()).doesNotContain("Cookie");
        assertThat(site.requests().getLast()).contains("consent=yes").contains("seen=1");
        var targets = new ArrayList<String>();
        try (var warc = new WarcReader(new ByteArrayInputStream(page.warc()))) {
            for (var record = warc.next(); record.isPresent(); record = warc.next()) {
                if (record.get() instanceof WarcResponse response) {
                    targets.add(response.target());
                }
            }
        }
        assertThat(targets).containsExactly("http://gazette.example/", "http://gazette.example/consent?to=quay",
                "http://gazette.example/quay");
        capture("http://gazette.example");
        assertThat(site.requests().get(3)).doesNotContain("Cookie");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"404 Not Found | no such page", "410 Gone | no such page",
        "403 Forbidden | save it and import the file", "401 Unauthorized | save it and import the file",
        "429 Too Many Requests | try again later", "500 Internal Server Error | try again later",
        "503 Service Unavailable | try again later", "304 | that is no page"})
    void whatIsNoPageSaysWhatToDo(String status, String advice) {
        site.answer("/quay", status, new byte[0]);
        assertThat(failure("http://gazette.example/quay")).hasMessageContaining("http://gazette.example/quay answers " + status)
                .hasMessageContaining(advice);
    }

    @Test
    void troubleWithTheNetworkSaysWhatToDo() throws IOException {
        assertThat(failure("http://nowhere.example/")).hasMessageContaining("there is no host nowhere.example");
        site.page("/empty", "text/html", new byte[0]);
        assertThat(failure("http://gazette.example/empty").reason()).isEqualTo(Reason.EMPTY);
        site.on("/cut", out -> {
            out.write(Site.head("200 OK", 500, "Content-Type: text/html"));
            out.write(PAGE, 0, 10);
        });
        assertThat(failure("http://gazette.example/cut")).hasMessageContaining("the connection broke");
        site.on("/noise", out -> out.write("SSH-2.0-OpenSSH\r\n\r\n".getBytes(ISO_8859_1)));
        assertThat(failure("http://gazette.example/noise")).hasMessageContaining("the connection broke");
        site.close();
        assertThat(failure("http://gazette.example/quay")).hasMessageContaining("does not answer");
    }

    @Test
    void aCircleOfRedirectionsEnds() {
        site.redirect("/a", "/b").redirect("/b", "/a");
        assertThat(failure("http://gazette.example/a")).hasMessageContaining("without end");
        assertThat(site.connections()).isEqualTo(11);
    }

    @Test
    void aBodyWithoutEndIsCutOffAndABombIsNotUnpacked() throws IOException {
        var megabyte = new byte[1 << 20];
        site.on("/endless", out -> {
            out.write(Site.head("200 OK", -1, "Content-Type: text/html"));
            while (true) {
                out.write(megabyte);
            }
        });
        assertThat(failure("http://gazette.example/endless").reason()).isEqualTo(Reason.TOO_LARGE);
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 100; i++) {
                gzip.write(megabyte);
            }
        }
        site.page("/bomb", "text/html", bomb.toByteArray(), "Content-Encoding: gzip");
        assertThat(failure("http://gazette.example/bomb").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aHeaderWithoutEndIsCutOff() {
        var field = ("X-Field: " + "x".repeat(8000) + "\r\n").getBytes(ISO_8859_1);
        site.on("/headers", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
            while (true) {
                out.write(field);
            }
        });
        assertThat(failure("http://gazette.example/headers")).isInstanceOf(ReadException.class);
    }

    @Test
    void aPageThatComesByDripsIsGivenUp() {
        site.on("/slow", out -> {
            out.write(Site.head("200 OK", 500, "Content-Type: text/html"));
            out.write(PAGE, 0, 10);
            out.flush();
            untilClosed();
        });
        site.on("/silent", out -> untilClosed());
        for (var path : List.of("slow", "silent")) {
            assertThatThrownBy(() -> capture("http://gazette.example/" + path, Duration.ofMillis(300)))
                    .isInstanceOfSatisfying(ReadException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_SLOW));
        }
    }

    /** Keeps a connection open until the test is over. */
    private static void untilClosed() throws IOException {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void cancellingEndsItAtOnce() {
        var monitor = new NullProgressMonitor();
        site.on("/slow", out -> {
            out.write(Site.head("200 OK", 500, "Content-Type: text/html"));
            out.flush();
            monitor.setCanceled(true);
            untilClosed();
        });
        assertThatThrownBy(() -> new PageCapture(AllowedHosts.NONE, Duration.ofSeconds(30), internet, Optional.empty(), Clock.systemUTC())
                .capture("http://gazette.example/slow", SMALL, monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void aCharsetThatIsNoneIsNoReasonToFail() throws ReadException {
        site.page("/quay", "text/html; charset=klingon-8", PAGE);
        site.page("/odd", ";;;", PAGE);
        assertThat(capture("http://gazette.example/quay").charset()).isEmpty();
        assertThat(capture("http://gazette.example/odd").content()).isEqualTo(PAGE);
    }

    @Test
    void anAllowedHostIsReachedOnTheRealNetwork() throws ReadException {
        site.page("/quay", "text/html", PAGE);
        var address = "http://127.0.0.1:" + site.port() + "/quay";
        for (var allowed : List.of("127.0.0.1", "127.0.0.1:" + site.port())) {
            assertThat(new PageCapture(Set.of(allowed)).capture(address, SMALL, new NullProgressMonitor()).content()).isEqualTo(PAGE);
        }
        assertThatThrownBy(() -> new PageCapture(Set.of("127.0.0.1:1")).capture(address, SMALL, new NullProgressMonitor()))
                .isInstanceOf(ReadException.class).hasMessageContaining("not on the public internet").hasMessageContaining("--allow-host");
    }
}
