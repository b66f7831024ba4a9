package org.stet.analysis.claims;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/** Names what a slot is about in the words that its articles have in common. */
final class Wording {

    private static final int WORDS = 3;
    private static final Pattern FEW_WORDS = Pattern.compile("[\\s-]*(?:[\\p{L}’']+[\\s-]+){0,3}");

    /** The names in each sentence of an article that has any, by the sentence's place. */
    private static final Derivation<ArticleReading, Map<Span, Set<String>>> NAMES = new Derivation<>(Wording::names);

    private final Likeness likeness;
    private final Memo memo;

    Wording(Likeness likeness, Memo memo) {
        this.likeness = likeness;
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

    /** What is said of it: the words around the values that weigh most, as the first article has them, with what joins them. */
    String slot(List<Fact> facts, String subject) {
        if (facts.getFirst().kind() == ValueKind.AGE) {
            return "age";
        }
        var first = facts.getFirst();
        var weights = new HashMap<String, Double>();
        first.context().keySet().forEach(concept -> weights.put(concept, likeness.rarity(concept)
                * facts.stream().mapToDouble(fact -> fact.context().getOrDefault(concept, 0.0)).sum()));
        var best = first.context().keySet().stream().sorted(Comparator.comparing((String concept) -> -weights.get(concept))
                .thenComparing(Comparator.naturalOrder())).limit(WORDS).collect(Collectors.toSet());
        var words = new LinkedHashMap<String, Token>();
        first.sentence().tokens().stream().filter(token -> Concepts.of(token).filter(best::contains).isPresent())
                .forEach(token -> words.putIfAbsent(token.text().toLowerCase(Locale.ROOT), token));
        var known = Arrays.asList(subject.split(" "));
        var others = words.values().stream().filter(token -> !known.contains(token.text())).toList();
        return words.isEmpty() ? first.kind().name().toLowerCase(Locale.ROOT) : excerpt(first, others.isEmpty() ? List.copyOf(words.values()) : others);
    }

    /** The words with the few that stand between two of them, unless these are the value; an ellipsis for more. */
    private static String excerpt(Fact fact, List<Token> words) {
        var text = fact.reading().document().text();
        var excerpt = new StringBuilder();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (i > 0) {
                var gap = new Span(words.get(i - 1).end(), word.start());
                var isRead = gap.of(text).isBlank() || !gap.overlaps(fact.mention().span()) && FEW_WORDS.matcher(gap.of(text)).matches();
                excerpt.append(isRead ? gap.of(text).replaceAll("\\s+", " ") : " … ");
            }
            excerpt.append(word.tag().equals("PROPN") ? word.text() : word.text().toLowerCase(Locale.ROOT));
        }
        return excerpt.toString();
    }
}
