package org.stet.bench.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.stet.bench.extraction.Shingles.Overlap;
import org.stet.ingest.ArticleReaders;
import org.stet.ingest.Input;
import org.stet.ingest.ReadArticle;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Takes the story out of every page of an article extraction benchmark ({@code html/<key>.html.gz} beside
 * {@code ground-truth.json}) and scores it with the benchmark's own measure, beside a library in the same run.
 */
public final class ExtractionBenchmark {

    /** One page and the story a person took from it. */
    private record Item(String url, byte[] page, String truth) {
    }

    /** Gives the story of a page, empty if it finds none. */
    @FunctionalInterface
    private interface Extractor {
        String story(Item item) throws Exception;
    }

    private final Path folder;
    private final Path peers;

    /**
     * @param folder of the benchmark
     * @param peers folder with the jars of Readability4J and what it needs
     */
    public ExtractionBenchmark(Path folder, Path peers) {
        this.folder = folder;
        this.peers = peers;
    }

    /** One line for each extractor. */
    public List<String> run() throws Exception {
        var items = items();
        try (var readability = new Readability(peers)) {
            return List.of("%-16s %8s %9s %9s %8s".formatted("", "F1", "precision", "recall", "exact"),
                    score("Stet", items, ExtractionBenchmark::stet),
                    score("Readability4J", items, item -> readability(readability, item)));
        }
    }

    private List<Item> items() throws IOException {
        var items = new ArrayList<Item>();
        for (var entry : new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile()).properties()) {
            try (var in = new GZIPInputStream(
                    Files.newInputStream(folder.resolve("html").resolve(entry.getKey() + ".html.gz")))) {
                items.add(new Item(entry.getValue().path("url").asText(), in.readAllBytes(),
                        entry.getValue().path("articleBody").asText()));
            }
        }
        return items;
    }

    private static String stet(Item item) {
        return new ArticleReaders().read(new Input(item.url(), item.page()), new NullProgressMonitor()).getFirst()
                .result() instanceof ReadArticle article ? article.body() : "";
    }

    private static String readability(Readability readability, Item item) throws Exception {
        var html = Jsoup.parse(new ByteArrayInputStream(item.page()), null, item.url()).outerHtml();
        return readability.content(item.url(), html).map(content -> Jsoup.parse(content).wholeText()).orElse("");
    }

    private static String score(String name, List<Item> items, Extractor extractor) throws Exception {
        var overlaps = new ArrayList<Overlap>();
        for (var item : items) {
            overlaps.add(Shingles.compare(item.truth(), extractor.story(item)));
        }
        var precision = mean(overlaps.stream().filter(Overlap::hasPrediction).map(Overlap::precision));
        var recall = mean(overlaps.stream().filter(Overlap::hasTruth).map(Overlap::recall));
        return String.format(Locale.ROOT, "%-16s %8.4f %9.4f %9.4f %4d/%d", name, 2 * precision * recall / (precision + recall),
                precision, recall, overlaps.stream().filter(Overlap::isExact).count(), overlaps.size());
    }

    private static double mean(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
