package org.stet.ingest.capture;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;

/**
 * The address of a page as a browser would take it: http or https, a host by its name or plain IP address, no user name.
 *
 * @param uri without fragment, the host in lower case and ASCII
 */
record WebAddress(URI uri) {

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern NOT_IN_A_PATH = Pattern.compile("[^!-~]|[\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    /** Hosts that end so are taken for numbers by some resolvers, in octal or hexadecimal even. */
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");
    private static final Pattern PLAIN_IP4 = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.(?!$)|$)){4}");

    /** @throws ReadException if it is no such address, with the reason */
    static WebAddress parse(String text) throws ReadException {
        var parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            throw refused(text, "is no address of a page; it begins with http:// or https://");
        }
        if (parts.group(2).indexOf('@') >= 0) {
            throw refused(text.replaceFirst("//[^/]*@", "//…@"), "holds a user name or password, which would be kept with the page; leave it out");
        }
        var authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw refused(text, "names no host");
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var host = host(text, authority.group(1));
        var port = Optional.ofNullable(authority.group(2)).filter(digits -> !digits.isEmpty()).map(digits -> ":" + digits).orElse("");
        try {
            return new WebAddress(new URI(scheme + "://" + host + port + path(parts.group(3)))).checked(text);
        } catch (URISyntaxException e) {
            throw refused(text, "is no address of a page: " + e.getReason());
        }
    }

    private static String host(String text, String written) throws ReadException {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        try {
            var host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            if (ENDS_IN_A_NUMBER.matcher(host).matches() && !PLAIN_IP4.matcher(host).matches()) {
                throw refused(text, "has a host that is a number in disguise; write its name, or four numbers such as 192.0.2.1");
            }
            return host;
        } catch (IllegalArgumentException e) {
            throw refused(text, "names no host: " + e.getMessage());
        }
    }

    private static String path(String written) {
        var path = written.replace('\\', '/');
        return NOT_IN_A_PATH.matcher(path.startsWith("/") ? path : "/" + path).replaceAll(found -> {
            var encoded = new StringBuilder();
            for (var unit : found.group().getBytes(StandardCharsets.UTF_8)) {
                encoded.append('%').append(String.format("%02X", unit));
            }
            return encoded.toString();
        });
    }

    private WebAddress checked(String text) throws ReadException {
        if (uri.getHost() == null) {
            throw refused(text, "names no host that can be looked up");
        }
        if (port() > 65_535 || port() < 1024 && port() != 80 && port() != 443) {
            throw refused(text, "has the port " + port() + ", where no pages are");
        }
        return this;
    }

    /** Where a redirection of this page leads. */
    WebAddress resolve(String location) throws ReadException {
        var written = location.strip();
        if (written.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return parse(written);
        }
        if (written.startsWith("//")) {
            return parse(uri.getScheme() + ":" + written);
        }
        var root = uri.getScheme() + "://" + uri.getRawAuthority();
        if (written.startsWith("/")) {
            return parse(root + written);
        }
        if (written.startsWith("?")) {
            return parse(root + uri.getRawPath() + written);
        }
        try {
            return parse(uri.resolve(path(written.replaceFirst("#.*", "")).substring(1)).toString());
        } catch (IllegalArgumentException e) {
            throw refused(written, "is no address of a page");
        }
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /** As it stands in the address; an IPv6 address without brackets. */
    String host() {
        return uri.getHost().replaceAll("[\\[\\]]", "");
    }

    int port() {
        return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
    }

    /** Host and port as in a {@code Host} header: the port only if it is not the usual one. */
    String authority() {
        return uri.getRawAuthority();
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static ReadException refused(String text, String why) {
        return new ReadException(Reason.UNREADABLE, "“" + text.strip() + "” " + why);
    }
}
