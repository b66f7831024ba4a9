package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.names.Name;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.model.AgentKind;
import org.stet.model.ValueKind;

/** Says whose an age is where the grammar makes it plain: "Ann Lee, 34," and "34-year-old Ann Lee" and "Ann Lee, a 34-year-old" and "Ann Lee is 34". */
public final class Ages {

    /** An age and the person it is given for, both as one article has them. */
    public record AgeOf(Name person, Mention age) {
    }

    /** Words that may stand between "34-year-old" and the name. */
    private static final Set<String> BEFORE_NAME = Set.of("NOUN", "PROPN", "ADJ");
    private static final int LONGEST_ROLE = 4;
    /** What may stand between the name and the age; in "Lee's 3-year-old son" the age is not Lee's. */
    private static final String[] BESIDE_NAME = {",", "(", "aged", "age", "who", "who's", "who’s", "is", "was", "now", "then", "at", "turned",
            "has", "just", "II", "III", "IV"};

    private static final Set<String> NAMING = Set.of("identify", "name");
    /** So many words may stand between "identified" and "as": by the county's medical examiner. */
    private static final int LONGEST_NAMING = 8;
    /** Behind these something is told of others. */
    private static final String[] APART = {"told", "said", "says", "and", "but", "while", "whose", ";", "’s", "'s", "“", "\""};

    private Ages() {
    }

    /** In reading order. */
    public static List<AgeOf> of(ArticleReading reading) {
        var named = new HashMap<Span, Name>();
        for (var name : reading.names()) {
            if (name.kind() == AgentKind.PERSON) {
                name.mentions().stream().filter(mentioned -> mentioned.article().equals(reading.article().id()))
                        .forEach(mentioned -> named.put(mentioned.span(), name));
            }
        }
        var ages = reading.mentions().stream().filter(mention -> mention.kind() == ValueKind.AGE).toList();
        var plain = new LinkedHashMap<Mention, Name>();
        ages.forEach(age -> sentence(reading, age).flatMap(sentence -> person(sentence, age.span(), named)).ifPresent(name -> plain.put(age, name)));
        var antecedent = new Antecedent(reading, named);
        var found = new ArrayList<AgeOf>();
        for (var i = 0; i < ages.size(); i++) {
            var age = ages.get(i);
            var isNew = ages.subList(0, i).stream().noneMatch(earlier -> earlier.normalised().equals(age.normalised()) && !plain.containsKey(earlier));
            Optional.ofNullable(plain.get(age)).or(() -> !isNew ? Optional.empty() : sentence(reading, age)
                    .flatMap(sentence -> antecedent.of(sentence, age.span())).filter(name -> hasNoOther(name, age, plain)))
                    .ifPresent(person -> found.add(new AgeOf(person, age)));
        }
        return found;
    }

    private static boolean hasNoOther(Name person, Mention age, Map<Mention, Name> plain) {
        return plain.entrySet().stream().noneMatch(each -> each.getValue() == person && !each.getKey().normalised().equals(age.normalised()));
    }

    private static Optional<Sentence> sentence(ArticleReading reading, Mention mention) {
        return reading.document().sentences().filter(each -> each.span().overlaps(mention.span())).findFirst();
    }

    private static Optional<Name> person(Sentence sentence, Span age, Map<Span, Name> named) {
        var before = sentence.tokens().stream().filter(token -> token.end() <= age.start()).toList();
        var after = sentence.tokens().stream().filter(token -> token.start() >= age.end()).toList();
        return apposed(before, named).or(() -> described(after, named)).or(() -> identified(after, named));
    }

    /** The name right before the age, with nothing between but a comma, also with an article, a bracket, "aged", "who is" or "is". */
    private static Optional<Name> apposed(List<Token> before, Map<Span, Name> named) {
        var i = before.size() - 1;
        while (i >= 0 && (before.get(i).is(BESIDE_NAME) || i > 0 && (isPossessive(before.get(i)) && before.get(i - 1).is("who")
                || before.get(i).is("a", "an") && before.get(i - 1).is(",")))) {
            i--;
        }
        if (i < 0) {
            return Optional.empty();
        }
        return ending(before.get(i).end(), named);
    }

    private static boolean isPossessive(Token token) {
        return token.is("'s", "’s");
    }

    /** The name after "34-year-old", with nothing between but its role. */
    private static Optional<Name> described(List<Token> after, Map<Span, Name> named) {
        for (var i = 0; i < Math.min(after.size(), LONGEST_ROLE); i++) {
            var token = after.get(i);
            var name = named.entrySet().stream().filter(each -> each.getKey().start() == token.start()).map(Map.Entry::getValue)
                    .findFirst();
            if (name.isPresent()) {
                return name;
            }
            if (!BEFORE_NAME.contains(token.tag()) && !(i > 0 && token.is(","))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name that somebody of an age gets by the verb of whose clause he is the subject, or who is meant by a pronoun behind it. */
    private static Optional<Name> identified(List<Token> after, Map<Span, Name> named) {
        var verb = (int) after.stream().takeWhile(token -> !NAMING.contains(token.lemma())).count();
        var as = (int) after.stream().takeWhile(token -> !token.is("as")).count();
        if (as >= after.size() || verb >= as || as - verb > LONGEST_NAMING) {
            return Optional.empty();
        }
        var own = (int) after.stream().takeWhile(token -> BEFORE_NAME.contains(token.tag())).count();
        var isOfAnother = after.subList(Math.min(own, verb), verb).stream().anyMatch(token -> Antecedent.isSomebody(token) || token.is(APART))
                || named.keySet().stream().anyMatch(name -> name.start() >= after.getFirst().start() && name.end() <= after.get(verb).start());
        var isNamed = after.subList(Math.max(0, verb - 2), verb).stream().anyMatch(token -> token.is("was", "been"))
                || after.get(verb + 1).is("her", "him");
        return isOfAnother || !isNamed ? Optional.empty() : described(after.subList(as + 1, after.size()), named);
    }

    /** The name that ends at an offset, or a token before it, such as a generational suffix and its full stop. */
    private static Optional<Name> ending(int offset, Map<Span, Name> named) {
        return named.entrySet().stream().filter(each -> Math.abs(each.getKey().end() - offset) <= 1).map(Map.Entry::getValue)
                .findFirst();
    }
}
