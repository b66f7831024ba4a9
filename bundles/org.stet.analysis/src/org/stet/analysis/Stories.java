package org.stet.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.Memo.Derivation;

/** Tells which articles of a case are of one story: those that name the same people, bodies and places; see ADR 28. */
public final class Stories {

    /**
     * The words of names in an article.
     *
     * @param words a hash of each, in ascending order
     * @param weights how often each stands there, as parts of a vector of length 1
     */
    private record Named(int[] words, double[] weights) {

        static Named of(ArticleReading reading) {
            var counts = reading.document().sentences().flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> token.tag().equals("PROPN") && token.text().length() >= SHORTEST)
                    .map(token -> token.text().toLowerCase(Locale.ROOT)).filter(word -> !OF_ANY_STORY.contains(word))
                    .collect(Collectors.groupingBy(String::hashCode, TreeMap::new, Collectors.counting()));
            var all = (double) counts.values().stream().mapToLong(Long::longValue).sum();
            return new Named(counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    counts.values().stream().mapToDouble(count -> Math.sqrt(count / all)).toArray());
        }

        double alike(Named other) {
            var alike = 0.0;
            for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
                if (words[i] == other.words[j]) {
                    alike += weights[i++] * other.weights[j++];
                } else if (words[i] < other.words[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return alike;
        }
    }

    private static final int SHORTEST = 3;
    /** Articles of one story are mostly alike by much more, those of different ones hardly ever by as much. */
    private static final double LEAST = .1;

    private static final Set<String> OF_ANY_STORY = ofAnyStory();

    private static final Derivation<ArticleReading, Named> NAMED = new Derivation<>(Named::of);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Named> named;
    /** How alike two articles are, the later one first; not a number for what nobody asked for. */
    private final float[][] alike;

    public Stories(List<ArticleReading> articles, Memo memo) {
        articles.forEach(reading -> numbers.put(reading.article().id(), numbers.size()));
        named = articles.stream().map(reading -> memo.get(NAMED, reading)).toList();
        alike = new float[named.size()][];
        for (var i = 0; i < alike.length; i++) {
            alike[i] = new float[i];
            Arrays.fill(alike[i], Float.NaN);
        }
    }

    /** How much of what two articles name is the same: 0 to 1. */
    private double alike(String article, String other) {
        int a = numbers.get(article);
        int b = numbers.get(other);
        return a == b ? 1 : a > b ? alike(a, b) : alike(b, a);
    }

    private double alike(int later, int earlier) {
        if (Float.isNaN(alike[later][earlier])) {
            alike[later][earlier] = (float) named.get(later).alike(named.get(earlier));
        }
        return alike[later][earlier];
    }

    /** Whether two articles are plainly of one story. */
    public boolean areOne(String article, String other) {
        return alike(article, other) >= LEAST;
    }

    /** Whether nothing speaks against it: one that names nobody may be of any. */
    public boolean mayBeOne(String article, String other) {
        return areOne(article, other) || namesNobody(article) || namesNobody(other);
    }

    private boolean namesNobody(String article) {
        return named.get(numbers.get(article)).words.length == 0;
    }

    private static Set<String> ofAnyStory() {
        try (var in = Stories.class.getResourceAsStream("names-of-any-story.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("The words that stand in the names of any story cannot be read.", broken);
        }
    }
}
