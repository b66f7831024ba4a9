package org.stet.core.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds out which words of a text are which words of a later text.
 *
 * <ol>
 * <li>Runs of words that occur once in both texts: the longest choice in the same order is what stayed. Once more with shorter
 * runs in what is left.
 * <li>Between neighbours among the words that stayed, the best alignment of what is left.
 * <li>What was found is dropped again where too little around it agrees: words such as "the" are the same everywhere.
 * <li>Runs that occur once in what is left of both texts are starting points of passages that were moved, which are taken if
 * there is enough evidence. They come last, so that a copy elsewhere never draws words away from the place where they were.
 * </ol>
 */
final class Aligner {

    private static final int LONG_RUN = 6;
    private static final int SHORT_RUN = 3;

    private final Words from;
    private final Words to;
    private final Alignment alignment;

    private Aligner(Words from, Words to) {
        this.from = from;
        this.to = to;
        this.alignment = new Alignment(from, to);
    }

    static Alignment align(String from, String to) {
        var vocabulary = new Vocabulary();
        var aligner = new Aligner(new Words(from, vocabulary), new Words(to, vocabulary));
        aligner.takeRuns(LONG_RUN);
        aligner.takeRuns(SHORT_RUN);
        aligner.fillGaps();
        Slides.settle(aligner.alignment);
        Trust.dropUnsupported(aligner.alignment, stream -> stream == Alignment.STAYED);
        new Moves(aligner.alignment).take(aligner.runs(SHORT_RUN));
        Trust.dropUnsupported(aligner.alignment, stream -> stream != Alignment.STAYED);
        return aligner.alignment;
    }

    /** Aligns two short texts of which it is known that one became the other, whatever is left of it. */
    static Alignment alignAll(String from, String to) {
        var vocabulary = new Vocabulary();
        var aligner = new Aligner(new Words(from, vocabulary), new Words(to, vocabulary));
        aligner.fillGaps();
        return aligner.alignment;
    }

    /** Some words that occur once in what is left of both texts. */
    record Run(int from, int to, int length) {
    }

    private List<Run> runs(int k) {
        var earlier = new Grams(from, k, word -> !alignment.isMatched(word));
        var later = new Grams(to, k, word -> !alignment.isTaken(word));
        var runs = new ArrayList<Run>();
        for (var start : earlier.starts()) {
            var place = later.placeOf(earlier, start);
            if (place >= 0) {
                runs.add(new Run(start, place, earlier.length(start)));
            }
        }
        return runs;
    }

    /** Takes the longest choice of runs that keeps the order, each between the same neighbours among the words that stayed. */
    private void takeRuns(int k) {
        var fromGaps = gaps(from.size(), alignment::isMatched);
        var toGaps = gaps(to.size(), alignment::isTaken);
        var runs = runs(k).stream().filter(run -> fromGaps[run.from] == toGaps[run.to]).toList();
        var chain = Chain.longestRising(runs.stream().mapToInt(Run::to).toArray());
        var i = -1;
        var j = -1;
        for (int at = chain.nextSetBit(0); at >= 0; at = chain.nextSetBit(at + 1)) {
            var run = runs.get(at);
            for (int n = 0; n < run.length; n++) {
                if (run.from + n > i && run.to + n > j) {
                    i = run.from + n;
                    j = run.to + n;
                    alignment.match(i, j, Alignment.STAYED);
                }
            }
        }
    }

    /** For each word the number of words before it that a test holds for. */
    private static int[] gaps(int size, IntPredicate test) {
        var gaps = new int[size];
        for (int word = 0, count = 0; word < size; word++) {
            gaps[word] = count;
            count += test.test(word) ? 1 : 0;
        }
        return gaps;
    }

    private void fillGaps() {
        int i = 0;
        int j = 0;
        for (int next = 0; next <= from.size(); next++) {
            if (next == from.size() || alignment.stayed(next)) {
                var match = next == from.size() ? to.size() : alignment.forth(next);
                var earlier = free(i, next, alignment::isMatched);
                var later = free(j, match, alignment::isTaken);
                if (earlier.length > 0 && later.length > 0) {
                    Window.align(from, earlier, to, later, (word, other) -> alignment.match(word, other, Alignment.STAYED));
                }
                i = next + 1;
                j = match + 1;
            }
        }
    }

    static int[] free(int start, int end, IntPredicate taken) {
        return Arrays.stream(Chain.range(start, end)).filter(word -> !taken.test(word)).toArray();
    }

    /** The alignment's words of a list of pairs. */
    static List<int[]> pairs(Words from, int[] fromWords, Words to, int[] toWords) {
        var pairs = new ArrayList<int[]>();
        Window.align(from, fromWords, to, toWords, (word, other) -> pairs.add(new int[] { word, other }));
        pairs.sort((one, other) -> Integer.compare(one[0], other[0]));
        return pairs;
    }
}
