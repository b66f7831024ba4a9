package org.stet.search.checks;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two names are written much alike: edit distance for letters, none for digits. */
final class NameSpelling {

    private static final int SHORT = 4;
    private static final int LONG = 7;

    private NameSpelling() {
    }

    /** Whether one is the other, or a part of it such as the surname. */
    static boolean isSame(FoldedWords one, FoldedWords other) {
        return new HashSet<>(one.words()).containsAll(other.words()) || new HashSet<>(other.words()).containsAll(one.words());
    }

    /**
     * By how many letters names of equally many words differ; empty if they are the same or too different. A name of one word
     * has nothing beside it that tells it is meant, so that it may differ less.
     */
    static OptionalInt distance(FoldedWords one, FoldedWords other) {
        if (one.size() != other.size() || one.words().equals(other.words())) {
            return OptionalInt.empty();
        }
        var sum = 0;
        for (int i = 0; i < one.size(); i++) {
            var most = most(one.words().get(i), other.words().get(i), one.size() == 1);
            var distance = new LevenshteinDistance(most).apply(one.words().get(i), other.words().get(i));
            if (distance < 0) {
                return OptionalInt.empty();
            }
            sum += distance;
        }
        return OptionalInt.of(sum);
    }

    private static int most(String one, String other, boolean alone) {
        var length = Math.min(one.length(), other.length());
        if (length < SHORT || List.of(one, other).stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit))) {
            return 0;
        }
        return length < LONG || alone ? 1 : 2;
    }
}
