package org.stet.ingest.capture;

import java.util.Map;

/** The status codes of HTTP (RFC 9110) as a person should hear of them. */
final class HttpStatus {

    private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(200, "OK"), Map.entry(301, "Moved Permanently"),
            Map.entry(302, "Found"), Map.entry(303, "See Other"), Map.entry(307, "Temporary Redirect"),
            Map.entry(308, "Permanent Redirect"), Map.entry(400, "Bad Request"), Map.entry(401, "Unauthorized"),
            Map.entry(402, "Payment Required"), Map.entry(403, "Forbidden"), Map.entry(404, "Not Found"), Map.entry(410, "Gone"),
            Map.entry(429, "Too Many Requests"), Map.entry(451, "Unavailable For Legal Reasons"),
            Map.entry(500, "Internal Server Error"), Map.entry(502, "Bad Gateway"), Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private HttpStatus() {
    }

    /** The usual name of a code; empty if it has none here. */
    static String name(int code) {
        return NAMES.getOrDefault(code, "");
    }

    /** What a code other than success means, and what to do about it. */
    static String advice(int code) {
        return switch (code) {
            case 404, 410 -> "there is no such page, or no more; check the address, or import the page from a web archive";
            case 401, 402, 403, 451 -> "the site does not hand the page to Stet; open it in the browser, save it and import the file";
            case 429 -> "the site wants fewer requests; try again later";
            default -> code >= 500 ? "the site is in trouble; try again later"
                    : "that is no page; open it in the browser, save it and import the file";
        };
    }
}
