package org.stet.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.stet.search.meaning.Fusion;

/** The passages that words find best and those nearest in meaning, ranked by both. Says of no others whether they match. */
final class FusedQuery extends Query {

    /** How many of each ranking are looked at. */
    private static final int DEPTH = 300;

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
        var byNearness = scores(searcher.search(nearest(target, DEPTH, scope), DEPTH).scoreDocs);
        var weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE, 1);
        var foundByWords = Set.copyOf(byWords.keySet());
        addScores(searcher, byNearness.keySet(), byWords, leaf -> words(weight.scorer(leaf)));
        addScores(searcher, foundByWords, byNearness, leaf -> nearness(leaf.reader().getByteVectorValues(Fields.VECTOR)));
        byNearness.replaceAll((document, score) -> 2 * score - 1); // Lucene gives (1 + cosine) / 2
        return new FixedScores(searcher.getIndexReader().getContext().id(), Fusion.of(byWords, byNearness), rewritten);
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

    /** Documents of one leaf in order, and the score of the one that was reached. */
    private record Scored(DocIdSetIterator documents, Score score) {
    }

    private interface Score {
        float get() throws IOException;
    }

    private interface Scoring {
        Optional<Scored> of(LeafReaderContext leaf) throws IOException;
    }

    private static Optional<Scored> words(Scorer scorer) {
        return Optional.ofNullable(scorer).map(each -> new Scored(each.iterator(), each::score));
    }

    private Optional<Scored> nearness(ByteVectorValues vectors) throws IOException {
        var scorer = vectors == null ? null : vectors.scorer(target);
        return Optional.ofNullable(scorer).map(each -> new Scored(each.iterator(), each::score));
    }

    /** What one ranking found is judged by the other as well, even if that prefers others. */
    private static void addScores(IndexSearcher searcher, Set<Integer> found, Map<Integer, Float> into, Scoring scoring)
            throws IOException {
        var missing = new TreeSet<>(found);
        missing.removeAll(into.keySet());
        for (var leaf : searcher.getIndexReader().leaves()) {
            var wanted = missing.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc());
            var scored = wanted.isEmpty() ? Optional.<Scored>empty() : scoring.of(leaf);
            if (scored.isPresent()) {
                addScores(leaf.docBase, wanted, into, scored.get());
            }
        }
    }

    private static void addScores(int base, Set<Integer> wanted, Map<Integer, Float> into, Scored scored) throws IOException {
        for (var document : wanted) {
            if (scored.documents.docID() < document - base) {
                scored.documents.advance(document - base);
            }
            if (scored.documents.docID() == document - base) {
                into.put(document, scored.score.get());
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
