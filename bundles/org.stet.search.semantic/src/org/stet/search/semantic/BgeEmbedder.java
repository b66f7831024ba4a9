package org.stet.search.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.stet.search.Embedder;

/**
 * BAAI's bge-small-en-v1.5 with weights of 8 bits, from the jar of LangChain4j, on ONNX Runtime. Texts are computed side by
 * side, each by itself on one thread: the model rounds by the range of all numbers of a run, so that in a batch a vector would
 * depend on its neighbours. What is longer than {@link #MOST_PIECES} pieces is cut off.
 */
public final class BgeEmbedder implements Embedder {

    private static final String ID = "bge-small-en-v1.5-q";
    private static final int DIMENSION = 384;
    private static final int MOST_PIECES = 512;

    /** What the model was trained to see before a question. */
    private static final String QUERY = "Represent this sentence for searching relevant passages: ";

    /** Half of the machine is left to the person at it; with one thread alone it would take too long. */
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 2, 4);

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment(ID);
    private final OrtSession session;
    private final WordPieces pieces;

    /** @throws IOException if the model cannot be read */
    public BgeEmbedder() throws IOException {
        try (var model = file(ID + ".onnx"); var tokenizer = file(ID + "-tokenizer.json");
                var options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            pieces = new WordPieces(tokenizer);
            session = environment.createSession(model.readAllBytes(), options);
        } catch (OrtException e) {
            throw new IOException(e);
        }
    }

    /** A file of the model, which is a fragment of the runtime. */
    private static InputStream file(String name) throws IOException {
        var file = OrtEnvironment.class.getResourceAsStream("/" + name);
        if (file == null) {
            throw new IOException("no " + name);
        }
        return file;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public List<float[]> passages(List<String> texts, IProgressMonitor monitor) {
        try (var threads = Executors.newFixedThreadPool(Math.min(THREADS, Math.max(1, texts.size())),
                Thread.ofPlatform().name("Stet embedder ", 0).daemon().priority(Thread.MIN_PRIORITY).factory())) {
            var vectors = new ArrayList<Future<float[]>>();
            texts.forEach(text -> vectors.add(threads.submit(() -> {
                if (monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                return vector(text);
            })));
            return vectors.stream().map(BgeEmbedder::get).toList();
        }
    }

    @Override
    public float[] query(String text) {
        return vector(QUERY + text);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private float[] vector(String text) {
        var numbers = pieces.numbers(text, MOST_PIECES);
        try (var ids = tensor(numbers);
                var mask = tensor(filled(numbers.length, 1));
                var types = tensor(filled(numbers.length, 0));
                var output = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            var vector = new float[DIMENSION];
            ((OnnxTensor) output.get(0)).getFloatBuffer().get(vector); // of the first piece, which stands for all of the text
            return normalised(vector);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static long[] filled(int length, long value) {
        var values = new long[length];
        Arrays.fill(values, value);
        return values;
    }

    private static float[] normalised(float[] vector) {
        double sum = 0;
        for (var number : vector) {
            sum += number * number;
        }
        var length = (float) Math.sqrt(sum);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
