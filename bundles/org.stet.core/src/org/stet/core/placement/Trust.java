package org.stet.core.placement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Drops matches that nothing speaks for. Two paragraphs about different things share many words in the same order; that is no
 * reason to say that one became the other. A pair of paragraphs is believed if much of both is the same; within it a run of a
 * few words is believed, and what is near a run that is believed, as far as the differences between do not outweigh it. In the
 * end two sentences must have more in common than a phrase: next to a sentence that was left out, its name or number is often
 * found in another's.
 */
final class Trust {

    private static final double MUCH = 0.5;
    private static final double MOST_OF_PART = 0.6;
    private static final int PART_WEIGHT = 40;
    private static final int LONG_RUN = 12;
    private static final int LONG_PARAGRAPH = 100;
    private static final int SHORT_PARAGRAPH = 12;
    private static final double SOME = 0.25;
    private static final double MORE = 0.4;
    private static final int MOST_CREDIT = 8;
    private static final int COST_OF_DIFFERENCE = 2;
    private static final double MORE_THAN_A_PHRASE = 0.4;

    private final Alignment alignment;
    private final Words from;
    private final Words to;
    private final Paragraphs fromParagraphs;
    private final Paragraphs toParagraphs;
    private final BitSet trusted = new BitSet();
    private final BitSet singular;
    private final IntPredicate streams;

    private Trust(Alignment alignment, IntPredicate streams) {
        this.streams = streams;
        this.alignment = alignment;
        this.from = alignment.from();
        this.to = alignment.to();
        this.fromParagraphs = new Paragraphs(from);
        this.toParagraphs = new Paragraphs(to);
        this.singular = once(from);
        singular.and(once(to));
    }

    /** @param streams tells the streams to judge; the others are believed */
    static void dropUnsupported(Alignment alignment, IntPredicate streams) {
        new Trust(alignment, streams).drop();
    }

    /** Words that follow each other in both texts, within one paragraph. */
    private static final class Run {
        private final int from;
        private final int to;
        private int length;

        Run(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }

    /** What one paragraph has in common with one paragraph of the other text. */
    private record Pair(int stream, int fromParagraph, int toParagraph, List<Run> runs) {

        Run last() {
            return runs.getLast();
        }
    }

    private void drop() {
        var pairs = pairs();
        pairs.forEach(this::judge);
        pairs.forEach(this::judgeByNeighbours);
        pairs.reversed().forEach(this::judgeByNeighbours);
        doubtPhrases();
        for (int word = 0; word < from.size(); word++) {
            if (isJudged(word) && !trusted.get(word)) {
                alignment.unmatch(word);
            }
        }
    }

    /** What two sentences have in common. */
    private record Kin(int stream, int fromSentence, int toSentence) {
    }

    private void doubtPhrases() {
        var fromSentences = new Sentences(from);
        var toSentences = new Sentences(to);
        IntFunction<Kin> kin = word -> new Kin(alignment.stream(word), fromSentences.of(word), toSentences.of(alignment.forth(word)));
        var common = trusted.stream().boxed().collect(Collectors.groupingBy(kin::apply, Collectors.summingInt(from::weight)));
        trusted.stream().boxed().toList().forEach(word -> {
            var pair = kin.apply(word);
            var lighter = Math.min(fromSentences.weight(pair.fromSentence), toSentences.weight(pair.toSentence));
            if (common.get(pair) < MORE_THAN_A_PHRASE * lighter) {
                trusted.clear(word);
            }
        });
    }

    private boolean isJudged(int word) {
        return alignment.isMatched(word) && streams.test(alignment.stream(word));
    }

    private List<Pair> pairs() {
        var open = new HashMap<Integer, Pair>();
        var pairs = new ArrayList<Pair>();
        for (int word = 0; word < from.size(); word++) {
            if (isJudged(word)) {
                var match = alignment.forth(word);
                var pair = open.get(alignment.stream(word));
                if (pair == null || pair.fromParagraph != from.paragraph(word) || pair.toParagraph != to.paragraph(match)) {
                    pair = new Pair(alignment.stream(word), from.paragraph(word), to.paragraph(match), new ArrayList<>());
                    open.put(alignment.stream(word), pair);
                    pairs.add(pair);
                }
                if (pair.runs.isEmpty() || pair.last().from + pair.last().length != word || pair.last().to + pair.last()
                        .length != match) {
                    pair.runs.add(new Run(word, match));
                }
                pair.last().length++;
            }
        }
        return pairs;
    }

