package org.stet.core.placement;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Numbers words, so that the same word has the same number in both texts. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String word) {
        return numbers.computeIfAbsent(folded(word), key -> numbers.size());
    }

    /**
     * What makes two words the same: all but soft hyphens and their like, the shape of quotation marks, and how accents
     * are encoded.
     */
    private static String folded(String word) {
        if (word.chars().allMatch(c -> c < 0x7F)) {
            return word;
        }
        var plain = new StringBuilder(word.length());
        word.codePoints().filter(c -> !Characters.isInvisible(c)).map(Characters::straightened).forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
