package org.stet.analysis.names;

import java.util.Locale;
import java.util.Set;
import org.stet.analysis.text.Token;
import org.stet.model.AgentKind;

/** What the words after a name tell of what it names. */
final class WordsAfter {

    private static final Set<String> PARTS_OF_PLACES = Set.of(
            "army", "border", "cabinet", "capital", "coast", "east", "economy", "government", "mayor", "north", "parliament",
            "population", "president", "resident", "south", "west");
    /** What is joined to the name of a place: Ellerton-based. */
    private static final Set<String> OF_PLACES = Set.of("area", "based", "born", "bound", "bred", "raised", "wide");
    /** Those who are told of by where they live, and what stands there: a Hexley man, an Orling primary. */
    private static final Set<String> AT_HOME = Set.of("boy", "businessman", "businesswoman", "couple", "dad", "driver", "family", "father", "girl",
            "grandfather", "grandmother", "home", "householder", "man", "mother", "motorist", "mum", "nursery", "pensioner", "primary", "pub", "pupil",
            "resident", "schoolboy", "schoolgirl", "student", "suburb", "teenager", "woman");
    private static final Set<String> CALLED_AFTER_PEOPLE = Set.of(
            "academy", "clinic", "college", "foundation", "hospital", "museum", "school", "theatre", "university");
    private static final Set<String> WORDS_OF_SPEECH = Set.of(
            "add", "admit", "argue", "ask", "believe", "claim", "deny", "explain", "insist", "joke", "recall", "reply", "say",
            "tell", "testify", "think", "warn", "weep", "write");

    private WordsAfter() {
    }

    static void tell(Spotted name, Clues clues) {
        var before = name.word(-1).toLowerCase(Locale.ROOT);
        var after = name.word(0).toLowerCase(Locale.ROOT);
        if (name.words() == 1 && !OwnWords.areEnglish(name) && name.near(0).filter(Token::isVerb).isPresent()
                && !WordsBefore.isBeforePlaces(before)) {
            clues.add(AgentKind.ORGANISATION, .8);
        }
        if (after.equals(",")) {
            Apposition.tell(name, clues);
        } else if (after.equals("'s")) {
            clues.add(AgentKind.ORGANISATION, WordList.PARTS_OF_ORGANISATIONS.has(name.lemma(1)) ? 1.5 : 0);
            clues.add(AgentKind.PERSON, Honorific.male(name.lemma(1)).isPresent() ? 2 : 0);
            clues.add(AgentKind.PLACE, PARTS_OF_PLACES.contains(name.lemma(1)) ? 1.7 : 0);
            clues.add(AgentKind.ORGANISATION, name.words() == 1 && Character.isUpperCase((name.word(1) + "a").charAt(0)) ? 1 : 0);
        } else if (after.equals("who")) {
            clues.add(AgentKind.PERSON, before.equals("from") || WordsBefore.isBeforePlaces(before) ? 0 : 2);
        } else if (WordList.NOUNS_OF_PLACES.has(after)) {
            clues.add(AgentKind.PLACE, 2.5);
        } else if (PARTS_OF_PLACES.contains(name.lemma(0))) {
            clues.add(AgentKind.PLACE, 1.7);
        } else if (WordList.PARTS_OF_ORGANISATIONS.has(name.lemma(0))) {
            clues.add(AgentKind.ORGANISATION, 1.7);
        } else if (CALLED_AFTER_PEOPLE.contains(after) && name.words() > 1) {
            clues.add(AgentKind.ORGANISATION, 4);
            clues.add(AgentKind.PERSON, -3);
            clues.add(AgentKind.PLACE, WordList.FIRST_WORDS_OF_PLACES.has(name.first()) && !Places.has(name.text()) ? -6 : 0);
        } else if (WordList.NOUNS_OF_ORGANISATIONS.has(after) || after.equals("news") && WordList.NOUNS_OF_ORGANISATIONS.has(name.lemma(1))) {
            clues.add(AgentKind.ORGANISATION, 1.5);
        } else if (WORDS_OF_SPEECH.contains(name.lemma(0)) && !WordsBefore.isBeforePlaces(before)) {
            clues.add(AgentKind.PERSON, name.words() == 1 ? .5 : 1);
            clues.add(AgentKind.ORGANISATION, name.words() == 1 ? 1 : .5);
        }
        if (WORDS_OF_SPEECH.contains(name.lemma(-1)) && (",.;:".contains(after) || after.equals("of")
                || name.lemma(-1).equals("tell"))) {
            clues.add(AgentKind.PERSON, 1);
            clues.add(AgentKind.ORGANISATION, .5);
        }
        if (after.equals("-") && OF_PLACES.contains(name.word(1)) || isHomeOf(name, before) || name.lemma(0).equals("lie")) {
            clues.add(AgentKind.PLACE, 3);
        }
        if (isSaidToBePlace(name)) {
            clues.add(AgentKind.PLACE, 3);
        }
    }

    /** Whether somebody or something is told of by the place: A Hexley man has been jailed. */
    private static boolean isHomeOf(Spotted name, String before) {
        return AT_HOME.contains(name.lemma(0)) && Set.of("a", "an", "another", "two", "three").contains(before)
                && !WordList.DEMONYMS.has(name.text()) && !WordList.ORGANISATIONS.has(name.text()) && !Capitals.isAcronym(name.text())
                && !WordList.NOUNS_OF_ORGANISATIONS.has(name.lemma(1));
    }

    /** Whether the sentence goes on to say what place it is: Ellerton on Tuesday became the fourth city in the state. */
    private static boolean isSaidToBePlace(Spotted name) {
        var verb = 0;
        while (verb < 4 && !Set.of("be", "become", "remain").contains(name.lemma(verb))) {
            verb++;
        }
        if (verb == 4 || !Set.of("a", "an", "the").contains(name.lemma(verb + 1))) {
            return false;
        }
        for (var i = verb + 2; i < verb + 6; i++) {
            if (name.near(i).filter(token -> token.tag().equals("NOUN")).isPresent()) {
                return WordList.NOUNS_OF_PLACES.has(name.lemma(i));
            }
        }
        return false;
    }
}
