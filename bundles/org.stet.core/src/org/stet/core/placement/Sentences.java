package org.stet.core.placement;

import java.util.ArrayList;
import java.util.List;

/** Which sentence each word of a text is in, and what the sentences weigh. */
final class Sentences {

    private final int[] sentences;
    private final List<Integer> weights = new ArrayList<>();

    Sentences(Words words) {
        sentences = new int[words.size()];
        for (int word = 0; word < words.size(); word++) {
            if (words.cut(word) >= Words.AT_SENTENCE) {
                weights.add(0);
            }
            sentences[word] = weights.size() - 1;
            weights.set(sentences[word], weights.getLast() + words.weight(word));
        }
    }

    int of(int word) {
        return sentences[word];
    }

    int weight(int sentence) {
        return weights.get(sentence);
    }
}
