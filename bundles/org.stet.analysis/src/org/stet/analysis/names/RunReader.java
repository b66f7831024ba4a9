package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;

/** Reads runs of capitalised words with the small words and signs that join them to one name. */
final class RunReader {

    /** An article has a hundred; of what has more the rest is not read, because runs are compared in pairs. */
    private static final int MOST_RUNS = 3_000;
    private static final Set<String> JOINED_BY_OF = Set.of(
            "Academy", "Annals", "Archdiocese", "Archives", "Association", "Bank", "Bay", "Board", "Borough", "Brotherhood", "Bureau", "Cape",
            "Chamber", "Church", "City", "College", "Commonwealth", "Confederation", "Council", "County", "Court", "Department", "Diocese",
            "Federation", "Gulf", "House", "Institute", "Isle", "Journal", "Kingdom", "League", "Ministry", "Museum",
            "Office", "Panel", "Port", "Proceedings", "Republic", "School", "Society", "State", "States", "Strait", "Tower", "Union",
            "University");
    private static final Set<String> JOINED_BY_FOR = Set.of(
            "Agency", "Alliance", "Association", "Campaign", "Center", "Centre", "Commission", "Committee", "Council",
            "Department", "Foundation", "Fund", "Institute", "Ministry", "Office", "Society", "Trust");
    private static final Set<String> JOINED_BY_ON = Set.of(
            "Commission", "Committee", "Conference", "Council", "Institute", "Panel", "Subcommittee", "Taskforce");
    private static final Set<String> JOINED_BY_AND = Set.of(
            "Agriculture", "Arts", "Business", "Commerce", "Control", "Culture", "Customs", "Drug", "Education", "Energy", "Environment", "Fire",
            "Fisheries", "Food", "Gas", "Health", "Housing", "Immigration", "Industry", "Justice", "Labor", "Labour", "Leisure", "Parks",
            "Research", "Revenue", "Roads", "Safety", "Science", "Securities", "Trade", "Transport", "Waste", "Water", "Work");
    private static final Set<String> PUBLICATIONS = Set.of("Annals", "Archives", "Journal", "Proceedings");
    private static final Set<String> MINISTRIES = Set.of("Department", "Ministry");
    private static final Set<String> BODIES_OF_TRADES = Set.of("Association", "Federation", "Guild", "Institute", "Society", "Union");
    private static final Set<String> SERVICES_OF_TWO_PLACES = Set.of(
            "Ambulance", "Constabulary", "Council", "Fire", "Hospitals", "NHS", "Police", "Probation", "Teaching", "University");
    private static final Set<String> POSSESSIVE_IN_NAME = Set.of(
            "Alzheimer", "Attorney", "Children", "Coroner", "Examiner", "General", "Governor", "King", "Lloyd", "Lord", "Marshal", "McDonald", "Men", "Moody",
            "Parkinson", "People", "Poor", "Prosecutor", "Queen", "Regent", "Sainsbury", "Sheriff", "Veterans", "Women");
    /** Family names that stand before given names of two syllables, the second one small: Kim Seo-yeon. */
    private static final Set<String> BEFORE_TWO_SYLLABLES = Set.of(
            "Ahn", "An", "Bae", "Baek", "Bang", "Byun", "Cha", "Chang", "Chen", "Cho", "Choi", "Choo", "Chu", "Chun", "Chung", "Gil",
            "Go", "Gu", "Ha", "Han", "Heo", "Ho", "Hong", "Hsieh", "Huang", "Hur", "Hwang", "Im", "Jang", "Jeon", "Jeong", "Ji", "Jin",
            "Jo", "Joo", "Ju", "Jun", "Jung", "Kang", "Kim", "Ko", "Koo", "Kwak", "Kwon", "Lai", "Lee", "Lim", "Lin", "Liu", "Ma", "Min",
            "Moon", "Nam", "No", "Noh", "Oh", "Pak", "Park", "Ri", "Roh", "Ryu", "Seo", "Seok", "Shim", "Shin", "So", "Sohn", "Son",
            "Song", "Suh", "Sung", "Tsai", "Wang", "Woo", "Wu", "Yang", "Yeo", "Yeon", "Yi", "Yim", "Yoo", "Yoon", "Yu", "Yun");

    private final Capitals capitals;

    private RunReader(Capitals capitals) {
        this.capitals = capitals;
    }

    /** The runs in reading order. */
    static List<Spotted> read(List<Sentence> sentences) {
        return new RunReader(new Capitals(sentences)).runs(sentences);
    }

    private List<Spotted> runs(List<Sentence> sentences) {
        var runs = new ArrayList<Spotted>();
        for (var sentence : sentences) {
            var tokens = sentence.tokens();
            for (var i = 0; i < tokens.size() && runs.size() < MOST_RUNS; i++) {
                if (capitals.isPart(tokens, i, false)) {
                    runs.add(new Spotted(sentence, i, end(tokens, i), ""));
                    i = runs.getLast().to() - 1;
                }
            }
        }
        return runs;
    }

