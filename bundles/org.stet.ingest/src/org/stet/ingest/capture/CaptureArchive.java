package org.stet.ingest.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes what was asked and answered as a web archive. Bodies are as they came; the HTTP client has joined chunks already, so a
 * {@code Transfer-Encoding} is kept under the name that archives give to fields which no longer hold.
 */
final class CaptureArchive {

    private CaptureArchive() {
    }

    static byte[] of(List<Exchange> exchanges) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var warc = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            warc.write(new Warcinfo.Builder().date(exchanges.getFirst().at())
                    .fields(Map.of("software", List.of(UserAgent.NAME), "format", List.of("WARC File Format 1.0"))).build());
            for (var exchange : exchanges) {
                var response = response(exchange);
                warc.write(response);
                warc.write(new WarcRequest.Builder(exchange.address().uri()).date(exchange.at()).concurrentTo(response.id())
                        .body(new HttpRequest.Builder("GET", target(exchange.address())).addHeaders(exchange.request()).build()).build());
            }
        }
        return bytes.toByteArray();
    }

    private static WarcResponse response(Exchange exchange) throws IOException {
        var http = new HttpResponse.Builder(exchange.status(), HttpStatus.name(exchange.status())).addHeaders(fields(exchange));
        if (exchange.body().length > 0) {
            http.body(contentType(exchange), exchange.body());
        }
        return new WarcResponse.Builder(exchange.address().uri()).date(exchange.at()).ipAddress(exchange.host())
                .payloadDigest(new WarcDigest("sha256", sha256(exchange.body()))).body(http.build()).build();
    }

    /** The header without what writing the body sets. */
    private static Map<String, List<String>> fields(Exchange exchange) {
        var fields = new LinkedHashMap<String, List<String>>();
        exchange.headers().map().forEach((name, values) -> {
            switch (name.toLowerCase(Locale.ROOT)) {
                case "content-type", "content-length" -> { }
                case "transfer-encoding" -> fields.put("X-Archive-Orig-Transfer-Encoding", values);
                default -> fields.put(name, new ArrayList<>(values));
            }
        });
        return fields;
    }

    private static MediaType contentType(Exchange exchange) {
        return exchange.headers().firstValue("content-type").flatMap(CaptureArchive::mediaType).orElse(MediaType.OCTET_STREAM);
    }

    static Optional<MediaType> mediaType(String field) {
        try {
            return Optional.of(MediaType.parseLeniently(field));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String target(WebAddress address) {
        var query = address.uri().getRawQuery();
        return address.uri().getRawPath() + (query == null ? "" : "?" + query);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
