package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.model.Bound;
import org.stet.model.StructureKind;
import org.stet.model.ValueKind;

/** The ages of those whom an article calls by what they are: "a 15-year-old boy", "the grandmother, 45,". */
public final class UnnamedAges {

    /** What hardly more than one person of a story is called. */
    private static final Set<String> CALLED = Set.of("boy", "girl", "baby", "infant", "toddler", "grandmother", "grandfather", "grandson",
            "granddaughter", "gunman", "shooter", "pilot", "driver", "motorcyclist", "cyclist", "pedestrian");
    private static final Set<String> BEFORE_NOUN = Set.of("NOUN", "PROPN", "ADJ");
    private static final int LONGEST = 3;
    /** The rules of the ages that somebody has when an article tells of them. */
    private static final Set<String> OF_NOW = Set.of("age in apposition", "age of a person", "age before a person", "aged", "years old");

    private UnnamedAges() {
    }

    /** The age by the word, for words that an article gives one age with. */
    public static Map<String, Mention> of(ArticleReading reading) {
        var ages = new HashMap<String, List<Mention>>();
        var sentences = reading.document().blocks().stream().filter(Block::isRead).flatMap(block -> block.sentences().stream()).toList();
        for (var sentence : sentences) {
            reading.mentions().stream().filter(mention -> mention.kind() == ValueKind.AGE && sentence.span().overlaps(mention.span()))
                    .forEach(age -> called(sentence, age).ifPresent(word -> ages.computeIfAbsent(word, any -> new ArrayList<>()).add(age)));
        }
        var single = new TreeMap<String, Mention>();
        ages.forEach((word, given) -> {
            if (given.stream().map(Mention::normalised).distinct().count() == 1) {
                single.put(word, given.getFirst());
            }
        });
        return single;
    }

    /** Each age of an article that gives several, by all the others; those of people who are named are compared by their names. */
    public static Map<Set<String>, Mention> beside(ArticleReading reading) {
        var named = Ages.of(reading).stream().map(each -> each.age().normalised()).toList();
        var ages = new LinkedHashMap<String, Mention>();
        reading.mentions().stream().filter(mention -> mention.kind() == ValueKind.AGE).forEach(age -> ages.putIfAbsent(age.normalised(), age));
        var beside = new LinkedHashMap<Set<String>, Mention>();
        ages.forEach((age, mention) -> {
            var others = new TreeSet<>(ages.keySet());
            others.remove(age);
            if (!named.contains(age)) {
                beside.put(others, mention);
            }
        });
        beside.remove(Set.of());
        return beside;
    }

    /**
     * The age that a headline gives somebody, and the places where the story below gives its only other one; empty if that tells of more
     * people, or gives the age of the headline as well.
     */
    public static List<Mention> againstHeadline(ArticleReading reading) {
        var inHeadline = ages(reading, false);
        var below = ages(reading, true);
        var isOne = inHeadline.size() == 1 && below.stream().map(Mention::normalised).distinct().count() == 1;
        return isOne && Stream.concat(inHeadline.stream(), below.stream())
                .allMatch(age -> OF_NOW.contains(age.rule()) && age.bound() == Bound.EXACTLY)
                && !below.getFirst().normalised().equals(inHeadline.getFirst().normalised())
                ? Stream.concat(inHeadline.stream(), below.stream()).toList() : List.of();
    }

    private static List<Mention> ages(ArticleReading reading, boolean isBody) {
        return reading.document().blocks().stream().filter(block -> isBody ? block.isBody() : block.kind() == StructureKind.HEADLINE)
                .flatMap(block -> reading.mentions(block.span()).stream()).filter(mention -> mention.kind() == ValueKind.AGE).toList();
    }

    private static Optional<String> called(Sentence sentence, Mention age) {
        var after = sentence.tokens().stream().filter(token -> token.start() >= age.span().end()).limit(LONGEST)
                .takeWhile(token -> BEFORE_NOUN.contains(token.tag())).filter(token -> CALLED.contains(token.lemma())).findFirst();
        var before = sentence.tokens().stream().filter(token -> token.end() <= age.span().start()).toList();
        var last = before.size() - 1;
        return after.or(() -> last > 0 && before.get(last).is(",") && CALLED.contains(before.get(last - 1).lemma())
                ? Optional.of(before.get(last - 1)) : Optional.empty()).map(token -> token.lemma());
    }
}
