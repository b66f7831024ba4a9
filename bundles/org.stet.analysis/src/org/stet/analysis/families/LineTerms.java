package org.stet.analysis.families;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where the words of an article stand that say what its sentences are about.
 *
 * @param terms every such word of every sentence in ascending order
 * @param lines beside it the number of the sentence
 */
record LineTerms(Wording wording, long[] terms, int[] lines) {

    static LineTerms of(Wording wording) {
        record Entry(long term, int line) {
        }
        var entries = IntStream.range(0, wording.lines().size()).boxed()
                .flatMap(line -> Arrays.stream(wording.lines().get(line).about()).mapToObj(term -> new Entry(term, line)))
                .sorted(Comparator.comparingLong(Entry::term).thenComparingInt(Entry::line)).toList();
        return new LineTerms(wording, entries.stream().mapToLong(Entry::term).toArray(), entries.stream().mapToInt(Entry::line).toArray());
    }
}
