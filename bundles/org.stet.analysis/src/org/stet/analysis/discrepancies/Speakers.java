package org.stet.analysis.discrepancies;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.names.Name;
import org.stet.analysis.quotes.Quote;

/** Knows by which name of the whole case an article's speaker goes. */
final class Speakers {

    private final Map<String, Name> names = new HashMap<>();

    Speakers(List<Name> names) {
        for (var name : names) {
            name.mentions().forEach(mentioned -> this.names.putIfAbsent(key(mentioned.article(), mentioned.text()), name));
        }
    }

    private static String key(String article, String name) {
        return article + "|" + name.toLowerCase(Locale.ROOT);
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
