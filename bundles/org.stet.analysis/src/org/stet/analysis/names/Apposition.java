package org.stet.analysis.names;

import java.util.Set;
import org.stet.analysis.text.Token;
import org.stet.model.AgentKind;

/** What is added to a name after a comma: an age, a relative clause, what somebody or something is. */
final class Apposition {

    private static final Set<String> UNITS_OF_AGE = Set.of("day", "week", "month", "year");

    private Apposition() {
    }

    /** A name with an age, a relative clause or an apposition: Lee, 43, or Lee, a driver, or Brandt, a firm. */
    static void tell(Spotted name, Clues clues) {
        if (name.near(1).filter(token -> token.text().matches("[1-9]\\d?")).isPresent() && ",.;".contains(name.word(2))) {
            clues.add(AgentKind.PERSON, 4);
        } else if (name.near(1).filter(token -> token.tag().equals("NUM")).isPresent() && UNITS_OF_AGE.contains(name.lemma(2))
                && Set.of("old", "-").contains(name.word(3))) {
            clues.add(AgentKind.PERSON, 2);
        } else if (name.word(1).equals("who") || name.word(1).equals("whose")) {
            clues.add(AgentKind.PERSON, WordsBefore.isBeforePlaces(name.lemma(-1)) ? 0 : 2.5);
        } else if (name.word(1).equals("which") && !WordsBefore.isBeforePlaces(name.lemma(-1))) {
            clues.add(AgentKind.ORGANISATION, 1.5);
            clues.add(AgentKind.PERSON, -2);
        } else if (Places.has(name.word(1)) && !WordList.ORGANISATIONS.has(name.text())) {
            clues.add(AgentKind.PLACE, 2.5);
        }
        if (name.near(1).filter(token -> Set.of("ADV", "SCONJ", "CCONJ", "ADP").contains(token.tag())).isPresent()) {
            return;
        }
        for (var i = 1; i < 10 && !name.word(i).isEmpty() && ",.;".indexOf(name.word(i)) < 0; i++) {
            var lemma = name.lemma(i);
            var ends = !name.word(i + 1).equals("-") && !name.word(i + 1).equals("'s")
                    && name.near(i + 1).filter(token -> token.tag().equals("NOUN")).isEmpty();
            if (ends && name.near(i).filter(token -> token.tag().equals("NOUN")).isPresent()) {
                if (WordList.NOUNS_OF_THINGS.has(lemma)) {
                    clues.ofThing();
                } else if (WordList.TRADES_OF_COMPANIES.has(lemma) && !GivenNames.has(name.first())) {
                    clues.add(AgentKind.ORGANISATION, 1);
                } else if (Titles.isOccupation(lemma)) {
                    clues.add(AgentKind.PERSON, 2.5);
                } else if (WordList.NOUNS_OF_PLACES.has(lemma)) {
                    clues.add(AgentKind.PLACE, 2.5);
                } else if (WordList.NOUNS_OF_ORGANISATIONS.has(lemma)) {
                    clues.add(AgentKind.ORGANISATION, 2.5);
                }
                return;
            }
            if (name.near(i).filter(Token::isVerb).isPresent()) {
                return;
            }
        }
    }
}
