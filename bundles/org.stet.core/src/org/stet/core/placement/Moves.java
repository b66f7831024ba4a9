package org.stet.core.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;

/**
 * Passages that are in another place of the later text. Sentences repeat phrases, and reporters repeat themselves, so a passage
 * was moved only if whole sentences are the same word for word, or most of a longer passage is.
 */
final class Moves {

    private static final int REACH = 40;
    private static final int FIRM_RUN = 3;
    private static final int SENTENCE_WORDS = 8;
    private static final int PASSAGE_WORDS = 16;
    private static final double PASSAGE_SHARE = 0.6;

    /** Where a run of words that occurs once in both texts starts. */
    record Seed(int from, int to) {
    }

    private record Passage(List<Seed> seeds) {

        Seed last() {
            return seeds.getLast();
        }
    }

    private final Alignment alignment;
    private final Words from;
    private final Words to;

    Moves(Alignment alignment) {
        this.alignment = alignment;
        this.from = alignment.from();
        this.to = alignment.to();
    }

    /** @param seeds in the order of the earlier text */
    void take(List<Seed> seeds, IntSupplier streams) {
        passages(seeds).stream().sorted(Comparator.comparingInt((Passage passage) -> -passage.seeds.size())
                .thenComparingInt(passage -> passage.seeds.getFirst().from)).forEach(passage -> take(passage, streams));
    }

    /** Seeds that follow each other closely in both texts, with nothing in between that stayed. */
    private List<Passage> passages(List<Seed> seeds) {
        var all = new ArrayList<Passage>();
        var open = new ArrayList<Passage>();
        for (var seed : seeds) {
            open.removeIf(passage -> seed.from - passage.last().from > REACH);
            var fitting = open.stream().filter(passage -> follows(passage.last(), seed)).findFirst();
            fitting.ifPresentOrElse(passage -> passage.seeds.add(seed), () -> {
                var passage = new Passage(new ArrayList<>(List.of(seed)));
                all.add(passage);
                open.add(passage);
            });
        }
        return all;
    }

    private boolean follows(Seed last, Seed seed) {
        return seed.to > last.to && seed.to - last.to <= REACH && isFree(last.from, seed.from, alignment::isMatched)
                && isFree(last.to, seed.to, alignment::isTaken);
    }

    private static boolean isFree(int start, int end, IntPredicate taken) {
        for (int word = start; word <= end; word++) {
            if (taken.test(word)) {
                return false;
            }
        }
        return true;
    }

    private void take(Passage passage, IntSupplier streams) {
        var first = passage.seeds.getFirst();
        var last = passage.last();
        if (!isFree(first.from, last.from, alignment::isMatched) || !isFree(first.to, last.to, alignment::isTaken)) {
            return;
        }
        var pairs = Aligner.pairs(from, paragraphs(from, first.from, last.from, alignment::isMatched),
                to, paragraphs(to, first.to, last.to, alignment::isTaken));
        var same = isMostlySame(pairs) ? pairs : sentences(pairs);
        if (!same.isEmpty()) {
            var stream = streams.getAsInt();
            same.forEach(pair -> alignment.match(pair[0], pair[1], stream));
        }
    }

    /** The free words around two words, up to where the paragraphs end. */
    private static int[] paragraphs(Words words, int first, int last, IntPredicate taken) {
        var start = first;
        while (!words.startsParagraph(start) && !taken.test(start - 1)) {
            start--;
        }
        var end = last + 1;
        while (!words.startsParagraph(end) && !taken.test(end)) {
            end++;
        }
        return Chain.range(start, end);
    }

    private boolean isMostlySame(List<int[]> pairs) {
        var runs = runs(pairs).stream().filter(run -> run.size() >= FIRM_RUN).toList();
        if (runs.isEmpty()) {
            return false;
        }
        var first = runs.getFirst().getFirst();
        var last = runs.getLast().getLast();
        var within = pairs.stream().filter(pair -> pair[0] >= first[0] && pair[0] <= last[0]).toList();
        var length = Math.max(last[0] - first[0], last[1] - first[1]) + 1;
        return wordCount(within) >= PASSAGE_WORDS && within.size() >= PASSAGE_SHARE * length;
    }

    /** The longest run of whole sentences, empty if it has too few words. */
    private List<int[]> sentences(List<int[]> pairs) {
        var longest = runs(pairs).stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        var start = 0;
        while (start < longest.size() && !isCut(longest.get(start), 0)) {
            start++;
        }
        var end = longest.size();
        while (end > start && !isCut(longest.get(end - 1), 1)) {
            end--;
        }
        var whole = longest.subList(start, end);
        return wordCount(whole) >= SENTENCE_WORDS ? whole : List.of();
    }

    private boolean isCut(int[] pair, int after) {
        return from.cut(pair[0] + after) >= Words.AT_SENTENCE && to.cut(pair[1] + after) >= Words.AT_SENTENCE;
    }

    private int wordCount(List<int[]> pairs) {
        return (int) pairs.stream().filter(pair -> !from.isSign(pair[0])).count();
    }

    /** Pairs that follow each other in both texts. */
    private static List<List<int[]>> runs(List<int[]> pairs) {
        var runs = new ArrayList<List<int[]>>();
        int[] last = null;
        for (var pair : pairs) {
            if (last == null || pair[0] != last[0] + 1 || pair[1] != last[1] + 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(pair);
            last = pair;
        }
        return runs;
    }
}
