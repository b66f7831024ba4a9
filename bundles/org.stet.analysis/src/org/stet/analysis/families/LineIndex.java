package org.stet.analysis.families;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The sentences of an article by their words, to find the one that resembles a sentence of another article most. Indexes of the same
 * words are equal if these are as rare.
 */
final class LineIndex {

    /** A word in more sentences of one article does not tell which of them is meant. */
    private static final int MOST_LINES = 50;

    private final Wording wording;
    /** For each sentence the rarity of each word that says what it is about, and the sum of them. */
    private final double[][] rarities;
    private final double[] weights;
    /** How much of that is in words that are the article's own. */
    private final double[] ownWeights;
    private final long[] terms;
    private final int[] lines;

    LineIndex(LineTerms of, Rarity rarity) {
        this.wording = of.wording();
        this.terms = of.terms();
        this.lines = of.lines();
        this.rarities = wording.lines().stream().map(line -> Arrays.stream(line.about()).mapToDouble(rarity::of).toArray())
                .toArray(double[][]::new);
        this.weights = Arrays.stream(rarities).mapToDouble(each -> Arrays.stream(each).sum()).toArray();
        this.ownWeights = IntStream.range(0, rarities.length).mapToDouble(this::ownWeight).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof LineIndex index && wording.equals(index.wording) && Arrays.deepEquals(rarities, index.rarities);
    }

    @Override
    public int hashCode() {
        return wording.hashCode();
    }

    Wording wording() {
        return wording;
    }

    private Line line(int number) {
        return wording.lines().get(number);
    }

    /** A sentence and how much it resembles another: 0 for no common word, 1 for the same words (Dice, by rarity). */
    record Likeness(int line, double value) {
    }

    /** The search for sentences that resemble those of another article. */
    Search searchFor(LineIndex other) {
        return new Search(other);
    }

    /** Compares the sentences of another article with those of this one; for one thread. */
    final class Search {

        private final LineIndex other;
        private final double[] shared = new double[weights.length];

        private Search(LineIndex other) {
            this.other = other;
        }

        /** The sentence that resembles one of the other article most, the first of several; line -1 if none has a word of it. */
        Likeness best(int otherLine) {
            var about = other.line(otherLine).about();
            var met = new BitSet();
            for (var word = 0; word < about.length; word++) {
                var start = first(about[word]);
                var end = start;
                while (end < terms.length && terms[end] == about[word] && end - start <= MOST_LINES) {
                    end++;
                }
                for (var at = start; at < end && end - start <= MOST_LINES; at++) {
                    met.set(lines[at]);
                    shared[lines[at]] += other.rarities[otherLine][word];
                }
            }
            var best = new Likeness(-1, 0);
            for (var line = met.nextSetBit(0); line >= 0; line = met.nextSetBit(line + 1)) {
                var value = 2 * shared[line] / (other.weights[otherLine] + weights[line]);
                best = value > best.value ? new Likeness(line, value) : best;
                shared[line] = 0;
            }
            return best;
        }

        /** How much two sentences resemble each other in the words that are the articles' own. */
        double ownLikeness(int line, int otherLine) {
            var mine = line(line).ownAbout();
            var theirs = other.line(otherLine).ownAbout();
            var about = other.line(otherLine).about();
            var all = ownWeights[line] + other.ownWeights[otherLine];
            var common = 0.0;
            for (var term : theirs) {
                if (Arrays.binarySearch(mine, term) >= 0) {
                    common += other.rarities[otherLine][Arrays.binarySearch(about, term)];
                }
            }
            return all == 0 ? 0 : 2 * common / all;
        }

        /** The words of a sentence of the other article that stand in the same order in or beside one of this. */
        BitSet copied(int line, int otherLine) {
            var copied = new BitSet();
            var shingles = other.line(otherLine).shingles();
            for (var word = 0; word < shingles.length; word++) {
                if (hasShingle(line, shingles[word]) || line > 0 && hasShingle(line - 1, shingles[word])
                        || line < weights.length - 1 && hasShingle(line + 1, shingles[word])) {
                    copied.set(word, word + Line.SHINGLE);
                }
            }
            return copied;
        }
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

    private double ownWeight(int line) {
        var own = line(line).ownAbout();
        var about = line(line).about();
        return Arrays.stream(own).mapToDouble(term -> rarities[line][Arrays.binarySearch(about, term)]).sum();
    }

    private boolean hasShingle(int line, long shingle) {
        return Arrays.binarySearch(line(line).sortedShingles(), shingle) >= 0;
    }
}
