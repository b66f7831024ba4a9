package org.stet.analysis.names;

import java.util.Locale;
import java.util.Set;
import org.stet.model.AgentKind;

/** What the words before a name tell of what it names. */
final class WordsBefore {

    private static final Set<String> BEFORE_PLACES = Set.of(
            "in", "at", "near", "outside", "across", "throughout", "around", "inside", "towards", "toward", "via", "above",
            "below", "beneath", "beyond");
    private static final Set<String> PLACES_BEFORE_THEIR_NAMES = Set.of("river", "lake", "loch", "village", "island", "mountain", "fjord");
    private static final Set<String> BEFORE_PEOPLE = Set.of("named", "called", "younger", "elder", "older", "late");
    private static final Set<String> BEFORE_ORGANISATIONS = Set.of(
            "acquire", "buy", "chair", "co-found", "found", "join", "lead", "leave", "own", "quit", "rejoin", "run", "sue");
    private static final Set<String> SEATS = Set.of(
            "archbishop", "bishop", "candidate", "congressman", "congresswoman", "councillor", "member", "mla", "mp", "msp",
            "senator", "td");
    private static final Set<String> PUBLISHED = Set.of(
            "appear", "article", "journal", "paper", "print", "publish", "study", "write");
    private static final Set<String> POSTED = Set.of("campaign", "live", "post", "publish", "share", "stream", "tweet", "video", "write");
    private static final Set<String> PLATFORMS = Set.of(
            "Bluesky", "Facebook", "Instagram", "LinkedIn", "Mastodon", "Snapchat", "Threads", "TikTok", "Twitter", "WhatsApp", "YouTube");
    private static final Set<String> SHARES = Set.of("share", "shares", "stake", "stock");
    private static final Set<String> HUNDREDTHS = Set.of("%", "cent", "pc", "percent");
    private static final Set<String> AT_WORK = Set.of("at", "with", "for");
    private static final Set<String> AT_WORK_AFTER = Set.of("department", "employee", "job", "staff", "ward", "work", "worker");

    private static final Set<String> BEFORE_EMPLOYERS = Set.of("at", "for", "from", "of", "with");
    /** How far the beginning of a list is looked for. */
    private static final int LIST = 8;

    private WordsBefore() {
    }

    static void tell(Spotted name, Clues clues) {
        var before = name.word(-1).toLowerCase(Locale.ROOT);
        if (!name.title().isEmpty()) {
            clues.add(AgentKind.PERSON, 4);
        } else if (standsBesideFirm(name)) {
            clues.add(AgentKind.ORGANISATION, 2.5);
            clues.add(AgentKind.PERSON, -1);
        } else if (WordList.TITLES.has(name.word(-1)) || before.equals(",") && WordList.TITLES.has(name.word(-2))) {
            clues.add(AgentKind.PERSON, before.equals(",") ? 2 : 3);
        } else if (before.equals("rivals") || before.equals(",") && WordList.NOUNS_OF_ORGANISATIONS.has(name.word(-2))) {
            clues.add(AgentKind.ORGANISATION, 2);
        }
        if (isListedAsOrganisation(name)) {
            clues.add(AgentKind.ORGANISATION, 4);
        }
        tell(before, name, clues);
        if (PLACES_BEFORE_THEIR_NAMES.contains(before)) {
            clues.add(AgentKind.PLACE, 3);
        }
        if ((before.equals("on") || before.equals("via")) && PLATFORMS.contains(name.text())) {
            clues.add(AgentKind.ORGANISATION, -9);
        } else if (before.equals("on") && POSTED.contains(name.lemma(-2))) {
            clues.add(AgentKind.ORGANISATION, 2.5);
        }
        if (before.equals("based") && name.word(-2).equals("-") && !WordList.ORGANISATIONS.has(name.word(-3))
                || before.equals("of") && HUNDREDTHS.contains(name.lemma(-2))) {
            clues.add(AgentKind.ORGANISATION, 2);
            clues.add(AgentKind.PERSON, -2);
        }
        if (WordList.NOUNS_OF_THINGS.has(name.lemma(-1))) {
            clues.ofThing();
        }
        if (BEFORE_ORGANISATIONS.contains(name.lemma(-1))) {
            clues.add(AgentKind.ORGANISATION, 1.5);
        }
        if (WordList.NOUNS_OF_ORGANISATIONS.has(before)) {
            clues.add(AgentKind.PERSON, -2);
        }
    }

    /** Whether the names of places stand after the word. */
    static boolean isBeforePlaces(String word) {
        return BEFORE_PLACES.contains(word);
    }

