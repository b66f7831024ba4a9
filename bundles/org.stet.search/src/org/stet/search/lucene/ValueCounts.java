package org.stet.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the hits by the values of a field. */
final class ValueCounts implements CollectorManager<ValueCounts.Counter, ValueCounts.Counts> {

    /** How many hits there are with each value that has any. */
    record Counts(Map<String, Integer> byValue) {
    }

    private final ValueNames names;

    ValueCounts(ValueNames names) {
        this.names = names;
    }

    @Override
    public Counter newCollector() {
        return new Counter(names);
    }

    @Override
    public Counts reduce(Collection<Counter> counters) {
        var all = counters.stream().map(counter -> counter.byValue).reduce((one, other) -> {
            other.forEach((value, count) -> one.merge(value, count, Integer::sum));
            return one;
        });
        return new Counts(all.orElseGet(Map::of));
    }

    /** Counts within the part of the index that one thread searches. */
    static final class Counter extends SimpleCollector {

        private final ValueNames names;
        private Map<String, Integer> byValue = Map.of();
        private SortedSetDocValues values;
        private SortedDocValues single;
        private String[] segment;
        private int[] counts;

        Counter(ValueNames names) {
            this.names = names;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getSortedSet(leaf.reader(), names.field());
            single = DocValues.unwrapSingleton(values);
            segment = names.of(leaf.reader(), values);
            counts = new int[segment.length];
        }

        @Override
        public void collect(int document) throws IOException {
            if (single != null) {
                if (single.advanceExact(document)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public void finish() {
            var found = 0;
            for (var count : counts) {
                found += count > 0 ? 1 : 0;
            }
            if (byValue.isEmpty()) {
                byValue = HashMap.newHashMap(found);
            }
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    byValue.merge(segment[ord], counts[ord], Integer::sum);
                }
            }
        }
    }
}
