package org.stet.analysis.names;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.analysis.text.Token;

/** The titles, offices and trades that stand with the names of people. */
final class Titles {

    private static final Pattern OF_SCHOLARS = Pattern.compile(".{3,}(?:ologist|ician|icist|ist)");
    /** Endings of nouns for what people do. */
    private static final Pattern OF_TRADES = Pattern.compile(".{3,}(?:er|or|ist|ian|man|woman)");

    private Titles() {
    }

    /** Whether a noun says what somebody is by office or trade. */
    static boolean isOccupation(String lemma) {
        return WordList.TITLES.has(lemma) || OF_SCHOLARS.matcher(lemma).matches();
    }

    /** Whether a title begins at the token: modifiers, then a title. */
    static boolean begins(List<Token> tokens, int i, int end) {
        var last = i;
        while (last < end && WordList.TITLE_MODIFIERS.hasLower(tokens.get(last).text())
                && !WordList.TITLES.hasLower(tokens.get(last).text())) {
            last++;
        }
        return last < end && WordList.TITLES.hasLower(tokens.get(last).text());
    }

    /** Whether a title that ends a run is a surname: Mr Monk, Alistair Monk. */
    static boolean isSurname(List<Token> tokens, int start, int i, int end) {
        if (i + 1 != end || i == start || !WordList.TITLE_SURNAMES.hasLower(tokens.get(i).text())) {
            return false;
        }
        var before = tokens.get(i - 1).text();
        return Honorific.isForm(before) || !WordList.TITLES.hasLower(before) && !WordList.TITLE_MODIFIERS.hasLower(before)
                && !WordList.DEMONYMS.has(before) && !WordList.ENGLISH_WORDS.hasLower(before) && !Places.has(before)
                && !WordList.ORGANISATIONS.has(before) && !Capitals.isAcronym(before);
    }

    /** Whether a title is a given name, with nothing but a surname behind it: Dean Ambler. */
    static boolean isGivenName(List<Token> tokens, int i, int end) {
        return i + 2 == end && tokens.get(i).is("Dean", "Hunter") && !WordList.TITLES.hasLower(tokens.get(i + 1).text());
    }

    /** Whether a word that begins a run says what somebody does, though it is no common title: Collector Ann Lee. */
    static boolean isTrade(String word) {
        return WordList.ENGLISH_WORDS.hasLower(word) && !GivenNames.has(word) && OF_TRADES.matcher(word).matches();
    }

    /** Whether a run begins with what somebody is the head of: director of Rugby Ann Lee. */
    static boolean isFieldOfTitle(List<Token> tokens, int from) {
        return from > 1 && tokens.get(from - 1).is("of") && WordList.TITLES.hasLower(tokens.get(from - 2).text());
    }
}
