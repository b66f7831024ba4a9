package org.stet.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of pages as untrusted inputs give them. */
public final class Addresses {

    private static final List<String> WEB = List.of("http", "https");

    private static final Pattern COUNTS_VISITORS = Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|mc_cid|mc_eid|igshid|msclkid|ref_src|cmpid|smid)(?:=|$)");

    private Addresses() {
    }

    /** An absolute address of the web; empty if the text is none. */
    public static Optional<URI> web(String text) {
        return web(Optional.empty(), text);
    }

    /** An address of the web that may be relative to the place it was found at; empty if the text is none. */
    public static Optional<URI> web(Optional<URI> base, String text) {
        try {
            var stated = new URI(text.strip());
            return Optional.of(base.map(place -> place.resolve(stated)).orElse(stated)).filter(Addresses::isWeb);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null && address.getScheme() != null
                && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT));
    }

    /** The host of an address of the web, in lower case and without www; empty if the text is no such address. */
    public static Optional<String> host(String text) {
        return web(text).map(url -> url.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", ""));
    }

    /**
     * What the address of one page has in common with other addresses of it: host without www, path and query, without scheme,
     * fragment and what only counts visitors; empty if the text is no such address, or that of a site's front page, which is another page every day.
     */
    static Optional<String> page(String text) {
        return web(text).map(Addresses::page).filter(page -> page.indexOf('/') > 0);
    }

    private static String page(URI url) {
        var query = Stream.of(Optional.ofNullable(url.getRawQuery()).orElse("").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !COUNTS_VISITORS.matcher(parameter).lookingAt()).sorted().collect(Collectors.joining("&"));
        var path = Optional.ofNullable(url.getRawPath()).orElse("").replaceFirst("/+$", "");
        return host(url.toString()).orElseThrow() + path + (query.isEmpty() ? "" : "/?" + query);
    }
}
