package org.stet.analysis.discrepancies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.names.Misspelling;
import org.stet.analysis.names.Name;
import org.stet.analysis.names.Spelling;
import org.stet.analysis.quotes.Quote;

/** Knows by which name of the whole case an article's speaker goes. */
final class Speakers {

    /** So many letters at its beginning tell a name that is hardly heard otherwise: Pettigrove, Pettigrew. */
    private static final int BEGINNING = 5;

    private final Map<String, Name> names = new HashMap<>();

    Speakers(List<Name> names) {
        for (var name : names) {
            name.mentions().forEach(mentioned -> this.names.putIfAbsent(key(mentioned.article(), mentioned.text()), name));
        }
    }

    private static String key(String article, String name) {
        return article + "|" + name.toLowerCase(Locale.ROOT);
    }

    /** Whether two names may be spellings of one person's: no word of the shorter is without one that is nearly the same in the longer. */
    static boolean mayBeOne(String name, String other) {
        var some = Spelling.folded(name).split(" ");
        var others = Spelling.folded(other).split(" ");
        var shorter = some.length <= others.length ? some : others;
        var longer = shorter == some ? others : some;
        return Arrays.stream(shorter).allMatch(word -> Arrays.stream(longer).anyMatch(its -> areNear(word, its)));
    }

    private static boolean areNear(String word, String other) {
        var alike = Math.min(word.length(), other.length()) > BEGINNING && word.regionMatches(0, other, 0, BEGINNING);
        return word.equals(other) || alike || Misspelling.isNear(word, other)
                || Arrays.equals(word.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** The name of the speaker; empty if it is a role, a pronoun or nobody. */
    Optional<Name> named(String article, Quote quote) {
        return quote.speaker().flatMap(speaker -> named(article, speaker));
    }

    /** The name of whom an article calls so. */
    Optional<Name> named(String article, String words) {
        return Optional.ofNullable(names.get(key(article, words)));
    }

    /** The speaker's name in the case, else as the article has it; empty if it says nothing. */
    Optional<String> of(String article, Quote quote) {
        return quote.speaker().map(speaker -> named(article, speaker).map(Name::canonical).orElse(speaker));
    }
}
