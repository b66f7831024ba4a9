package org.stet.bench.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.bench.Measure;
import org.stet.bench.Npm;
import org.stet.search.Embedders;
import org.stet.search.SearchHit;
import org.stet.search.SearchMode;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;
import org.stet.search.lucene.PassageIndex;
import org.stet.search.meaning.PassageVectors;

/**
 * Ranks the documents of a folder in BEIR layout for each of its queries with the product's own search, by words, by meaning and
 * by both, and scores the rankings.
 *
 * <pre>{@code
 * DIR [--queries FILE] [--qrels FILE] [--run FILE]
 * }</pre>
 *
 * Without options it takes the first {@code queries-*.jsonl} and the {@code qrels-*.tsv} of the same name. FILE gets the hybrid
 * ranking as a run of TREC, {@code FILE.words} and {@code FILE.meaning} the others. Vectors are kept in the user's cache.
 */
public final class RetrievalBenchmark {

    private static final int DEPTH = 100;

    private final Path folder;
    private final Map<String, Path> options = new LinkedHashMap<>();

    /** @throws IllegalArgumentException says what is wrong with the arguments, which begin with the folder */
    public RetrievalBenchmark(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() % 2 == 0) {
            throw new IllegalArgumentException("bench retrieval DIR [--queries FILE] [--qrels FILE] [--run FILE]");
        }
        folder = Path.of(arguments.getFirst());
        for (int i = 1; i < arguments.size(); i += 2) {
            if (!List.of("--queries", "--qrels", "--run").contains(arguments.get(i))) {
                throw new IllegalArgumentException("bench retrieval: there is no option " + arguments.get(i));
            }
            options.put(arguments.get(i), Path.of(arguments.get(i + 1)));
        }
    }

    /** Prints a line for each way to rank. */
    public void run() throws IOException {
        var queries = file("--queries").orElseGet(() -> BeirSet.firstQueries(folder));
        var set = BeirSet.read(folder.resolve(BeirSet.CORPUS), queries, file("--qrels").orElseGet(() -> BeirSet.judgements(folder, queries)));
        System.out.printf("%s: %d documents, %d queries%n", queries, set.documents().size(), set.queries().size());
        System.out.printf("%-8s", "");
        Quality.MEASURES.forEach(measure -> System.out.printf(" %-22s", measure.name()));
        System.out.println("ms a query, p50 and p95");
        measure(set, Optional.empty(), SearchMode.WORDS);
        var embedder = Embedders.installed();
        if (embedder.isPresent()) {
            try (var vectors = new PassageVectors(embedder.get(), Optional.of(Npm.cache("bench")))) {
                measure(set, Optional.of(vectors), SearchMode.MEANING, SearchMode.HYBRID);
            }
        }
    }

    /** A file that an option names, from where the command was given or else in the folder. */
    private Optional<Path> file(String option) {
        return Optional.ofNullable(options.get(option)).map(file -> Files.exists(file) ? file : folder.resolve(file));
    }

    private void measure(BeirSet set, Optional<PassageVectors> vectors, SearchMode... modes) throws IOException {
        try (var index = new PassageIndex(vectors)) {
            index.add(set.documents(), new NullProgressMonitor());
            for (var mode : modes) {
                measure(set, index, mode);
            }
        }
    }

    private void measure(BeirSet set, PassageIndex index, SearchMode mode) throws IOException {
        var qualities = new ArrayList<Quality>();
        var millis = new ArrayList<Double>();
        var run = new ArrayList<String>();
        set.queries().forEach((id, text) -> {
            var start = System.nanoTime();
            var request = SearchRequest.of(SearchQuery.alike(text)).mode(mode).limit(DEPTH);
            var hits = index.search(request, new NullProgressMonitor()).hits();
            millis.add((System.nanoTime() - start) / 1e6);
            qualities.add(Quality.of(hits.stream().map(hit -> hit.article().orElseThrow()).toList(), set.relevant().get(id)));
            run.addAll(lines(id, hits, mode));
        });
        print(mode, qualities, millis.stream().mapToDouble(Double::doubleValue).toArray());
        if (options.containsKey("--run")) {
            Files.write(runFile(mode), run);
        }
    }

    private static void print(SearchMode mode, List<Quality> qualities, double[] millis) {
        System.out.printf("%-8s", name(mode));
        for (var measure : Quality.MEASURES) {
            System.out.printf(" %-22s", Interval.of(qualities.stream().mapToDouble(measure.value()).toArray()));
        }
        System.out.printf(Locale.ROOT, "%5.1f %5.1f%n", Measure.percentile(0.5, millis), Measure.percentile(0.95, millis));
    }

    /** Lines of a TREC run; scores fall strictly, since evaluators order by them and break ties in their own way. */
    private static List<String> lines(String query, List<SearchHit> hits, SearchMode mode) {
        var lines = new ArrayList<String>();
        for (int rank = 1; rank <= hits.size(); rank++) {
            lines.add(String.join(" ", query, "Q0", hits.get(rank - 1).article().orElseThrow(), Integer.toString(rank),
                    Integer.toString(DEPTH + 1 - rank), "stet-" + name(mode)));
        }
        return lines;
    }

    private Path runFile(SearchMode mode) {
        var file = options.get("--run");
        return mode == SearchMode.HYBRID ? file : file.resolveSibling(file.getFileName() + "." + name(mode));
    }

    private static String name(SearchMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