    /** The index after the run that begins at a token. */
    private int end(List<Token> tokens, int start) {
        var end = start + 1;
        while (end < tokens.size()) {
            var next = after(tokens, start, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The index after one more word of the run that ends before a token, or that of the token if the run ends there. */
    private int after(List<Token> tokens, int start, int end) {
        var last = tokens.get(end - 1).text();
        var token = tokens.get(end);
        if (capitals.isPart(tokens, end, true)) {
            return end + 1;
        }
        var text = token.text();
        if (text.equals("'s") && end - start == 2 && tokens.get(start).is("St", "St.")) {
            return end + 1;
        }
        if (end + 1 == tokens.size()) {
            return end;
        }
        if (isBeforeNickname(tokens, end)) {
            return end + 4;
        }
        if (text.equals("-") && end == start + 2 && BEFORE_TWO_SYLLABLES.contains(tokens.get(start).text())
                && tokens.get(end + 1).text().matches("\\p{Ll}{2,6}") && token.end() == tokens.get(end + 1).start()) {
            return end + 2;
        }
        var next = capitals.isPart(tokens, end + 1, true);
        if (text.equals("-") && next && token.start() == tokens.get(end - 1).end() && token.end() == tokens.get(end + 1).start()
                && !(Places.has(last) && Places.has(tokens.get(end + 1).text()))
                || text.equals("&") && next
                || text.equals("and") && next && (JOINED_BY_AND.contains(last) && hasHead(tokens, end + 1)
                        || isOfTwoPlaces(tokens, start, end) || isOfTwoMatters(tokens, start, end) || isOfTwoTrades(tokens, start, end))
                || (text.equals("'s") && (POSSESSIVE_IN_NAME.contains(last) || tokens.get(Math.max(start, end - 2)).is("King",
                "Queen", "St", "St."))
                        || text.equals("'") && last.endsWith("s") || text.equals("'s") && tokens.get(end + 1).is("Arms")) && next && hasHead(tokens, end + 1)) {
            return end + 2;
        }
        if (text.equals("of") && JOINED_BY_OF.contains(last) || text.equals("for") && JOINED_BY_FOR.contains(last)
                || text.equals("on") && JOINED_BY_ON.contains(last)) {
            var name = tokens.get(end + 1).is("the") ? end + 2 : end + 1;
            return name < tokens.size() && capitals.isPart(tokens, name, true) ? name + 1 : end;
        }
        if (PersonName.isParticle(text) || text.equals("do") && isBeforeDo(last)) {
            var name = end + 1;
            while (name + 1 < tokens.size() && (PersonName.isParticle(tokens.get(name).text()) || tokens.get(name).is("-"))) {
                name++;
            }
            return capitals.isPart(tokens, name, true) && name < end + 4 ? name + 1 : end;
        }
        return end;
    }

    /** Whether "do" is no verb after the word but joins a name of Portuguese: Rua do Moinho. */
    private static boolean isBeforeDo(String word) {
        return WordList.FIRST_WORDS_OF_PLACES.has(word) || WordList.FIRST_WORDS_OF_ORGANISATIONS.has(word);
    }

    /** Whether a nickname between quotation marks stands inside a name: Peter “Sparky” Ambler. */
    private boolean isBeforeNickname(List<Token> tokens, int mark) {
        return tokens.get(mark).is("“", "\"", "‘", "'") && mark + 3 < tokens.size() && Capitals.isCapital(tokens.get(mark + 1))
                && tokens.get(mark + 2).is("”", "\"", "’", "'") && capitals.isPart(tokens, mark + 3, true);
    }

    /** Whether "and" joins two places, as in Devon and Cornwall Police, or stands in the name of one. */
    private static boolean isOfTwoPlaces(List<Token> tokens, int start, int and) {
        var first = and == start + 1 ? tokens.get(start).text() : "";
        if (Places.has(first + " and " + tokens.get(and + 1).text())) {
            return true;
        }
        return !first.isEmpty() && !GivenNames.has(first) && start > 0 && tokens.get(start - 1).is("the", "The") && and + 2 < tokens.size()
                && SERVICES_OF_TWO_PLACES.contains(tokens.get(and + 2).text());
    }

    /** Whether "and" joins two matters of a ministry, a journal or a college, as in Department for Air and Rivers. */
    private static boolean isOfTwoMatters(List<Token> tokens, int start, int and) {
        var next = tokens.get(and + 1).text();
        return (MINISTRIES.contains(tokens.get(start).text()) || PUBLICATIONS.contains(tokens.get(start).text())
                || tokens.get(start).is("Royal") && tokens.get(start + 1).is("College") && start + 2 < and)
                && tokens.subList(start, and).stream().anyMatch(token -> token.is("of", "for", "on")) && !Capitals.isAcronym(next)
                && WordList.ENGLISH_WORDS.hasLower(tokens.get(and - 1).text()) && !WordList.ORGANISATION_WORDS.has(next)
                && !WordList.TITLES.hasLower(next) && !Places.has(next) && !GivenNames.has(next);
    }

    /** Whether "and" joins two trades whose union it is: the Amalgamated Metal and Foundry Union. */
    private static boolean isOfTwoTrades(List<Token> tokens, int start, int and) {
        return start > 0 && tokens.get(start - 1).is("the", "The") && and + 2 < tokens.size() && BODIES_OF_TRADES.contains(tokens.get(and + 2).text())
                && !WordList.ORGANISATION_WORDS.has(tokens.get(and - 1).text())
                && tokens.subList(start, and + 2).stream().map(Token::text).allMatch(WordList.ENGLISH_WORDS::hasLower);
    }

    /** Whether the rest of the run holds a word for a kind of organisation or place. */
    private boolean hasHead(List<Token> tokens, int start) {
        for (var i = start; i < tokens.size() && capitals.isPart(tokens, i, true); i++) {
            if (WordList.ORGANISATION_WORDS.has(tokens.get(i).text()) || WordList.PLACE_WORDS.has(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }
}
