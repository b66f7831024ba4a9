package org.stet.analysis.values.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.analysis.values.quantity.Amount.Form;
import org.stet.analysis.values.quantity.Things.Thing;
import org.stet.model.ValueKind;

/** Counts with the thing counted, or without it where another part of the sentence names it: 14 of the 17 counts, 410 in all. */
final class CountRule implements Rule {

    /** What "one" makes an idiom or a pronoun with. */
    private static final Set<String> ONE_IDIOMS = Set.of("another", "day", "more", "way", "thing", "hand", "side",
            "time", "off", "else", "arm", "eye", "moment", "place", "go", "step", "kind", "sort", "stage", "end", "reason",
            "word", "sense", "respect");
    /** What parents and grandparents are counted by: a mother-of-three. */
    static final Map<String, String> CHILDREN = Map.of("mother", "child", "mum", "child", "mom", "child", "father", "child",
            "dad", "child", "gran", "grandchild", "nan", "grandchild", "grandmother", "grandchild", "grandfather", "grandchild",
            "grandad", "grandchild");
    /** More than this does not stand before a noun with a hyphen, as the seats of a stadium do. */
    private static final long MOST_SEATS = 1_000_000;
    private static final String[] UNCOUNTED =
            {"way", "figure", "star", "party", "step", "part", "off", "tier", "fold", "piece", "hand",
        "point", "dimensional", "pronged", "wheel", "thirds", "quarter", "fifth", "plus", "old", "speed"};
    private static final Set<String> SAYING = Set.of("said", "says", "told", "tells", "added", "adds", "claimed", "insisted");
    private static final Set<String> OWNERS = Set.of("the", "these", "those", "its", "their", "his", "her", "our", "my", "all",
            "every", "any");

    @Override
    public Optional<Draft> at(Line line, int start) {
        return line.amountAt(start).filter(amount -> Elliptic.isGapped(line, amount) || !NotValues.isName(line, amount)).flatMap(amount ->
                counted(line, amount).or(() -> bare(line, amount))).or(() -> children(line, start)).or(() -> twice(line, start)).or(() -> none(line, start));
    }

    /** A mother-of-three. */
    private static Optional<Draft> children(Line line, int start) {
        var number = start + 4;
        var of = line.at(start + 1).isHyphen() && line.at(start + 2).is("of") && line.at(start + 3).isHyphen() && line.at(number).glued();
        return Optional.ofNullable(of ? CHILDREN.get(line.at(start).lower()) : null).flatMap(unit -> NumberWords.cardinal(line.at(number))
                .map(count -> new Draft(ValueKind.COUNT, start, number + 1, Amount.of(count, number, number + 1, Form.WORDS), unit,
                        "count of children")));
    }

    private static Optional<Draft> counted(Line line, Amount amount) {
        var at = amount.end();
        if (line.at(at).isHyphen() && line.at(at).glued()) {
            return strong(line, amount).or(() -> compound(line, amount));
        }
        var bound = Bounds.after(line, at).map(Phrases.Match::end).orElse(at);
        return Things.after(line, bound, amount.isOne()).filter(thing -> isCounted(line, amount, thing))
                .map(thing -> draft(amount, hasNumber(line, thing) ? amount.end() : thing.end(), thing))
                .or(() -> attribute(line, amount));
    }

    /** Whether a measure stands within: eight million 250ml bottles. */
    private static boolean hasNumber(Line line, Thing thing) {
        return IntStream.range(thing.start(), thing.end()).anyMatch(at -> line.at(at).isNumber());
    }

    /** A three course meal, the 12 page document: a singular between an article and another noun. */
    private static Optional<Draft> attribute(Line line, Amount amount) {
        var counted = line.at(amount.end());
        var next = line.at(amount.end() + 1);
        var article = line.at(amount.start() - 1).is("a", "an", "the");
        return article && amount.isWhole() && !amount.isOne() && amount.isLess(1000) && counted.hasTag("NOUN") && !counted.glued()
                && !counted.isCapitalised() && !Nouns.isPlural(counted) && next.isWord() && next.hasTag("NOUN")
                && !TimeWords.isTime(counted)
                ? Optional.of(new Draft(ValueKind.COUNT, amount.end() + 1, amount, counted.lower(), "count before a noun"))
                : Optional.empty();
    }

