package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one article has in common with an earlier one.
 *
 * @param matches sentences of the later article with the sentence of the earlier one that they go back to if the article does, in
 *            reading order
 * @param evidence how strongly it speaks for the later one's going back to the earlier: 0.35 at most for two reports of the same
 *            events, about 1 for a retelling or for some copied sentences
 */
record Comparison(Wording source, Wording copy, List<Match> matches, double evidence) {

    /** A sentence that resembles another so much or more may be told after it. */
    private static final double LEAST_LIKENESS = 0.35;
    /** So many words that are the same in the same order are no chance and no turn of speech. */
    private static final int LEAST_COPIED = 4;
    private static final double COPIED_SHARE = 0.5;
    /** So many copied words are evidence of 1, and so much evidence is the retelling of a whole article. */
    private static final double COPIED_WORDS = 30;
    private static final double RETELLING = 0.8;
    /** What a word counts in a row of figures, whose words are the same in all rows of all tables. */
    private static final double FIGURES = 0.2;
    /** An article of fewer sentences may agree with another by chance. */
    private static final double FEW_LINES = 4;
    /** A sentence of fewer words that say what it is about resembles too many others. */
    private static final int LEAST_WORDS = 4;

    /**
     * @param source number of the sentence of the earlier article
     * @param copy number of the sentence of the later one
     * @param likeness from 0 to 1
     * @param copied the words of the later sentence that stand in the same order in the earlier, whosever they are
     */
    record Match(int source, int copy, double likeness, BitSet copied) {

        /** The same of two sentences of which nothing is said of how rare their words are. */
        Match unweighed() {
            return new Match(source, copy, 1, copied);
        }
    }

    /**
     * A sentence of the later article by itself.
     *
     * @param match with the sentence of the earlier one that it resembles most; its source is -1 if there is none
     * @param copied how many words count as copied
     * @param isCopied whether copied words make up the sentence
     * @param isRetold whether it says the same in other words
     * @param tells whether it says so much that its match is no chance
     */
    private record Told(Match match, double copied, boolean isCopied, boolean isRetold, boolean tells) {
    }

    /** Two articles sentence by sentence, from which any choice of sentences is compared without another look at the words. */
    record Sentences(Wording source, Wording copy, List<Told> told) {

        static Sentences of(LineIndex source, LineIndex copy) {
            var search = source.searchFor(copy);
            return new Sentences(source.wording(), copy.wording(),
                    IntStream.range(0, copy.wording().lines().size()).mapToObj(number -> Comparison.told(search, copy.wording(), number)).toList());
        }
    }

    private static Told told(LineIndex.Search search, Wording copy, int number) {
        var line = copy.lines().get(number);
        var best = search.best(number);
        var copied = best.line() < 0 ? new BitSet() : search.copied(best.line(), number);
        var matter = copiedMatter(line, copied);
        var isRetold = best.line() >= 0 && line.isProse() && line.ownAbout().length >= LEAST_WORDS
                && search.ownLikeness(best.line(), number) >= LEAST_LIKENESS;
        return new Told(new Match(best.line(), number, best.value(), copied), line.isProse() ? matter : FIGURES * matter, matter > 0, isRetold,
                matter > 0 || line.about().length >= LEAST_WORDS || copied.cardinality() >= 2 * LEAST_COPIED);
    }

    /** Compares the sentences of the later article that are chosen. */
    static Comparison of(Sentences sentences, BitSet chosen) {
        var matches = new ArrayList<Match>();
        var copied = new Retelling();
        var retold = new Retelling();
        var copiedWords = 0.0;
        for (var number = chosen.nextSetBit(0); number >= 0; number = chosen.nextSetBit(number + 1)) {
            var told = sentences.told.get(number);
            copiedWords += told.copied;
            (told.isCopied ? copied : retold).add(sentences.copy.lines().get(number).ownAbout().length, told.isRetold);
            if (told.tells) {
                matches.add(told.match);
            }
        }
        var least = retold.leastLikeness();
        return new Comparison(sentences.source, sentences.copy,
                matches.stream().filter(match -> match.source() >= 0 && match.likeness() >= least).toList(),
                RETELLING * copied.and(retold).share() + copiedWords / COPIED_WORDS);
    }

    /** An article with the same words: each sentence goes back to its counterpart. */
    static Comparison ofTwin(Wording source, Wording copy) {
        var matches = new ArrayList<Match>();
        for (var number = 0; number < copy.lines().size(); number++) {
            var all = new BitSet();
            all.set(0, copy.lines().get(number).size());
            matches.add(new Match(number, number, 1, all));
        }
        return new Comparison(source, copy, List.copyOf(matches), Double.POSITIVE_INFINITY);
    }

    /** How much of some sentences is told after another article, by words. */
    private static final class Retelling {

        /** What a sentence among an article's own must resemble another at least, and how much less in a retelling. */
        private static final double AMONG_OWN = 0.45;
        private static final double LESS_IN_RETELLING = 0.4;
        private static final double LEAST_OF_ALL = 0.2;

        private int words;
        private int retoldWords;
        private int retoldLines;

        void add(int lineWords, boolean isRetold) {
            words += lineWords;
            retoldWords += isRetold ? lineWords : 0;
            retoldLines += isRetold ? 1 : 0;
        }

        Retelling and(Retelling other) {
            var both = new Retelling();
            both.words = words + other.words;
            both.retoldWords = retoldWords + other.retoldWords;
            both.retoldLines = retoldLines + other.retoldLines;
            return both;
        }

        double share() {
            return words == 0 ? 0 : (double) retoldWords / words * Math.min(1, retoldLines / FEW_LINES);
        }

        double leastLikeness() {
            return Math.max(LEAST_OF_ALL, AMONG_OWN - LESS_IN_RETELLING * share());
        }
    }

    /** The copied words that are the article's own and carry matter, if they make up the sentence; else 0. */
    private static int copiedMatter(Line line, BitSet copied) {
        var own = (BitSet) copied.clone();
        own.and(line.own());
        if (own.cardinality() < COPIED_SHARE * line.own().cardinality()) {
            return 0;
        }
        own.and(line.matter());
        return own.cardinality() < LEAST_COPIED ? 0 : own.cardinality();
    }
}
