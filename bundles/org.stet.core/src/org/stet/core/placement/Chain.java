package org.stet.core.placement;

import java.util.Arrays;
import java.util.BitSet;

/** The longest choice from a row of numbers that rises. */
final class Chain {

    private Chain() {
    }

    /** Positions of a longest strictly rising subsequence, as a set; of several always the same one. */
    static BitSet longestRising(int[] numbers) {
        var tails = new int[numbers.length];
        var previous = new int[numbers.length];
        var length = 0;
        for (int i = 0; i < numbers.length; i++) {
            var at = lowerBound(tails, length, numbers, numbers[i]);
            previous[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        var chain = new BitSet(numbers.length);
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            chain.set(i);
        }
        return chain;
    }

    private static int lowerBound(int[] tails, int length, int[] numbers, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (numbers[tails[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static int[] range(int from, int to) {
        var range = new int[Math.max(0, to - from)];
        Arrays.setAll(range, i -> from + i);
        return range;
    }
}
