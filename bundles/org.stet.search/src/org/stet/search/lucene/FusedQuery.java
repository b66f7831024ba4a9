package org.stet.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.stet.search.meaning.Fusion;

/** The passages that words find best and those nearest in meaning, ranked by both. Says of no others whether they match. */
final class FusedQuery extends Query {

    /** How many of each ranking are looked at. */
    private static final int DEPTH = 500;

    private final Query words;
    private final byte[] target;
    private final Query scope;

    /**
     * @param words finds by words, inside the scope
     * @param target the vector of what is meant
     * @param scope what any hit must match
     */
    FusedQuery(Query words, byte[] target, Query scope) {
        this.words = words;
        this.target = target.clone();
        this.scope = scope;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var rewritten = searcher.rewrite(words);
        var byWords = scores(searcher.search(rewritten, DEPTH).scoreDocs);
        var byMeaning = scores(searcher.search(nearest(target, DEPTH, scope), DEPTH).scoreDocs);
        addNearness(searcher, byWords.keySet(), byMeaning);
        return new FixedScores(searcher.getIndexReader().getContext().id(), Fusion.of(byWords, byMeaning), rewritten);
    }

    /** The passages nearest to a vector. */
    static Query nearest(byte[] target, int most, Query scope) {
        return new KnnByteVectorQuery(Fields.VECTOR, target, most, scope);
    }

    private static Map<Integer, Float> scores(ScoreDoc[] found) {
        var scores = new HashMap<Integer, Float>();
        for (var hit : found) {
            scores.put(hit.doc, hit.score);
        }
        return scores;
    }

    /** What words found is also judged by its nearness, even if others are nearer. */
    private void addNearness(IndexSearcher searcher, Set<Integer> found, Map<Integer, Float> byMeaning) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var missing = new TreeSet<>(found);
        missing.removeAll(byMeaning.keySet());
        for (var document : missing) {
            var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            var vectors = leaf.reader().getByteVectorValues(Fields.VECTOR);
            if (vectors != null) {
                var scorer = vectors.scorer(target);
                if (scorer.iterator().advance(document - leaf.docBase) == document - leaf.docBase) {
                    byMeaning.put(document, scorer.score());
                }
            }
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "fused " + words.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && other instanceof FusedQuery fused && words.equals(fused.words)
                && Arrays.equals(target, fused.target) && scope.equals(fused.scope);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classHash() + words.hashCode()) + Arrays.hashCode(target);
    }
}
