package org.stet.analysis.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.stet.model.AgentKind;

/** What speaks for a name being that of a person, an organisation or a place; weights add up over its mentions. */
final class Clues {

    static final double ENOUGH_FOR_ONE_WORD = 1.5;
    private static final double ENOUGH = 1;

    private final double[] weights = new double[AgentKind.values().length];
    private int words = 1;
    private int mentions;
    private double placed;

    /** Adds what one mention tells by itself and by what stands around it, in a report of sport or not; the clubs are towns that have one. */
    void add(Spotted name, boolean sport, Set<String> clubs) {
        words = name.words();
        mentions++;
        if (clubs.contains(name.text()) && !Sport.isTown(name)) {
            add(AgentKind.ORGANISATION, 6);
            return;
        }
        if (Sport.isShortForm(name)) {
            add(AgentKind.ORGANISATION, sport ? ENOUGH_FOR_ONE_WORD : 0);
            return;
        }
        if (sport && Sport.isClub(name)) {
            add(AgentKind.ORGANISATION, 6);
            return;
        }
        if (sport && Sport.isNation(name)) {
            add(AgentKind.PLACE, 6);
        } else if (sport && Sport.isSide(name) && !Places.isCountry(name.text())
                && !(name.words() > 1 && (WordList.PLACE_WORDS.has(name.head()) || OwnWords.isOfPerson(name)))) {
            add(AgentKind.ORGANISATION, Places.has(name.text()) || WordList.FIRST_WORDS_OF_PLACES.has(name.first()) ? 6 : 2);
        }
        OwnWords.tell(name, this);
        var lexical = of(AgentKind.PLACE);
        WordsBefore.tell(name, this);
        WordsAfter.tell(name, this);
        Dateline.tell(name, this);
        Thing.tell(name, this);
        placed += of(AgentKind.PLACE) - lexical;
    }

    int mentions() {
        return mentions;
    }

    /** Whether it stands where places do, in as many as half of its mentions. */
    boolean standsForPlace() {
        return placed * 2 >= mentions;
    }

    /** Whether hardly more than a given name speaks for a person, and much for the longer name being an organisation's. */
    boolean isDoubtfulPerson(Clues longer) {
        return words == 1 && of(AgentKind.PERSON) < 3 * mentions && longer.of(AgentKind.ORGANISATION) >= 4
                && longer.kind().filter(AgentKind.ORGANISATION::equals).isPresent();
    }

    void add(AgentKind kind, double weight) {
        weights[kind.ordinal()] += weight;
    }

    /** Adds that what is named is a thing: nothing of any kind. */
    void ofThing() {
        Arrays.stream(AgentKind.values()).forEach(kind -> add(kind, -3));
    }

    double of(AgentKind kind) {
        return weights[kind.ordinal()];
    }

    /** The kind that most speaks for; empty if too little does. */
    Optional<AgentKind> kind() {
        var best = Arrays.stream(AgentKind.values()).max(Comparator.comparingDouble(this::of)).orElseThrow();
        return of(best) >= (words == 1 ? ENOUGH_FOR_ONE_WORD : ENOUGH) ? Optional.of(best) : Optional.empty();
    }
}
