package org.stet.bench;

import java.util.List;

/** One benchmark; add it to {@link BenchmarkApplication} under its name. */
@FunctionalInterface
public interface Benchmark {

    /** Measures, reference and subject in the same run; called on the main thread, which may make the display. */
    List<Measure> run() throws Exception;
}
