package org.stet.analysis.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which an article tells one of its values from all others: where it gives a single sum beside the word bail, bail is what
 * that sum is. Articles that give another value beside the same word speak of the same thing.
 */
final class Keys {

    /** A word stands beside a value if not more than five words lie between. */
    private static final double NEAR = .4;

    private Keys() {
    }

    /** The words that single out each of an article's values. */
    static List<Set<String>> of(List<Fact> facts) {
        var values = new HashMap<String, Set<String>>();
        facts.forEach(fact -> beside(fact).forEach(word ->
                values.computeIfAbsent(key(fact, word), any -> new HashSet<>()).add(fact.mention().normalised())));
        return facts.stream().map(fact -> beside(fact).stream().filter(word -> values.get(key(fact, word)).size() == 1)
                .collect(Collectors.toUnmodifiableSet())).toList();
    }

    private static List<String> beside(Fact fact) {
        return fact.context().entrySet().stream().filter(word -> word.getValue() >= NEAR).map(Entry::getKey).toList();
    }

    private static String key(Fact fact, String concept) {
        var part = fact.role().equals("from") || fact.role().equals("to") ? fact.role() : "";
        return fact.kind() + "|" + part + "|" + concept;
    }
}
