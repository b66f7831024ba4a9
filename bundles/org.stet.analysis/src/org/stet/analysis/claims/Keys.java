package org.stet.analysis.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;

/**
 * The words by which an article tells one of its values from all others: where it gives a single sum beside the word bail, bail is what
 * that sum is. Articles that give another value beside the same word speak of the same thing.
 */
final class Keys {

    /** A word stands beside a value if not more than five words lie between. */
    private static final double NEAR = .4;

    /** The words that single out each of an article's values. */
    private static final Derivation<List<Fact>, List<Set<String>>> KEYS = new Derivation<>(Keys::keys);

    private final Map<Fact, Set<String>> keys = new IdentityHashMap<>();

    Keys(Collection<Fact> facts, Memo memo) {
        facts.stream().collect(Collectors.groupingBy(Fact::article)).values().forEach(own -> {
            var found = memo.get(KEYS, own);
            for (var i = 0; i < own.size(); i++) {
                keys.put(own.get(i), found.get(i));
            }
        });
    }

    private static List<Set<String>> keys(List<Fact> facts) {
        var values = new HashMap<String, Set<String>>();
        facts.forEach(fact -> beside(fact).forEach(word ->
                values.computeIfAbsent(key(fact, word), any -> new HashSet<>()).add(fact.mention().normalised())));
        return facts.stream().map(fact -> beside(fact).stream().filter(word -> values.get(key(fact, word)).size() == 1)
                .collect(Collectors.toUnmodifiableSet())).toList();
    }

    private static List<String> beside(Fact fact) {
        return fact.context().entrySet().stream().filter(word -> word.getValue() >= NEAR).map(Map.Entry::getKey).toList();
    }

    private static String key(Fact fact, String concept) {
        var part = fact.role().equals("from") || fact.role().equals("to") ? fact.role() : "";
        return fact.kind() + "|" + part + "|" + concept;
    }

    /** How many words single out both values, each in its article. */
    int common(Fact a, Fact b) {
        var others = keys.get(b);
        var common = 0;
        for (var word : keys.get(a)) {
            common += others.contains(word) ? 1 : 0;
        }
        return common;
    }
}
