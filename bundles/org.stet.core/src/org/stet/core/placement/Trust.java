package org.stet.core.placement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/**
 * Drops matches that nothing speaks for. Two paragraphs about different things share many words in the same order; that is no
 * reason to say that one became the other. A pair of paragraphs is believed if much of both is the same; within it a run of a
 * few words is believed, and what is near a run that is believed, as far as the differences between do not outweigh it.
 */
final class Trust {

    private static final double MUCH = 0.5;
    private static final double MOST_OF_PART = 0.6;
    private static final int PART_WEIGHT = 40;
    private static final int LONG_RUN = 12;
    private static final int LONG_PARAGRAPH = 100;
    private static final int TINY_PARAGRAPH = 6;
    private static final int MOST_CREDIT = 8;
    private static final int COST_OF_DIFFERENCE = 2;

    private final Alignment alignment;
    private final Words from;
    private final Words to;
    private final Paragraphs fromParagraphs;
    private final Paragraphs toParagraphs;
    private final BitSet trusted = new BitSet();

    private Trust(Alignment alignment) {
        this.alignment = alignment;
        this.from = alignment.from();
        this.to = alignment.to();
        this.fromParagraphs = new Paragraphs(from);
        this.toParagraphs = new Paragraphs(to);
    }

    static void dropUnsupported(Alignment alignment) {
        new Trust(alignment).drop();
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
        var tiny = new ArrayList<Pair>();
        for (var pair : pairs) {
            if (isTiny(pair)) {
                tiny.add(pair);
            } else {
                judge(pair, isAlike(pair) ? firmLength(pair) : LONG_RUN);
            }
        }
        tiny.forEach(this::judgeTiny);
        tiny.reversed().forEach(this::judgeTiny);
        for (int word = 0; word < from.size(); word++) {
            if (alignment.isMatched(word) && !trusted.get(word)) {
                alignment.unmatch(word);
            }
        }
    }

    private List<Pair> pairs() {
        var open = new HashMap<Integer, Pair>();
        var pairs = new ArrayList<Pair>();
        for (int word = 0; word < from.size(); word++) {
            if (alignment.isMatched(word)) {
                var match = alignment.forth(word);
                var pair = open.get(alignment.stream(word));
                if (pair == null || pair.fromParagraph != from.paragraph(word) || pair.toParagraph != to.paragraph(match)) {
                    pair = new Pair(alignment.stream(word), from.paragraph(word), to.paragraph(match), new ArrayList<>());
                    open.put(alignment.stream(word), pair);
                    pairs.add(pair);
                }
                if (pair.runs.isEmpty() || pair.last().from + pair.last().length != word || pair.last().to + pair.last().length != match) {
                    pair.runs.add(new Run(word, match));
                }
                pair.last().length++;
            }
        }
        return pairs;
    }

    private boolean isTiny(Pair pair) {
        return Math.max(fromParagraphs.length(pair.fromParagraph), toParagraphs.length(pair.toParagraph)) <= TINY_PARAGRAPH;
    }

    private boolean isAlike(Pair pair) {
        var weight = 0;
        for (var run : pair.runs) {
            for (int n = 0; n < run.length; n++) {
                weight += from.weight(run.from + n);
            }
        }
        var one = fromParagraphs.weight(pair.fromParagraph);
        var other = toParagraphs.weight(pair.toParagraph);
        var smaller = Math.min(one, other);
        return weight >= MUCH * Math.max(one, other) || smaller >= PART_WEIGHT && weight >= MOST_OF_PART * smaller;
    }

    private int firmLength(Pair pair) {
        var longest = Math.max(fromParagraphs.length(pair.fromParagraph), toParagraphs.length(pair.toParagraph));
        return longest > LONG_PARAGRAPH ? 5 : 3;
    }

    private void judge(Pair pair, int firmLength) {
        judge(pair.runs, firmLength);
        judge(pair.runs.reversed(), firmLength);
    }

    /** Walks away from what is firm: each run of words gives credit, each difference takes from it. */
    private void judge(List<Run> runs, int firmLength) {
        var credit = 0;
        Run last = null;
        for (var run : runs) {
            credit -= last == null ? 0 : COST_OF_DIFFERENCE * difference(last, run);
            if (credit > 0 || run.length >= firmLength || trusted.get(run.from)) {
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

    /** A paragraph of a few words is believed beside a neighbour that is believed, with nothing put in or taken out between. */
    private void judgeTiny(Pair pair) {
        if (isAlike(pair) && (adjoins(pair, -1) || adjoins(pair, 1))) {
            pair.runs.forEach(this::trust);
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
