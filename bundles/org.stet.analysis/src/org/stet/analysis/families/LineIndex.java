package org.stet.analysis.families;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The sentences of an article by their words, to find the one that resembles a sentence of another article most. */
final class LineIndex {

    /** A word in more sentences of one article does not tell which of them is meant. */
    private static final int MOST_LINES = 50;

    private final Wording wording;
    private final Rarity rarity;
    private final double[] weights;
    /** Every word of every sentence in ascending order, and beside it the number of the sentence. */
    private final long[] terms;
    private final int[] lines;

    LineIndex(Wording wording, Rarity rarity) {
        record Entry(long term, int line) {
        }
        this.wording = wording;
        this.rarity = rarity;
        this.weights = wording.lines().stream().mapToDouble(line -> rarity.of(line.about())).toArray();
        var entries = IntStream.range(0, weights.length).boxed()
                .flatMap(line -> Arrays.stream(wording.lines().get(line).about()).mapToObj(term -> new Entry(term, line)))
                .sorted(Comparator.comparingLong(Entry::term).thenComparingInt(Entry::line)).toList();
        this.terms = entries.stream().mapToLong(Entry::term).toArray();
        this.lines = entries.stream().mapToInt(Entry::line).toArray();
    }

    Wording wording() {
        return wording;
    }

    /** A sentence and how much it resembles another: 0 for no common word, 1 for the same words (Dice, by rarity). */
    record Likeness(int line, double value) {
    }

    /** The sentence that resembles one of another article most, the first of several; line -1 if none has a word of it. */
    Likeness best(Line other) {
        var shared = new HashMap<Integer, Double>();
        for (var term : other.about()) {
            var start = first(term);
            var end = start;
            while (end < terms.length && terms[end] == term && end - start <= MOST_LINES) {
                end++;
            }
            for (var at = start; at < end && end - start <= MOST_LINES; at++) {
                shared.merge(lines[at], rarity.of(term), Double::sum);
            }
        }
        var all = rarity.of(other.about());
        return shared.entrySet().stream().map(each -> new Likeness(each.getKey(), 2 * each.getValue() / (all + weights[each.getKey()])))
                .max(Comparator.comparingDouble(Likeness::value).thenComparing(Likeness::line, Comparator.reverseOrder()))
                .orElse(new Likeness(-1, 0));
    }

    /** Place of the first sentence with a word. */
    private int first(long term) {
        var low = 0;
        var high = terms.length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (terms[middle] < term) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How much two sentences resemble each other in the words that are the articles' own. */
    double ownLikeness(int line, Line other) {
        var mine = wording.lines().get(line).ownAbout();
        var common = Arrays.stream(other.ownAbout()).filter(term -> Arrays.binarySearch(mine, term) >= 0).toArray();
        var all = rarity.of(mine) + rarity.of(other.ownAbout());
        return all == 0 ? 0 : 2 * rarity.of(common) / all;
    }

    /** The shingles of a sentence and its neighbours, because articles cut sentences differently. */
    Set<Long> shinglesAround(int line) {
        var found = new HashSet<Long>();
        for (var near = Math.max(0, line - 1); near <= Math.min(weights.length - 1, line + 1); near++) {
            var words = wording.lines().get(near);
            for (var word = 0; word < words.shingles(); word++) {
                found.add(words.shingle(word));
            }
        }
        return found;
    }
}
