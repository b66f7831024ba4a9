package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.model.ValueKind;

/** Takes the values of an article with what is said around them. */
final class Facts {

    /** How many words away a word speaks half as much of a value. */
    private static final double HALF = 4;
    private static final Set<String> ROLES = Set.of("from", "to", "by", "until", "since", "of", "per", "below", "above", "under");
    private static final Set<String> ROLES_OF_HOURS = Set.of("from", "to", "by", "until", "till", "since", "of", "after", "before", "between", "and");

    private static final String CHARGE = Concepts.of("charge");

    private final ArticleReading reading;
    private final Map<Mention, String> holders;
    private final Surroundings surroundings;

    /**
     * The facts of an article.
     *
     * @param holders whose ages the ages are
     * @param names the names of the whole case by the places where they stand
     */
    Facts(ArticleReading reading, Map<Mention, String> holders, Map<Place, String> names) {
        this.reading = reading;
        this.holders = holders;
        this.surroundings = new Surroundings(reading, names);
    }

    /** In reading order. */
    List<Fact> all() {
        var found = new ArrayList<Fact>();
        var mentions = reading.mentions();
        var next = 0;
        for (var block : reading.document().blocks()) {
            for (var sentence : block.sentences()) {
                while (next < mentions.size() && mentions.get(next).span().start() < sentence.start()) {
                    next++;
                }
                for (; next < mentions.size() && mentions.get(next).span().start() < sentence.end(); next++) {
                    var mention = mentions.get(next);
                    if (block.isRead() && !mention.normalised().isEmpty() && !isRateOfExchange(mention)) {
                        found.add(new Fact(reading, block, sentence, mention, statement(mention), thing(mention), role(sentence, mention),
                                event(sentence, mention), told(sentence, mention), surroundings.scope(sentence, mention), context(sentence, mention),
                                Optional.ofNullable(holders.get(mention)), state(sentence, mention)));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether it tells what a currency is worth: ($1 = 0.86 euros). */
    private boolean isRateOfExchange(Mention mention) {
        var text = reading.document().text();
        return mention.kind() == ValueKind.MONEY && (text.startsWith(" =", mention.span().end()) || text.startsWith("= ", mention.span().start() - 2));
    }

    private Statement statement(Mention mention) {
        return new Statement(new Place(reading.article().id(), mention.span()), mention.span().of(reading.document().text()),
                mention.normalised(), mention.unit(), mention.bound(), mention.precision());
    }

    private static boolean countsThings(Mention mention) {
        return mention.kind() == ValueKind.COUNT || mention.kind() == ValueKind.ORDINAL;
    }

    /** Concept of what a value counts, empty if it is not stated. */
    static String thing(Mention mention) {
        return countsThings(mention) && !mention.unit().isEmpty() ? Concepts.of(mention.unit().substring(mention.unit().lastIndexOf(' ') + 1)) : "";
    }

    /** Charges stay the same whatever becomes of those who are charged. */
    private static Optional<String> state(Sentence sentence, Mention mention) {
        return countsThings(mention) && !thing(mention).equals(CHARGE) || mention.kind() == ValueKind.AGE
                ? States.of(sentence, mention.span()) : Optional.empty();
    }

    private static String role(Sentence sentence, Mention mention) {
        var roles = mention.kind() == ValueKind.TIME ? ROLES_OF_HOURS : ROLES;
        var tokens = sentence.tokens();
        for (var i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).end() > mention.span().start()) {
                var before = tokens.get(i - 1).lemma();
                return roles.contains(before) ? before : "";
            }
        }
        return "";
    }

    private static String event(Sentence sentence, Mention mention) {
        return switch (mention.kind()) {
            case DATE, TIME, DURATION -> Events.of(sentence.tokens(), mention.span());
            default -> "";
        };
    }

    /** Whether somebody came or was called at a time. */
    private static boolean isOfCall(Sentence sentence, Mention mention) {
        return mention.precision().equals("minute") && EventHour.isCall(sentence.tokens().stream().filter(token -> token.end() <= mention.span().start()).toList());
    }

    private static Optional<TellsOfDay> told(Sentence sentence, Mention mention) {
        return switch (mention.kind()) {
            case DATE -> EventDay.told(sentence.tokens(), mention.span());
            case TIME -> EventDay.told(sentence.tokens(), mention.span()).map(told -> told == TellsOfDay.HAPPENED && isOfCall(sentence, mention)
                    ? TellsOfDay.BECAME_KNOWN : told);
            default -> Optional.empty();
        };
    }

    private static Map<String, Double> context(Sentence sentence, Mention mention) {
        var tokens = sentence.tokens();
        var first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).end() <= mention.span().start()) {
            first++;
        }
        var last = first;
        while (last < tokens.size() - 1 && tokens.get(last + 1).start() < mention.span().end()) {
            last++;
        }
        var context = new HashMap<String, Double>();
        for (var i = 0; i < tokens.size(); i++) {
            var distance = i < first ? first - i : i > last ? i - last : 0;
            var weight = HALF / (HALF + distance);
            if (distance > 0 || countsThings(mention)) {
                Concepts.of(tokens.get(i)).ifPresent(concept -> context.merge(concept, weight, Math::max));
            }
        }
        return context;
    }
}
