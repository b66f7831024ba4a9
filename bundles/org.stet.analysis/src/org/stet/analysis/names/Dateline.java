package org.stet.analysis.names;

import java.util.List;
import java.util.Locale;
import org.stet.analysis.text.Token;
import org.stet.model.AgentKind;

/** The place and the agency that a report begins with. */
final class Dateline {

    private static final int LONGEST = 12;

    private Dateline() {
    }

    /** What it tells of a name that stands in the dateline. */
    static void tell(Spotted name, Clues clues) {
        if (isPlaceOf(name)) {
            clues.add(AgentKind.PLACE, 6);
        } else if (isBesidePlaceOf(name)) {
            clues.add(Capitals.isAcronym(name.text()) || WordList.ORGANISATIONS.has(name.text()) || WordList.ORGANISATION_WORDS.has(name.last()) ? AgentKind.ORGANISATION : AgentKind.PLACE, 6);
        }
    }

    /** A place in capitals that a report begins with, before a dash or brackets. */
    static boolean isPlaceOf(Spotted name) {
        return name.from() == 0 && name.text().equals(name.text().toUpperCase(Locale.ROOT)) && name.text().length() > 3
                && ("—–-,:(".contains(name.word(0)) && !name.word(0).isEmpty());
    }

    /** Whether it is the region or agency beside the place that a report begins with: ELLERTON, Tamarind (MPA) —. */
    static boolean isBesidePlaceOf(Spotted name) {
        var bracketed = name.word(-1).equals("(") && name.word(0).equals(")")
                && !name.word(1).isEmpty() && "—–-".contains(name.word(1));
        if (name.from() < 2 || name.from() > (bracketed ? 10 : 4) || !(",(".contains(name.word(-1)))) {
            return false;
        }
        var town = bracketed ? name.sentence().tokens().getFirst().text() : name.word(-2);
        return town.length() > 2 && town.equals(town.toUpperCase(Locale.ROOT)) && Character.isLetter(town.charAt(0))
                && !name.word(0).isEmpty() && "—–-()".contains(name.word(0));
    }

    /** Whether only the place and the agency that a report begins with stand before a dash: ELLERTON, May 3 (MPA) —. */
    static boolean endsAt(List<Token> tokens, int dash) {
        return dash < LONGEST && tokens.getFirst().text().length() > 1 && tokens.subList(0, dash).stream()
                .noneMatch(token -> Character.isLowerCase(token.text().codePointAt(0)))
                && tokens.getFirst().text().equals(tokens.getFirst().text().toUpperCase(Locale.ROOT));
    }
}