    /** A 200-strong crowd, 200-odd people. */
    private static Optional<Draft> strong(Line line, Amount amount) {
        var at = amount.end() + 1;
        return line.at(at).is("strong", "odd") ? Things.after(line, at + 1, false)
                .map(thing -> draft(amount, thing.end(), thing)) : Optional.empty();
    }

    /** A four-member panel, a three-match ban; no time, and no way, figure or star, which do not count. */
    private static Optional<Draft> compound(Line line, Amount amount) {
        var noun = line.at(amount.end() + 1);
        var next = line.at(amount.end() + 2);
        if (noun.is("seater", "seaters") && amount.isWhole() && !amount.isOne()) {
            return Optional.of(new Draft(ValueKind.COUNT, amount.end() + 2, amount, "seat", "count of seats"));
        }
        var counts = noun.glued() && noun.hasTag("NOUN") && !noun.isCapitalised() && !Nouns.isPlural(noun) && !noun.is(UNCOUNTED)
                && !TimeWords.isTime(noun) && next.isWord() && next.hasTag("NOUN", "ADJ", "PROPN", "VERB") && !next.glued();
        return counts && amount.isWhole() && !amount.isOne() && !amount.isRange() && amount.isLess(MOST_SEATS)
                ? Optional.of(new Draft(ValueKind.COUNT, amount.end() + 2, amount, noun.lower(), "count before a noun"))
                : Optional.empty();
    }

    private static Draft draft(Amount amount, int end, Thing thing) {
        return new Draft(ValueKind.COUNT, end, amount, thing.unit(), "count");
    }

    private static boolean isCounted(Line line, Amount amount, Thing thing) {
        var head = line.at(thing.end() - 1);
        if (TimeWords.isTime(head) || TimeWords.isTime(line.at(thing.start())) || TimeWords.isDay(head)) {
            return false;
        }
        if (amount.isOne()) {
            return !ONE_IDIOMS.contains(line.at(thing.start()).lower()) && !ONE_IDIOMS.contains(head.lower()) && !thing.plural()
                    && !line.at(amount.start() - 1).is("the", "this", "that", "no", "every", "any", "each")
                    && !isSpeaker(line, amount, thing) && !line.reads(amount.start() - 1, "at", "one", "point");
        }
        return thing.plural();
    }

    /** It was counted twice; twice a day and twice as many are none. */
    private static Optional<Draft> twice(Line line, int start) {
        var next = line.at(start + 1);
        var ends = next.kind() == Atom.Kind.NONE || next.hasTag("PUNCT", "SCONJ", "CCONJ") || next.is("before", "since", "this", "last", "in");
        return line.at(start).is("twice") && ends && line.at(start - 1).hasTag("VERB", "NOUN", "PRON", "AUX", "PROPN")
                ? Optional.of(new Draft(ValueKind.COUNT, start + 1, Amount.of(2, start, start + 1, Form.WORDS), "time", "twice"))
                : Optional.empty();
    }

    /** Said one coach; one insider told the paper: a person who is not named and nobody counts. */
    private static boolean isSpeaker(Line line, Amount amount, Thing thing) {
        return SAYING.contains(line.at(amount.start() - 1).lower()) || SAYING.contains(line.at(thing.end()).lower());
    }

    private static Optional<Draft> bare(Line line, Amount amount) {
        return Elliptic.isValue(line, amount)
                ? Optional.of(new Draft(ValueKind.COUNT, amount.end(), amount, Elliptic.unit(line, amount),
                "count without a noun"))
                : Optional.empty();
    }

    /** None of the six. */
    private static Optional<Draft> none(Line line, int start) {
        return line.at(start).is("none") && line.at(start + 1).is("of") && OWNERS.contains(line.at(start + 2).lower())
                ? Optional.of(new Draft(ValueKind.COUNT, start + 1, Amount.of(0, start, start + 1, Form.WORDS),
                        Elliptic.unit(line, Amount.of(0, start, start + 1, Form.WORDS)), "none")) : Optional.empty();
    }
}
