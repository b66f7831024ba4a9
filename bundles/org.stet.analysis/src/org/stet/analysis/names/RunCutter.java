package org.stet.analysis.names;

import java.util.List;
import java.util.Set;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;

/** Cuts runs of capitalised words into names, without titles and words that only tell where someone comes from. */
final class RunCutter {

    /** Titles that hospitals and schools are called by, with the name after them: Queen Adelaide Hospital. */
    private static final Set<String> OF_NAMESAKES = Set.of(
            "Dame", "Dr", "Duchess", "Duke", "Earl", "General", "King", "Lady", "Lord", "President", "Prince", "Princess", "Queen", "Sir");

    private RunCutter() {
    }

    /** Adds the names in the run. */
    static void cut(Sentence sentence, int start, int end, List<Spotted> found) {
        var tokens = sentence.tokens();
        var cut = afterLegalForm(tokens, start, end);
        if (cut > 0) {
            cut(sentence, start, cut, found);
            cut(sentence, cut, end, found);
            return;
        }
        var whole = new Spotted(sentence, start, end, "");
        if (Sport.isShortForm(whole) || isKnown(whole) && !(WordList.TITLES.hasLower(whole.first()) && isPersonal(whole))
                || isCalledAfterPerson(whole)) {
            found.add(whole);
            return;
        }
        var from = start;
        var title = "";
        while (from < end && isBeforeName(tokens, from, end) && !Titles.isSurname(tokens, start, from, end) && !Titles.isGivenName(tokens, from, end)) {
            title = WordList.TITLES.hasLower(tokens.get(from).text()) ? tokens.get(from).lemma() : title;
            from++;
        }
        if (from == end && end - start > 1 && !WordList.TITLES.hasLower(whole.last())) {
            found.add(whole);
            return;
        }
        if (end - from > 2 && GivenNames.has(tokens.get(from + 1).text())
                && (Titles.isTrade(tokens.get(from).text()) || Titles.isFieldOfTitle(tokens, from))) {
            from++;
        }
        var inner = from + 1;
        var last = PersonName.isGeneration(tokens.get(end - 1).text()) ? end - 2 : end - 1;
        while (inner < last && !Titles.begins(tokens, inner, end)) {
            inner++;
        }
        if (inner < last && !GivenNames.has(tokens.get(from).text())) {
            cut(sentence, from, inner, found);
            cut(sentence, inner, end, found);
        } else if (from < end) {
            var to = end;
            while (to > from + 1 && !GivenNames.has(tokens.get(from).text()) && Titles.begins(tokens, to - 1, to)
                    && !Titles.isSurname(tokens, from, to - 1, to)) {
                to--;
            }
            found.add(known(new Spotted(sentence, from, to, title)));
        }
    }

    /** Whether a hospital, a school or a place has the name of somebody with a title. */
    private static boolean isCalledAfterPerson(Spotted run) {
        return run.words() > 2 && OF_NAMESAKES.contains(run.first()) && !WordList.SURNAMES_TOO.has(run.head())
                && (WordList.ORGANISATION_WORDS.has(run.head()) || WordList.PLACE_WORDS.has(run.head()));
    }

    /** The known organisation or place that an otherwise unknown run begins with: Boeing Dreamliner. */
    private static Spotted known(Spotted run) {
        if (isKnown(run) || !run.title().isEmpty() || GivenNames.has(run.first())) {
            return run;
        }
        for (var to = run.to() - 1; to > run.from(); to--) {
            var start = new Spotted(run.sentence(), run.from(), to, "");
            if (WordList.ORGANISATIONS.has(start.text())
                    || Places.has(start.text()) && !WordList.OTHER_WORDS.has(run.last()) && WordList.ENGLISH_WORDS.hasLower(run.tokens().get(to - run.from()).text())) {
                return start;
            }
        }
        return run;
    }

    /** The index after the legal form of a company that a run goes on after; -1 if there is none. */
    private static int afterLegalForm(List<Token> tokens, int start, int end) {
        for (var i = start + 1; i + 1 < end; i++) {
            if (tokens.get(i).is("Inc.", "Inc", "Ltd.", "Ltd", "Corp.", "Co.", "plc", "PLC", "LLC", "LLP")
                    && !tokens.get(i + 1).is("&")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the words make a known name, or one that says itself what it is. */
    static boolean isKnown(Spotted run) {
        return WordList.ORGANISATIONS.has(run.text()) || Places.has(run.text())
                || run.words() > 1 && (WordList.ORGANISATION_WORDS.has(run.head()) || WordList.PLACE_WORDS.has(run.head())
                        || run.tokens().stream().anyMatch(token -> token.is("of", "for", "on", "&")));
    }

    private static boolean isPersonal(Spotted run) {
        return run.words() > 2 && GivenNames.has(run.tokens().get(1).text())
                || run.words() < 4 && Honorific.isOne(run.first());
    }

    private static boolean isBeforeName(List<Token> tokens, int i, int end) {
        var text = tokens.get(i).text();
        if (i + 1 < end && (tokens.get(i + 1).is("'s") || text.equals("Co")
                || WordList.FIRST_WORDS_OF_ORGANISATIONS.has(text) && !Titles.begins(tokens, i, end))) {
            return false;
        }
        return WordList.TITLES.hasLower(text) || WordList.TITLE_MODIFIERS.hasLower(text) || WordList.DEMONYMS.has(text)
                || text.equals("-") && i + 1 < end && WordList.TITLES.hasLower(tokens.get(i + 1).text());
    }
}
