package org.stet.ingest;

import java.util.Arrays;
import java.util.Random;

/** Damages inputs at random, in a way that can be repeated. */
public final class Damage {

    private static final String SIGNS = " <>&\"'{}[]\\/:;\n\r\0=%-#*|.";

    private Damage() {
    }

    /** Some bytes changed, a stretch repeated or left out, the end cut off. */
    public static byte[] of(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (var hits = random.nextInt(8); hits >= 0; hits--) {
            var at = random.nextInt(bytes.length);
            var end = Math.min(bytes.length, at + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                case 2 -> bytes = Samples.join(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 -> bytes = Samples.join(Arrays.copyOf(bytes, at + 1), Arrays.copyOfRange(bytes, end, bytes.length));
                default -> bytes = random.nextInt(6) == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
            }
        }
        return bytes;
    }
}
