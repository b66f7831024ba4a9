package org.stet.analysis.values.time;

import static org.stet.analysis.values.time.Rule.first;
import static org.stet.analysis.values.time.Rule.phrase;
import static org.stet.analysis.values.time.Rule.word;

import org.stet.model.Bound;
import org.stet.model.ValueKind;

/** Reads words that say on which side of a time, a length of time or an age the truth lies. */
final class Bounds {

    private static final Rule<Bound> ABOUT = first(
            phrase("close to", "just about", "an estimated", "or so"),
            word("about", "around", "roughly", "approximately", "nearly", "almost", "nearer", "circa", "some"))
                    .map(words -> Bound.ABOUT);

    private static final Rule<Bound> OF_LENGTHS = first(
            phrase("more than", "longer than", "upwards of", "in excess of", "just over", "a little over", "well over",
                    "older than",
                    "a little more than", "slightly more than", "just more than").map(words -> Bound.MORE_THAN),
            word("over").from(Bounds::comparesLength).map(words -> Bound.MORE_THAN),
            phrase("at least", "a minimum of", "no less than", "no fewer than", "not less than", "minimum")
                    .map(words -> Bound.AT_LEAST),
            phrase("less than", "fewer than", "just under", "a little under", "well under", "slightly less than", "shorter than",
                    "younger than", "under", "below").map(words -> Bound.LESS_THAN),
            phrase("up to", "at most", "as many as", "as much as", "as long as", "a maximum of", "no more than", "not more than",
                    "no longer than", "within", "maximum").map(words -> Bound.AT_MOST));

    private static final Rule<Bound> OF_CLOCK = first(
            phrase("just before", "shortly before", "not long before", "moments before", "minutes before", "a little before")
                    .map(words -> Bound.LESS_THAN),
            phrase("just after", "shortly after", "soon after", "not long after", "moments after", "minutes after",
                    "a little after",
                    "just gone").map(words -> Bound.MORE_THAN));

    private static final Rule<Bound> OF_DATES = first(
            phrase("at least", "no earlier than", "at the earliest").map(words -> Bound.AT_LEAST),
            phrase("no later than", "not later than").map(words -> Bound.AT_MOST),
            phrase("about", "around", "circa", "roughly", "approximately").map(words -> Bound.ABOUT));

    private static final Rule<Bound> BEHIND = first(
            phrase("or more", "or longer", "or older", "or over", "and over", "and older", "and above", "or above")
                    .map(words -> Bound.AT_LEAST),
            phrase("or less", "or fewer", "or under", "or younger", "and under", "and younger").map(words -> Bound.AT_MOST),
            phrase("or so").map(words -> Bound.ABOUT));

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
        return words.get(index - 1).hasTag("AUX", "SCONJ", "PUNCT")
                || words.get(index - 1).is("for", "took", "take", "takes", "lasted", "last", "lasting", "after", "of", "than",
                        "spent", "in", "");
    }
}
