package org.stet.analysis.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.names.Name;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/** Whom an article means where it gives an age without a name: "He is 51", "The 34-year-old was", "The tall Swede, 49,". */
final class Antecedent {

    private static final String[] SUBJECTS = {"he", "she"};
    private static final String[] PRONOUNS = {"he", "she", "his", "her", "him"};
    private static final String[] IS = {"is", "was", "'s", "turned", "turns"};
    private static final String[] NO_MORE = {"just", "only", "still", "now"};
    private static final Set<String> DESCRIBING = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> SOMEBODY = Set.of("man", "woman", "boy", "girl", "teenager", "youth", "toddler", "baby", "person", "brother",
            "sister", "son", "daughter", "father", "mother", "wife", "husband", "partner", "driver", "passenger", "friend", "neighbour", "neighbor");
    /** What tells somebody from those named before. */
    private static final String[] NOT_HIM = {"other", "others", "first", "second", "third", "fourth", "last", "latter", "remaining"};
    /** So many words may describe somebody: the former Denmark international, 34. */
    private static final int LONGEST = 4;
    /** So many sentences may speak of somebody by pronouns alone. */
    private static final int REACH = 3;

    private final List<Sentence> sentences;
    private final Map<Span, Name> named;

    /** @param named the people of the article by the places where they are named */
    Antecedent(ArticleReading reading, Map<Span, Name> named) {
        this.sentences = reading.document().blocks().stream().filter(Block::isRead).flatMap(block -> block.sentences().stream()).toList();
        this.named = named;
    }

    /** The person of whom an age is told, if the sentences before speak of nobody else. */
    Optional<Name> of(Sentence sentence, Span age) {
        var before = sentence.tokens().stream().filter(token -> token.end() <= age.start()).toList();
        var after = sentence.tokens().stream().filter(token -> token.start() >= age.end()).findFirst();
        return isOfPronoun(before) || isOfDescription(before) && !after.filter(token -> token.is("who", "that")).isPresent()
                ? before(sentences.indexOf(sentence)) : Optional.empty();
    }

    /** Whether a word calls somebody what anybody may be: man, sister, driver. */
    static boolean isSomebody(Token token) {
        return SOMEBODY.contains(token.lemma());
    }

    private static boolean isOfPronoun(List<Token> before) {
        var verb = before.size() - 1;
        while (verb > 1 && before.get(verb).is(NO_MORE)) {
            verb--;
        }
        return verb == 1 && before.get(verb).is(IS) && before.getFirst().is(SUBJECTS);
    }

    /** Whether only "the" and words for somebody stand before an age, as far as the verb; a comma behind such words. */
    private static boolean isOfDescription(List<Token> before) {
        var at = before.size() - 1;
        var isApposed = at > 0 && before.get(at).is(",");
        var last = isApposed ? --at : at;
        while (at >= 0 && last - at < LONGEST && DESCRIBING.contains(before.get(at).tag()) && !before.get(at).is(NOT_HIM)) {
            at--;
        }
        return at >= 0 && before.get(at).is("the") && isApposed == at < last && before.subList(0, at).stream().noneMatch(Token::isVerb);
    }

    private Optional<Name> before(int at) {
        for (var i = at - 1; i >= Math.max(0, at - REACH); i--) {
            var sentence = sentences.get(i);
            var people = named.entrySet().stream().filter(each -> each.getKey().overlaps(sentence.span())).map(Map.Entry::getValue).distinct().toList();
            if (!people.isEmpty()) {
                return people.size() == 1 ? Optional.of(people.getFirst()) : subject(sentence);
            }
            if (!isOfHimAlone(sentence)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The person whose name a sentence begins with. */
    private Optional<Name> subject(Sentence sentence) {
        return named.entrySet().stream().filter(each -> each.getKey().start() == sentence.start()).map(Map.Entry::getValue).findFirst();
    }

    /** Whether a sentence that names nobody goes on about somebody named before. */
    private static boolean isOfHimAlone(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.is(PRONOUNS))
                && sentence.tokens().stream().noneMatch(token -> SOMEBODY.contains(token.lemma()) || "“”\"".contains(token.text()));
    }
}
