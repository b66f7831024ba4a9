package org.stet.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.stet.core.store.OpenCase;
import org.stet.search.FilterValues;
import org.stet.search.lucene.Analysis;
import org.stet.search.lucene.CaseReader;
import org.stet.search.lucene.Entry;
import org.stet.search.lucene.Entry.Passage;
import org.stet.search.lucene.Entry.Source;
import org.stet.search.lucene.Entry.Whole;
import org.stet.search.lucene.Language;

/** The same passages with the same fields and analyser, indexed and searched as one would write it with Lucene alone. */
final class BareLucene implements AutoCloseable {

    static final String TEXT = "text";
    static final String EXACT = "text.exact";
    static final String OUTLET = "outlet.exact";

    private static final int SNIPPET = 280;
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType NAMES = new FieldType(type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS));

    static {
        NAMES.setOmitNorms(true);
        NAMES.freeze();
    }

    private final FSDirectory directory;
    private int others;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    BareLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
    }

    /** Indexes the articles of a case and commits. */
    void index(OpenCase open) throws IOException {
        var cases = new CaseReader(open);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.indexing()).setRAMBufferSizeMB(64))) {
            for (var article : open.articles()) {
                var texts = cases.texts(article);
                others += texts.stream().filter(BareLucene::isOther).count();
                writer.addDocuments(texts.stream().map(BareLucene::document).toList());
            }
        }
    }

    /** How many of the passages indexed here Stet takes for another language than English, whose stems it then uses. */
    int others() {
        return others;
    }

    private static boolean isOther(Entry entry) {
        return entry instanceof Passage passage && passage.language() != Language.ENGLISH;
    }

    private static Document document(Entry entry) {
        return switch (entry) {
            case Passage passage -> passage(passage);
            case Whole whole -> whole(whole);
            default -> throw new IllegalStateException("the case has texts alone");
        };
    }

    private static Document whole(Whole whole) {
        var document = document("ARTICLE", whole.source());
        document.add(new Field("whole", whole.text(), FREQUENCIES));
        return document;
    }

    private static Document document(String type, Source source) {
        var document = new Document();
        document.add(new StringField("type", type, Field.Store.YES));
        document.add(new StringField("article", source.article(), Field.Store.YES));
        document.add(new SortedDocValuesField("article", new BytesRef(source.article())));
        document.add(new Field(OUTLET, source.outlet(), NAMES));
        document.add(new Field("headline.exact", source.headline(), NAMES));
        document.add(new Field("by.exact", source.byline(), NAMES));
        document.add(new KeywordField("facet.outlet", source.outlet(), Field.Store.NO));
        FilterValues.days(source.published()).ifPresent(days -> {
            var first = days.first().toEpochDay();
            document.add(new IntRange("days", new int[] {(int) first}, new int[] {(int) days.last().toEpochDay()}));
            document.add(new NumericDocValuesField("day", first));
            document.add(new KeywordField("facet.month", YearMonth.from(days.first()).toString(), Field.Store.NO));
        });
        return document;
    }

    private static Document passage(Passage passage) {
        var document = document("TEXT", passage.source());
        document.add(new KeywordField("facet.kind", "text", Field.Store.NO));
        document.add(new StringField("language", "en", Field.Store.NO));
        document.add(new StoredField("version", passage.version()));
        document.add(new StoredField("start", passage.span().start()));
        document.add(new StoredField("end", passage.span().end()));
        document.add(new StoredField("body", passage.text()));
        document.add(new Field(TEXT, passage.text(), WORDS));
        document.add(new Field(EXACT, passage.text(), WORDS));
        return document;
    }

    /** Opens the index for searching. */
    void open() throws IOException {
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** Total, counts by article and snippets of the best hits with their matches; gives the total. */
    int query(Query query, int limit) throws IOException {
        var rewritten = searcher.rewrite(query);
        var found = searcher.search(rewritten,
                new MultiCollectorManager(new TopScoreDocCollectorManager(limit, Integer.MAX_VALUE), new Counts()));
        var best = (TopDocs) found[0];
        var weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var hit : best.scoreDocs) {
            snippet(weight, hit.doc);
        }
        return (int) best.totalHits.value();
    }

    /** The words around the first match. */
    private String snippet(Weight weight, int document) throws IOException {
        var body = searcher.storedFields().document(document).get("body");
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var matches = weight.matches(leaf, document - leaf.docBase);
        var starts = new ArrayList<Integer>();
        for (var field : matches) {
            for (var each = matches.getMatches(field); each != null && each.next();) {
                starts.add(each.startOffset());
            }
        }
        var start = Math.max(0, (starts.isEmpty() ? 0 : Collections.min(starts)) - SNIPPET / 4);
        return body.substring(start, Math.min(body.length(), start + SNIPPET));
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        directory.close();
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private static final class Counts implements CollectorManager<Counts.Counter, Map<String, Integer>> {

        @Override
        public Counter newCollector() {
            return new Counter();
        }

        @Override
        public Map<String, Integer> reduce(Collection<Counter> counters) {
            return counters.stream().map(counter -> counter.byArticle).reduce((one, other) -> {
                other.forEach((article, count) -> one.merge(article, count, Integer::sum));
                return one;
            }).orElseGet(Map::of);
        }

        private static final class Counter extends SimpleCollector {

            private final Map<String, Integer> byArticle = new HashMap<>();
            private SortedDocValues articles;
            private int[] counts;

            @Override
            protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
                articles = DocValues.getSorted(leaf.reader(), "article");
                counts = new int[articles.getValueCount()];
            }

            @Override
            public void collect(int document) throws IOException {
                if (articles.advanceExact(document)) {
                    counts[articles.ordValue()]++;
                }
            }

            @Override
            public void finish() throws IOException {
                for (int ord = 0; ord < counts.length; ord++) {
                    if (counts[ord] > 0) {
                        byArticle.merge(articles.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
                    }
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        }
    }
}
