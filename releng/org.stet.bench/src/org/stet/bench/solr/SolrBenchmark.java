package org.stet.bench.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.bench.Measure;
import org.stet.bench.Npm;
import org.stet.bench.ReutersCorpus;
import org.stet.bench.retrieval.BeirSet;
import org.stet.bench.retrieval.Interval;
import org.stet.bench.retrieval.Quality;
import org.stet.bench.search.NewsCase;
import org.stet.bench.search.Question;
import org.stet.bench.solr.SolrServer.Hit;
import org.stet.core.store.DurableFiles;
import org.stet.core.store.OpenCase;
import org.stet.search.CaseSearch;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;
import org.stet.search.lucene.CaseReader;
import org.stet.search.lucene.Entry.Passage;
import org.stet.search.lucene.PassageIndex;

/**
 * Search beside a single Solr node with the same documents, each asked the same in turns. Time is from the words of a query to the
 * list of hits with the matches in their words, for Solr over HTTP on this machine. Every query is asked once, after others of
 * the same forms that warm both up, so that no cache has its answer. The documents are the passages of 19,043 news texts; the system
 * property {@code stet.bench.documents} makes more of them, the same in other words.
 */
public final class SolrBenchmark {

    private static final String DOCUMENTS = "stet.bench.documents";
    private static final String SOLR = "Solr 10.0.0";
    private static final String NEWS = "news";
    private static final String COLLECTION = "collection";
    private static final int HITS = 20;
    /** Documents whose beginnings warm up the search in a collection. */
    private static final int WARMING = 500;
    private static final int BEGINNING = 120;
    private static final int MEASURED_PER_FORM = 60;
    private static final int WARMING_PER_FORM = 180;
    private static final double FASTER = 3;

    private final Path libraries;
    private final Optional<Path> collection;

    /**
     * @param libraries folder with the classes of the node and, in {@code lib}, its jars
     * @param collection folder in BEIR layout, whose first queries are asked
     */
    public SolrBenchmark(Path libraries, Optional<Path> collection) {
        this.libraries = libraries;
        this.collection = collection;
    }

    /** The answer of one of the two to the same query: hits in all, best ids. */
    private record Answer(int total, List<String> ids) {
    }

    /** Answers the query of a number. */
    private interface Searcher {
        Answer search(int query) throws IOException, InterruptedException;
    }

    /** What both answered, and how long they took, in ms. */
    private record Turns(List<Answer> stet, List<Answer> solr, double[] stetMillis, double[] solrMillis) {

        /** Asks both in turns; who comes first changes. */
        static Turns of(int queries, Searcher stet, Searcher solr) throws IOException, InterruptedException {
            var turns = new Turns(new ArrayList<>(), new ArrayList<>(), new double[queries], new double[queries]);
            for (int i = 0; i < queries; i++) {
                if (i % 2 == 0) {
                    turns.stetMillis[i] = ask(stet, i, turns.stet);
                    turns.solrMillis[i] = ask(solr, i, turns.solr);
                } else {
                    turns.solrMillis[i] = ask(solr, i, turns.solr);
                    turns.stetMillis[i] = ask(stet, i, turns.stet);
                }
            }
            return turns;
        }

        private static double ask(Searcher searcher, int query, List<Answer> answers) throws IOException, InterruptedException {
            var start = System.nanoTime();
            answers.add(searcher.search(query));
            return (System.nanoTime() - start) / 1e6;
        }

        /** Prints times and how much faster Stet is; gives that for p50. */
        double print() {
            System.out.printf("%-24s %9s %9s%n", "", "p50 ms", "p95 ms");
            print("Stet", stetMillis);
            print(SOLR, solrMillis);
            System.out.printf(Locale.ROOT, "%-24s %7.1f × %7.1f ×%n", "Stet is faster", faster(0.5), faster(0.95));
            return faster(0.5);
        }

        private static void print(String name, double[] millis) {
            System.out.printf(Locale.ROOT, "%-24s %9.2f %9.2f%n", name, Measure.percentile(0.5, millis), Measure.percentile(0.95, millis));
        }

        long withSameTotal() {
            return IntStream.range(0, stet.size()).filter(i -> stet.get(i).total == solr.get(i).total).count();
        }

        private double faster(double share) {
            return Measure.percentile(share, solrMillis) / Measure.percentile(share, stetMillis);
        }
    }

    /** Prints tables; gives whether Stet is as much faster as it should be, and its ranking no worse. */
    public boolean run() throws IOException, InterruptedException {
        var home = Files.createTempDirectory("stet-solr");
        try (var solr = SolrServer.start(libraries, home, List.of(NEWS, COLLECTION))) {
            var passed = news(solr) >= FASTER;
            return (collection.isEmpty() || rank(solr, BeirSet.first(collection.get()), home.resolve("stet"))) && passed;
        } finally {
            DurableFiles.deleteTree(home);
        }
    }

