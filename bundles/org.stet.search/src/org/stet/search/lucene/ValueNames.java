package org.stet.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** The values of a field in each segment of the index by their ordinal: read once, since every query that finds much needs many. */
final class ValueNames {

    private final String field;
    private final Map<IndexReader.CacheKey, String[]> bySegment = new ConcurrentHashMap<>();

    ValueNames(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** The values in a segment, forgotten when it is closed. */
    String[] of(LeafReader segment, SortedSetDocValues values) throws IOException {
        var cache = segment.getCoreCacheHelper();
        var known = bySegment.get(cache.getKey());
        if (known != null) {
            return known;
        }
        var names = new String[Math.toIntExact(values.getValueCount())];
        for (int ord = 0; ord < names.length; ord++) {
            names[ord] = values.lookupOrd(ord).utf8ToString();
        }
        if (bySegment.put(cache.getKey(), names) == null) {
            cache.addClosedListener(bySegment::remove);
        }
        return names;
    }
}
