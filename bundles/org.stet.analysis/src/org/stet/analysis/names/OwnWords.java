package org.stet.analysis.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.analysis.text.Token;
import org.stet.model.AgentKind;

/** What the words of a name tell of what it names, wherever it stands. */
final class OwnWords {

    private static final Set<String> FIELDS_OF_CENTRES = Set.of(
            "Cancer", "Care", "Conference", "Data", "Health", "Heart", "Innovation", "Law", "Leisure", "Medical", "Policy",
            "Research", "Science", "Sports", "Technology", "Treatment", "Visitor");
    /** What charities and authorities of a country have as their last word: Cancer Research UK. */
    private static final Set<String> OF_NATION = Set.of("UK", "England", "Scotland", "Wales");
    private static final Set<String> ROADS = Set.of(
            "Avenue", "Ave.", "Boulevard", "Blvd.", "Dr.", "Drive", "Lane", "Ln.", "Rd.", "Road", "St.", "Street");
    private static final Set<String> RED_CROSS = Set.of("Cross", "Crescent");
    private static final Set<String> SHORT_FOR_HOSPITALS = Set.of("General", "Memorial", "Regional");
    /** What American stations call themselves: KTVB, WGSB-TV. */
    private static final Pattern CALL_SIGN = Pattern.compile("[KW]\\p{Lu}{2,3}-(?:TV|FM|AM|DT)");
    private static final Pattern OF_COMPANIES = Pattern.compile(
            ".+(?:bank|bio|corp|gen|media|net|pharm|pharma|serve|soft|tech|tel|ware)");
    private static final Pattern OF_TOWNS = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:borough|burgh|haven|mouth|shire|town|ville)");

    private OwnWords() {
    }

    static void tell(Spotted name, Clues clues) {
        var text = name.text();
        var personal = GivenNames.has(name.first()) && name.words() > 1 && name.words() < 6;
        if (WordList.ORGANISATIONS.has(text)) {
            clues.add(AgentKind.ORGANISATION, 5);
        }
        if (Places.has(text)) {
            clues.add(AgentKind.PLACE, 5);
        }
        if (personal) {
            clues.add(AgentKind.PERSON, 3);
        } else if (GivenNames.has(text)) {
            clues.add(AgentKind.PERSON, 2);
        }
        if (name.words() > 1) {
            ofSeveral(name, clues);
        } else if (Capitals.isAcronym(text)) {
            clues.add(AgentKind.ORGANISATION, 1.2);
        } else if (isCamelCase(text)) {
            clues.add(AgentKind.ORGANISATION, 1.2);
            clues.add(AgentKind.PERSON, -2);
        } else if (OF_TOWNS.matcher(text).matches() && name.title().isEmpty()) {
            clues.add(AgentKind.PLACE, Clues.ENOUGH_FOR_ONE_WORD);
        }
    }

    private static void ofSeveral(Spotted name, Clues clues) {
        if (isRoad(name)) {
            clues.add(AgentKind.PERSON, -3);
        }
        var surname = WordList.SURNAMES_TOO.has(name.last());
        if (WordList.ORGANISATION_WORDS.has(name.head()) && !Places.has(name.text())) {
            clues.add(AgentKind.ORGANISATION, surname ? 2 : 5);
        }
        if (WordList.PLACE_WORDS.has(name.head())) {
            clues.add(AgentKind.PLACE, surname ? 2 : 4);
        }
        if (WordList.FIRST_WORDS_OF_PLACES.has(name.first()) || isGround(name)) {
            clues.add(AgentKind.PLACE, 3);
        }
        if (WordList.FIRST_WORDS_OF_ORGANISATIONS.has(name.first()) && !isGround(name) || name.tokens().getLast().is("centre", "center")
                && FIELDS_OF_CENTRES.contains(name.tokens().get(name.words() - 2).text())) {
            clues.add(AgentKind.ORGANISATION, 7);
        }
        if (RED_CROSS.contains(name.last()) && name.tokens().get(name.words() - 2).is("Red") || CALL_SIGN.matcher(name.text()).matches()) {
            clues.add(AgentKind.ORGANISATION, 9);
        }
        if (isHospital(name)) {
            clues.add(AgentKind.ORGANISATION, 3);
        }
        if (isTeam(name)) {
            clues.add(AgentKind.ORGANISATION, 2.5);
        }
        if (OF_NATION.contains(name.last()) && !WordList.FIRST_WORDS_OF_PLACES.has(name.first())) {
            clues.add(AgentKind.ORGANISATION, 6);
        }
        inside(name, clues);
        if (name.tokens().stream().anyMatch(token -> token.is("”", "’", "\""))) {
            clues.add(AgentKind.PERSON, 4);
        }
        if (name.tokens().stream().anyMatch(token -> token.text().matches("\\p{Lu}\\.") || token.is("Jr", "Jr.", "Sr",
                "Sr."))) {
            clues.add(AgentKind.PERSON, 3);
        }
        if (name.words() < 5) {
            byVocabulary(name, clues);
        }
    }

    /** Whether it is short for a hospital, as people say where they are taken: Mercy General. */
    private static boolean isHospital(Spotted name) {
        return SHORT_FOR_HOSPITALS.contains(name.last()) && !WordList.TITLES.hasLower(name.first())
                && (name.word(-1).equals("at") || name.word(-1).equals("to"));
    }

    /** Whether it ends as roads do, and stands where an address does or has more than a given name before that. */
    private static boolean isRoad(Spotted name) {
        return ROADS.contains(name.last()) && (name.words() > 2 || !GivenNames.has(name.first()) || name.word(-1).matches("\\d+|on"));
    }

    /** What the words that join two others tell. */
    private static void inside(Spotted name, Clues clues) {
        for (var i = 1; i + 1 < name.words(); i++) {
            if (name.tokens().get(i).is("of", "for", "on") && (WordList.ORGANISATION_WORDS.has(name.tokens().get(i - 1).text())
                    || name.tokens().get(i - 1).is("centre", "center"))) {
                clues.add(AgentKind.ORGANISATION, 5);
            }
            if (name.tokens().get(i - 1).is("'s", "'") && WordList.ORGANISATION_WORDS.has(name.tokens().get(i).text())) {
                clues.add(AgentKind.ORGANISATION, 4);
            }
            if (name.tokens().get(i).is("of") && WordList.PLACE_WORDS.has(name.tokens().get(i - 1).text())) {
                clues.add(AgentKind.PLACE, 3);
            }
            if (name.tokens().get(i).is("&")) {
                clues.add(isPub(name) ? AgentKind.PLACE : AgentKind.ORGANISATION, 4);
            }
        }
    }

    /** Whether it is called by two things with an article, as pubs are: the Eel & Anchor. */
    private static boolean isPub(Spotted name) {
        return name.words() == 3 && name.word(-1).equals("the") && name.tokens().stream()
                .allMatch(token -> token.is("&") || !WordList.ORGANISATION_WORDS.has(token.text()) && !GivenNames.has(token.text())
                        && WordList.ENGLISH_WORDS.hasLower(token.text()));
    }

    /** Whether it ends in a word for many of a kind, as firms and teams do, and does not begin as people's names do. */
    static boolean isTeam(Spotted name) {
        var last = name.head();
        return last.length() > 4 && last.endsWith("s") && WordList.ENGLISH_WORDS.hasLower(last.substring(0, last.length() - 1))
                && !WordList.SURNAMES_TOO.has(last) && !WordList.PLACE_WORDS.has(last) && name.title().isEmpty() && !GivenNames.has(name.first())
                && name.tokens().stream().noneMatch(token -> token.is("of", "&"));
    }

    /** Whether nothing but a person's name has words such as these: no word of English in it, no organisation's and no place's. */
    static boolean isOfPerson(Spotted name) {
        return looksPersonal(name) && name.words() < 5 && !WordList.FIRST_WORDS_OF_ORGANISATIONS.has(name.first())
                && name.tokens().stream().map(Token::text).noneMatch(word -> WordList.ENGLISH_WORDS.hasLower(word) || Places.has(word));
    }

    static boolean areEnglish(Spotted name) {
        return name.tokens().stream().map(Token::text).allMatch(WordList.ENGLISH_WORDS::hasLower);
    }

    /** Words that English has for other things as well make the name of a body more often than that of a person. */
    private static void byVocabulary(Spotted name, Clues clues) {
        if (!looksPersonal(name)) {
            clues.add(AgentKind.PERSON, -2);
        } else if (areEnglish(name)) {
            clues.add(AgentKind.PERSON, .3);
            clues.add(AgentKind.ORGANISATION, .5);
        } else if (OF_COMPANIES.matcher(name.last()).matches()) {
            clues.add(AgentKind.ORGANISATION, 1);
        } else if (GivenNames.has(name.first())
                || name.tokens().stream().map(Token::text).filter(word -> !PersonName.isParticle(word)).noneMatch(WordList.ENGLISH_WORDS::hasLower)) {
            clues.add(AgentKind.PERSON, 1);
        } else {
            clues.add(AgentKind.PERSON, .6);
            clues.add(AgentKind.ORGANISATION, .5);
        }
    }

    /** Whether every word might be part of a person's name: none in capitals, none for an organisation or a nation. */
    private static boolean looksPersonal(Spotted name) {
        return name.tokens().stream().map(Token::text).noneMatch(word -> isCamelCase(word)
                || word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
                || word.length() == 1 && !"-Ó“”‘’\"'".contains(word) || WordList.ORGANISATION_WORDS.has(word)
                && !WordList.SURNAMES_TOO.has(word)
                || WordList.DEMONYMS.has(word));
    }

    /** Whether it is a ground rather than the club that plays there: Stade des Lilas, Stade Lunaire. */
    private static boolean isGround(Spotted name) {
        return name.first().equals("Stade") && name.words() > 2 && name.tokens().get(1).is("de", "des", "du");
    }

    private static boolean isCamelCase(String word) {
        return word.matches("\\p{Lu}\\p{Ll}+\\p{Lu}.*") && !word.matches("(Ma?c|O'|De|Di|La|Le|Van).*|\\p{Lu}\\p{Ll}'.*");
    }
}
