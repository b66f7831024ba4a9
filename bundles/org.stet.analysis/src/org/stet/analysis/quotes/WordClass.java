package org.stet.analysis.quotes;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What small words do in a sentence; a word may do several things. */
enum WordClass {
    PRONOUN, RELATIVE, DETERMINER, TIME, PREPOSITION, LINK, CONJUNCTION, AUXILIARY, ADVERB, MESSAGE, UTTERANCE, OCCASION, TITLE, PARTICIPLE, OFFICE;

    private static final Map<WordClass, Set<String>> WORDS = words();

    private static Map<WordClass, Set<String>> words() {
        var found = new EnumMap<WordClass, Set<String>>(WordClass.class);
        for (var line : WordList.lines("grammar.txt")) {
            var words = List.of(line.split(" "));
            found.computeIfAbsent(valueOf(words.getFirst().toUpperCase(Locale.ROOT)), any -> new HashSet<>())
                    .addAll(words.subList(1, words.size()));
        }
        return found;
    }

    /** Whether a word in lower case, with straight apostrophes, is of this class. */
    boolean has(String word) {
        return WORDS.get(this).contains(word);
    }
}
