package org.stet.analysis.values.quantity;

import java.util.HashMap;
import java.util.Map;

/** Tells plural nouns from others and gives their singular. */
final class Nouns {

    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        for (var columns : Phrases.columns("plurals.txt")) {
            IRREGULAR.put(columns[0], columns[1]);
        }
    }

    private Nouns() {
    }

    static boolean isPlural(Atom atom) {
        var word = atom.lower();
        return atom.isWord() && (isIrregular(word) && !word.equals("person") || word.length() > 2 && word.endsWith("s")
                && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"));
    }

    private static boolean isIrregular(String word) {
        return IRREGULAR.containsKey(word) || word.endsWith("men") && word.length() > 4;
    }

    /** The dictionary form; people for persons and individuals. */
    static String singular(Atom atom) {
        var word = atom.lower();
        if (isIrregular(word)) {
            return IRREGULAR.getOrDefault(word, word.substring(0, Math.max(0, word.length() - 2)) + "an");
        }
        if (!isPlural(atom)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        var hissing = word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes")
                || word.endsWith("zzes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }
}
