package org.stet.fuzz;

import java.util.Random;

/** Choices as some bytes make them; when they are used up, each is the first. */
final class Choices extends Random {

    private static final long serialVersionUID = 1L;

    private final byte[] bytes;
    private int used;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    protected int next(int bits) {
        var value = 0;
        for (int have = 0; have < bits; have += Byte.SIZE) {
            value = value << Byte.SIZE | nextByte();
        }
        return value & (int) ((1L << bits) - 1);
    }

    @Override
    public int nextInt(int bound) {
        return bound <= 1 << Byte.SIZE ? nextByte() % bound : next(Math.min(31, Integer.SIZE - Integer.numberOfLeadingZeros(bound))) % bound;
    }

    private int nextByte() {
        return used < bytes.length ? bytes[used++] & 0xFF : 0;
    }
}
