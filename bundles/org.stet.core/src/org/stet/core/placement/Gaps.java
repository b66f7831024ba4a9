package org.stet.core.placement;

import java.util.Optional;

/** Finds the gap that a word without a match is in. */
final class Gaps {

    private final Alignment alignment;
    private final Words from;
    private final Words to;
    private final int[] previous;
    private final int[] next;

    Gaps(Alignment alignment) {
        this.alignment = alignment;
        this.from = alignment.from();
        this.to = alignment.to();
        previous = new int[from.size()];
        next = new int[from.size()];
        for (int word = 0, last = -1; word < from.size(); word++) {
            previous[word] = last;
            last = alignment.isMatched(word) ? word : last;
        }
        for (int word = from.size() - 1, last = from.size(); word >= 0; word--) {
            next[word] = last;
            last = alignment.isMatched(word) ? word : last;
        }
    }

    /** The gap of a word without a match; empty if nothing of its paragraph stayed together beside it. */
    Optional<Gap> around(int word) {
        var left = previous[word];
        var right = next[word];
        var leftNear = left >= 0 && from.paragraph(left) == from.paragraph(word);
        var rightNear = right < from.size() && from.paragraph(right) == from.paragraph(word);
        if (leftNear && rightNear && alignment.stream(left) == alignment.stream(right)) {
            return gap(left + 1, right, alignment.forth(left) + 1, alignment.forth(right));
        }
        if (leftNear == rightNear) {
            return Optional.empty();
        }
        return leftNear ? toParagraphEnd(left, word) : toParagraphStart(right, word);
    }

    /** The stream of what stayed together beside a word without a match. */
    int stream(int word) {
        var left = previous[word];
        return alignment.stream(left >= 0 && from.paragraph(left) == from.paragraph(word) ? left : next[word]);
    }

    private Optional<Gap> toParagraphEnd(int left, int word) {
        var end = word + 1;
        while (!from.startsParagraph(end)) {
            end++;
        }
        var start = alignment.forth(left) + 1;
        var laterEnd = start;
        while (laterEnd < to.size() && (laterEnd == start || !to.startsParagraph(laterEnd)) && !to.startsParagraph(start)
                && !alignment.isTaken(laterEnd)) {
            laterEnd++;
        }
        return gap(left + 1, end, start, laterEnd);
    }

    private Optional<Gap> toParagraphStart(int right, int word) {
        var start = word;
        while (!from.startsParagraph(start)) {
            start--;
        }
        var end = alignment.forth(right);
        var laterStart = end;
        while (!to.startsParagraph(laterStart) && !alignment.isTaken(laterStart - 1)) {
            laterStart--;
        }
        return gap(start, right, laterStart, end);
    }

    private Optional<Gap> gap(int start, int end, int laterStart, int laterEnd) {
        return laterStart <= laterEnd && isFree(laterStart, laterEnd)
                ? Optional.of(new Gap(alignment, start, end, laterStart, laterEnd)) : Optional.empty();
    }

    private boolean isFree(int start, int end) {
        for (int word = start; word < end; word++) {
            if (alignment.isTaken(word)) {
                return false;
            }
        }
        return true;
    }
}
