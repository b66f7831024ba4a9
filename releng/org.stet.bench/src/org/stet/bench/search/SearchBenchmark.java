package org.stet.bench.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.stet.bench.Benchmark;
import org.stet.bench.Measure;
import org.stet.bench.Npm;
import org.stet.bench.ReutersCorpus;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.MarkActions;
import org.stet.core.store.DurableFiles;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.search.CaseSearch;
import org.stet.search.Facet;
import org.stet.search.SearchRequest;

/**
 * Indexing, querying and following edits in a case of 19,043 news texts, in turns with Lucene used directly on the same passages
 * with the same fields and analyser. Both read the texts from the case; both answer with total, counts by article, and snippets
 * with the matches of the best hits. The system property {@code stet.bench.documents} makes the case as large as one likes, with the
 * same texts in other words.
 */
public final class SearchBenchmark implements Benchmark {

    private static final String DOCUMENTS = "stet.bench.documents";
    private static final int ROUNDS = 3;
    private static final int QUERIES_PER_FORM = 60;
    private static final int HITS = 20;
    /** How many hits the search view shows. */
    private static final int PAGE = 500;
    private static final int EDITS = 200;
    /** Of more texts an index is made once by each, Stet's first, so that what there is to warm up counts against Stet. */
    private static final int MANY = 50_000;

    private static final double LIMIT = 1.2;
    private static final double INDEX_LIMIT = 1 / 0.8;
    private static final double PAGE_LIMIT = 150;
    private static final double EDIT_LIMIT = 250;
    private static final double HEAP_LIMIT = 1024;

    private final List<Measure> measures = new ArrayList<>();
    /** How many passages are of another language than English, by the stems of which Stet then looks for every word as well. */
    private int others;

    @Override
    public List<Measure> run() throws Exception {
        var cache = Npm.cache("reuters");
        var once = ReutersCorpus.read(cache);
        var questions = Question.of(once, QUERIES_PER_FORM);
        var work = Files.createTempDirectory("stet-bench");
        try (var open = NewsCase.open(cache, once, Integer.getInteger(DOCUMENTS, once.size())); var bare = index(open, work)) {
            var start = System.nanoTime();
            try (var search = CaseSearch.open(open)) {
                search.awaitCurrent(null);
                measures.add(Measure.shown("opening that index again", "ms", millis(start, System.nanoTime())));
                bare.open();
                query(search, bare, questions);
                show(search, questions);
                edit(open, search);
                measures.add(Measure.atMost("heap in use while the case is searched", "MB", heap(), HEAP_LIMIT));
            }
            open.discardUnsaved();
        } finally {
            DurableFiles.deleteTree(work);
        }
        return measures;
    }

    /** Indexes in turns, the first time to warm up unless there is much to index, and gives the last bare index. */
    private BareLucene index(OpenCase open, Path work) throws Exception {
        var texts = open.articles().size();
        var rounds = texts > MANY ? 1 : ROUNDS;
        readOnce(open);
        var stet = new double[rounds];
        var lucene = new double[rounds];
        for (int round = texts > MANY ? 0 : -1; round < rounds; round++) {
            DurableFiles.deleteTree(open.folder().index());
            var start = System.nanoTime();
            try (var search = CaseSearch.open(open)) {
                search.awaitCurrent(null);
            }
            var between = System.nanoTime();
            try (var bare = new BareLucene(work.resolve("bare" + round))) {
                bare.index(open);
                others = bare.others();
            }
            if (round >= 0) {
                stet[round] = millis(start, between);
                lucene[round] = millis(between, System.nanoTime());
            }
        }
        measures.add(Measure.against("index " + texts + " texts and commit", "ms", Measure.percentile(0.5, stet),
                Measure.percentile(0.5, lucene), INDEX_LIMIT));
        return new BareLucene(work.resolve("bare" + (rounds - 1)));
    }

    /** Leaves it to neither to wait for the disk. */
    private static void readOnce(OpenCase open) throws IOException {
        for (var article : open.articles()) {
            open.text(article, CaseQueries.latest(article));
        }
    }

    private void query(CaseSearch search, BareLucene bare, List<Question> questions) throws IOException {
        var stet = new double[questions.size()];
        var lucene = new double[questions.size()];
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < questions.size(); i++) {
                var question = questions.get(i);
                var start = System.nanoTime();
                var expected = bare.query(question.lucene(), HITS);
                var between = System.nanoTime();
                var found = search.search(SearchRequest.of(question.typed()).limit(HITS), null);
                var end = System.nanoTime();
                if (others == 0 && found.total() != expected && found.hint().isEmpty()) {
                    throw new IllegalStateException(question + ": " + found.total() + " hits, Lucene has " + expected);
                }
                lucene[i] = round < 1 ? millis(start, between) : Math.min(lucene[i], millis(start, between));
                stet[i] = round < 1 ? millis(between, end) : Math.min(stet[i], millis(between, end));
            }
        }
        for (var share : List.of(0.5, 0.95)) {
            measures.add(Measure.against(questions.size() + " queries, p" + Math.round(100 * share), "ms",
                    Measure.percentile(share, stet), Measure.percentile(share, lucene), LIMIT));
        }
    }

    /** What the search view asks for: the first hits with highlights, and the counts of all facets. */
    private void show(CaseSearch search, List<Question> questions) {
        var facets = EnumSet.allOf(Facet.class);
        var times = questions.stream().mapToDouble(question -> {
            var start = System.nanoTime();
            search.search(SearchRequest.of(question.typed()).facets(facets).limit(PAGE), null);
            return millis(start, System.nanoTime());
        }).toArray();
        measures.add(Measure.atMost("pages of " + PAGE + " hits with highlights and all facets, p95", "ms",
                Measure.percentile(0.95, times), PAGE_LIMIT));
    }

    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }

    private void edit(OpenCase open, CaseSearch search) throws Exception {
        var marks = new MarkActions(open);
        var articles = open.articles();
        var random = new Random(7);
        var times = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            var article = articles.get(random.nextInt(articles.size()));
            var request = SearchRequest.of("thought" + i).limit(1);
            var found = new CountDownLatch(1);
            Runnable look = () -> {
                if (search.search(request, null).total() == 1) {
                    found.countDown();
                }
            };
            search.addListener(look);
            var start = System.nanoTime();
            marks.mark(article, CaseQueries.latest(article), new Span(0, 10), AnnotationKind.NOTE, "thought" + i);
            if (!found.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("edit " + i + " is not found");
            }
            times[i] = millis(start, System.nanoTime());
            search.removeListener(look);
        }
        measures.add(
                Measure.atMost(EDITS + " edits until they are found, p95", "ms", Measure.percentile(0.95, times), EDIT_LIMIT));
    }

    private static double millis(long start, long end) {
        return (end - start) / 1e6;
    }
}
