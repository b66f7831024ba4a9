package org.stet.search.lucene;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/**
 * Lucene's own files, with more neighbours in the graph of vectors: papers print one passage dozens of times, and with Lucene's 16
 * neighbours such a cluster has no links but to itself, so that a search does not find into it.
 */
final class PassageCodec extends Lucene104Codec {

    private static final int NEIGHBOURS = 48;
    private static final int LOOKED_AT = 150;

    private final KnnVectorsFormat vectors = new Lucene99HnswVectorsFormat(NEIGHBOURS, LOOKED_AT);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return vectors;
    }
}
