package org.stet.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.stet.bench.search.ReutersCorpus.Body;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseActions;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.search.CaseSearch;
import org.stet.search.SearchQuery;

/**
 * Indexing, querying and following edits in a case of 19,043 news texts, beside Lucene used directly on the same passages with
 * the same fields and analyser, in turns in one run.
 */
public final class SearchBench {

    private static final int ROUNDS = 3;
    private static final int QUERIES_PER_FORM = 60;
    private static final int HITS = 20;
    private static final int EDITS = 200;
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,12}\\b");

    private final Path cache;
    private final Path work;

    private SearchBench(Path cache, Path work) {
        this.cache = cache;
        this.work = work;
    }

    /** One query in both languages. */
    private record Question(String stet, String field, String lucene) {
    }

    /** @param arguments folder for what is fetched and made once */
    public static void main(String[] arguments) throws Exception {
        var work = Files.createTempDirectory("stet-bench");
        try {
            new SearchBench(Path.of(arguments[0]), work).run();
        } finally {
            try (var files = Files.walk(work)) {
                for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run() throws Exception {
        var bodies = ReutersCorpus.read(cache);
        print("%,d news texts, %,d characters", bodies.size(), bodies.stream().mapToInt(body -> body.text().length()).sum());
        try (var open = NewsCase.open(cache, bodies)) {
            var bare = index(open, bodies.size());
            try (bare; var search = CaseSearch.open(open)) {
                search.awaitCurrent(null);
                bare.open();
                query(search, bare, bodies);
                edit(open, search);
            }
            open.discardUnsaved();
        }
    }

    /** Indexes in turns and keeps the last bare index. */
    private BareLucene index(OpenCase open, int texts) throws Exception {
        var stet = new ArrayList<Double>();
        var lucene = new ArrayList<Double>();
        BareLucene bare = null;
        for (int round = 0; round <= ROUNDS; round++) {
            if (bare != null) {
                bare.close();
            }
            var start = System.nanoTime();
            bare = new BareLucene(Files.createDirectory(work.resolve("bare" + round)));
            bare.index(open);
            var between = System.nanoTime();
            deleteIndex(open);
            try (var search = CaseSearch.open(open)) {
                search.awaitCurrent(null);
            }
            if (round > 0) {
                lucene.add(seconds(start, between));
                stet.add(seconds(between, System.nanoTime()));
            }
        }
        compare("index, texts per second", texts / median(stet), texts / median(lucene), median(stet) / median(lucene));
        return bare;
    }

    private static void deleteIndex(OpenCase open) throws IOException {
        if (Files.isDirectory(open.folder().index())) {
            try (var files = Files.list(open.folder().index())) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void query(CaseSearch search, BareLucene bare, List<Body> bodies) throws Exception {
        var questions = questions(bodies);
        var stet = new double[questions.size()];
        var lucene = new double[questions.size()];
        for (int round = 0; round <= ROUNDS; round++) {
            for (int i = 0; i < questions.size(); i++) {
                var question = questions.get(i);
                var start = System.nanoTime();
                var expected = bare.query(question.field, question.lucene, HITS);
                var between = System.nanoTime();
                var found = search.query(SearchQuery.parse(question.stet), HITS, null);
                var end = System.nanoTime();
                if (found.total() != expected && found.hint().isEmpty()) {
                    throw new IllegalStateException(question + ": " + found.total() + " hits, Lucene has " + expected);
                }
                lucene[i] = round == 0 ? Double.MAX_VALUE : Math.min(lucene[i], 1e3 * seconds(start, between));
                stet[i] = round == 0 ? Double.MAX_VALUE : Math.min(stet[i], 1e3 * seconds(between, end));
            }
        }
        for (var percent : List.of(50, 95)) {
            var mine = percentile(stet, percent);
            var theirs = percentile(lucene, percent);
            compare("query, ms, p" + percent, mine, theirs, mine / theirs);
        }
    }

    private static List<Question> questions(List<Body> bodies) {
        var random = new Random(42);
        var questions = new ArrayList<Question>();
        while (questions.size() < 7 * QUERIES_PER_FORM) {
            var words = WORD.matcher(bodies.get(random.nextInt(bodies.size())).text()).results().map(found -> found.group()).distinct().toList();
            if (words.size() < 12) {
                continue;
            }
            var at = random.nextInt(words.size() - 3);
            var a = words.get(at);
            var b = words.get(at + 1);
            var c = words.get(at + 2);
            questions.add(new Question(a, "text", a));
            questions.add(new Question(a + " " + b, "text", a + " " + b));
            questions.add(new Question('"' + a + ' ' + b + '"', "text.exact", '"' + a + ' ' + b + '"'));
            questions.add(new Question(a + " OR " + b + " OR " + c, "text", a + " OR " + b + " OR " + c));
            questions.add(new Question(a.substring(0, 4) + "*", "text.exact", a.substring(0, 4) + "*"));
            questions.add(new Question(a + "~", "text.exact", a + (a.length() < 6 ? "~1" : "~2")));
            questions.add(new Question(a + " outlet:a26 -" + b, "text", a + " outlet.exact:a26* -" + b));
        }
        return questions;
    }

    private static void edit(OpenCase open, CaseSearch search) throws Exception {
        var actions = new CaseActions(open);
        var articles = open.articles();
        var random = new Random(7);
        var times = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            var article = articles.get(random.nextInt(articles.size()));
            var query = SearchQuery.parse("thought" + i);
            var found = new CountDownLatch(1);
            Runnable look = () -> {
                if (search.query(query, 1, null).total() == 1) {
                    found.countDown();
                }
            };
            search.addListener(look);
            var start = System.nanoTime();
            actions.mark(article, CaseQueries.latest(article), new Span(0, 10), AnnotationKind.NOTE, "thought" + i);
            if (!found.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("edit " + i + " is not found");
            }
            times[i] = 1e3 * seconds(start, System.nanoTime());
            search.removeListener(look);
        }
        print("%-28s p50 %.0f, p95 %.0f (at most 250)  %s", "edit to searchable, ms", percentile(times, 50), percentile(times, 95),
                percentile(times, 95) < 250 ? "ok" : "MISSED");
    }

    private static void compare(String what, double stet, double lucene, double ratio) {
        print("%-28s Stet %,.2f, bare Lucene %,.2f: %.2f x (at most 1.30)  %s", what, stet, lucene, ratio, ratio <= 1.3 ? "ok" : "MISSED");
    }

    private static double seconds(long start, long end) {
        return (end - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return percentile(values.stream().mapToDouble(Double::doubleValue).toArray(), 50);
    }

    private static double percentile(double[] values, int percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.UK, format, values));
    }
}
