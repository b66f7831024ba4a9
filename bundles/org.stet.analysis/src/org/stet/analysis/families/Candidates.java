package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;

/**
 * Finds for each article the earlier ones that share the most rare shingles and words with it, in time that grows with the number
 * of words and not with that of pairs: of the articles that share something an article meets the first and those just before it.
 */
final class Candidates {

    private static final int MOST = 10;
    private static final int FIRST_ONES = 4;
    private static final int LAST_ONES = 16;
    /** A single word in more articles says nothing. */
    private static final int MOST_WITH_WORD = 32;
    private static final int LEAST_SHARED = 6;
    /** Of each key: the lower bits are the article's number, the others are of the hash. */
    private static final int ARTICLE_BITS = 20;

    private static final Derivation<Wording, long[]> KEYS = new Derivation<>(Candidates::keys);

    private final int articles;
    private final long[] keys;
    private final int[] starts;
    private final int[] ends;

    /** @param articles in the order in which one can be the source of another */
    Candidates(List<Wording> articles, Memo memo) {
        this.articles = articles.size();
        this.keys = IntStream.range(0, articles.size()).parallel()
                .mapToObj(number -> Arrays.stream(memo.get(KEYS, articles.get(number))).map(key -> key | number))
                .flatMapToLong(keys -> keys).toArray();
        Arrays.parallelSort(keys);
        this.starts = new int[keys.length];
        this.ends = new int[keys.length];
        for (int start = 0, end; start < keys.length; start = end) {
            for (end = start + 1; end < keys.length && hash(end) == hash(start); end++) {
                starts[end] = start;
            }
            Arrays.fill(starts, start, end, start);
            Arrays.fill(ends, start, end, end);
        }
    }

    private long hash(int at) {
        return keys[at] >>> ARTICLE_BITS;
    }

    private int article(int at) {
        return (int) (keys[at] & (1 << ARTICLE_BITS) - 1);
    }

    /**
     * Shingles that hold a word of matter, and words that are no function words; shingles have an even hash, words an odd one. The lower
     * bits are 0.
     */
    private static long[] keys(Wording wording) {
        return wording.lines().stream().flatMapToLong(line -> {
            var found = new long[line.shingles().length + line.size()];
            var count = 0;
            for (var word = 0; word < line.size(); word++) {
                if (word < line.shingles().length && line.matter().get(word, word + Line.SHINGLE).cardinality() > 1) {
                    found[count++] = line.shingles()[word] << ARTICLE_BITS + 1;
                }
                if (!Terms.isFunction(line.term(word))) {
                    found[count++] = (line.term(word) << 1 | 1) << ARTICLE_BITS;
                }
            }
            return Arrays.stream(found, 0, count);
        }).distinct().toArray();
    }

    private boolean isWord(int at) {
        return (hash(at) & 1) == 1;
    }

    /** For each article the numbers of the earlier ones to compare it with, the most promising first. */
    List<int[]> all() {
        var of = new int[articles + 1];
        for (var at = 0; at < keys.length; at++) {
            of[article(at) + 1]++;
        }
        Arrays.parallelPrefix(of, Integer::sum);
        var next = of.clone();
        var places = new int[keys.length];
        for (var at = 0; at < keys.length; at++) {
            places[next[article(at)]++] = at;
        }
        var found = new ArrayList<int[]>(articles);
        var rarities = IntStream.rangeClosed(0, articles).mapToDouble(size -> Math.log((articles + 1.0) / size)).toArray();
        var weights = new double[articles];
        var shared = new int[articles];
        for (var number = 0; number < articles; number++) {
            found.add(best(Arrays.copyOfRange(places, of[number], of[number + 1]), rarities, weights, shared));
        }
        return found;
    }

    /**
     * @param rarities what it says to share something, by how many articles have it
     * @param weights all 0 and so again afterwards, as shared
     */
    private int[] best(int[] places, double[] rarities, double[] weights, int[] shared) {
        var met = IntStream.builder();
        for (var at : places) {
            var size = ends[at] - starts[at];
            if (size > 1 && (!isWord(at) || size <= MOST_WITH_WORD)) {
                var last = Math.max(starts[at], at - LAST_ONES);
                var first = Math.min(last, starts[at] + FIRST_ONES);
                for (var earlier = starts[at]; earlier < at; earlier = earlier + 1 == first ? last : earlier + 1) {
                    var other = article(earlier);
                    if (shared[other]++ == 0) {
                        met.add(other);
                    }
                    weights[other] += rarities[size];
                }
            }
        }
        var others = met.build().toArray();
        var best = Arrays.stream(others).filter(other -> shared[other] >= LEAST_SHARED).boxed()
                .sorted(Comparator.comparingDouble((Integer other) -> -weights[other]).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).mapToInt(Integer::intValue).toArray();
        for (var other : others) {
            weights[other] = 0;
            shared[other] = 0;
        }
        return best;
    }
}
