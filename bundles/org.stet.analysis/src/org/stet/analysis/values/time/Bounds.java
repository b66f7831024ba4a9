package org.stet.analysis.values.time;

import org.stet.model.Bound;
import org.stet.model.ValueKind;

/** Reads words that say on which side of a time, a length of time or an age the truth lies. */
final class Bounds {

    private static final Rule<Bound> ABOUT = Rule.first(
            Rule.phrase("close to", "just about", "an estimated", "or so"),
            Rule.word("about", "around", "roughly", "approximately", "nearly", "almost", "nearer", "circa", "some"))
                    .map(words -> Bound.ABOUT);

    private static final Rule<Bound> OF_LENGTHS = Rule.first(
            Rule.phrase("more than", "longer than", "upwards of", "in excess of", "just over", "a little over", "well over",
                    "older than",
                    "a little more than", "slightly more than", "just more than").map(words -> Bound.MORE_THAN),
            Rule.word("over").from(Bounds::comparesLength).map(words -> Bound.MORE_THAN),
            Rule.phrase("at least", "a minimum of", "no less than", "no fewer than", "not less than", "minimum")
                    .map(words -> Bound.AT_LEAST),
            Rule.phrase("less than", "fewer than", "just under", "a little under", "well under", "slightly less than",
            "shorter than",
                    "younger than", "under", "below").map(words -> Bound.LESS_THAN),
            Rule.phrase("up to", "at most", "as many as", "as much as", "as long as", "a maximum of", "no more than",
            "not more than",
                    "no longer than", "within", "maximum").map(words -> Bound.AT_MOST));

    private static final Rule<Bound> OF_CLOCK = Rule.first(
            Rule.phrase("just before", "shortly before", "not long before", "moments before", "minutes before", "a little before")
                    .map(words -> Bound.LESS_THAN),
            Rule.phrase("just after", "shortly after", "soon after", "not long after", "moments after", "minutes after",
                    "a little after",
                    "just gone").map(words -> Bound.MORE_THAN));

    private static final Rule<Bound> OF_DATES = Rule.first(
            Rule.phrase("at least", "no earlier than", "at the earliest").map(words -> Bound.AT_LEAST),
            Rule.phrase("no later than", "not later than").map(words -> Bound.AT_MOST),
            Rule.phrase("about", "around", "circa", "roughly", "approximately").map(words -> Bound.ABOUT));

    private static final Rule<Bound> BEHIND = Rule.first(
            Rule.phrase("or more", "or longer", "or older", "or over", "and over", "and older", "and above", "or above")
                    .map(words -> Bound.AT_LEAST),
            Rule.phrase("or less", "or fewer", "or under", "or younger", "and under", "and younger").map(words -> Bound.AT_MOST),
            Rule.word("+").from(Words::glued).map(plus -> Bound.AT_LEAST), Rule.phrase("- plus").map(words -> Bound.AT_LEAST),
            Rule.phrase("or so").map(words -> Bound.ABOUT))
                    .upTo((words, end) -> !words.get(end).isDigits() && !words.get(end).is("-") && !words.get(end).hasTag("NUM"));

    private Bounds() {
    }

    /** A rule with the bound words that can stand before or behind what it reads. */
    static Rule<Reading> around(Rule<Reading> rule) {
        return Rule.longest(
                rule.then(BEHIND.maybe(), (reading, bound) -> isLength(reading) ? bound.map(reading::with).orElse(reading)
                        : reading),
                ABOUT.or(OF_LENGTHS).then(rule.where(Bounds::isLength), (bound, reading) -> reading.with(bound)),
                ABOUT.or(OF_CLOCK).then(rule.where(reading -> reading.kind() == ValueKind.TIME), (bound,
                        reading) -> reading.with(bound)),
                OF_DATES.then(rule.where(reading -> reading.kind() == ValueKind.DATE), (bound, reading) -> reading.with(bound)));
    }

    private static boolean isLength(Reading reading) {
        return reading.kind() == ValueKind.DURATION || reading.kind() == ValueKind.AGE;
    }

    /** Whether "over" means "more than", as in "for over a year", and not "in the course of", as in "fell over three days". */
    private static boolean comparesLength(Words words, int index) {
        return !words.get(index + 1).is("the", "its", "their", "his", "her", "this", "these")
                && (words.get(index - 1).hasTag("AUX", "SCONJ", "PUNCT")
                || words.get(index - 1).is("for", "took", "take", "takes", "lasted", "last", "lasting", "after", "of", "than",
                        "spent", "in", "") || words.get(index - 1).hasTag("VERB") && words.get(index + 2).is("hours", "minutes"));
    }
}
