package org.stet.search.meaning;

/** Vectors whose numbers take a byte each. Their direction is kept, which is all that cosine looks at, and not their length. */
public final class Quantized {

    private Quantized() {
    }

    /** The vector with its largest number scaled to 127. */
    public static byte[] of(float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (var number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        var bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] * (Byte.MAX_VALUE / largest));
        }
        return bytes;
    }
}
