package org.stet.ingest;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The runs of four words of a text, without case and punctuation, as hashes: texts that share many are copies or versions of each
 * other (Broder 1997).
 */
record Shingles(Set<Integer> hashes) {

    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static Shingles of(String text) {
        var hashes = new HashSet<Integer>();
        var run = new ArrayDeque<String>(LENGTH);
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (run.size() == LENGTH) {
                run.removeFirst();
            }
            run.addLast(words.group());
            if (run.size() == LENGTH) {
                hashes.add(String.join(" ", run).hashCode());
            }
        }
        return new Shingles(hashes);
    }

    int size() {
        return hashes.size();
    }
}
