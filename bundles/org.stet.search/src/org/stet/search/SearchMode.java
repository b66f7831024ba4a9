package org.stet.search;

/** By what passages are ranked. */
public enum SearchMode {

    /** The words they share with the query, weighted by how rare they are (BM25). */
    WORDS,

    /** How near they are in meaning, whatever their words; needs the bundle with the language model and its vectors. */
    MEANING,

    /** Both together. */
    HYBRID
}
