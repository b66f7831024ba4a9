package org.stet.core.placement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The runs of k words that occur once among the free words of a text; a run lies in one paragraph, a short paragraph is
 * one run.
 */
final class Grams {

    private static final int FREE = -1;
    private static final int REPEATED = -2;

    private final Words words;
    private final int k;
    private final IntPredicate free;
    private final long[] hashes;
    private final int[] places;
    private final int[] starts;
    private int count;

    /** @param free tells the words that may be used */
    Grams(Words words, int k, IntPredicate free) {
        this.words = words;
        this.k = k;
        this.free = free;
        var capacity = Integer.highestOneBit(Math.max(8, words.size())) << 2;
        hashes = new long[capacity];
        places = new int[capacity];
        Arrays.fill(places, FREE);
        starts = new int[words.size()];
        collect();
    }

    private void collect() {
        for (int start = 0; start < words.size(); start++) {
            if (length(start) > 0) {
                starts[count++] = start;
                var slot = slot(hash(words, start, length(start)));
                places[slot] = places[slot] == FREE ? start : REPEATED;
            }
        }
    }

    /** The starts of the runs, in order. */
    int[] starts() {
        return Arrays.copyOf(starts, count);
    }

    /** Number of words of the run that starts here: k, fewer for a whole short paragraph, or 0 if no run starts here. */
    int length(int start) {
        var length = 0;
        while (length < k && start + length < words.size() && free.test(start + length)
                && (length == 0 || !words.startsParagraph(start + length))) {
            length++;
        }
        var whole = length >= 2 && words.startsParagraph(start) && words.startsParagraph(start + length);
        return length == k || whole ? length : 0;
    }

    /** The words that are part of a run that occurs more than once. */
    BitSet repeated() {
        var repeated = new BitSet(words.size());
        for (int i = 0; i < count; i++) {
            var length = length(starts[i]);
            if (places[slot(hash(words, starts[i], length))] == REPEATED) {
                repeated.set(starts[i], starts[i] + length);
            }
        }
        return repeated;
    }

    /** Where this text has a run of another text, if exactly once there and here; otherwise -1. */
    int placeOf(Grams other, int start) {
        var length = other.length(start);
        var hash = hash(other.words, start, length);
        if (other.places[other.slot(hash)] != start) {
            return -1;
        }
        var place = places[slot(hash)];
        return place >= 0 && isSame(other.words, start, place, length) ? place : -1;
    }

    private boolean isSame(Words others, int start, int place, int length) {
        if (length(place) != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (words.number(place + i) != others.number(start + i)) {
                return false;
            }
        }
        return true;
    }

    private int slot(long hash) {
        var slot = (int) (hash >>> 20) & hashes.length - 1;
        while (places[slot] != FREE && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        hashes[slot] = hash;
        return slot;
    }

    private static long hash(Words words, int start, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ words.number(start + i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
