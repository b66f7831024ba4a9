package org.stet.bench.analysis;

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

/** Learns what signs are worth, and measures it on each story with what the others teach. */
final class WeightLearning {

    private static final double[] PRECISIONS = {.9, .85, .8, .7, .6, .5};

    /**
     * Something with signs.
     *
     * @param signs a number for each
     * @param isSo whether it is what the signs are to tell
     */
    record Example(String story, double[] signs, boolean isSo) {
    }

    private final List<Example> examples;
    private final double penalty;

    private WeightLearning(List<Example> examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
    }

    /**
     * Prints the measures and writes the weights into a file.
     *
     * @param penalty of {@link LogisticRegression#fit}
     * @param doubtful what is not so by the gold files, but by the other stories with so much certainty, teaches nothing
     */
    static void learn(String what, List<Example> examples, List<String> names, double penalty, double doubtful, Path file) throws IOException {
        new WeightLearning(examples, penalty).learn(what, names, doubtful, file);
    }

    private void learn(String what, List<String> names, double certainty, Path file) throws IOException {
        var first = leftOut(Set.of());
        var doubtful = new HashSet<Integer>();
        IntStream.range(0, first.length).filter(i -> !examples.get(i).isSo && first[i] > certainty).forEach(doubtful::add);
        print(what, leftOut(doubtful), doubtful);
        var learned = fit(IntStream.range(0, examples.size()).filter(i -> !doubtful.contains(i)).toArray());
        var lines = new ArrayList<>(List.of("# What each sign is worth by which " + what + ", a weight a line.",
                "# Learned from the stories of the tests and the sample case: ./stet bench analysis --learn FOLDER. See ADR 23."));
        lines.add(line("bias", learned.bias()));
        for (var i = 0; i < names.size(); i++) {
            lines.add(line(names.get(i), learned.weights()[i]));
        }
        Files.write(file, lines);
    }

    private static String line(String name, double weight) {
        return String.format(Locale.ROOT, "%s %.4f", name, weight);
    }

    private LogisticRegression fit(int[] rows) {
        return LogisticRegression.fit(IntStream.of(rows).mapToObj(i -> examples.get(i).signs).toArray(double[][]::new),
                IntStream.of(rows).mapToObj(i -> examples.get(i).isSo).toList(), penalty);
    }

    /** What each example gets from the weights that the other stories teach. */
    private double[] leftOut(Set<Integer> doubtful) {
        var chances = new double[examples.size()];
        for (var story : examples.stream().map(Example::story).distinct().toList()) {
            var learned = fit(IntStream.range(0, chances.length)
                    .filter(i -> !examples.get(i).story.equals(story) && !doubtful.contains(i)).toArray());
            IntStream.range(0, chances.length).filter(i -> examples.get(i).story.equals(story))
                    .forEach(i -> chances[i] = learned.probability(examples.get(i).signs));
        }
        return chances;
    }

    private void print(String what, double[] chances, Set<Integer> doubtful) {
        var ranked = IntStream.range(0, chances.length).filter(i -> !doubtful.contains(i)).boxed()
                .sorted(Comparator.comparingDouble(i -> -chances[i])).toList();
        var all = examples.stream().filter(Example::isSo).count();
        System.out.printf(Locale.ROOT, "%s: %d pairs, %d of them so; %d left out as doubtful%n", what, examples.size(), all, doubtful.size());
        for (var precision : PRECISIONS) {
            var right = 0;
            var best = 0;
            var at = 1.0;
            for (var i = 0; i < ranked.size(); i++) {
                right += examples.get(ranked.get(i)).isSo ? 1 : 0;
                if (right >= precision * (i + 1) && right > best) {
                    best = right;
                    at = chances[ranked.get(i)];
                }
            }
            System.out.printf(Locale.ROOT, "  precision %.2f from a likelihood of %.2f: recall %.3f%n", precision, at, best / (double) all);
        }
    }
}
