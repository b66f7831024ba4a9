package org.stet.analysis.claims;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.analysis.names.Name;
import org.stet.model.ValueKind;

/** Names what a slot is about in the words that its articles have in common. */
final class Wording {

    private static final int WORDS = 3;

    private final Likeness likeness;

    Wording(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Whom or what it is about: whose age it is, else the name that most of the sentences have, else empty. */
    String subject(List<Fact> facts) {
        var holder = facts.stream().flatMap(fact -> fact.holder().stream()).findFirst();
        return holder.orElseGet(() -> {
            var names = new HashMap<String, Integer>();
            for (var fact : facts) {
                fact.reading().names().stream().filter(name -> stands(name, fact)).map(Name::canonical).distinct()
                        .forEach(name -> names.merge(name, 1, Integer::sum));
            }
            return names.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse("");
        });
    }

    private static boolean stands(Name name, Fact fact) {
        return name.mentions().stream().anyMatch(mentioned -> mentioned.article().equals(fact.article())
                && mentioned.span().overlaps(fact.sentence().span()));
    }

    /** What is said of it: the words around the values that weigh most, as the first article has them. */
    String slot(List<Fact> facts) {
        if (facts.getFirst().kind() == ValueKind.AGE) {
            return "age";
        }
        var weights = new HashMap<String, Double>();
        facts.forEach(fact -> fact.context().forEach((concept, weight) -> weights.merge(concept,
                weight * likeness.rarity(concept), Double::sum)));
        var first = facts.getFirst();
        var best = first.context().keySet().stream().sorted(Comparator.comparing((String concept) -> -weights.get(concept))
                .thenComparing(Comparator.naturalOrder())).limit(WORDS).collect(Collectors.toSet());
        var words = new LinkedHashSet<String>();
        for (var token : first.sentence().tokens()) {
            Concepts.of(token).filter(best::contains).ifPresent(concept -> words.add(
                    token.tag().equals("PROPN") ? token.text() : token.text().toLowerCase(Locale.ROOT)));
        }
        return words.isEmpty() ? first.kind().name().toLowerCase(Locale.ROOT) : String.join(" ", words);
    }
}
