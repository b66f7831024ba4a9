package org.stet.analysis.names;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.text.Document;
import org.stet.analysis.text.Token;

/** How reports of sport name sides: by the town alone, and as those who win, sign, sell and play. */
final class Sport {

    private static final int ENOUGH = 6;
    /** How far from a country the caps that somebody has for it are told. */
    private static final int CAPS = 8;
    /** Words that hardly anything but sport has. */
    private static final Set<String> STRONG = Set.of(
            "batsman", "batter", "bowler", "cornerback", "defender", "equaliser", "footballer", "gaffer", "goalkeeper", "goalless",
            "hamstring", "innings", "kickoff", "midfield", "midfielder", "offside", "playmaker", "quarterback", "relegation", "scrum",
            "semifinal", "striker", "touchdown", "umpire", "unbeaten", "wicket", "winger");
    private static final Set<String> MIDDLING = Set.of(
            "athlete", "championship", "club", "coach", "cricket", "fixture", "football", "league", "player", "referee", "rugby",
            "skipper", "squad", "stadium", "tournament");
    private static final Set<String> WEAK = Set.of(
            "agent", "cup", "debut", "fan", "game", "goal", "injury", "loan", "manager", "match", "pitch", "promotion", "score",
            "season", "side", "signing", "substitute", "team", "title", "transfer", "win");
    private static final Set<String> CLUBS = Set.of(
            "Albion", "Athletic", "City", "County", "Forest", "Harriers", "Park", "Rangers",
            "Rovers", "Town", "United", "Utd", "Vale", "Villa", "Wanderers");
    private static final Set<String> LEGAL_FORMS = Set.of("AFC", "BK", "CF", "FC", "FK", "IF", "IK", "RFC", "Rugby", "SC", "SK");
    private static final Set<String> SURNAMES_TOO = Set.of("Forest", "Park", "Vale", "Villa");
    private static final Set<String> BEFORE_GROUNDS = Set.of("at", "in", "inside", "near", "outside", "around", "to");
    private static final Set<String> BEFORE_SIDES = Set.of(
            "against", "beat", "captain", "coach", "defeat", "down", "edge", "eliminate", "face", "hammer", "host", "join",
            "knock", "leave", "manage", "oppose", "over", "past", "play", "rejoin", "sink", "stun", "thrash", "thump",
            "trounce", "v", "v.", "versus", "visit", "vs", "vs.");
    private static final Set<String> MOVES = Set.of(
            "agreement", "appear", "beat", "beating", "career", "defeat", "rout", "spell", "stint", "success", "triumph", "year", "appearance", "arrive", "arrival", "bid", "cap", "contract", "deal", "debut", "depart",
            "draw", "fee", "fixture", "friendly", "game", "go", "goal", "interest", "loan", "lose", "loss", "manager", "move", "offer",
            "match", "play", "point", "return", "score", "sign", "switch", "talk", "tie", "time", "transfer", "trip", "victory",
            "win");
    /** Who and what comes from a town rather than from its club. */
    private static final Set<String> AT_HOME = Set.of(
            "boy", "child", "couple", "drive", "family", "father", "fly", "girl", "journey", "man", "mother", "people", "supporter", "teenager", "train",
            "travel", "walk", "woman");
    private static final Set<String> AFTER_MOVES = Set.of("against", "at", "by", "for", "from", "of", "over", "to", "with");

    private Sport() {
    }

    static boolean isAbout(Document document) {
        var lemmas = document.sentences().flatMap(sentence -> sentence.tokens().stream()).map(Token::lemma)
                .collect(Collectors.toSet());
        var strong = lemmas.stream().filter(STRONG::contains).count();
        var middling = lemmas.stream().filter(MIDDLING::contains).count();
        return strong + middling > 0 && 3 * strong + 2 * middling + lemmas.stream().filter(WEAK::contains).count() >= ENOUGH;
    }

    /** Whether a name in a report of sport ends like that of a club, and does not stand where a ground would. */
    static boolean isClub(Spotted name) {
        return name.words() > 1 && CLUBS.contains(name.last()) && !BEFORE_GROUNDS.contains(name.lemma(-1))
                && (!SURNAMES_TOO.contains(name.last()) || isSide(name));
    }

    /** What a club is called without the word that says that it is one: a town for the most part. */
    static Optional<String> town(Spotted name) {
        if (isClub(name) || name.words() > 1 && (LEGAL_FORMS.contains(name.last()) || OwnWords.isTeam(name))) {
            return Optional.of(new Spotted(name.sentence(), name.from(), name.to() - 1, "").text());
        }
        return name.words() == 2 && WordList.FIRST_WORDS_OF_ORGANISATIONS.has(name.first())
                ? Optional.of(new Spotted(name.sentence(), name.to() - 1, name.to(), "").text()) : Optional.empty();
    }

    /** Whether a name that is a club's as well as a town's stands where a report of sport speaks of the town. */
    static boolean isTown(Spotted name) {
        return Set.of("in", "near", "around", "outside", "of").contains(name.lemma(-1)) || name.lemma(-1).equals(",") && name.lemma(0).equals(",")
                || name.lemma(0).equals("-")
                || name.lemma(-1).equals("from") && (AT_HOME.contains(name.lemma(-2)) || name.near(-2).filter(token -> token.tag().equals("NUM")).isPresent());
    }

    /** Whether a name is the word alone that many clubs have as their last: United, City. */
    static boolean isShortForm(Spotted name) {
        return name.words() == 1 && CLUBS.contains(name.text()) && !SURNAMES_TOO.contains(name.text());
    }

    /** Whether a name stands where a report of sport speaks of a side. */
    static boolean isSide(Spotted name) {
        var before = name.lemma(-1).equals("the") ? -2 : -1;
        return BEFORE_SIDES.contains(name.lemma(before))
                || AFTER_MOVES.contains(name.lemma(before)) && (MOVES.contains(name.lemma(before - 1))
                        || MOVES.contains(name.lemma(before - 2)))
                || name.lemma(-1).equals("for") && name.words() == 1 || isScore(name, 0)
                || name.lemma(0).equals("'s") && isScore(name, 1) || hasRole(name)
                || !Set.of("in", "at", "near").contains(name.lemma(before)) && name.near(0).filter(Token::isVerb).isPresent();
    }

    /** Whether players are told to have caps for what is named, or to be its internationals: a country. */
    static boolean isNation(Spotted name) {
        if (name.words() < 3 && name.lemma(0).equals("international")) {
            return true;
        }
        for (var i = -2; (name.lemma(-1).equals("for") || name.lemma(-1).equals("by")) && i > -CAPS && !name.word(i).isEmpty(); i--) {
            if (name.lemma(i).equals("cap")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScore(Spotted name, int at) {
        return name.word(at).matches("\\d{1,3}") && name.word(at + 1).matches("[-–]") && name.word(at + 2).matches("\\d{1,3}");
    }

    /** Whether what follows says what somebody does for it: Ellerton striker, Ellerton head coach. */
    private static boolean hasRole(Spotted name) {
        return WordList.TITLES.has(name.lemma(0))
                || WordList.TITLE_MODIFIERS.has(name.lemma(0)) && WordList.TITLES.has(name.lemma(1))
                || name.lemma(0).equals("'s") && WordList.TITLES.has(name.lemma(1));
    }
}
