package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.Place;
import org.stet.analysis.claims.RivalPairs;

/**
 * Learns from stories what the signs are worth by which two different values are taken for one thing, and measures it on each story
 * with what the others teach.
 */
final class SignTraining {

    private static final Set<String> OF_ONE_THING = Set.of("CONFLICT", "UPDATED");
    private static final Set<String> OF_TWO_THINGS = Set.of("DIFFERENT_THING", "SUBSET", "SUM");
    /** Pairs that the gold files do not list, but that the other stories say are of one thing with so much certainty, teach nothing. */
    private static final double DOUBTFUL = .75;
    private static final double[] PRECISIONS = {.9, .85, .8, .7, .6, .5};

    private record Example(String story, RivalPairs.Pair pair, boolean isOne) {
    }

    private final List<Example> examples = new ArrayList<>();

    private SignTraining() {
    }

    /** Prints the measures and writes the weights into a file. */
    static void run(List<Path> stories, Path file) throws IOException {
        var training = new SignTraining();
        for (var folder : stories) {
            training.read(Story.read(folder));
        }
        training.learn(file);
    }

    private void read(Story story) {
        var found = new CaseAnalysis().analyse(story.articles(), new NullProgressMonitor());
        var located = new Located(found.articles());
        var one = new ArrayList<List<Place>>();
        var open = new ArrayList<List<Place>>();
        for (var entry : story.entries("discrepancies")) {
            if (OF_ONE_THING.contains(entry.get("type").asText())) {
                one.add(places(entry, located));
            }
        }
        for (var claim : story.entries("claims")) {
            one.add(Story.entries(claim, "values").stream()
                    .flatMap(value -> located.places(Story.entries(value, "appearances")).stream()).toList());
        }
        for (var entry : story.entries("compatible")) {
            if (!OF_TWO_THINGS.contains(entry.path("reason").asText())) {
                open.add(places(entry, located));
            }
        }
        for (var pair : RivalPairs.of(found)) {
            var isOne = isIn(pair, one);
            if (isOne || !isIn(pair, open)) {
                examples.add(new Example(story.name(), pair, isOne));
            }
        }
    }

    private static List<Place> places(JsonNode entry, Located located) {
        return Story.entries(entry, "members").stream().flatMap(member -> located.place(member).stream()).toList();
    }

    private static boolean isIn(RivalPairs.Pair pair, List<List<Place>> entries) {
        return entries.stream().anyMatch(entry -> isIn(pair.a(), entry) && isIn(pair.b(), entry));
    }

    private static boolean isIn(Place place, List<Place> entry) {
        return entry.stream().anyMatch(member -> Located.overlap(member, place));
    }

    private void learn(Path file) throws IOException {
        var first = leftOut(new HashSet<>());
        var doubtful = new HashSet<Integer>();
        IntStream.range(0, first.length).filter(i -> !examples.get(i).isOne && first[i] > DOUBTFUL).forEach(doubtful::add);
        var chances = leftOut(doubtful);
        print(chances, doubtful);
        var rows = IntStream.range(0, examples.size()).filter(i -> !doubtful.contains(i)).toArray();
        var learned = fit(rows);
        var lines = new ArrayList<>(List.of("# What each sign is worth by which two different values are taken for one thing, a weight a line.",
                "# Learned from the stories of the tests and the sample case: ./stet bench analysis --learn FILE. See ADR 23."));
        lines.add(line("bias", learned.bias()));
        for (var i = 0; i < RivalPairs.signs().size(); i++) {
            lines.add(line(RivalPairs.signs().get(i), learned.weights()[i]));
        }
        Files.write(file, lines);
    }

    private static String line(String name, double weight) {
        return String.format(Locale.ROOT, "%s %.4f", name, weight);
    }

    private LogisticRegression fit(int[] rows) {
        return LogisticRegression.fit(IntStream.of(rows).mapToObj(i -> examples.get(i).pair.signs()).toArray(double[][]::new),
                IntStream.of(rows).mapToObj(i -> examples.get(i).isOne).toList());
    }

    /** What each example gets from the weights that the other stories teach. */
    private double[] leftOut(Set<Integer> doubtful) {
        var chances = new double[examples.size()];
        for (var story : examples.stream().map(Example::story).distinct().toList()) {
            var learned = fit(IntStream.range(0, chances.length)
                    .filter(i -> !examples.get(i).story.equals(story) && !doubtful.contains(i)).toArray());
            IntStream.range(0, chances.length).filter(i -> examples.get(i).story.equals(story))
                    .forEach(i -> chances[i] = learned.probability(examples.get(i).pair.signs()));
        }
        return chances;
    }

    private void print(double[] chances, Set<Integer> doubtful) {
        var ranked = IntStream.range(0, chances.length).filter(i -> !doubtful.contains(i)).boxed()
                .sorted(Comparator.comparingDouble(i -> -chances[i])).toList();
        var all = examples.stream().filter(Example::isOne).count();
        System.out.printf(Locale.ROOT, "%d pairs, %d of one thing; %d left out as doubtful%n", examples.size(), all, doubtful.size());
        for (var precision : PRECISIONS) {
            var right = 0;
            var best = 0;
            var at = 1.0;
            for (var i = 0; i < ranked.size(); i++) {
                right += examples.get(ranked.get(i)).isOne ? 1 : 0;
                if (right >= precision * (i + 1) && right > best) {
                    best = right;
                    at = chances[ranked.get(i)];
                }
            }
            System.out.printf(Locale.ROOT, "  precision %.2f from a likelihood of %.2f: recall %.3f%n", precision, at, best / (double) all);
        }
    }
}
