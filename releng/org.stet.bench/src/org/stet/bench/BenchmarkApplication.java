package org.stet.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.stet.bench.analysis.AnalysisBenchmark;
import org.stet.bench.anchors.AnchorsBenchmark;
import org.stet.bench.crowd.CrowdedCase;
import org.stet.bench.editor.EditorBenchmark;
import org.stet.bench.extraction.ExtractionBenchmark;
import org.stet.bench.families.FamiliesBenchmark;
import org.stet.bench.importing.ImportBenchmark;
import org.stet.bench.retrieval.RetrievalBenchmark;
import org.stet.bench.search.MeaningBenchmark;
import org.stet.bench.search.SearchBenchmark;
import org.stet.bench.solr.SolrBenchmark;
import org.stet.bench.startup.StartupBenchmark;
import org.stet.bench.store.StoreBenchmark;

/** Runs the named benchmarks, or all that need no data of others; exit code 1 if one exceeds a limit, 2 if there is none of that name. */
public final class BenchmarkApplication implements IApplication {

    private static final Map<String, Benchmark> BENCHMARKS = new LinkedHashMap<>();

    /** The one that needs data: a folder follows its name. It has no limit of its own and does not run among all. */
    private static final String EXTRACTION = "extraction";

    /** The one that prints tables of what is right and takes options. */
    private static final String ANALYSIS = "analysis";

    /** The one that ranks the documents of a folder for its queries. */
    private static final String RETRIEVAL = "retrieval";

    /** Makes a case of so many invented articles to look at. */
    private static final String CASE = "case";

    /** Asks Stet and Solr the same. */
    private static final String SOLR = "solr";

    /** Folder with the jars of the libraries it is measured against. */
    private static final String PEERS = "stet.bench.peers";

    /** Folder with the classes of a Solr node and, in {@code lib}, its jars. */
    private static final String SOLR_NODE = "stet.bench.solr";

    static {
        BENCHMARKS.put("startup", new StartupBenchmark());
        BENCHMARKS.put("store", new StoreBenchmark());
        BENCHMARKS.put("editor", new EditorBenchmark());
        BENCHMARKS.put("search", new SearchBenchmark());
        BENCHMARKS.put("meaning", new MeaningBenchmark());
        BENCHMARKS.put("anchors", new AnchorsBenchmark());
        BENCHMARKS.put("import", new ImportBenchmark());
        BENCHMARKS.put("families", new FamiliesBenchmark());
    }

    @Override
    public Object start(IApplicationContext context) throws Exception {
        var arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        if (arguments.size() == 2 && arguments.getFirst().equals(EXTRACTION)) {
            new ExtractionBenchmark(Path.of(arguments.getLast()), Path.of(System.getProperty(PEERS))).run()
                    .forEach(System.out::println);
            return EXIT_OK;
        }
        if (!arguments.isEmpty() && arguments.getFirst().equals(ANALYSIS)) {
            AnalysisBenchmark.run(arguments.subList(1, arguments.size()));
            return EXIT_OK;
        }
        if (!arguments.isEmpty() && List.of(RETRIEVAL, CASE, SOLR).contains(arguments.getFirst())) {
            try {
                return run(arguments.getFirst(), arguments.subList(1, arguments.size())) ? EXIT_OK : Integer.valueOf(1);
            } catch (IllegalArgumentException e) {
                System.err.println(e.getMessage());
                return 2;
            }
        }
        if (!BENCHMARKS.keySet().containsAll(arguments)) {
            System.err.println(
                    "bench: no such benchmark; there are " + String.join(", ", BENCHMARKS.keySet()) + ", " + EXTRACTION + " DIR, "
                            + ANALYSIS + " [--data DIR] [--misses KIND] [STORY...], " + RETRIEVAL
                            + " DIR [--queries FILE] [--qrels FILE] [--run FILE], " + CASE + " ARTICLES FOLDER, " + SOLR + " [DIR]");
            return 2;
        }
        boolean passed = true;
        System.out.println(Measure.header());
        for (var name : arguments.isEmpty() ? BENCHMARKS.keySet() : arguments) {
            System.out.println(name);
            for (var measure : BENCHMARKS.get(name).run()) {
                System.out.println("  " + measure);
                passed &= measure.passed();
            }
        }
        return passed ? EXIT_OK : Integer.valueOf(1);
    }

    /** Runs one that takes arguments of its own; gives whether it was passed. */
    private static boolean run(String name, List<String> further) throws Exception {
        switch (name) {
            case CASE -> CrowdedCase.make(further);
            case RETRIEVAL -> new RetrievalBenchmark(further).run();
            default -> {
                return new SolrBenchmark(Path.of(System.getProperty(SOLR_NODE)), further.stream().map(Path::of).findFirst()).run();
            }
        }
        return true;
    }

    @Override
    public void stop() {
        // Benchmarks end by themselves.
    }
}
