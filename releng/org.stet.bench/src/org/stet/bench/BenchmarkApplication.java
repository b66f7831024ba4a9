package org.stet.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.stet.bench.editor.EditorBenchmark;
import org.stet.bench.search.SearchBenchmark;
import org.stet.bench.startup.StartupBenchmark;
import org.stet.bench.store.StoreBenchmark;

/** Runs the named benchmarks, or all; exit code 1 if one exceeds a limit, 2 if there is none of that name. */
public final class BenchmarkApplication implements IApplication {

    private static final Map<String, Benchmark> BENCHMARKS = new LinkedHashMap<>();

    static {
        BENCHMARKS.put("startup", new StartupBenchmark());
        BENCHMARKS.put("store", new StoreBenchmark());
        BENCHMARKS.put("editor", new EditorBenchmark());
        BENCHMARKS.put("search", new SearchBenchmark());
    }

    @Override
    public Object start(IApplicationContext context) throws Exception {
        var arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        if (!BENCHMARKS.keySet().containsAll(arguments)) {
            System.err.println("bench: no such benchmark; there are " + String.join(", ", BENCHMARKS.keySet()));
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

    @Override
    public void stop() {
        // Benchmarks end by themselves.
    }
}