    private int longerLength(Pair pair) {
        return Math.max(fromParagraphs.length(pair.fromParagraph), toParagraphs.length(pair.toParagraph));
    }

    /** Share of the weight of the heavier paragraph, or of the lighter one if that is more and it is not light itself. */
    private double likeness(Pair pair) {
        var weight = 0;
        for (var run : pair.runs) {
            weight += from.weight(run.from, run.from + run.length);
        }
        var one = fromParagraphs.weight(pair.fromParagraph);
        var other = toParagraphs.weight(pair.toParagraph);
        var lighter = Math.min(one, other);
        var ofAll = (double) weight / Math.max(one, other);
        return ofAll < MUCH && lighter >= PART_WEIGHT && weight >= MOST_OF_PART * lighter ? MUCH : ofAll;
    }

    private void judge(Pair pair) {
        var length = longerLength(pair);
        var firm = likeness(pair) < MUCH ? LONG_RUN : length > LONG_PARAGRAPH ? 5 : length > SHORT_PARAGRAPH ? 3 : 4;
        Predicate<Run> isFirm = run -> run.length >= firm || firm < LONG_RUN && run.length > 1 && hasSingular(run);
        judge(pair.runs, isFirm);
        judge(pair.runs.reversed(), isFirm);
    }

    /** Whether a word of the run occurs nowhere else in either text. */
    private boolean hasSingular(Run run) {
        return IntStream.range(run.from, run.from + run.length).map(from::number).anyMatch(number -> singular.get(number));
    }

    /** The numbers of the words that occur once in a text. */
    private static BitSet once(Words words) {
        var seen = new BitSet();
        var once = new BitSet();
        for (int word = 0; word < words.size(); word++) {
            once.set(words.number(word), !seen.get(words.number(word)));
            seen.set(words.number(word));
        }
        return once;
    }

    /** Walks away from what is firm: each run of words gives credit, each difference takes from it. */
    private void judge(List<Run> runs, Predicate<Run> isFirm) {
        var credit = 0;
        Run last = null;
        for (var run : runs) {
            credit -= last == null ? 0 : COST_OF_DIFFERENCE * difference(last, run);
            if (credit > 0 || isFirm.test(run) || trusted.get(run.from)) {
                trust(run);
                credit = Math.min(MOST_CREDIT, Math.max(0, credit) + run.length);
            } else {
                credit = 0;
            }
            last = run;
        }
    }

    /** How many words lie between two runs, in the text where there are more. */
    private static int difference(Run one, Run other) {
        var first = one.from < other.from ? one : other;
        var second = first == one ? other : one;
        return Math.max(second.from - first.from, second.to - first.to) - first.length;
    }

    private void trust(Run run) {
        trusted.set(run.from, run.from + run.length);
    }

    /**
     * A short paragraph is believed beside a neighbour that is, with nothing put in or taken out between; all the more
     * between two.
     */
    private void judgeByNeighbours(Pair pair) {
        if (longerLength(pair) <= SHORT_PARAGRAPH) {
            var neighbours = (adjoins(pair, -1) ? 1 : 0) + (adjoins(pair, 1) ? 1 : 0);
            if (neighbours > 0 && likeness(pair) >= (neighbours == 2 ? SOME : MORE)) {
                pair.runs.forEach(this::trust);
            }
        }
    }

    private boolean adjoins(Pair pair, int step) {
        var one = step < 0 ? fromParagraphs.start(pair.fromParagraph) - 1 : fromParagraphs.end(pair.fromParagraph);
        var other = step < 0 ? toParagraphs.start(pair.toParagraph) - 1 : toParagraphs.end(pair.toParagraph);
        var atEdge = (one < 0 || one == from.size()) && (other < 0 || other == to.size());
        return atEdge || one >= 0 && one < from.size() && trusted.get(one) && alignment.forth(one) == other
                && alignment.stream(one) == pair.stream;
    }
}
