package org.stet.ingest.capture;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, after IANA's special-purpose registries (RFC 6890 and its updates):
 * loopback, private, link-local, shared, multicast, documentation, benchmarking, reserved. An IPv6 address that carries an IPv4
 * address is as public as that.
 */
final class PublicAddresses {

    /** The first bits of addresses. */
    private record Block(byte[] network, int bits) {

        static Block of(String notation) {
            var slash = notation.indexOf('/');
            try {
                return new Block(InetAddress.getByName(notation.substring(0, slash)).getAddress(),
                        Integer.parseInt(notation.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(notation, e);
            }
        }

        boolean holds(byte[] address) {
            var whole = bits / Byte.SIZE;
            var rest = bits % Byte.SIZE;
            return address.length == network.length && Arrays.equals(address, 0, whole, network, 0, whole)
                    && (rest == 0 || (address[whole] ^ network[whole]) >> Byte.SIZE - rest == 0);
        }
    }

    private static final List<Block> NOT_PUBLIC = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "3fff::/20");
    private static final Block GLOBAL_IP6 = Block.of("2000::/3");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");
    private static final Block NAT64 = Block.of("64:ff9b::/96");

    private PublicAddresses() {
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isNone(bytes);
        }
        if (NAT64.holds(bytes)) {
            return isNone(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isNone(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL_IP6.holds(bytes) && isNone(bytes);
    }

    private static boolean isNone(byte[] address) {
        return NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
    }

    private static List<Block> blocks(String... notations) {
        return Stream.of(notations).map(Block::of).toList();
    }
}
