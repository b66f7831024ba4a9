package org.stet.search.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.SparseFixedBitSet;

/** Certain documents of one reader with the scores they were given; highlighted in them are the matches of another query. */
final class FixedScores extends Query {

    private final Object reader;
    private final Map<Integer, Float> scores;
    private final Query words;

    /**
     * @param reader id of the reader's context, for which alone the documents are meant
     * @param scores 0 or more, by document
     * @param words the rewritten query that is highlighted
     */
    FixedScores(Object reader, Map<Integer, Float> scores, Query words) {
        this.reader = reader;
        this.scores = Map.copyOf(scores);
        this.words = words;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        if (searcher.getIndexReader().getContext().id() != reader) {
            throw new IllegalStateException("scores are of another reader");
        }
        var highlighted = searcher.createWeight(words, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new Weight(this) {

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                var size = leaf.reader().maxDoc();
                var documents = new SparseFixedBitSet(Math.max(1, size));
                scores.keySet().stream().filter(document -> document >= leaf.docBase && document < leaf.docBase + size)
                        .forEach(document -> documents.set(document - leaf.docBase));
                return new DefaultScorerSupplier(new Given(leaf.docBase, new BitSetIterator(documents, scores.size()), boost));
            }

            @Override
            public Matches matches(LeafReaderContext leaf, int document) throws IOException {
                var matches = highlighted.matches(leaf, document);
                return matches != null ? matches : MatchesUtils.MATCH_WITH_NO_TERMS;
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) {
                var score = scores.get(leaf.docBase + document);
                return score == null ? Explanation.noMatch("not among them") : Explanation.match(score * boost, "given");
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** The documents of one leaf. */
    private final class Given extends Scorer {

        private final int base;
        private final DocIdSetIterator documents;
        private final float boost;

        Given(int base, DocIdSetIterator documents, float boost) {
            this.base = base;
            this.documents = documents;
            this.boost = boost;
        }

        @Override
        public int docID() {
            return documents.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return documents;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.MAX_VALUE;
        }

        @Override
        public float score() {
            return scores.get(base + docID()) * boost;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return scores.size() + " scored documents";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && other instanceof FixedScores fixed && reader == fixed.reader && words.equals(fixed.words)
                && scores.equals(fixed.scores);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + scores.hashCode();
    }
}
