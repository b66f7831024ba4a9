package org.stet.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** The ids of the articles in each segment of the index by their ordinal: read once, since every query that finds much needs many. */
final class ArticleIds {

    private final Map<IndexReader.CacheKey, String[]> bySegment = new ConcurrentHashMap<>();

    /** The ids of a segment, forgotten when it is closed. */
    String[] of(LeafReader segment, SortedDocValues articles) throws IOException {
        var cache = segment.getCoreCacheHelper();
        var known = bySegment.get(cache.getKey());
        if (known != null) {
            return known;
        }
        var ids = new String[articles.getValueCount()];
        for (int ord = 0; ord < ids.length; ord++) {
            ids[ord] = articles.lookupOrd(ord).utf8ToString();
        }
        if (bySegment.put(cache.getKey(), ids) == null) {
            cache.addClosedListener(bySegment::remove);
        }
        return ids;
    }
}
