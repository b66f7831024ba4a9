package org.stet.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the hits by article. */
final class ArticleCounts implements CollectorManager<ArticleCounts.Counter, ArticleCounts.Counts> {

    /** How many hits there are in each article that has any, by the article's id. */
    record Counts(Map<String, Integer> perArticle) {
    }

    private final ArticleIds ids;

    ArticleCounts(ArticleIds ids) {
        this.ids = ids;
    }

    @Override
    public Counter newCollector() {
        return new Counter(ids);
    }

    @Override
    public Counts reduce(Collection<Counter> counters) {
        var all = counters.stream().map(counter -> counter.perArticle).reduce((one, other) -> {
            other.forEach((article, count) -> one.merge(article, count, Integer::sum));
            return one;
        });
        return new Counts(all.orElseGet(Map::of));
    }

    /** Counts within the part of the index that one thread searches. */
    static final class Counter extends SimpleCollector {

        private final ArticleIds ids;
        private final Map<String, Integer> perArticle = new HashMap<>();
        private SortedDocValues articles;
        private String[] names;
        private int[] counts;

        Counter(ArticleIds ids) {
            this.ids = ids;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            articles = DocValues.getSorted(leaf.reader(), Fields.ARTICLE);
            names = ids.of(leaf.reader(), articles);
            counts = new int[names.length];
        }

        @Override
        public void collect(int document) throws IOException {
            if (articles.advanceExact(document)) {
                counts[articles.ordValue()]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public void finish() {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    perArticle.merge(names[ord], counts[ord], Integer::sum);
                }
            }
        }
    }
}
