package org.stet.search.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Fingerprints by which the index knows whether it still says what the case says. */
final class Prints {

    private Prints() {
    }

    /** The SHA-256 of some values with records' textual form, in order, as hexadecimal. */
    static String of(Stream<?> values) {
        return HexFormat.of().formatHex(digest(values));
    }

    /** The first eight bytes of the SHA-256 of a text, enough to see that it changed. */
    static long shortOf(String text) {
        return ByteBuffer.wrap(digest(Stream.of(text))).getLong();
    }

    private static byte[] digest(Stream<?> values) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            values.forEach(value -> {
                digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
