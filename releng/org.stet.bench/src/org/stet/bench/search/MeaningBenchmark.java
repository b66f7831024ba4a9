package org.stet.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.bench.Benchmark;
import org.stet.bench.Measure;
import org.stet.bench.Npm;
import org.stet.bench.ReutersCorpus;
import org.stet.search.Embedder;
import org.stet.search.Embedders;
import org.stet.search.SearchMode;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;
import org.stet.search.lucene.PassageIndex;
import org.stet.search.meaning.PassageVectors;
import org.stet.search.meaning.Quantized;

/**
 * Search by meaning among 100,000 news passages (system property {@code stet.bench.passages}), with the language model in the
 * product. Vectors of {@value #READ} passages are computed and kept in the user's cache; every other passage gets that of one of
 * them, turned by a random angle (cosine about .9), so that each has some near neighbours, as repeated news have. Questions are
 * beginnings of passages whose vectors are not the model's own, embedded anew each time.
 */
public final class MeaningBenchmark implements Benchmark {

    private static final String PASSAGES = "stet.bench.passages";
    private static final int READ = 2_000;
    private static final int QUESTIONS = 200;
    private static final int AT_ONCE = 200;
    private static final int BEST = 10;
    private static final double NOISE = 0.025;
    private static final double HYBRID_LIMIT = 100;
    private static final double MISSED_LIMIT = 2;
    private static final double BATCH_LIMIT = 1 / 1.5;
    private static final Pattern PARAGRAPH = Pattern.compile("\\n {2,}");

    private final List<Measure> measures = new ArrayList<>();

    @Override
    public List<Measure> run() throws Exception {
        measure(Embedders.installed().orElseThrow(() -> new IllegalStateException("there is no language model in this product")));
        return measures;
    }

    void measure(Embedder model) throws IOException, InterruptedException {
        var paragraphs = ReutersCorpus.read(Npm.cache("reuters")).stream().flatMap(body -> PARAGRAPH.splitAsStream(body.text()))
                .map(String::strip).filter(text -> text.length() > 80).distinct().toList();
        var count = Integer.getInteger(PASSAGES, 100_000);
        var texts = IntStream.range(0, count).mapToObj(i -> paragraphs.get(i % paragraphs.size())
                + (i < paragraphs.size() ? "" : " (" + i / paragraphs.size() + ")")).toList();
        var questions = texts.subList(count - QUESTIONS, count).stream().map(text -> text.substring(0, text.indexOf(' ', 70)))
                .toList();
        embed(model, texts.subList(0, AT_ONCE));
        try (var kept = new PassageVectors(model, Optional.of(Npm.cache("bench")))) {
            kept.compute(texts.subList(0, READ), new NullProgressMonitor());
            var turned = new Turned(model, kept, texts.subList(0, READ));
            try (var vectors = new PassageVectors(turned, Optional.empty()); var index = new PassageIndex(Optional.of(vectors))) {
                var documents = new LinkedHashMap<String, String>();
                texts.forEach(text -> documents.put(Integer.toString(documents.size()), text));
                index.add(documents, new NullProgressMonitor());
                ask(index, questions);
                compare(index, turned, texts, questions);
            }
        }
    }

    /** Computed together and one by one, in turns. */
    private void embed(Embedder model, List<String> texts) {
        var together = new double[2];
        var alone = new double[2];
        model.passages(texts.subList(0, AT_ONCE / 4), new NullProgressMonitor());
        for (int round = 0; round < together.length; round++) {
            var start = System.nanoTime();
            model.passages(texts, new NullProgressMonitor());
            var between = System.nanoTime();
            texts.forEach(text -> model.passages(List.of(text), new NullProgressMonitor()));
            together[round] = millis(start, between);
            alone[round] = millis(between, System.nanoTime());
        }
        measures.add(Measure.against(texts.size() + " passages embedded at once, against one by one", "ms",
                Measure.percentile(0.5, together), Measure.percentile(0.5, alone), BATCH_LIMIT));
    }

