package org.stet.analysis.claims;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/** Names what a slot is about in words of its articles. */
final class Wording {

    /** The names in each sentence of an article that has any, by the sentence's place. */
    private static final Derivation<ArticleReading, Map<Span, Set<String>>> NAMES = new Derivation<>(Wording::names);

    private final Memo memo;

    Wording(Memo memo) {
        this.memo = memo;
    }

    private static Map<Span, Set<String>> names(ArticleReading reading) {
        var names = new HashMap<Span, Set<String>>();
        reading.names().forEach(name -> name.mentions().forEach(mentioned -> reading.document().blocks(mentioned.span())
                .flatMap(block -> block.sentences().stream()).map(Sentence::span).filter(mentioned.span()::overlaps)
                .forEach(sentence -> names.computeIfAbsent(sentence, any -> new HashSet<>()).add(name.canonical()))));
        return names;
    }

    /** Whom or what it is about: whose age it is, else the name that most of the sentences have, else empty. */
    String subject(List<Fact> facts) {
        var holder = facts.stream().flatMap(fact -> fact.holder().stream()).findFirst();
        return holder.orElseGet(() -> {
            var names = new HashMap<String, Integer>();
            for (var fact : facts) {
                memo.get(NAMES, fact.reading()).getOrDefault(fact.sentence().span(), Set.of())
                        .forEach(name -> names.merge(name, 1, Integer::sum));
            }
            return names.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse("");
        });
    }

    /** What is said of it: an excerpt that tells most of what stands beside its values, of a headline only if there is no other. */
    static String slot(List<Fact> facts) {
        if (facts.getFirst().kind() == ValueKind.AGE) {
            return "age";
        }
        var ofBodies = facts.stream().filter(fact -> !fact.isHeadline()).toList();
        var said = (ofBodies.isEmpty() ? facts : ofBodies).stream().map(Cloze::of).toList();
        var counts = said.stream().flatMap(cloze -> cloze.concepts().stream()).collect(Collectors.groupingBy(concept -> concept, Collectors.counting()));
        return said.stream().max(Comparator.comparingLong(cloze -> cloze.concepts().stream().mapToLong(counts::get).sum())).orElseThrow().toString();
    }
}
