package org.stet.core.placement;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Neighbouring words of one paragraph that have no match, and what stands in their place: words from {@code fromStart} to before
 * {@code fromEnd} became those from {@code toStart} to before {@code toEnd}.
 */
record Gap(Alignment alignment, int fromStart, int fromEnd, int toStart, int toEnd) {

    private static final int MOST_WORDS = 8;
    private static final int MOST_EXTRA_WORDS = 4;
    private static final int MOST_LEFT_OUT = 3;
    private static final int NEAR = 6;
    private static final int ENOUGH = 8;
    private static final double LEFT_OUT = 1.1;
    private static final double ALIKE = 0.6;
    private static final double INCOMPARABLE = 2.3;

    /** Words of the later text; empty if both are equal. */
    record Range(int start, int end) {
        boolean isEmpty() {
            return start >= end;
        }
    }

    /**
     * Whether it is certain that the words became these: the gap is small on both sides, and enough of what is around it in its
     * paragraph stayed.
     */
    boolean isTight() {
        var words = fromEnd - fromStart;
        var laterWords = toEnd - toStart;
        return words <= MOST_WORDS && laterWords <= 2 * words + MOST_EXTRA_WORDS
                && (laterWords == 0 ? words <= MOST_LEFT_OUT
                        : alignment.to().paragraph(toStart) == alignment.to().paragraph(toEnd - 1))
                && support() >= Math.min(ENOUGH, Math.min(alignment.from().weight(fromStart, fromEnd), Words.WORD * words));
    }

    private int support() {
        var from = alignment.from();
        var paragraph = from.paragraph(fromStart);
        var support = 0;
        for (int word = Math.max(0, fromStart - NEAR); word < Math.min(from.size(), fromEnd + NEAR); word++) {
            support += alignment.isMatched(word) && from.paragraph(word) == paragraph ? from.weight(word) : 0;
        }
        return support;
    }

    /**
     * Whether it is certain what some of the words became: the whole gap, or with at least one of them a number where there are as
     * many as there were, a name likewise, or a word that looks alike. Of other words nobody can tell which replaced which.
     */
    boolean isCertain(int start, int end) {
        if (start == fromStart && end == fromEnd) {
            return true;
        }
        if (isLarge()) {
            return false;
        }
        var partners = partners();
        return IntStream.range(start, end)
                .anyMatch(word -> partners[word - fromStart] >= 0 && isCounterpart(word, partners[word - fromStart]));
    }

    private boolean isCounterpart(int word, int laterWord) {
        var from = alignment.from();
        var to = alignment.to();
        if (from.isNumber(word)) {
            return from.hasDigits(word) && to.hasDigits(laterWord) && areAsMany(from::hasDigits, to::hasDigits)
                    || to.isNumber(laterWord) && areAsMany(from::isNumber, to::isNumber);
        }
        var names = from.isName(word) && to.isName(laterWord) && fromEnd - fromStart == toEnd - toStart
                && word - fromStart == laterWord - toStart;
        return names || likeness(from.word(word), to.word(laterWord)) >= ALIKE;
    }

    private boolean areAsMany(IntPredicate words, IntPredicate laterWords) {
        return IntStream.range(fromStart, fromEnd).filter(words).count()
                == IntStream.range(toStart, toEnd).filter(laterWords).count();
    }

    private boolean isLarge() {
        return fromEnd - fromStart > MOST_WORDS || toEnd - toStart > 2 * MOST_WORDS + MOST_EXTRA_WORDS;
    }

    /** What some of the words became: what a number or a like word points at, else all that stands in the gap at that end. */
    Range part(int start, int end) {
        if (isLarge()) {
            return new Range(start == fromStart ? toStart : toEnd, end == fromEnd ? toEnd : toStart);
        }
        var partners = partners();
        var first = start;
        while (first < end && partners[first - fromStart] < 0) {
            first++;
        }
        var last = end - 1;
        while (last > first && partners[last - fromStart] < 0) {
            last--;
        }
        if (first == end) {
            return start == fromStart && end == fromEnd ? new Range(toStart, toEnd) : new Range(toStart, toStart);
        }
        var rangeStart = partners[first - fromStart];
        var rangeEnd = partners[last - fromStart] + 1;
        return new Range(start == fromStart && !isPlain(start, rangeStart) ? toStart : rangeStart,
                end == fromEnd && !isPlain(end - 1, rangeEnd - 1) ? toEnd : rangeEnd);
    }

    /** Whether a word became just that word: the same, or a number for a number. */
    private boolean isPlain(int word, int laterWord) {
        return alignment.from().number(word) == alignment.to().number(laterWord)
                || alignment.from().isNumber(word) && alignment.to().isNumber(laterWord);
    }

    /** The cheapest way to replace, leave out and add words; for each word what replaced it, or -1. */
    private int[] partners() {
        int rows = fromEnd - fromStart;
        int columns = toEnd - toStart;
        var cost = new double[rows + 1][columns + 1];
        for (int f = rows; f >= 0; f--) {
            for (int t = columns; t >= 0; t--) {
                if (f == rows || t == columns) {
                    cost[f][t] = LEFT_OUT * (rows - f + columns - t);
                } else {
                    cost[f][t] = Math.min(cost[f + 1][t + 1] + difference(fromStart + f, toStart + t),
                            LEFT_OUT + Math.min(cost[f + 1][t], cost[f][t + 1]));
                }
            }
        }
        var partners = new int[rows];
        int t = 0;
        for (int f = 0; f < rows; f++) {
            partners[f] = -1;
            while (t < columns && cost[f][t] == LEFT_OUT + cost[f][t + 1]
                    && cost[f][t] < cost[f + 1][t + 1] + difference(fromStart + f, toStart + t)) {
                t++;
            }
            if (t < columns && cost[f][t] == cost[f + 1][t + 1] + difference(fromStart + f, toStart + t)) {
                partners[f] = toStart + t++;
            }
        }
        return partners;
    }

    /** 0 for the same word, 1 for an unlike word of the same sort, more than leaving out and adding for another sort. */
    private double difference(int word, int laterWord) {
        var from = alignment.from();
        var to = alignment.to();
        if (from.isSign(word) != to.isSign(laterWord) || from.isNumber(word) != to.isNumber(laterWord)) {
            return INCOMPARABLE;
        }
        return 1 - likeness(from.word(word), to.word(laterWord)) * 0.9;
    }

    /** Share of a word that is the same at its beginning and end. */
    private static double likeness(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return (start + end) / (double) Math.max(one.length(), other.length());
    }
}
