package org.stet.bench.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.analysis.ArticleText;

/**
 * Measures the analysis: on the stories of its tests and on the sample case, and on sets of others in a folder that is named.
 *
 * <pre>{@code
 * [--data DIR] [--misses KIND] [--learn FOLDER] [STORY...]
 * }</pre>
 *
 * With the names of stories it measures these alone, without time. KIND is a word of the rows whose misses are listed, such as DATE or conflict.
 * With {@code --learn} it learns from the tuned stories what the signs are worth by which values are taken for one thing and for changes, and
 * writes signs.txt, days.txt and changes.txt.
 */
public final class AnalysisBenchmark {

    /** The property that names the folder of the sources. */
    private static final String ROOT = "stet.bench.root";

    private static final String STORIES = "bundles/org.stet.analysis.tests/stories";
    private static final String SAMPLE = "bundles/org.stet.cli/sample";

    /** Nobody tunes on these: their misses are not listed. */
    private static final Set<String> UNTOUCHED = Set.of("health-study", "sports-transfer");

    /** Measures on texts of others. */
    @FunctionalInterface
    private interface Scorer {
        List<Score> score(Path folder) throws IOException;
    }

    /**
     * A set of others.
     *
     * @param folder its name in the folder of the sets
     */
    private record ExternalSet(String title, String folder, Scorer scorer) {
    }

    private static final List<ExternalSet> EXTERNAL = List.of(
            new ExternalSet("MEANTIME: dates, times and durations", "dates-names", MeantimeTimes::score),
            new ExternalSet("MEANTIME: names of people, organisations and places", "dates-names", MeantimeNames::score),
            new ExternalSet("NewsQuant: quantities", "quantities", NewsQuant::score),
            new ExternalSet("PolNeAR: quotations", "quotes", PolNeAR::score),
            new ExternalSet("Same event: facts, and contradictions between articles", "same-event", SameEvent::of),
            new ExternalSet("Pairs of claim and evidence with numbers", "numbers", NumberPairs::of));

    private final Path root;
    private Optional<Path> data = Optional.empty();
    private Optional<String> misses = Optional.empty();
    private Optional<Path> learned = Optional.empty();
    private final List<String> stories = new ArrayList<>();

    private AnalysisBenchmark(Path root, List<String> arguments) {
        this.root = root;
        for (var rest = arguments.iterator(); rest.hasNext();) {
            var argument = rest.next();
            switch (argument) {
                case "--data" -> data = Optional.of(Path.of(rest.next()));
                case "--misses" -> misses = Optional.of(rest.next().toLowerCase(Locale.ROOT));
                case "--learn" -> learned = Optional.of(Path.of(rest.next()));
                default -> stories.add(argument);
            }
        }
    }

    /** From the sources' folder or one below it. */
    public static void main(String... arguments) throws Exception {
        run(List.of(arguments));
    }

    /** Prints the tables. */
    public static void run(List<String> arguments) throws Exception {
        new AnalysisBenchmark(root(), arguments).print();
    }

    private static Path root() throws IOException {
        var named = System.getProperty(ROOT);
        return Stream.iterate(Path.of(named == null ? "" : named).toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(STORIES))).findFirst()
                .orElseThrow(() -> new IOException("No stories here; run it in Stet's sources."));
    }

    private void print() throws Exception {
        if (learned.isPresent()) {
            SignTraining.run(tuned(), learned.get());
            return;
        }
        print("tuned stories", tuned(), true);
        print("untouched stories", untouched(), false);
        for (var set : EXTERNAL) {
            var folder = data.map(sets -> sets.resolve(set.folder)).filter(Files::isDirectory);
            if (folder.isPresent()) {
                table(set.title, set.scorer.score(folder.get()), true);
            }
        }
        if (stories.isEmpty()) {
            speed();
        }
    }

    private void speed() throws IOException {
        var articles = new ArrayList<ArticleText>();
        for (var folder : tuned()) {
            articles.addAll(Story.read(folder).articles());
        }
        System.out.println("Speed");
        AnalysisSpeed.of(articles).forEach(measure -> System.out.println("  " + measure));
    }

    private List<Path> tuned() throws IOException {
        var tuned = new ArrayList<>(storyFolders(false));
        tuned.add(root.resolve(SAMPLE));
        return chosen(tuned);
    }

    private List<Path> untouched() throws IOException {
        return chosen(storyFolders(true));
    }

    private List<Path> storyFolders(boolean untouched) throws IOException {
        try (var folders = Files.list(root.resolve(STORIES))) {
            return folders.filter(Files::isDirectory).filter(folder -> UNTOUCHED.contains(folder.getFileName().toString()) == untouched)
                    .sorted().toList();
        }
    }

    private List<Path> chosen(List<Path> folders) {
        return folders.stream().filter(folder -> stories.isEmpty() || stories.contains(folder.getFileName().toString())).toList();
    }

    private void print(String title, List<Path> folders, boolean listing) throws IOException {
        if (folders.isEmpty()) {
            return;
        }
        System.out.println(title + ": " + String.join(", ", folders.stream().map(folder -> folder.getFileName().toString()).toList()));
        var tables = new LinkedHashMap<String, Map<String, Score>>();
        for (var folder : folders) {
            StoryScores.of(Story.read(folder)).forEach((table, scores) -> {
                var all = tables.computeIfAbsent(table, name -> new LinkedHashMap<>());
                scores.forEach(score -> all.merge(score.what(), score, Score::plus));
            });
        }
        tables.forEach((name, scores) -> table(name, scores.values(), listing));
    }

    private void table(String title, Iterable<Score> scores, boolean listing) {
        System.out.println(title);
        System.out.println(Score.header());
        for (var score : scores) {
            System.out.println(score);
            if (listing && misses.filter(score.what().toLowerCase(Locale.ROOT)::contains).isPresent()) {
                score.misses().forEach(miss -> System.out.println("      " + miss));
            }
        }
        System.out.println();
    }
}
