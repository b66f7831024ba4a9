package org.stet.analysis.families;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.stet.core.anchor.Span;

/** A sentence as it is compared with those of other articles: its words in order, as numbers that {@link Terms} gives them. */
final class Line {

    /** Number of words that make a shingle. */
    static final int SHINGLE = 3;

    private static final double LEAST_FUNCTION_WORDS = 0.15;

    /** A word of a sentence. */
    record Word(long term, Span span, boolean matter, boolean own) {
    }

    private final int block;
    private final Span span;
    private final long[] terms;
    private final Span[] spans;
    private final BitSet matter = new BitSet();
    private final BitSet own = new BitSet();
    private final long[] about;
    private final long[] ownAbout;
    private final long[] shingles;
    private final long[] sortedShingles;
    private final boolean isProse;

    /**
     * @param block number of the paragraph it stands in
     * @param span the sentence with its signs
     */
    Line(int block, Span span, List<Word> words) {
        this.block = block;
        this.span = span;
        this.terms = words.stream().mapToLong(Word::term).toArray();
        this.spans = words.stream().map(Word::span).toArray(Span[]::new);
        for (var word = 0; word < terms.length; word++) {
            matter.set(word, words.get(word).matter());
            own.set(word, words.get(word).own());
        }
        this.about = about(word -> true);
        this.ownAbout = about(own::get);
        this.shingles = IntStream.rangeClosed(0, terms.length - SHINGLE).mapToLong(this::shingle).toArray();
        this.sortedShingles = Arrays.stream(shingles).sorted().toArray();
        this.isProse = Arrays.stream(terms).filter(Terms::isFunction).count() >= LEAST_FUNCTION_WORDS * terms.length;
    }

    private long[] about(IntPredicate wanted) {
        return IntStream.range(0, terms.length).filter(word -> wanted.test(word) && !Terms.isFunction(terms[word]))
                .mapToLong(word -> terms[word]).sorted().distinct().toArray();
    }

    int block() {
        return block;
    }

    Span span() {
        return span;
    }

    int size() {
        return terms.length;
    }

    long term(int word) {
        return terms[word];
    }

    /** Where a word stands in the article's text. */
    Span span(int word) {
        return spans[word];
    }

    /** Which words carry matter: neither function words nor names. */
    BitSet matter() {
        return matter;
    }

    /** Which words are the article's, and not somebody's whom it quotes. */
    BitSet own() {
        return own;
    }

    /** Whether it is a sentence and not a row of figures, which everybody takes from the same table. */
    boolean isProse() {
        return isProse;
    }

    /** The different words that say what the sentence is about, names and numbers among them, in ascending order. */
    long[] about() {
        return about;
    }

    /** Those of them that are the article's own. */
    long[] ownAbout() {
        return ownAbout;
    }

    private long shingle(int word) {
        var hash = 0L;
        for (var at = word; at < word + SHINGLE; at++) {
            hash = Terms.mix(hash + terms[at]);
        }
        return hash;
    }

    /** The shingles that begin with each of the words, as far as there are enough words behind it. */
    long[] shingles() {
        return shingles;
    }

    /** The same in ascending order. */
    long[] sortedShingles() {
        return sortedShingles;
    }
}
