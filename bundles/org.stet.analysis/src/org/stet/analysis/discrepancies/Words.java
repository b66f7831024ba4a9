package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares two runs of words. */
final class Words {

    private static final String SOFT_HYPHEN = "\u00AD";

    private Words() {
    }

    /** The words in lower case, without signs; apostrophes are folded. */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        for (var word : text.replace('’', '\'').replace(SOFT_HYPHEN, "").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")) {
            var bare = word.replaceAll("^'+|'+$", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    /** The table of the longest common subsequence; row and column 0 stand before the first words. */
    private static int[][] common(List<String> a, List<String> b) {
        var table = new int[a.size() + 1][b.size() + 1];
        for (var i = a.size() - 1; i >= 0; i--) {
            for (var j = b.size() - 1; j >= 0; j--) {
                table[i][j] = a.get(i).equals(b.get(j)) ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table;
    }

    /** How many words are the same in the same order. */
    static int shared(List<String> a, List<String> b) {
        return common(a, b)[0][0];
    }

    /** How much of both is the same in the same order: 0 to 1. */
    static double likeness(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared(a, b) / (a.size() + b.size());
    }

    /** What differs, such as {@code [not only → not just] an act}: what only the first has, an arrow, what only the second has. */
    static String diff(List<String> a, List<String> b) {
        var table = common(a, b);
        var parts = new ArrayList<String>();
        var i = 0;
        var j = 0;
        while (i < a.size() || j < b.size()) {
            var gone = new ArrayList<String>();
            var come = new ArrayList<String>();
            while ((i < a.size() || j < b.size()) && !(i < a.size() && j < b.size() && a.get(i).equals(b.get(j)))) {
                if (i < a.size() && (j == b.size() || table[i + 1][j] >= table[i][j + 1])) {
                    gone.add(a.get(i++));
                } else {
                    come.add(b.get(j++));
                }
            }
            if (!gone.isEmpty() || !come.isEmpty()) {
                parts.add("[" + String.join(" ", gone) + " → " + String.join(" ", come) + "]");
            }
            if (i < a.size() && j < b.size()) {
                parts.add(a.get(i));
                i++;
                j++;
            }
        }
        return String.join(" ", parts);
    }

    /** Whether the shorter stands in the longer word for word. */
    static boolean isPart(List<String> a, List<String> b) {
        var longer = a.size() >= b.size() ? a : b;
        var shorter = a.size() >= b.size() ? b : a;
        return java.util.Collections.indexOfSubList(longer, shorter) >= 0;
    }
}