    private void ask(PassageIndex index, List<String> questions) {
        for (var mode : List.of(SearchMode.WORDS, SearchMode.MEANING, SearchMode.HYBRID)) {
            questions.forEach(question -> index.search(request(question, mode), null));
            var times = questions.stream().mapToDouble(question -> {
                var start = System.nanoTime();
                index.search(request(question, mode), null);
                return millis(start, System.nanoTime());
            }).toArray();
            measures.add(mode == SearchMode.HYBRID
                    ? Measure.atMost("hybrid with the question's embedding, p95", "ms", Measure.percentile(0.95, times),
                            HYBRID_LIMIT)
                    : Measure.shown(mode.name().toLowerCase(Locale.ROOT) + ", p95", "ms", Measure.percentile(0.95, times)));
        }
    }

    private static SearchRequest request(String question, SearchMode mode) {
        return SearchRequest.of(SearchQuery.alike(question)).mode(mode).limit(BEST);
    }

    /** How many of the nearest are missed, of the same quantised vectors and of the vectors as the model makes them. */
    private void compare(PassageIndex index, Turned turned, List<String> texts, List<String> questions) throws IOException {
        var floats = texts.stream().map(turned::vector).toList();
        var bytes = floats.stream().map(Quantized::of).toList();
        var missed = 0;
        var missedOfFloats = 0;
        for (var question : questions) {
            var target = turned.query(question);
            var quantized = Quantized.of(target);
            var found = index.search(request(question, SearchMode.MEANING), null).hits().stream()
                    .map(hit -> Integer.valueOf(hit.article().orElseThrow())).collect(Collectors.toSet());
            missed += missing(found, bytes.stream().mapToDouble(vector -> VectorUtil.cosine(quantized, vector)).toArray());
            missedOfFloats += missing(found, floats.stream().mapToDouble(vector -> VectorUtil.dotProduct(target, vector)).toArray());
        }
        var share = 100.0 / (BEST * questions.size());
        measures.add(Measure.atMost("of the exact " + BEST + " nearest 8-bit vectors missed by HNSW", "%", missed * share,
                MISSED_LIMIT));
        measures.add(Measure.shown("of the exact " + BEST + " nearest unquantised vectors missed", "%", missedOfFloats * share));
    }

    /** How many of the nearest are not among those found; one found that is as near as the last of them is as good. */
    private static int missing(Set<Integer> found, double[] nearness) {
        var sorted = nearness.clone();
        Arrays.sort(sorted);
        var last = sorted[sorted.length - BEST];
        return BEST - (int) Math.min(BEST, found.stream().filter(each -> nearness[each] >= last).count());
    }

    private static double millis(long start, long end) {
        return (end - start) / 1e6;
    }

    /** Knows vectors of some texts, and turns one of them for any other. */
    private record Turned(Embedder model, PassageVectors known, List<String> texts) implements Embedder {

        @Override
        public String id() {
            return model.id() + "-turned";
        }

        @Override
        public int dimension() {
            return model.dimension();
        }

        @Override
        public List<float[]> passages(List<String> wanted, IProgressMonitor monitor) {
            return wanted.stream().map(this::vector).toList();
        }

        @Override
        public float[] query(String text) {
            return model.query(text);
        }

        float[] vector(String text) {
            try {
                var own = known.of(text);
                if (own.isPresent()) {
                    return scaled(own.get(), new Random(0), 0);
                }
                var random = new Random(text.hashCode());
                return scaled(known.of(texts.get(random.nextInt(texts.size()))).orElseThrow(), random, NOISE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static float[] scaled(byte[] bytes, Random random, double noise) {
            var length = Math.sqrt(VectorUtil.dotProduct(bytes, bytes));
            var vector = new float[bytes.length];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (bytes[i] / length + noise * random.nextGaussian());
            }
            return VectorUtil.l2normalize(vector);
        }
    }
}
