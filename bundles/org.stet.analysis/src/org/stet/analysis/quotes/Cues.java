package org.stet.analysis.quotes;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The verbs that attribute words to somebody, in every form. */
enum Cues {

    /** May stand beside a whole quotation, and before a clause. */
    SPEECH,
    /** Stands before a clause. */
    REPORT,
    /** Stands before quoted words that are part of the sentence. */
    VIEW,
    /** The same, but tells what somebody does or feels rather than says: he wanted “the lot”. */
    FEELING;

    private static final Map<String, Set<Cues>> FORMS = forms();

    /** What a word may be as a cue; nothing for most words. */
    static Set<Cues> of(String word) {
        return FORMS.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<Cues>> forms() {
        var forms = new HashMap<String, Set<Cues>>();
        for (var line : WordList.lines("cues.txt")) {
            var words = line.split(" ");
            var kind = valueOf(words[0].toUpperCase(Locale.ROOT));
            for (var i = 1; i < words.length; i++) {
                for (var form : inflected(words[i].split("/"))) {
                    forms.computeIfAbsent(form, any -> EnumSet.noneOf(Cues.class)).add(kind);
                }
            }
        }
        return forms;
    }

    private static Set<String> inflected(String[] parts) {
        var base = parts[0];
        var forms = new TreeSet<String>();
        forms.add(base);
        var consonantY = base.endsWith("y") && !base.matches(".*[aeiou]y");
        var stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        forms.add(consonantY ? base.substring(0, base.length() - 1) + "ies"
                : base.matches(".*(s|sh|ch|x|z)") ? base + "es" : base + "s");
        forms.add((base.endsWith("ee") ? base : stem) + "ing");
        if (parts.length == 1) {
            forms.add(stem + "ed");
            if (base.matches(".*[^aeiou][aeiou][bdgklmnprt]")) {
                forms.add(base + base.charAt(base.length() - 1) + "ed");
                forms.add(base + base.charAt(base.length() - 1) + "ing");
            }
        }
        for (var i = 1; i < parts.length; i++) {
            forms.add(parts[i]);
            if (parts[i].endsWith("ted") || parts[i].endsWith("med") || parts[i].endsWith("ged") || parts[i].endsWith("ped")) {
                forms.add(parts[i].substring(0, parts[i].length() - 2) + "ing");
            }
        }
        return forms;
    }
}
