package org.stet.analysis.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    /** The different values of an article by the words beside them. */
    private static final Derivation<List<Fact>, Map<String, Set<String>>> VALUES = new Derivation<>(Keys::values);

    private final Map<String, Map<String, Set<String>>> values = new HashMap<>();

    Keys(Collection<Fact> facts, Memo memo) {
        facts.stream().collect(Collectors.groupingBy(Fact::article)).forEach((article, own) -> values.put(article, memo.get(VALUES, own)));
    }

    private static Map<String, Set<String>> values(List<Fact> facts) {
        var values = new HashMap<String, Set<String>>();
        facts.forEach(fact -> fact.context().forEach((concept, weight) -> {
            if (weight >= NEAR) {
                values.computeIfAbsent(key(fact, concept), any -> new HashSet<>()).add(fact.mention().normalised());
            }
        }));
        return values;
    }

    /** How many words single out both values, each in its article. */
    long common(Fact a, Fact b) {
        return a.context().entrySet().stream().filter(each -> each.getValue() >= NEAR).map(Map.Entry::getKey)
                .filter(concept -> b.context().getOrDefault(concept, 0.0) >= NEAR && isSingle(a, concept) && isSingle(b, concept)).count();
    }

    private boolean isSingle(Fact fact, String concept) {
        return values.get(fact.article()).get(key(fact, concept)).size() == 1;
    }

    private static String key(Fact fact, String concept) {
        var part = fact.role().equals("from") || fact.role().equals("to") ? fact.role() : "";
        return fact.kind() + "|" + part + "|" + concept;
    }
}
