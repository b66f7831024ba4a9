package org.stet.core.placement;

import java.util.Arrays;
import java.util.HashMap;

/**
 * Aligns some words of one text with some of another, both in order: the choice of equal words that weighs most, where words
 * that follow each other weigh more. Where that would be too much work, words that occur once on both sides divide it first;
 * where there are none, nothing is aligned, because all is ambiguous then.
 */
final class Window {

    private static final int MOST_CELLS = 1_000_000;
    private static final int NEIGHBOURS = 1;
    private static final int AT_EDGE_OF_BOTH = 2;

    /** Takes a pair of words found to be the same. */
    @FunctionalInterface
    interface Pairs {
        void accept(int fromWord, int toWord);
    }

    private final Words from;
    private final Words to;
    private final int[] fromWords;
    private final int[] toWords;
    private final Pairs pairs;

    private Window(Words from, int[] fromWords, Words to, int[] toWords, Pairs pairs) {
        this.from = from;
        this.to = to;
        this.fromWords = fromWords;
        this.toWords = toWords;
        this.pairs = pairs;
    }

    /** @param pairs gets each pair once, in order within each part of the window */
    static void align(Words from, int[] fromWords, Words to, int[] toWords, Pairs pairs) {
        new Window(from, fromWords, to, toWords, pairs).align(0, fromWords.length, 0, toWords.length);
    }

    private void align(int fromStart, int fromEnd, int toStart, int toEnd) {
        int f1 = fromStart;
        int t1 = toStart;
        int f2 = fromEnd;
        int t2 = toEnd;
        while (f1 < f2 && t1 < t2 && isSame(f1, t1)) {
            pairs.accept(fromWords[f1++], toWords[t1++]);
        }
        while (f1 < f2 && t1 < t2 && isSame(f2 - 1, t2 - 1)) {
            pairs.accept(fromWords[--f2], toWords[--t2]);
        }
        if (f1 < f2 && t1 < t2) {
            if ((long) (f2 - f1) * (t2 - t1) <= MOST_CELLS) {
                alignBest(f1, f2, t1, t2);
            } else {
                divide(f1, f2, t1, t2);
            }
        }
    }

    private boolean isSame(int f, int t) {
        return from.number(fromWords[f]) == to.number(toWords[t]);
    }

    /** Cuts the window at words that occur once on both sides. */
    private void divide(int fromStart, int fromEnd, int toStart, int toEnd) {
        var single = new HashMap<Integer, int[]>();
        for (int f = fromStart; f < fromEnd; f++) {
            single.computeIfAbsent(from.number(fromWords[f]), number -> new int[] { 0, 0, -1, -1 });
            var seen = single.get(from.number(fromWords[f]));
            seen[0]++;
            seen[2] = f;
        }
        for (int t = toStart; t < toEnd; t++) {
            var seen = single.get(to.number(toWords[t]));
            if (seen != null) {
                seen[1]++;
                seen[3] = t;
            }
        }
        var cuts = single.values().stream().filter(seen -> seen[0] == 1 && seen[1] == 1)
                .sorted((one, other) -> Integer.compare(one[2], other[2])).toArray(int[][]::new);
        var chain = Chain.longestRising(Arrays.stream(cuts).mapToInt(cut -> cut[3]).toArray());
        if (chain.isEmpty()) {
            return;
        }
        int f = fromStart;
        int t = toStart;
        for (int i = chain.nextSetBit(0); i >= 0; i = chain.nextSetBit(i + 1)) {
            align(f, cuts[i][2], t, cuts[i][3]);
            pairs.accept(fromWords[cuts[i][2]], toWords[cuts[i][3]]);
            f = cuts[i][2] + 1;
            t = cuts[i][3] + 1;
        }
        align(f, fromEnd, t, toEnd);
    }

    /** Dynamic programming from the end: the best total with and without a match of the two words at hand. */
    private void alignBest(int fromStart, int fromEnd, int toStart, int toEnd) {
        int rows = fromEnd - fromStart;
        int columns = toEnd - toStart;
        var best = new int[rows + 1][columns + 1];
        var matched = new int[rows + 1][columns + 1];
        for (int f = rows - 1; f >= 0; f--) {
            for (int t = columns - 1; t >= 0; t--) {
                best[f][t] = Math.max(best[f + 1][t], best[f][t + 1]);
                if (isSame(fromStart + f, toStart + t)) {
                    var following = matched[f + 1][t + 1] > 0 ? matched[f + 1][t + 1] + NEIGHBOURS : 0;
                    matched[f][t] = weight(fromStart + f, toStart + t) + Math.max(following, best[f + 1][t + 1]);
                    best[f][t] = Math.max(best[f][t], matched[f][t]);
                }
            }
        }
        int t = 0;
        boolean follows = false;
        for (int f = 0; f < rows && t < columns;) {
            if (matched[f][t] > 0 && (matched[f][t] == best[f][t] || follows && matched[f][t] + NEIGHBOURS >= best[f][t])) {
                pairs.accept(fromWords[fromStart + f++], toWords[toStart + t++]);
                follows = true;
            } else {
                follows = false;
                if (best[f][t] == best[f + 1][t]) {
                    f++;
                } else {
                    t++;
                }
            }
        }
    }

    private int weight(int f, int t) {
        var starts = from.startsParagraph(fromWords[f]) && to.startsParagraph(toWords[t]);
        var ends = from.startsParagraph(fromWords[f] + 1) && to.startsParagraph(toWords[t] + 1);
        return from.weight(fromWords[f]) + (starts ? AT_EDGE_OF_BOTH : 0) + (ends ? AT_EDGE_OF_BOTH : 0);
    }
}
