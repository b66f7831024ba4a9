package org.stet.core.placement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.stet.core.placement.Aligner.Run;

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
    private static final int PHRASE = 4;
    private static final double REPEATED_SHARE = 0.4;

    /** Some words that may have become others; exact if none of them differs. */
    private record Move(List<int[]> pairs, boolean exact) {

        boolean overlaps(Move other) {
            return overlaps(other, 0) || overlaps(other, 1);
        }

        private boolean overlaps(Move other, int side) {
            return pairs.getFirst()[side] <= other.pairs.getLast()[side] && other.pairs.getFirst()[side] <= pairs.getLast()[side];
        }
    }

    private record Passage(List<Run> runs) {

        Run first() {
            return runs.getFirst();
        }

        Run last() {
            return runs.getLast();
        }
    }

    private final Alignment alignment;
    private final Words from;
    private final Words to;
    private final BitSet fromRepeated;
    private final BitSet toRepeated;
    private int streams;

    Moves(Alignment alignment) {
        this.alignment = alignment;
        this.from = alignment.from();
        this.to = alignment.to();
        this.fromRepeated = new Grams(from, PHRASE, word -> true).repeated();
        this.toRepeated = new Grams(to, PHRASE, word -> true).repeated();
    }

    /**
     * Takes the passages that were moved. Where two would overlap in either text, one was copied or two resemble each other: the
     * exact one is taken, if just one is exact, else neither.
     *
     * @param runs starting points in the order of the earlier text
     */
    void take(List<Run> runs) {
        var moves = passages(runs).stream().map(this::move).flatMap(Optional::stream).toList();
        for (var move : moves) {
            var rivals = moves.stream().filter(other -> other != move && other.overlaps(move)).toList();
            if (rivals.isEmpty() || move.exact && rivals.stream().noneMatch(Move::exact)) {
                var stream = isInOrder(move.pairs.getFirst()) ? Alignment.STAYED : ++streams;
                move.pairs.forEach(pair -> alignment.match(pair[0], pair[1], stream));
            }
        }
    }

    /** Runs that follow each other closely in both texts, with nothing in between that is matched. */
    private List<Passage> passages(List<Run> runs) {
        var all = new ArrayList<Passage>();
        var open = new ArrayList<Passage>();
        for (var run : runs) {
            open.removeIf(passage -> run.from() - passage.last().from() > REACH);
            var fitting = open.stream().filter(passage -> follows(passage.last(), run)).findFirst();
            fitting.ifPresentOrElse(passage -> passage.runs.add(run), () -> {
                var passage = new Passage(new ArrayList<>(List.of(run)));
                all.add(passage);
                open.add(passage);
            });
        }
        return all;
    }

    private boolean follows(Run last, Run run) {
        return run.to() > last.to() && run.to() - last.to() <= REACH && isFree(last.from(), run.from(), alignment::isMatched)
                && isFree(last.to(), run.to(), alignment::isTaken);
    }

    private static boolean isFree(int start, int end, IntPredicate taken) {
        for (int word = start; word <= end; word++) {
            if (taken.test(word)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Move> move(Passage passage) {
        var first = passage.first();
        var last = passage.last();
        var earlier = paragraphs(from, first.from(), last.from(), alignment::isMatched);
        var later = paragraphs(to, first.to(), last.to(), alignment::isTaken);
        var pairs = Aligner.pairs(from, earlier, to, later);
        var same = isMostlySame(pairs) ? pairs : sentences(pairs);
        return same.isEmpty() || isRepeated(same) ? Optional.empty()
                : Optional.of(new Move(same, same.size() == earlier.length && same.size() == later.length));
    }

    /** Whether there is a passage like this one elsewhere in either text: then nobody can tell which became which. */
    private boolean isRepeated(List<int[]> pairs) {
        return Math.max(pairs.stream().filter(pair -> fromRepeated.get(pair[0])).count(),
                pairs.stream().filter(pair -> toRepeated.get(pair[1])).count()) > REPEATED_SHARE * pairs.size();
    }

    /** Whether a word is between the same neighbours as it was. */
    private boolean isInOrder(int[] pair) {
        var before = pair[0] - 1;
        while (before >= 0 && !alignment.stayed(before)) {
            before--;
        }
        var after = pair[0] + 1;
        while (after < from.size() && !alignment.stayed(after)) {
            after++;
        }
        return (before < 0 || alignment.forth(before) < pair[1]) && (after == from.size() || alignment.forth(after) > pair[1]);
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