    private static void tell(String before, Spotted name, Clues clues) {
        var earlier = name.lemma(-2);
        if (SEATS.contains(earlier) && (before.equals("for") || before.equals("of"))) {
            clues.add(AgentKind.PLACE, 3);
        } else if (before.equals("in") && (PUBLISHED.contains(earlier) || name.lemma(-3).equals("publish"))) {
            clues.add(AgentKind.ORGANISATION, 2.5);
        } else if (AT_WORK.contains(before) && isWork(name)
                || AT_WORK.contains(before) && (WordList.TITLES.has(earlier) || AT_WORK_AFTER.contains(earlier))
                || before.equals("in") && SHARES.contains(earlier)
                || (before.equals("of") || before.equals("for")) && WordList.PARTS_OF_ORGANISATIONS.has(earlier)) {
            clues.add(AgentKind.ORGANISATION, 2.5);
        } else if (BEFORE_PLACES.contains(before)) {
            clues.add(AgentKind.PLACE, 1.7);
        } else if (before.equals("from") || before.equals("to")) {
            clues.add(AgentKind.PLACE, before.equals("from") ? 1.5 : .5);
        } else if (before.equals("of") && (WordList.NOUNS_OF_PLACES.has(earlier)
                || earlier.equals(",") && name.word(-3).matches("[1-9]\\d") && name.word(-4).equals(","))) {
            clues.add(AgentKind.PLACE, 3);
        } else if (before.equals("of") && name.words() > 1 && Character.isUpperCase((name.word(-2) + "a").charAt(0))) {
            clues.add(AgentKind.ORGANISATION, 1.5);
        } else if (name.word(-1).equals("The") && name.from() > 1) {
            clues.add(AgentKind.ORGANISATION, 2);
        } else if (before.equals("the")) {
            clues.add(AgentKind.ORGANISATION, WordList.NOUNS_OF_ORGANISATIONS.has(name.lemma(-3)) && !WordList.FIRST_WORDS_OF_PLACES.has(name.first()) ? 3
                    : name.words() > 1 ? .5 : OwnWords.areEnglish(name) ? 0 : 1);
            clues.add(AgentKind.ORGANISATION, earlier.equals("tell")
                    || earlier.equals("to") && name.word(-3).equalsIgnoreCase("according") ? 1.5 : 0);
            clues.add(AgentKind.PERSON, -2);
        } else if (BEFORE_PEOPLE.contains(before)) {
            clues.add(AgentKind.PERSON, 2);
        } else if (WordList.NOUNS_OF_ORGANISATIONS.has(before)) {
            clues.add(AgentKind.ORGANISATION, 2.5);
        } else if (before.equals(",") && !GivenNames.has(name.first()) && (WordList.PLACE_WORDS.has(name.word(-2))
                || WordList.ORGANISATION_WORDS.has(name.word(-2))
                || name.word(-2).equals("'s"))) {
            clues.add(AgentKind.PLACE, 1.5);
        } else if (name.words() > 1 && (name.from() < 2
                && name.near(0).filter(token -> token.is(",", "of") || token.isVerb()).isPresent()
                || before.equals(",") && name.word(0).equals(","))) {
            clues.add(AgentKind.PERSON, .5);
        }
    }

    /** Whether it is one of those that a word for several organisations stands before: two hospitals, Ellerton and Orling. */
    private static boolean isListedAsOrganisation(Spotted name) {
        var first = -1;
        while (first > -LIST && (name.word(first).matches("and|,") || name.near(first).filter(Capitals::isCapital).isPresent())) {
            first--;
        }
        var several = WordList.NOUNS_OF_ORGANISATIONS.has(name.lemma(first)) && !name.word(first).equals(name.lemma(first));
        return several && name.word(first + 1).equals(",") && (name.word(0).equals("and") || name.word(-1).equals("and"));
    }

    /** Whether words for several people, or for what a company does, stand before one name: the lawyers Pell Farrow; of the broker Pell Farrow. */
    private static boolean standsBesideFirm(Spotted name) {
        var comma = name.word(-1).equals(",");
        var noun = comma ? -2 : -1;
        if (name.words() > 1 && WordList.TRADES_OF_COMPANIES.has(name.word(-1)) && name.word(-2).equals("the") && BEFORE_EMPLOYERS.contains(name.word(-3))
                && !GivenNames.has(name.first())) {
            return true;
        }
        if (name.words() == 1 || name.near(noun).filter(token -> token.tag().equals("NOUN")).isEmpty()
                || name.word(0).equals("and") || name.word(0).equals(",") != comma) {
            return false;
        }
        return WordList.TRADES_OF_COMPANIES.has(name.word(noun)) && comma && !OwnWords.isOfPerson(name)
                || name.word(noun).endsWith("s") && !WordList.TITLES.has(name.word(noun)) && WordList.TITLES.has(name.lemma(noun));
    }

    /** Whether a noun for somebody's work stands a few words before: a professor of law at Ellerton. */
    private static boolean isWork(Spotted name) {
        for (var i = -2; i > -8 && !name.word(i).isEmpty(); i--) {
            var token = name.near(i).orElseThrow();
            if (Titles.isOccupation(token.lemma())) {
                return token.tag().equals("NOUN");
            }
            if (!Set.of("NOUN", "ADJ").contains(token.tag()) && !token.is("of", "in", "and", "for")) {
                return false;
            }
        }
        return false;
    }
}
