package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.names.Name;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/** Tells from what stands about two names of people whether one person bears both. */
final class Bearers {

    /** So near to a name stands the age of who has it. */
    private static final int BESIDE = 14;
    /** So many words before and after a name tell who it is. */
    private static final int ABOUT = 8;
    private static final Set<String> TELLING = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
    /** One who is spoken of as of the family of another is not the other. */
    private static final Set<String> KIN = Set.of(
            "brother", "sister", "twin", "sibling", "son", "daughter", "father", "mother", "wife", "husband", "cousin",
            "uncle", "aunt", "nephew", "niece", "couple", "family", "parent", "grandson", "granddaughter", "grandfather", "grandmother");
    /** Words that stand about anybody. */
    private static final Set<String> OF_ANYBODY = Set.of(
            "say", "tell", "year", "old", "man", "woman", "people", "police", "be", "have", "add", "mr", "mrs", "ms");

    private final CaseView view;
    private final Map<Name, Set<String>> about = new HashMap<>();

    Bearers(CaseView view) {
        this.view = view;
    }

    /** Whether nothing tells that they are of different ages. */
    boolean haveNoOtherAge(Name a, Name b) {
        var ages = ages(a);
        var others = ages(b);
        return ages.isEmpty() || others.isEmpty() || !Collections.disjoint(ages, others);
    }

    /** Whether an age of one stands beside the other too. */
    boolean haveSameAge(Name a, Name b) {
        return !Collections.disjoint(ages(a), ages(b));
    }

    /** The ages that stand beside a name. */
    private Set<String> ages(Name name) {
        return name.mentions().stream().flatMap(mention -> view.article(mention.article())
                .mentions(new Span(Math.max(0, mention.span().start() - BESIDE), mention.span().end() + BESIDE)).stream())
                .filter(mention -> mention.kind() == ValueKind.AGE).map(Mention::normalised).collect(Collectors.toSet());
    }

    /** Whether either is told of as somebody's kin. */
    boolean areKin(Name a, Name b) {
        return isKin(a) || isKin(b);
    }

    private boolean isKin(Name name) {
        return name.mentions().stream().flatMap(mention -> CaseView.sentence(view.article(mention.article()), mention.span()).stream())
                .flatMap(sentence -> sentence.tokens().stream()).anyMatch(token -> KIN.contains(token.lemma()));
    }

    /** Whether the same age or the same word stands beside both. */
    boolean areToldOfAlike(Name a, Name b) {
        return haveSameAge(a, b) || !Collections.disjoint(about(a), about(b));
    }

    private Set<String> about(Name name) {
        return about.computeIfAbsent(name, any -> {
            var words = new HashSet<String>();
            name.mentions().stream().filter(mention -> mention.text().contains(" "))
                    .forEach(mention -> CaseView.sentence(view.article(mention.article()), mention.span())
                    .ifPresent(sentence -> words.addAll(about(mention, sentence))));
            return words;
        });
    }

    private static List<String> about(Mentioned mention, Sentence sentence) {
        var words = new ArrayList<String>();
        var tokens = sentence.tokens();
        var first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= mention.span().start()) {
            first++;
        }
        var last = first;
        while (last < tokens.size() && tokens.get(last).start() < mention.span().end()) {
            last++;
        }
        for (var i = Math.max(0, first - ABOUT); i < Math.min(tokens.size(), last + ABOUT); i++) {
            if (i < first || i >= last) {
                add(tokens.get(i), words);
            }
        }
        return words;
    }

    private static void add(Token token, List<String> words) {
        if (TELLING.contains(token.tag()) && !OF_ANYBODY.contains(token.lemma())) {
            words.add(token.lemma());
        }
    }
}
