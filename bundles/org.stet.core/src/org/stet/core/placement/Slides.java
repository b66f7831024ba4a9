package org.stet.core.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * A stretch of words that was taken out or put in can often be cut in several places with the same result: in {@code A. B. B. C}
 * either B may be the new one. The cut is put between paragraphs or sentences where one such place stands out; otherwise the
 * words that may be on either side of it are doubtful.
 */
final class Slides {

    private static final int BOTH_AT_SENTENCES = 4;
    private static final int FARTHEST = 1000;

    private final Alignment alignment;

    private Slides(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Settles the cuts of what was taken out and put in among the words that kept their order. */
    static void settle(Alignment alignment) {
        new Slides(alignment).settle();
    }

    private void settle() {
        cuts().forEach(Cut::settle);
    }

    private List<Cut> cuts() {
        var cuts = new ArrayList<Cut>();
        int i = -1;
        int j = -1;
        for (int next = 0; next <= alignment.from().size(); next++) {
            if (next == alignment.from().size() || alignment.stayed(next)) {
                var match = next == alignment.from().size() ? alignment.to().size() : alignment.forth(next);
                if (match == j + 1 && next > i + 1) {
                    cuts.add(takenOut(i + 1, next));
                } else if (next == i + 1 && match > j + 1) {
                    cuts.add(putIn(j + 1, match));
                }
                i = next;
                j = match;
            }
        }
        return cuts;
    }

    private Cut takenOut(int start, int end) {
        return new Cut(alignment.from(), start, end, word -> alignment.stayed(word) ? alignment.forth(word) : -1,
                (word, other) -> alignment.match(word, other, Alignment.STAYED), alignment::unmatch, alignment::doubt);
    }

    private Cut putIn(int start, int end) {
        return new Cut(alignment.to(), start, end, this::stayedBack, (word, other) -> alignment.match(other, word,
                Alignment.STAYED),
                word -> alignment.unmatch(alignment.back(word)), this::doubtBack);
    }

    private int stayedBack(int toWord) {
        var word = alignment.back(toWord);
        return word >= 0 && alignment.stayed(word) ? word : -1;
    }

    private void doubtBack(int toWord) {
        if (alignment.isTaken(toWord)) {
            alignment.doubt(alignment.back(toWord));
        }
    }

    @FunctionalInterface
    private interface Matching {
        void match(int word, int other);
    }

    /** Words of one text from start to before end that the other text lacks. */
    private record Cut(Words words, int start, int end, IntUnaryOperator matchOf, Matching matching, IntConsumer unmatch,
            IntConsumer doubt) {

        void settle() {
            if (!isStillOne()) {
                return;
            }
            var up = up();
            var down = down();
            if (up + down == 0) {
                return;
            }
            var best = 0;
            var ties = 0;
            for (int shift = -up; shift <= down; shift++) {
                if (cut(shift) > cut(best)) {
                    best = shift;
                }
            }
            for (int shift = -up; shift <= down; shift++) {
                ties += cut(shift) == cut(best) ? 1 : 0;
            }
            shift(best);
            if (ties > 1 || cut(best) < BOTH_AT_SENTENCES) {
                doubtful(up, down);
            }
        }

        /** Whether no neighbouring cut that was settled before has reached into this one. */
        private boolean isStillOne() {
            for (int word = start; word < end; word++) {
                if (isMatched(word)) {
                    return false;
                }
            }
            return start == 0 || end == words.size() || isMatched(start - 1) && isMatched(end) && follows(start - 1, end);
        }

        private int up() {
            var up = 0;
            while (up < FARTHEST && start - 1 - up >= 0 && words.number(start - 1 - up) == words.number(end - 1 - up)
                    && isMatched(start - 1 - up)
                    && (up == 0 || follows(start - 1 - up, start - up))) {
                up++;
            }
            return up;
        }

        private int down() {
            var down = 0;
            while (down < FARTHEST && end + down < words.size() && words.number(start + down) == words.number(end + down)
                    && isMatched(end + down)
                    && (down == 0 || follows(end + down - 1, end + down))) {
                down++;
            }
            return down;
        }

        private boolean isMatched(int word) {
            return matchOf.applyAsInt(word) >= 0;
        }

        private boolean follows(int word, int next) {
            return matchOf.applyAsInt(word) + 1 == matchOf.applyAsInt(next);
        }

        private int cut(int shift) {
            return words.cut(start + shift) + words.cut(end + shift);
        }

        private void shift(int by) {
            var length = end - start;
            for (int word = start - 1; word >= start + by; word--) {
                move(word, word + length);
            }
            for (int word = end; word < end + by; word++) {
                move(word, word - length);
            }
        }

        private void move(int word, int target) {
            var match = matchOf.applyAsInt(word);
            unmatch.accept(word);
            matching.match(target, match);
        }

        /** As many words at each end of the range of the cut as it can be shifted. */
        private void doubtful(int up, int down) {
            var first = start - up;
            var last = end + down;
            for (int i = 0; i < Math.min(up + down, last - first); i++) {
                doubt.accept(first + i);
                doubt.accept(last - 1 - i);
            }
        }
    }
}