    private double news(SolrServer solr) throws IOException, InterruptedException {
        var cache = Npm.cache("reuters");
        var bodies = ReutersCorpus.read(cache);
        try (var open = NewsCase.open(cache, bodies, Integer.getInteger(DOCUMENTS, bodies.size())); var search = CaseSearch.open(open)) {
            search.awaitCurrent(null);
            var passages = passages(open);
            solr.add(NEWS, passages);
            var questions = Question.of(bodies, WARMING_PER_FORM + MEASURED_PER_FORM).stream().distinct().toList();
            var measured = questions.subList(questions.size() - Question.FORMS * MEASURED_PER_FORM, questions.size());
            turns(search, solr, questions.subList(0, questions.size() - measured.size()));
            var turns = turns(search, solr, measured);
            System.out.printf("%d articles, %d passages, %d queries for %d hits with highlights%n", open.articles().size(), passages.size(),
                    measured.size(), HITS);
            var faster = turns.print();
            System.out.printf("%d of %d queries have as many hits in both%n%n", turns.withSameTotal(), measured.size());
            open.discardUnsaved();
            return faster;
        }
    }

    private static List<Map<String, String>> passages(OpenCase open) throws IOException {
        var reader = new CaseReader(open);
        var passages = new ArrayList<Map<String, String>>();
        for (var article : open.articles()) {
            for (var entry : reader.texts(article)) {
                if (entry instanceof Passage passage) {
                    var source = passage.source();
                    passages.add(Map.of("id", source.article() + "@" + passage.span().start(), "article", source.article(), "outlet", source.outlet(),
                            "headline", source.headline(), "byline", source.byline(), "published", source.published(), "text", passage.text()));
                }
            }
        }
        return passages;
    }

    private static Turns turns(CaseSearch search, SolrServer solr, List<Question> questions) throws IOException, InterruptedException {
        return Turns.of(questions.size(), i -> {
            var found = search.search(SearchRequest.of(questions.get(i).typed()).limit(HITS), null);
            return new Answer(found.hint().isPresent() ? 0 : found.total(), found.hits().stream().map(hit -> hit.key()).toList());
        }, i -> {
            var found = solr.ask(NEWS, questions.get(i).solr());
            return new Answer(found.total(), found.hits().stream().map(Hit::id).toList());
        });
    }

    private boolean rank(SolrServer solr, BeirSet set, Path folder) throws IOException, InterruptedException {
        solr.add(COLLECTION, set.documents().entrySet().stream().map(document -> Map.of("id", document.getKey(), "text", document.getValue())).toList());
        try (var index = new PassageIndex(folder, Optional.empty())) {
            index.add(set.documents(), new NullProgressMonitor());
            alike(index, solr, set.documents().values().stream().limit(WARMING)
                    .map(text -> text.substring(0, Math.min(BEGINNING, text.length()))).toList());
            var queries = List.copyOf(set.queries().keySet());
            var turns = alike(index, solr, queries.stream().map(set.queries()::get).toList());
            System.out.printf("%s: %d documents, %d queries for %d hits with highlights%n", collection.orElseThrow().getFileName(),
                    set.documents().size(), queries.size(), HITS);
            turns.print();
            var stet = quality(set, queries, turns.stet);
            var other = quality(set, queries, turns.solr);
            System.out.printf("%-24s %s%n%-24s %s%n", "Stet, nDCG@10", stet, SOLR + ", nDCG@10", other);
            return stet.mean() >= other.mean();
        }
    }

    private static Turns alike(PassageIndex index, SolrServer solr, List<String> texts) throws IOException, InterruptedException {
        return Turns.of(texts.size(), i -> {
            var found = index.search(SearchRequest.of(SearchQuery.alike(texts.get(i))).limit(HITS), new NullProgressMonitor());
            return new Answer(found.total(), found.hits().stream().map(hit -> hit.article().orElseThrow()).toList());
        }, i -> {
            var found = solr.ask(COLLECTION, Map.of("q", texts.get(i), "defType", "edismax", "qf", "text", "mm", "0", "hl.fl", "text"));
            return new Answer(found.total(), found.hits().stream().map(Hit::id).toList());
        });
    }

    private static Interval quality(BeirSet set, List<String> queries, List<Answer> answers) {
        return Interval.of(IntStream.range(0, queries.size())
                .mapToDouble(i -> Quality.of(answers.get(i).ids, set.relevant().get(queries.get(i))).gain10()).toArray());
    }
}
