package org.stet.analysis.values.quantity;

import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase behind a number: what is counted. */
final class Things {

    /** No noun phrase of the news has more words before its head. */
    private static final int LONGEST = 9;
    /** Verbs that are no plurals, whatever stands before them. */
    private static final Set<String> VERBS = Set.of("says", "is", "was", "has", "does", "goes", "this", "as", "comes", "gets",
            "makes", "takes", "wants", "remains", "reaches", "rises", "falls");
    private static final Set<String> DEGREES = Set.of("more", "other", "further", "such", "very", "most", "so", "new",
            "additional", "far", "much", "even");
    /** Adjectives that stand for the people whom they describe. */
    private static final String[] CONDITIONS = {"dead", "injured", "wounded", "missing", "homeless", "hurt", "killed", "sick",
        "unemployed", "hospitalised", "hospitalized", "feared", "slain"};

    /** What a noun can be joined to by a hyphen, as in call-up and sell-off. */
    private static final String[] PARTICLES = {"by", "down", "in", "off", "on", "out", "over", "up"};

    /**
     * What is counted.
     *
     * @param unit the head of the noun phrase with the nouns before it, in the singular
     * @param start first atom of the phrase
     * @param end first atom after the head
     * @param plural whether the head is a plural
     */
    record Thing(String unit, int start, int end, boolean plural) {
    }

    private Things() {
    }

    static boolean arePlural(Line line, int start) {
        return after(line, start, false).filter(Thing::plural).isPresent();
    }

    /** The noun phrase that begins at an atom; for a single thing a singular is looked for. */
    static Optional<Thing> after(Line line, int start, boolean single) {
        var head = -1;
        for (var at = start; at < start + LONGEST && continues(line, start, at); at++) {
            if (isNoun(line.at(at)) || isMistakenVerb(line, start, at) || isDeed(line, start, at)) {
                if (single && head >= 0 && (Nouns.isPlural(line.at(at)) || isNameBehind(line, head, at))) {
                    break;
                }
                head = at;
                if (Nouns.isPlural(line.at(at)) && !single && !isCompound(line, at)) {
                    break;
                }
            }
        }
        return head < 0 ? Optional.empty() : Optional.of(thing(line, start, head));
    }

    private static Thing thing(Line line, int start, int head) {
        var first = head;
        while (first > start && isPartOfUnit(line.at(first), line.at(first - 1))) {
            first--;
        }
        var prefixed = first == head && line.at(head - 1).isHyphen() && line.at(head).glued() && head - 2 >= start;
        var unit = new StringBuilder(prefixed ? line.at(head - 2).lower() + "-" : "");
        for (var at = first; at < head; at++) {
            unit.append(line.at(at).lower()).append(' ');
        }
        unit.append(Nouns.singular(line.at(head)));
        var particle = line.at(head + 1).isHyphen() && line.at(head + 1).glued() && line.at(head + 2).glued()
                && line.at(head + 2).is(PARTICLES);
        if (particle) {
            unit.append('-').append(line.at(head + 2).lower());
        }
        return new Thing(unit.toString(), start, particle ? head + 3 : head + 1, Nouns.isPlural(line.at(head)));
    }

    /** Whether a name begins behind the head in small letters: the second seed Ana Roe. */
    private static boolean isNameBehind(Line line, int head, int at) {
        return !line.isTitle() && !line.at(head).isCapitalised() && line.at(at).isCapitalised() && head == at - 1;
    }

    /** Fire before doors, but neither a name nor the half of an adjective with a hyphen. */
    private static boolean isPartOfUnit(Atom noun, Atom before) {
        return !noun.glued() && before.isWord() && before.hasTag("NOUN") && !before.isCapitalised() && !before.glued();
    }

    /** A plural that another noun follows at once is part of its name: "two sales managers". */
    private static boolean isCompound(Line line, int at) {
        var next = line.at(at + 1);
        return !line.at(at).is("times") && next.hasTag("NOUN") && next.isWord() && Nouns.isPlural(next)
                && line.at(at).hasTag("NOUN");
    }

    private static boolean isNoun(Atom atom) {
        return atom.isWord() && (atom.hasTag("NOUN", "PROPN") || atom.is("seed", "signing"));
    }

    /** What is done, which the tagger took for a verb: the 14th fatal stabbing in the city. */
    private static boolean isDeed(Line line, int start, int at) {
        var next = line.at(at + 1);
        return at > start && line.at(at).hasTag("VERB") && line.at(at).lower().endsWith("ing") && line.at(at - 1).hasTag("ADJ")
                && (next.is("in", "of", "at", "since") || next.hasTag("PUNCT") || next.kind() == Atom.Kind.NONE);
    }

    /** A plural that the tagger took for a verb: 19 fouls. */
    private static boolean isMistakenVerb(Line line, int start, int at) {
        return at == start && line.at(at).hasTag("VERB") && Nouns.isPlural(line.at(at)) && !VERBS.contains(line.at(at).lower())
                && line.at(start - 1).isNumber();
    }

    private static boolean continues(Line line, int start, int at) {
        var atom = line.at(at);
        if (atom.isWord()) {
            return !atom.is("last", "next", "this") && (isDescribing(atom) || isNoun(atom) || isMistakenVerb(line, start, at)
                    || at > start && line.at(at - 1).isHyphen() && atom.glued()
                    || at > start && atom.is("and", "or") && isModifier(line, at));
        }
        if (atom.isNumber()) {
            return line.at(at - 1).isHyphen() || line.at(at + 1).isWord() && line.at(at + 1).glued();
        }
        return at > start && atom.isHyphen() && atom.glued() && line.at(at + 1).glued();
    }

    /** A noun, an adjective, a participle, or what makes an adjective stronger. */
    private static boolean isDescribing(Atom atom) {
        return atom.hasTag("NOUN", "PROPN", "ADJ") || atom.hasTag("VERB") && isParticiple(atom)
                || atom.hasTag("ADV") && atom.lower().endsWith("ly") || DEGREES.contains(atom.lower());
    }

    private static boolean isParticiple(Atom atom) {
        return atom.lower().endsWith("ed") || atom.lower().endsWith("ing") || atom.lower().endsWith("en");
    }

    /** Whether "and" joins what stands before one head: Kia and Hyundai vehicles, digital and physical sales. */
    private static boolean isModifier(Line line, int and) {
        var before = line.at(and - 1);
        var after = line.at(and + 1);
        return before.tag().equals(after.tag()) && !Nouns.isPlural(before) && after.isWord()
                && after.hasTag("ADJ", "PROPN", "NOUN");
    }

    /** Whether the atom says what became of people whom only a number stands for: 14 dead, 64 injured. */
    static boolean isCondition(Atom atom) {
        return atom.is(CONDITIONS);
    }
}
