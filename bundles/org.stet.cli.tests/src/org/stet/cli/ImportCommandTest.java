package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Quay closed</title><meta property="og:site_name" content="Port Ellin Gazette">
            <meta property="article:published_time" content="2026-05-03T08:00:00Z"></head><body><article><h1>Quay closed</h1>
            <p class=byline>By Morag Tully</p><p>PORT ELLIN (AP) — The quay was closed at noon on Wednesday after a crack was found in its oldest wall.</p>
            <p>Repairs would cost £4.2m and take about a year, the works chief Zoë Brühl told the council on Monday.</p></article></body></html>
            """;

    @TempDir
    private Path temp;
    private Path harbour;
    private HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        harbour = temp.resolve("harbour.stet");
        assertThat(Run.stet(harbour, "new", "--name", "The harbour").code()).isZero();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/quay", exchange -> {
            requests.incrementAndGet();
            var page = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static JsonNode input(Run run) {
        return run.json().path("inputs").get(0);
    }

    @Test
    void anAddressIsCapturedOnlyWhereThatIsAllowed() {
        var refused = Run.stet(harbour, "import", address("/quay"), "--json");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(input(refused).path("reason").asText()).contains("not on the public internet", "--allow-host");
        assertThat(requests).hasValue(0);

        var run = Run.stet(harbour, "import", address("/quay"), "--allow-host", "localhost", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        var input = input(run);
        assertThat(input.path("status").asText()).isEqualTo("added");
        assertThat(input.path("input").asText()).isEqualTo(address("/quay"));
        assertThat(input.path("title").asText()).isEqualTo("Quay closed");
        assertThat(input.path("outlet").asText()).isEqualTo("Port Ellin Gazette");
        assertThat(input.path("byline").asText()).isEqualTo("Morag Tully");
        assertThat(input.path("published").asText()).isEqualTo("2026-05-03T08:00:00Z");
        assertThat(input.path("agencyCredit").asText()).isEqualTo("AP");
        assertThat(input.path("originalHash").asText()).matches("[0-9a-f]{64}");
        assertThat(input.path("textHash").asText()).matches("[0-9a-f]{64}");
        assertThat(input.path("words").asInt()).isGreaterThan(30);
        assertThat(Run.stet(harbour, "verify").code()).isZero();

        var gone = Run.stet(harbour, "import", address("/gone"), "--allow-host", "localhost");
        assertThat(gone.code()).isEqualTo(3);
        assertThat(gone.err()).contains(address("/gone") + " answers 404 Not Found: there is no such page");
        assertThat(Run.stet("import", harbour, "ftp://gazette.example/quay").err()).contains("begins with http:// or https://");
    }

    @Test
    void theSamePageAsAFileIsADuplicate() throws IOException {
        assertThat(Run.stet(harbour, "import", address("/quay"), "--allow-host", "localhost").code()).isZero();
        var again = Run.stet(harbour, "import", Files.writeString(temp.resolve("saved.html"), PAGE), "--json");
        assertThat(input(again).path("status").asText()).isEqualTo("duplicate");
        assertThat(input(again).path("reason").asText()).contains("Quay closed");
        assertThat(again.json().path("duplicate").asInt()).isEqualTo(1);
    }

    @Test
    void anInputBecomesTheNextVersionOfTheArticleThatIsNamed() throws IOException {
        var first = input(Run.stet(harbour, "import", Files.writeString(temp.resolve("quay.html"), PAGE), "--json"));
        var edited = Files.writeString(temp.resolve("quay-later.html"), PAGE.replace("£4.2m", "£2.4m"));
        var run = Run.stet(harbour, "import", edited, "--as-version-of", "Quay closed", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(input(run).path("status").asText()).isEqualTo("version");
        assertThat(input(run).path("article")).isEqualTo(first.path("article"));
        assertThat(input(run).path("version")).isNotEqualTo(first.path("version"));
        assertThat(run.json().path("version").asInt()).isEqualTo(1);
        assertThat(input(Run.stet(harbour, "import", edited, "--as-version-of", "Quay closed", "--json")).path("status").asText())
                .isEqualTo("duplicate");
        assertThat(Run.stet(harbour, "diff", "Quay closed", "1", "2").out()).contains("4.2m").contains("2.4m");

        var unclear = Run.stet(harbour, "import", edited, "--as-version-of", "Ferry");
        assertThat(unclear.code()).isEqualTo(2);
        assertThat(unclear.err()).contains("no article is called “Ferry”");
        var two = Run.stet(harbour, "import", edited, temp.resolve("quay.html"), "--as-version-of", "Quay closed");
        assertThat(two.code()).isEqualTo(2);
        assertThat(two.err()).contains("takes one input");
    }

    @Test
    void aLaterEditionIsOfferedAndMadeAVersionOnCommand() throws IOException {
        var first = input(Run.stet(harbour, "import", Files.writeString(temp.resolve("quay.html"), PAGE), "--json"));
        assertThat(first.has("laterOf")).isFalse();
        var edited = Files.writeString(temp.resolve("quay-later.html"), PAGE.replace("£4.2m", "£2.4m"));
        var offered = input(Run.stet(harbour, "import", edited, "--json"));
        assertThat(offered.path("status").asText()).isEqualTo("added");
        assertThat(offered.path("laterOf").path("article")).isEqualTo(first.path("article"));
        assertThat(offered.path("laterOf").path("title").asText()).isEqualTo("Quay closed");
        assertThat(offered.path("laterOf").path("version").asInt()).isEqualTo(2);
        assertThat(offered.path("laterOf").path("kinship").asText()).isEqualTo("same_outlet_and_text");

        var id = first.path("article").asText().substring(0, 8);
        var accepted = input(Run.stet(harbour, "import", edited, "--as-version-of", id, "--json"));
        assertThat(accepted.path("status").asText()).isEqualTo("version");
        assertThat(accepted.path("article")).isEqualTo(first.path("article"));
        assertThat(accepted.path("originalHash")).isEqualTo(offered.path("originalHash"));
        assertThat(Run.stet(harbour, "info", "--json").json().path("articles")).hasSize(1);
        assertThat(Run.stet(harbour, "verify").code()).isZero();
        assertThat(Run.stet(harbour, "import", Files.writeString(temp.resolve("3.html"), PAGE.replace("noon", "dusk"))).out())
                .contains("looks like another version of “Quay closed”", "--as-version-of " + id);
    }

    @Test
    void whatThePersonSaysIsBelievedBeforeThePage() {
        var input = input(Run.stet(harbour, "import", address("/quay"), "--allow-host", "localhost", "--outlet", "Ellin Courier", "--published",
                "2026-05-04T09:30+01:00", "--json"));
        assertThat(input.path("outlet").asText()).isEqualTo("Ellin Courier");
        assertThat(input.path("published").asText()).isEqualTo("2026-05-04T09:30+01:00");
        var wrong = Run.stet(harbour, "import", address("/quay"), "--published", "4 May");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(requests).hasValue(1);
    }

    @Test
    void eachFileMayHaveADateOfItsOwn() throws IOException {
        var folder = Files.createDirectory(temp.resolve("a=b"));
        for (var name : List.of("early.txt", "late.txt", "undated.txt")) {
            Files.writeString(folder.resolve(name), "The quay is shut, says " + name + ".");
        }
        var run = Run.stet(harbour, "import", folder, "--published", "a=b/late.txt=2026-05-04T09:30+01:00", "--published", "early.txt=2026-05-03",
                "--json");
        assertThat(run.json().path("inputs").findValuesAsText("published")).containsExactly("2026-05-03", "2026-05-04T09:30+01:00");

        var all = Run.stet(harbour, "import", Files.writeString(folder.resolve("more.txt"), "More."),
                Files.writeString(folder.resolve("most.txt"), "Most."), "--published", "2026-05-05", "--published", "most.txt=2026-05-06", "--json");
        assertThat(all.json().path("inputs").findValuesAsText("published")).containsExactly("2026-05-05", "2026-05-06");
        var unknown = Run.stet(harbour, "import", folder, "--published", "earl.txt=2026-05-03");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no input is called earl.txt");
    }
}
