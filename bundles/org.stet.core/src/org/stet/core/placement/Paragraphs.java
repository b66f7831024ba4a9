package org.stet.core.placement;

import java.util.Arrays;

/** Where the paragraphs of a text are, counted in words, and what they weigh. */
final class Paragraphs {

    private final int[] starts;
    private final int[] weights;

    Paragraphs(Words words) {
        var count = words.size() == 0 ? 0 : words.paragraph(words.size() - 1) + 1;
        starts = new int[count + 1];
        weights = new int[count];
        Arrays.fill(starts, words.size());
        for (int word = words.size() - 1; word >= 0; word--) {
            starts[words.paragraph(word)] = word;
            weights[words.paragraph(word)] += words.weight(word);
        }
        for (int paragraph = count - 1; paragraph >= 0; paragraph--) {
            starts[paragraph] = Math.min(starts[paragraph], starts[paragraph + 1]);
        }
    }

    int count() {
        return weights.length;
    }

    /** First word of a paragraph. */
    int start(int paragraph) {
        return starts[paragraph];
    }

    /** First word after a paragraph. */
    int end(int paragraph) {
        return starts[paragraph + 1];
    }

    int length(int paragraph) {
        return end(paragraph) - start(paragraph);
    }

    int weight(int paragraph) {
        return weights[paragraph];
    }
}
