package org.stet.core.placement;

import java.util.Arrays;
import java.util.BitSet;

/** Which word of one text is which word of another. Filled step by step by {@link Aligner}. */
final class Alignment {

    /** The stream of all words that kept their order; higher numbers are passages that were moved, each a stream of its own. */
    static final int STAYED = 0;

    private static final int NONE = -1;

    private final Words from;
    private final Words to;
    private final int[] forth;
    private final int[] back;
    private final int[] streams;
    private final BitSet doubtful = new BitSet();

    Alignment(Words from, Words to) {
        this.from = from;
        this.to = to;
        forth = filled(from.size());
        back = filled(to.size());
        streams = new int[from.size()];
    }

    private static int[] filled(int size) {
        var array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    Words from() {
        return from;
    }

    Words to() {
        return to;
    }

    void match(int fromWord, int toWord, int stream) {
        forth[fromWord] = toWord;
        back[toWord] = fromWord;
        streams[fromWord] = stream;
    }

    void unmatch(int fromWord) {
        back[forth[fromWord]] = NONE;
        forth[fromWord] = NONE;
    }

    /** The word's match in the later text, -1 if it has none. */
    int forth(int fromWord) {
        return forth[fromWord];
    }

    /** The word's match in the earlier text, -1 if it has none. */
    int back(int toWord) {
        return back[toWord];
    }

    boolean isMatched(int fromWord) {
        return forth[fromWord] != NONE;
    }

    boolean isTaken(int toWord) {
        return back[toWord] != NONE;
    }

    /** The stream of a matched word. */
    int stream(int fromWord) {
        return streams[fromWord];
    }

    /** Whether a word is matched and kept its order. */
    boolean stayed(int fromWord) {
        return forth[fromWord] != NONE && streams[fromWord] == STAYED;
    }

    /** Another match of the word would be as good. */
    void doubt(int fromWord) {
        doubtful.set(fromWord);
    }

    boolean isDoubtful(int fromWord) {
        return doubtful.get(fromWord);
    }
}
