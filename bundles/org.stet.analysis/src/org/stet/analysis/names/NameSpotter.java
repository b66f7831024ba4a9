package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;

/** Finds the runs of capitalised words that may be names, without saying of what. */
final class NameSpotter {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "des", "la", "le", "du", "di", "da", "dos", "das", "del", "della", "bin", "bint",
            "ibn", "al", "el", "ul", "ben", "ter", "ten", "zu", "y");
    private static final Set<String> JOINED_BY_OF = Set.of(
            "Academy", "Annals", "Archdiocese", "Archives", "Association", "Bank", "Bay", "Board", "Bureau", "Cape",
            "Chamber", "Church", "City", "College", "Commonwealth", "Council", "County", "Court", "Department", "Diocese",
            "Federation", "Gulf", "House", "Institute", "Isle", "Journal", "Kingdom", "League", "Ministry", "Museum",
            "Office", "Panel", "Port", "Proceedings", "Republic", "School", "Society", "State", "States", "Strait", "Tower", "Union",
            "University");
    private static final Set<String> JOINED_BY_FOR = Set.of(
            "Agency", "Alliance", "Association", "Campaign", "Center", "Centre", "Commission", "Committee", "Council",
            "Department", "Foundation", "Fund", "Institute", "Ministry", "Office", "Society", "Trust");
    private static final Set<String> JOINED_BY_AND = Set.of(
            "Agriculture", "Arts", "Business", "Commerce", "Control", "Culture", "Customs", "Drug", "Education", "Energy", "Environment", "Fire",
            "Fisheries", "Food", "Gas", "Health", "Housing", "Immigration", "Industry", "Justice", "Labor", "Labour", "Leisure", "Parks",
            "Research", "Revenue", "Roads", "Safety", "Science", "Securities", "Trade", "Transport", "Waste", "Water", "Work");
    private static final Set<String> MINISTRIES = Set.of("Department", "Ministry");
    private static final Set<String> JOINED_BY_ON = Set.of(
            "Commission", "Committee", "Conference", "Council", "Institute", "Panel", "Subcommittee", "Taskforce");
    private static final Set<String> SERVICES_OF_TWO_PLACES = Set.of(
            "Ambulance", "Constabulary", "Council", "Fire", "Hospitals", "NHS", "Police", "Probation", "Teaching", "University");
    private static final Set<String> POSSESSIVE_IN_NAME = Set.of(
            "Children", "King", "Lloyd", "Lord", "McDonald", "Men", "Moody", "People", "Poor", "Queen", "Regent", "Sainsbury",
            "Veterans", "Women");
    /** An article has a hundred; of what has more the rest is not read, because runs are compared in pairs. */
    /** Titles that hospitals and schools are called by, with the name after them: Queen Adelaide Hospital. */
    private static final Set<String> OF_NAMESAKES = Set.of(
            "Dame", "Dr", "Duchess", "Duke", "Earl", "General", "King", "Lady", "Lord", "President", "Prince", "Princess", "Queen", "Sir");
    /** Family names that stand before given names of two syllables, the second one small: Kim Seo-yeon. */
    private static final Set<String> BEFORE_TWO_SYLLABLES = Set.of(
            "Ahn", "An", "Bae", "Baek", "Bang", "Byun", "Cha", "Chang", "Chen", "Cho", "Choi", "Choo", "Chu", "Chun", "Chung", "Gil", "Go", "Gu", "Ha",
            "Han", "Heo", "Ho", "Hong", "Hsieh", "Huang", "Hur", "Hwang", "Im", "Jang", "Jeon", "Jeong", "Ji", "Jin", "Jo", "Joo", "Ju", "Jun", "Jung",
            "Kang", "Kim", "Ko", "Koo", "Kwak", "Kwon", "Lai", "Lee", "Lim", "Lin", "Liu", "Ma", "Min", "Moon", "Nam", "No", "Noh", "Oh", "Pak", "Park",
            "Ri", "Roh", "Ryu", "Seo", "Seok", "Shim", "Shin", "So", "Sohn", "Son", "Song", "Suh", "Sung", "Tsai", "Wang", "Woo", "Wu", "Yang", "Yeo",
            "Yeon", "Yi", "Yim", "Yoo", "Yoon", "Yu", "Yun");
    /** Endings of nouns for what people do. */
    private static final Pattern OF_TRADES = Pattern.compile(".{3,}(?:er|or|ist|ian|man|woman)");
    private static final int MOST_RUNS = 3_000;
    private static final int LONGEST_DATELINE = 12;
    private static final Pattern STANDS_FOR_MODEL = Pattern.compile(".*\\d.*");

    /** What American reports put after a legislator: R-Ohio, D-Calif. */
    private static final Pattern OF_PARTY = Pattern.compile("[DIR]-\\p{Lu}.*");

    private final Set<String> small = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    /** The words in the middle of sentences that end a run of capitalised words, or are one. */
    private final Set<String> last = new HashSet<>();
    private final Document document;

    private NameSpotter(Document document) {
        this.document = document;
        running().forEach(sentence -> {
            var tokens = sentence.tokens();
            for (var i = 0; i < tokens.size(); i++) {
                if (isCapital(tokens.get(i)) && !opens(tokens, i)
                        && !(WordList.SENTENCE_OPENERS.has(tokens.get(i).text()) && isCapital(tokens.get(i - 1)))) {
                    inside.add(tokens.get(i).text());
                    if (i + 1 == tokens.size() || !isCapital(tokens.get(i + 1)) && !tokens.get(i + 1).is("of", "&", "and")) {
                        last.add(tokens.get(i).text());
                    }
                } else if (Character.isLowerCase(tokens.get(i).text().codePointAt(0))) {
                    small.add(tokens.get(i).text());
                }
            }
        });
    }

    /** The runs in reading order; lines in title case or capitals hold none, because there any word is capitalised. */
    static List<Spotted> spot(Document document) {
        var spotter = new NameSpotter(document);
        var found = new ArrayList<Spotted>();
        var runs = spotter.runs();
        var known = runs.stream().filter(NameSpotter::isKnown).map(Spotted::text).collect(Collectors.toSet());
        for (var bare : runs) {
            var run = withParticles(bare, runs);
            if (run.words() > 1 && known.stream().anyMatch(name -> name.startsWith(run.text() + " "))) {
                found.add(run);
            } else {
                strip(run.sentence(), run.from(), run.to(), found);
            }
        }
        found.removeIf(NameSpotter::isNumberedOrOther);
        return found;
    }

    /** The run with the particles before it, if they belong to a longer name that ends so: van der Meer of Ruud van der Meer. */
    private static Spotted withParticles(Spotted run, List<Spotted> runs) {
        var from = run.from();
        while (from > 0 && isParticle(run.sentence().tokens().get(from - 1).text())) {
            from--;
        }
        if (from == run.from()) {
            return run;
        }
        var whole = new Spotted(run.sentence(), from, run.to(), "");
        return runs.stream().anyMatch(other -> other.text().endsWith(" " + whole.text())) ? whole : run;
    }

    /** Whether it is a thing with a number, such as Room 101, or ends like a law, an event or a product, or tells a nation or a party. */
    private static boolean isNumberedOrOther(Spotted run) {
        var numbered = run.words() == 1 && !Sport.isShortForm(run) && run.near(0).filter(next -> next.tag().equals("NUM")).isPresent();
        var titled = !run.title().isEmpty() && !WordList.ENGLISH_WORDS.hasLower(run.text());
        return run.words() == 1 && run.first().length() == 1 || !isKnown(run) && !titled && !GivenNames.has(run.first())
                && (numbered || WordList.OTHER_WORDS.has(run.last()) || WordList.DEMONYMS.has(run.text())
                        || OF_PARTY.matcher(run.first()).matches());
    }

    private List<Sentence> running() {
        return document.blocks().stream().filter(Block::isRead).filter(Predicate.not(NameSpotter::isTitleCase))
                .flatMap(block -> block.sentences().stream()).toList();
    }

    /** Whether a line that is no sentence is a byline, or has nearly all its long words or all its words capitalised. */
    static boolean isTitleCase(Block block) {
        var tokens = block.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
        var words = tokens.stream().filter(token -> Character.isLetter(token.text().charAt(0))).toList();
        if (words.isEmpty() || tokens.getLast().is(".", "?", "!", "”", "\"")) {
            return false;
        }
        var longWords = words.stream().filter(word -> word.text().length() > 3).toList();
        var capitals = longWords.stream().filter(NameSpotter::isCapital).count();
        return longWords.size() > 3 && capitals * 10 >= longWords.size() * 8 || words.stream().allMatch(NameSpotter::isCapital)
                || words.getFirst().is("By") && words.size() > 1 && isCapital(words.get(1));
    }

    private List<Spotted> runs() {
        var runs = new ArrayList<Spotted>();
        for (var sentence : running()) {
            var tokens = sentence.tokens();
            for (var i = 0; i < tokens.size() && runs.size() < MOST_RUNS; i++) {
                if (isPart(tokens, i, false)) {
                    runs.add(new Spotted(sentence, i, end(tokens, i), ""));
                    i = runs.getLast().to() - 1;
                }
            }
        }
        return runs;
    }

    /** Whether the token may belong to a name; what opens a sentence must look like one otherwise as well. */
    private boolean isPart(List<Token> tokens, int i, boolean continues) {
        var token = tokens.get(i);
        var text = token.text();
        if (WordList.ORGANISATIONS.has(text)) {
            return true;
        }
        if (!isCapital(token) || STANDS_FOR_MODEL.matcher(text).matches() || text.equals("I")) {
            return false;
        }
        if (isNumber(tokens, i) || text.equals("Jan") && isBesideFigures(tokens, i)) {
            return false;
        }
        if (WordList.NO_NAMES.has(text)) {
            return continues && WordList.ORGANISATION_WORDS.has(text) || text.equals("May") && (continues || i + 1 < tokens.size() && isCapital(tokens.get(i + 1))
                    && !WordList.NO_NAMES.has(tokens.get(i + 1).text()) && !Places.has(tokens.get(i + 1).text()));
        }
        return continues || !opens(tokens, i) || isNameAtOpening(tokens, i);
    }

    /** Whether figures follow it directly, as in DC-9 and IN/4417. */
    private static boolean isNumber(List<Token> tokens, int i) {
        return i + 2 < tokens.size() && tokens.get(i + 1).is("-", "/") && tokens.get(i).end() == tokens.get(i + 1).start()
                && Character.isDigit(tokens.get(i + 2).text().charAt(0));
    }

    private static boolean isBesideFigures(List<Token> tokens, int i) {
        return i > 0 && Character.isDigit(tokens.get(i - 1).text().charAt(0))
                || i + 1 < tokens.size() && Character.isDigit(tokens.get(i + 1).text().charAt(0));
    }

    private boolean isNameAtOpening(List<Token> tokens, int i) {
        var token = tokens.get(i);
        var text = token.text();
        var next = i + 1;
        while (next < tokens.size() && isParticle(tokens.get(next).text()) && isParticle(text.toLowerCase(Locale.ROOT))) {
            next++;
        }
        var followed = next < tokens.size() && isCapital(tokens.get(next)) && !WordList.NO_NAMES.has(tokens.get(next).text());
        if (WordList.SENTENCE_OPENERS.has(text)) {
            return followed && (GivenNames.has(text) || text.equals("New"))
                    || inside.contains(text) && !small.contains(text.toLowerCase(Locale.ROOT));
        }
        if (Places.has(text) || GivenNames.has(text) && (followed || !WordList.ENGLISH_WORDS.hasLower(text)
                || isActing(tokens, i)) || WordList.DEMONYMS.has(text)
                || WordList.TITLES.hasLower(text) && followed || inside.contains(text)
                        && (last.contains(text) || !WordList.ENGLISH_WORDS.hasLower(text) || isActing(tokens, i))) {
            return true;
        }
        if (small.contains(text.toLowerCase(Locale.ROOT))) {
            return next > i + 1 || isParticle(text.toLowerCase(Locale.ROOT)) && followed;
        }
        if (WordList.ENGLISH_WORDS.hasLower(text)) {
            return followed;
        }
        return token.tag().equals("PROPN") || followed || isAcronym(text) || !isPlural(text);
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.matches(".*(?:[aiou]s|ss)");
    }

    /** Whether what follows a word shows that it is somebody: Rose, a nurse; Grace said. */
    private static boolean isActing(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && (tokens.get(i + 1).is(",", "'s") || tokens.get(i + 1).tag().equals("VERB")
                || tokens.get(i + 1).tag().equals("AUX") && !tokens.get(i).tag().equals("NOUN"));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isAcronym(String text) {
        return text.length() > 1 && text.length() < 7 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.'
                || c == '&');
    }

    /** Whether the token stands where any word would be capitalised. */
    private static boolean opens(List<Token> tokens, int i) {
        if (i == 0) {
            return true;
        }
        return switch (tokens.get(i - 1).text()) {
            case "“", "\"", "‘", "'", ":", "…", "...", "•", "*", "|", "(", "[" -> !isAcronym(tokens.get(i).text());
            case "-", "–", "—" -> i == 1 || followsDateline(tokens, i - 1);
            default -> false;
        };
    }

    /** Whether only the place and the agency that a report begins with stand before a dash: ELLERTON, May 3 (MPA) —. */
    private static boolean followsDateline(List<Token> tokens, int dash) {
        return dash < LONGEST_DATELINE && tokens.getFirst().text().length() > 1 && tokens.subList(0, dash).stream()
                .noneMatch(token -> Character.isLowerCase(token.text().codePointAt(0)))
                && tokens.getFirst().text().equals(tokens.getFirst().text().toUpperCase(Locale.ROOT));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
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
        if (isPart(tokens, end, true)) {
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
        var next = isPart(tokens, end + 1, true);
        if (text.equals("-") && next && token.start() == tokens.get(end - 1).end() && token.end() == tokens.get(end + 1).start()
                && !(Places.has(last) && Places.has(tokens.get(end + 1).text()))
                || text.equals("&") && next
                || text.equals("and") && next && (JOINED_BY_AND.contains(last) && hasHead(tokens, end + 1)
                        || isOfTwoPlaces(tokens, start, end) || isOfTwoMatters(tokens, start, end))
                || (text.equals("'s") && (POSSESSIVE_IN_NAME.contains(last) || tokens.get(Math.max(start, end - 2)).is("King",
                "Queen", "St", "St."))
                        || text.equals("'") && last.endsWith("s")) && next && hasHead(tokens, end + 1)) {
            return end + 2;
        }
        if (text.equals("of") && JOINED_BY_OF.contains(last) || text.equals("for") && JOINED_BY_FOR.contains(last)
                || text.equals("on") && JOINED_BY_ON.contains(last)) {
            var name = tokens.get(end + 1).is("the") ? end + 2 : end + 1;
            return name < tokens.size() && isPart(tokens, name, true) ? name + 1 : end;
        }
        if (PARTICLES.contains(text)) {
            var name = end + 1;
            while (name + 1 < tokens.size() && (PARTICLES.contains(tokens.get(name).text()) || tokens.get(name).is("-"))) {
                name++;
            }
            return isPart(tokens, name, true) && name < end + 4 ? name + 1 : end;
        }
        return end;
    }

    /** Whether a nickname between quotation marks stands inside a name: Peter “Sparky” Ambler. */
    private boolean isBeforeNickname(List<Token> tokens, int mark) {
        return tokens.get(mark).is("“", "\"", "‘", "'") && mark + 3 < tokens.size() && isCapital(tokens.get(mark + 1))
                && tokens.get(mark + 2).is("”", "\"", "’", "'") && isPart(tokens, mark + 3, true);
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

    /** Whether "and" joins two matters of a ministry, as in Department for Air and Rivers. */
    private static boolean isOfTwoMatters(List<Token> tokens, int start, int and) {
        var next = tokens.get(and + 1).text();
        return MINISTRIES.contains(tokens.get(start).text()) && tokens.get(start + 1).is("of", "for") && !isAcronym(next)
                && WordList.ENGLISH_WORDS.hasLower(tokens.get(and - 1).text()) && !WordList.ORGANISATION_WORDS.has(next)
                && !WordList.TITLES.hasLower(next) && !Places.has(next) && !GivenNames.has(next);
    }

    /** Whether the rest of the run holds a word for a kind of organisation or place. */
    private boolean hasHead(List<Token> tokens, int start) {
        for (var i = start; i < tokens.size() && isPart(tokens, i, true); i++) {
            if (WordList.ORGANISATION_WORDS.has(tokens.get(i).text()) || WordList.PLACE_WORDS.has(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Adds the names in the run, without titles and words that only tell where someone comes from. */
    private static void strip(Sentence sentence, int start, int end, List<Spotted> found) {
        var tokens = sentence.tokens();
        var cut = afterLegalForm(tokens, start, end);
        if (cut > 0) {
            strip(sentence, start, cut, found);
            strip(sentence, cut, end, found);
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
        while (from < end && isBeforeName(tokens, from, end) && !isSurname(tokens, start, from, end)) {
            title = WordList.TITLES.hasLower(tokens.get(from).text()) ? tokens.get(from).lemma() : title;
            from++;
        }
        if (from == end && end - start > 1 && !WordList.TITLES.hasLower(whole.last())) {
            found.add(whole);
            return;
        }
        if (end - from > 2 && GivenNames.has(tokens.get(from + 1).text()) && (isTrade(tokens.get(from).text()) || isFieldOfTitle(tokens, from))) {
            from++;
        }
        var inner = from + 1;
        while (inner < end - 1 && !isTitle(tokens, inner, end)) {
            inner++;
        }
        if (inner < end - 1 && !GivenNames.has(tokens.get(from).text())) {
            strip(sentence, from, inner, found);
            strip(sentence, inner, end, found);
        } else if (from < end) {
            var to = end;
            while (to > from + 1 && !GivenNames.has(tokens.get(from).text()) && isTitle(tokens, to - 1, to)
                    && !isSurname(tokens, from, to - 1, to)) {
                to--;
            }
            found.add(known(new Spotted(sentence, from, to, title)));
        }
    }

    /** Whether a word that begins a run says what somebody does, though it is no common title: Collector Ann Lee. */
    private static boolean isTrade(String word) {
        return WordList.ENGLISH_WORDS.hasLower(word) && !GivenNames.has(word) && OF_TRADES.matcher(word).matches();
    }

    /** Whether a run begins with what somebody is the head of: director of Rugby Ann Lee. */
    private static boolean isFieldOfTitle(List<Token> tokens, int from) {
        return from > 1 && tokens.get(from - 1).is("of") && WordList.TITLES.hasLower(tokens.get(from - 2).text());
    }

    /** Whether a hospital, a school or a place has the name of somebody with a title. */
    private static boolean isCalledAfterPerson(Spotted run) {
        return run.words() > 2 && OF_NAMESAKES.contains(run.first()) && !Clues.isSurnameToo(run.head())
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
                    || Places.has(start.text()) && WordList.ENGLISH_WORDS.hasLower(run.tokens().get(to - run.from()).text())) {
                return start;
            }
        }
        return run;
    }

    /** Whether a title that ends a run is a surname: Mr Monk, Alistair Monk. */
    private static boolean isSurname(List<Token> tokens, int start, int i, int end) {
        if (i + 1 != end || i == start || !WordList.TITLE_SURNAMES.hasLower(tokens.get(i).text())) {
            return false;
        }
        var before = tokens.get(i - 1).text();
        return Honorific.isForm(before) || !WordList.TITLES.hasLower(before) && !WordList.TITLE_MODIFIERS.hasLower(before)
                && !WordList.DEMONYMS.has(before) && !WordList.ENGLISH_WORDS.hasLower(before) && !Places.has(before)
                && !WordList.ORGANISATIONS.has(before) && !isAcronym(before);
    }

    /** Whether a title begins at the token: modifiers, then a title. */
    private static boolean isTitle(List<Token> tokens, int i, int end) {
        var last = i;
        while (last < end && WordList.TITLE_MODIFIERS.hasLower(tokens.get(last).text())
                && !WordList.TITLES.hasLower(tokens.get(last).text())) {
            last++;
        }
        return last < end && WordList.TITLES.hasLower(tokens.get(last).text());
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

    private static boolean isBeforeName(List<Token> tokens, int i, int end) {
        var text = tokens.get(i).text();
        if (i + 1 < end && (tokens.get(i + 1).is("'s") || Clues.beginsOrganisation(text) && !isTitle(tokens, i, end))) {
            return false;
        }
        return WordList.TITLES.hasLower(text) || WordList.TITLE_MODIFIERS.hasLower(text) || WordList.DEMONYMS.has(text)
                || text.equals("-") && i + 1 < end && WordList.TITLES.hasLower(tokens.get(i + 1).text());
    }

    /** Whether the words make a known name, or one that says itself what it is. */
    private static boolean isKnown(Spotted run) {
        return WordList.ORGANISATIONS.has(run.text()) || Places.has(run.text())
                || run.words() > 1 && (WordList.ORGANISATION_WORDS.has(run.head()) || WordList.PLACE_WORDS.has(run.head())
                        || run.tokens().stream().anyMatch(token -> token.is("of", "for", "on", "&")));
    }

    private static boolean isPersonal(Spotted run) {
        return run.words() > 2 && GivenNames.has(run.tokens().get(1).text())
                || run.words() < 4 && Honorific.isOne(run.first());
    }
}
