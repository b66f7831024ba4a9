package org.stet.ingest.capture;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hosts that a person has said may be reached although they are not public.
 *
 * @param hosts each a host as written in addresses, with or without {@code :port}
 */
record AllowedHosts(Set<String> hosts) {

    /** Nothing but the public internet. */
    static final AllowedHosts NONE = new AllowedHosts(Set.of());

    AllowedHosts {
        hosts = hosts.stream().map(AllowedHosts::plain).filter(host -> !host.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    boolean allow(WebAddress address) {
        var host = plain(address.host());
        return hosts.contains(host) || hosts.contains(host + ":" + address.port());
    }

    private static String plain(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "").replaceFirst("\\.(?=$|:\\d+$)", "");
    }
}
