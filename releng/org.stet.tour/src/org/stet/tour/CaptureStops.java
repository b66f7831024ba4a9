package org.stet.tour;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.stet.model.Article;

/** A link is captured from a server on this machine, which the person has allowed, and turns out to be another version of an article. */
final class CaptureStops {

    private CaptureStops() {
    }

    static Map<String, Stop> all() {
        var stops = new LinkedHashMap<String, Stop>();
        stops.put("capture", CaptureStops::capture);
        return stops;
    }

    private static void capture(Robot robot) throws IOException {
        var article = robot.read(CaptureStops::edited);
        var versions = article.getVersions().size();
        var server = serve(robot.read(() -> page(article)));
        try {
            InstanceScope.INSTANCE.getNode("org.stet.ui").put("capture.allowedHosts", "localhost");
            robot.key("ctrl+i").waitUntil("the wizard is open", () -> Desk.isWindow("Import articles")).key("alt+t")
                    .waitUntil("a link can be typed", () -> Desk.isAt(Text.class))
                    .type("http://localhost:" + server.getAddress().getPort() + "/baths-leak").screenshot("import-link").key("alt+i")
                    .waitUntil("it is offered as a version", () -> robot.sees("Looks like another version")).screenshot("version-offer");
            var offer = robot.find(Link.class, link -> link.getText().contains("Make it version"));
            robot.click(offer, 8, 8).waitUntil("it is a version", () -> article.getVersions().size() == versions + 1).settle()
                    .screenshot("version-made");
        } finally {
            server.stop(0);
        }
    }

    /** The article of the sample case that has two versions already. */
    private static Article edited() {
        return Desk.open().articles().stream().filter(article -> article.getVersions().size() > 1).findFirst().orElseThrow();
    }

    /** The latest of its captures that is a page, with one more number changed. */
    private static byte[] page(Article article) {
        try {
            var page = article.getVersions().reversed().stream().filter(version -> version.getUrl() != null).findFirst().orElseThrow();
            return new String(Desk.open().original(article, page), StandardCharsets.UTF_8).replace("64", "65")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve(byte[] page) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/baths-leak", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }
}
