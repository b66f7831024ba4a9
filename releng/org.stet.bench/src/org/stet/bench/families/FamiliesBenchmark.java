package org.stet.bench.families;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.Place;
import org.stet.analysis.families.Family;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.analysis.families.FamilyFinder;
import org.stet.bench.Benchmark;
import org.stet.bench.Measure;
import org.stet.bench.Npm;
import org.stet.bench.ReutersCorpus;

/**
 * Finds the repeats of a real wire among 19,043 texts, and altered copies made of a thousand of them; measures how time grows.
 * A repeat is found if the texts are one family and share every word; a copy if the family names its original as the source.
 */
public final class FamiliesBenchmark implements Benchmark {

    private static final int SEED = 20_260_501;
    private static final int COPIES = 957;
    /** Of a text that is an article, and not a row of figures in a few lines. */
    private static final int LEAST_PARAGRAPHS = 4;
    private static final int LEAST_WORDS = 100;
    private static final int FEW = 5_000;
    private static final int MANY = 20_000;
    private static final double MOST_GROWTH = 5;

    @Override
    public List<Measure> run() throws IOException, InterruptedException {
        var corpus = new LinkedHashMap<String, String>();
        for (var body : ReutersCorpus.read(Npm.cache("reuters"))) {
            var text = AlteredText.unwrapped(body);
            if (!text.isEmpty()) {
                corpus.put("%05d".formatted(corpus.size()), text);
            }
        }
        var originals = new HashMap<String, String>();
        var texts = withCopies(corpus, originals);
        var measures = new ArrayList<Measure>();
        measures.addAll(repeats(corpus, FamilyFinder.find(corpus)));
        measures.addAll(copies(corpus, originals, FamilyFinder.find(texts)));
        measures.addAll(growth(texts));
        return measures;
    }

    /** @param originals takes the original of each copy */
    private static SequencedMap<String, String> withCopies(Map<String, String> corpus, Map<String, String> originals) {
        var random = new Random(SEED);
        var ids = new ArrayList<>(corpus.keySet());
        ids.removeIf(id -> corpus.get(id).lines().count() < LEAST_PARAGRAPHS || corpus.get(id).split(" ").length < LEAST_WORDS);
        Collections.shuffle(ids, random);
        var texts = new LinkedHashMap<>(corpus);
        for (var at = 0; at < COPIES; at++) {
            var copy = "copy of " + ids.get(at);
            originals.put(copy, ids.get(at));
            texts.put(copy, AlteredText.of(corpus.get(ids.get(at)), corpus.get(ids.get(at + 1)), random));
        }
        return texts;
    }

    private static List<Measure> repeats(Map<String, String> corpus, List<Family> families) {
        var groups = corpus.keySet().stream().collect(Collectors.groupingBy(id -> plain(corpus.get(id)))).values().stream()
                .filter(group -> group.size() > 1).toList();
        var wanted = groups.stream().flatMap(group -> group.stream().skip(1)).collect(Collectors.toSet());
        var found = families.stream().flatMap(family -> family.passages().stream())
                .collect(Collectors.groupingBy(passage -> passage.copy().article())).entrySet().stream()
                .filter(copy -> isWhole(copy.getValue(), corpus)).map(Map.Entry::getKey).collect(Collectors.toSet());
        var right = found.stream().filter(wanted::contains).count();
        return List.of(Measure.shown("groups of identical bodies", "", groups.size()),
                Measure.atMost("repeats not found (recall)", "%", missing(right, wanted.size()), 1),
                Measure.atMost("found that are none (precision)", "%", missing(right, found.size()), 1));
    }

    /** Whether passages are every word of both articles, and the same words. */
    private static boolean isWhole(List<SharedPassage> passages, Map<String, String> corpus) {
        var source = words(passages.stream().map(SharedPassage::source), corpus);
        var copy = words(passages.stream().map(SharedPassage::copy), corpus);
        return copy.equals(source) && copy.equals(plain(corpus.get(passages.getFirst().copy().article())))
                && source.equals(plain(corpus.get(passages.getFirst().source().article())));
    }

    private static String words(Stream<Place> places, Map<String, String> corpus) {
        return places.map(place -> plain(place.span().of(corpus.get(place.article())))).collect(Collectors.joining());
    }

    /** The text without case, white space, quotation marks and rules: what remains is the same in identical bodies. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.,:;()/$%&<>]+", "");
    }

    private static List<Measure> copies(Map<String, String> corpus, Map<String, String> originals, List<Family> families) {
        var found = 0;
        var right = 0;
        for (var copy : originals.keySet()) {
            var sources = families.stream().filter(family -> family.members().stream().anyMatch(member -> member.article().equals(copy)))
                    .flatMap(family -> family.passages().stream()).filter(passage -> passage.copy().article().equals(copy))
                    .map(passage -> passage.source().article()).collect(Collectors.toSet());
            found += sources.isEmpty() ? 0 : 1;
            right += isOf(sources, originals.get(copy), corpus) ? 1 : 0;
        }
        return List.of(Measure.atMost("altered copies not found (recall)", "%", missing(right, originals.size()), 5),
                Measure.atMost("sources that are not the original's (precision)", "%", missing(right, found), 5));
    }

    /** Whether a text is among the sources, or one that is the same. */
    private static boolean isOf(Set<String> sources, String original, Map<String, String> corpus) {
        return sources.stream().anyMatch(source -> corpus.getOrDefault(source, "").equals(corpus.get(original)));
    }

    private static double missing(long right, long all) {
        return all == 0 ? 100 : 100.0 * (all - right) / all;
    }

    private static List<Measure> growth(SequencedMap<String, String> texts) {
        var few = new LinkedHashMap<String, String>();
        texts.entrySet().stream().limit(FEW).forEach(text -> few.put(text.getKey(), text.getValue()));
        return List.of(Measure.against("%,d texts (reference: %,d)".formatted(MANY, FEW), "s", seconds(texts), seconds(few), MOST_GROWTH));
    }

    private static double seconds(SequencedMap<String, String> texts) {
        var start = System.nanoTime();
        FamilyFinder.find(texts);
        return (System.nanoTime() - start) / 1e9;
    }
}
