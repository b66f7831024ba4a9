package org.stet.ingest.capture;

import java.net.InetAddress;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question to a host and its answer.
 *
 * @param host the address that answered
 * @param request header fields as sent
 * @param headers header fields of the answer
 * @param body as it came, still compressed if it was
 */
record Exchange(WebAddress address, InetAddress host, Instant at, Map<String, List<String>> request, int status, HttpHeaders headers,
        byte[] body) {

    /** Where the page has moved to, if that is the answer. */
    Optional<String> redirection() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> headers.firstValue("location");
            default -> Optional.empty();
        };
    }

    boolean isPage() {
        return status >= 200 && status < 300;
    }
}
