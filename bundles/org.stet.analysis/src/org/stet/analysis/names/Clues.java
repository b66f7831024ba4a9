package org.stet.analysis.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.analysis.text.Token;
import org.stet.model.AgentKind;

/** What speaks for a name being that of a person, an organisation or a place; weights add up over its mentions. */
final class Clues {

    private static final double ENOUGH_FOR_ONE_WORD = 1.5;
    private static final double ENOUGH = 1;
    /** Words for kinds of place and organisation that are surnames as well. */
    private static final Set<String> SURNAMES_TOO = Set.of(
            "Bell", "Brook", "Cross", "Dale", "Dean", "Field", "Fields", "Ford", "Forest", "Glen", "Green", "Grove", "Hall",
            "Heath", "Hill", "Hills", "Lake", "Law", "Lodge", "Marsh", "Meadows", "Mercury", "Mills", "Moor", "Park", "Pool",
            "Pond", "Post", "Pike", "Peak", "Rise", "Rivers", "Rock", "Star", "Way", "Wells", "West", "Wood", "Woods",
            "Young", "Banks", "Booth", "Fleet", "Close", "Downs", "North", "East", "South", "Gates", "Singh", "Bridges", "Brooks", "Burns", "Flowers",
            "Masters", "Parsons", "Pickles", "Sands", "Stones", "Summers", "Towers", "Waters", "Winters");
    private static final Set<String> BEFORE_PLACES = Set.of(
            "in", "at", "near", "outside", "across", "throughout", "around", "inside", "towards", "toward", "via", "above",
            "below", "beneath", "beyond");
    private static final Set<String> NOUNS_OF_PLACES = Set.of(
            "airport", "area", "city", "coast", "county", "district", "hills", "island", "neighborhood", "neighbourhood",
            "peninsula", "province", "region", "resort", "state", "suburb", "town", "village", "valley", "river", "capital",
            "estate", "prefecture", "bridge", "depot", "motorway", "railway", "roundabout", "seafront", "harbour", "harbor",
            "shoreline", "constituency", "borough", "outskirts", "canal", "reservoir", "glacier", "volcano", "arena", "beach", "circuit", "dam",
            "forest", "ground", "lake", "marina", "mountain", "pier", "racecourse", "road", "square", "stadium", "street", "trail", "velodrome");
    private static final Set<String> PLACES_BEFORE_THEIR_NAMES = Set.of("river", "lake", "loch", "village", "island", "mountain", "fjord");
    /** Trades that are companies' as well as people's. */
    private static final Set<String> TRADES_OF_COMPANIES = Set.of(
            "broker", "builder", "contractor", "dealer", "developer", "employer", "operator", "owner", "partner", "producer", "publisher", "sponsor",
            "supplier", "trader");
    private static final Set<String> NOUNS_OF_ORGANISATIONS = Set.of(
            "agency", "airline", "airlines", "bank", "brand", "broadcaster", "carrier", "charity", "club", "company",
            "corporation", "council", "firm", "giant", "group", "hospital", "insurer", "maker", "manufacturer", "ministry",
            "newspaper", "organisation", "organization", "operator", "party", "publisher", "retailer", "rival", "school",
            "subsidiary", "supermarket", "supplier", "team", "union", "university", "website", "aggregator", "consortium",
            "startup", "side", "outfit", "champions", "strugglers", "blog", "magazine", "paper", "site", "daily", "weekly",
            "tabloid", "station", "network", "campaign");
    private static final Set<String> CALLED_AFTER_PEOPLE = Set.of(
            "academy", "clinic", "college", "foundation", "hospital", "museum", "school", "theatre", "university");
    private static final Set<String> PARTS_OF_ORGANISATIONS = Set.of(
            "aircraft", "ambulance", "appeal", "board", "boss", "branch", "ceo", "chairman", "chief", "customer", "employee", "executive", "factory",
            "headquarters", "management", "official", "plane", "plant", "product", "profit", "analyst", "director", "editor",
            "founder", "manager", "officer", "owner", "reporter", "representative", "sale", "shares", "share", "shareholder",
            "spokesman", "spokesperson", "spokeswoman", "staff", "stock", "store", "subsidiary", "website", "worker", "jet",
            "team", "statement", "research", "report", "inspector", "contract");
    private static final Set<String> WORDS_OF_SPEECH = Set.of(
            "add", "admit", "argue", "ask", "believe", "claim", "deny", "explain", "insist", "joke", "recall", "reply", "say",
            "tell", "testify", "think", "warn", "weep", "write");
    private static final Set<String> BEFORE_PEOPLE = Set.of("named", "called", "younger", "elder", "older", "late");
    private static final Set<String> SHARES = Set.of("share", "shares", "stake", "stock");
    private static final Set<String> AT_WORK_AFTER = Set.of("employee", "job", "staff", "work", "worker");
    private static final Set<String> AT_WORK = Set.of("at", "with", "for");
    private static final Set<String> UNITS_OF_AGE = Set.of("day", "week", "month", "year");
    private static final Set<String> FIRST_WORDS_OF_PLACES = Set.of(
            "Campo", "Cape", "East", "El", "Estadio", "Estádio", "Fort", "Isle", "Lake", "Las", "Los", "Lower", "Mount", "Mt.", "New", "North", "Páirc", "Piazza", "Plaza", "Port",
            "River", "Rue", "San", "Santa", "Santo", "South", "St", "St.", "Stadio", "Stadion", "São", "Upper", "Via", "West");

    private static final Set<String> FIRST_WORDS_OF_ORGANISATIONS = Set.of(
            "AC", "ACF", "AEK", "AFC", "AIK", "AS", "AZ", "Agence", "BK", "CD", "CSKA", "Daily", "Evening", "Racing", "Rapid", "Stade", "Weekly", "Associazione", "Atlético", "Banca", "Banco", "Banque", "Borussia", "Clínica", "Comité",
            "Compagnie", "Deportivo", "Dinamo", "Dynamo", "FC", "FK", "FSV", "Fundación", "GNK", "HJK", "HNK", "Hospital", "IFK", "IK", "Institut", "Instituto", "Inter", "KRC", "KV", "Lokomotiv", "MTK",
            "Ministère", "Ministerio", "NK", "OGC", "Olympique", "PAOK", "PSV", "RC", "RCD", "RSC", "Radio", "Real", "SC", "SK", "SL", "SSC", "SV", "Société", "Spartak", "Sporting", "TSG", "TSV", "UD", "Union", "Universidad", "Universität", "Université", "VfB",
            "VfL");
    private static final Set<String> FIELDS_OF_CENTRES = Set.of(
            "Cancer", "Care", "Conference", "Data", "Health", "Heart", "Innovation", "Law", "Leisure", "Medical", "Policy",
            "Research", "Science", "Sports", "Technology", "Treatment", "Visitor");
    private static final Set<String> NOUNS_OF_THINGS = Set.of(
            "album", "app", "boat", "book", "cat", "comet", "dog", "drug", "exhibition", "ferry", "film", "game", "horse",
            "medicine", "mission", "movie", "novel", "pill", "planet", "play", "probe", "race", "satellite", "series", "ship",
            "show", "single", "software", "song", "storm", "supplement", "tablet", "therapy", "treatment", "trial", "vaccine",
            "vessel", "virus", "yacht");
    private static final Set<String> PARTS_OF_PLACES = Set.of(
            "army", "border", "cabinet", "capital", "coast", "east", "economy", "government", "mayor", "north", "parliament",
            "population", "president", "resident", "south", "west");
    private static final Set<String> PUBLISHED = Set.of(
            "appear", "article", "journal", "paper", "print", "publish", "study", "write");
    private static final Set<String> POSTED = Set.of("campaign", "live", "post", "publish", "share", "stream", "tweet", "video", "write");
    private static final Set<String> SEATS = Set.of(
            "archbishop", "bishop", "candidate", "congressman", "congresswoman", "councillor", "member", "mla", "mp", "msp",
            "senator", "td");
    private static final Set<String> BEFORE_ORGANISATIONS = Set.of(
            "acquire", "buy", "chair", "co-found", "found", "join", "lead", "leave", "own", "quit", "rejoin", "run", "sue");

    private static final Pattern OF_COMPANIES = Pattern.compile(
            ".+(?:bank|bio|corp|gen|media|net|pharm|pharma|serve|soft|tech|tel|ware)");

    private static final Pattern OF_TOWNS = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:borough|burgh|haven|mouth|shire|town|ville)");

    private final double[] weights = new double[AgentKind.values().length];
    private int words = 1;
    private int mentions;
    private double placed;

    /** Adds what one mention tells by itself and by what stands around it, in a report of sport or of something else, and which towns have clubs. */
    void add(Spotted name, boolean sport, Set<String> clubs) {
        words = name.words();
        mentions++;
        if (clubs.contains(name.text()) && !Sport.isTown(name)) {
            add(AgentKind.ORGANISATION, 6);
            return;
        }
        if (Sport.isShortForm(name)) {
            add(AgentKind.ORGANISATION, sport ? ENOUGH_FOR_ONE_WORD : 0);
            return;
        }
        if (sport && Sport.isClub(name)) {
            add(AgentKind.ORGANISATION, 6);
            return;
        }
        if (sport && Sport.isSide(name) && !Places.isCountry(name.text()) && !(name.words() > 1 && (WordList.PLACE_WORDS.has(name.head()) || isOfPerson(name)))) {
            add(AgentKind.ORGANISATION, Places.has(name.text()) || FIRST_WORDS_OF_PLACES.contains(name.first()) ? 6 : 2);
        }
        byItself(name);
        var lexical = of(AgentKind.PLACE);
        bySurroundings(name);
        placed += of(AgentKind.PLACE) - lexical;
    }

    /** Whether a word begins the names of organisations, of clubs above all. */
    static boolean beginsOrganisation(String word) {
        return FIRST_WORDS_OF_ORGANISATIONS.contains(word);
    }

    /** Whether a last word that stands for a kind of place or organisation is a family name as well. */
    static boolean isSurnameToo(String word) {
        return SURNAMES_TOO.contains(word);
    }

    int mentions() {
        return mentions;
    }

    /** Whether it stands where places do, in as many as half of its mentions. */
    boolean standsForPlace() {
        return placed * 2 >= mentions;
    }

    /** Whether hardly more than a given name speaks for a person, and much for the longer name being an organisation's. */
    boolean isDoubtfulPerson(Clues longer) {
        return words == 1 && of(AgentKind.PERSON) < 3 * mentions && longer.of(AgentKind.ORGANISATION) >= 4
                && longer.kind().filter(AgentKind.ORGANISATION::equals).isPresent();
    }

    void add(AgentKind kind, double weight) {
        weights[kind.ordinal()] += weight;
    }

    double of(AgentKind kind) {
        return weights[kind.ordinal()];
    }

    /** The kind that most speaks for; empty if too little does. */
    Optional<AgentKind> kind() {
        var best = Arrays.stream(AgentKind.values()).max(Comparator.comparingDouble(this::of)).orElseThrow();
        return of(best) >= (words == 1 ? ENOUGH_FOR_ONE_WORD : ENOUGH) ? Optional.of(best) : Optional.empty();
    }

    private void byItself(Spotted name) {
        var text = name.text();
        var personal = GivenNames.has(name.first()) && name.words() > 1 && name.words() < 6;
        if (WordList.ORGANISATIONS.has(text)) {
            add(AgentKind.ORGANISATION, 5);
        }
        if (Places.has(text)) {
            add(AgentKind.PLACE, 5);
        }
        if (personal) {
            add(AgentKind.PERSON, 3);
        } else if (GivenNames.has(text)) {
            add(AgentKind.PERSON, 2);
        }
        if (name.words() > 1) {
            var surname = SURNAMES_TOO.contains(name.last());
            if (WordList.ORGANISATION_WORDS.has(name.head())) {
                add(AgentKind.ORGANISATION, surname ? 2 : 5);
            }
            if (WordList.PLACE_WORDS.has(name.head())) {
                add(AgentKind.PLACE, surname ? 2 : 4);
            }
            if (FIRST_WORDS_OF_PLACES.contains(name.first()) || isGround(name)) {
                add(AgentKind.PLACE, 2);
            }
            if (FIRST_WORDS_OF_ORGANISATIONS.contains(name.first()) && !isGround(name) || name.tokens().getLast().is("centre", "center")
                    && FIELDS_OF_CENTRES.contains(name.tokens().get(name.words() - 2).text())) {
                add(AgentKind.ORGANISATION, 7);
            }
            if (isTeam(name)) {
                add(AgentKind.ORGANISATION, 2.5);
            }
            for (var i = 1; i + 1 < name.words(); i++) {
                if (name.tokens().get(i).is("of", "for", "on") && (WordList.ORGANISATION_WORDS.has(name.tokens().get(i - 1).text())
                        || name.tokens().get(i - 1).is("centre", "center"))) {
                    add(AgentKind.ORGANISATION, 5);
                }
                if (name.tokens().get(i - 1).is("'s", "'") && WordList.ORGANISATION_WORDS.has(name.tokens().get(i).text())) {
                    add(AgentKind.ORGANISATION, 4);
                }
                if (name.tokens().get(i).is("of") && WordList.PLACE_WORDS.has(name.tokens().get(i - 1).text())) {
                    add(AgentKind.PLACE, 3);
                }
                if (name.tokens().get(i).is("&")) {
                    add(AgentKind.ORGANISATION, 4);
                }
            }
            if (name.tokens().stream().anyMatch(token -> token.is("”", "’", "\""))) {
                add(AgentKind.PERSON, 4);
            }
            if (name.tokens().stream().anyMatch(token -> token.text().matches("\\p{Lu}\\.") || token.is("Jr", "Jr.", "Sr",
                    "Sr."))) {
                add(AgentKind.PERSON, 3);
            }
            if (name.words() < 5) {
                byVocabulary(name);
            }
        } else if (NameSpotter.isAcronym(text)) {
            add(AgentKind.ORGANISATION, 1.2);
        } else if (isCamelCase(text)) {
            add(AgentKind.ORGANISATION, 1.2);
            add(AgentKind.PERSON, -2);
        } else if (OF_TOWNS.matcher(text).matches() && name.title().isEmpty()) {
            add(AgentKind.PLACE, ENOUGH_FOR_ONE_WORD);
        }
    }

    /** Whether it is a ground rather than the club that plays there: Stade des Lilas, Stade Lunaire. */
    private static boolean isGround(Spotted name) {
        return name.first().equals("Stade") && name.words() > 2 && name.tokens().get(1).is("de", "des", "du");
    }

    /** Whether it ends in a word for many of a kind, as firms and teams do, and does not begin as people's names do. */
    static boolean isTeam(Spotted name) {
        var last = name.head();
        return last.length() > 4 && last.endsWith("s") && WordList.ENGLISH_WORDS.hasLower(last.substring(0, last.length() - 1))
                && !SURNAMES_TOO.contains(last) && !WordList.PLACE_WORDS.has(last) && name.title().isEmpty() && !GivenNames.has(name.first())
                && name.tokens().stream().noneMatch(token -> token.is("of", "&"));
    }

    private static boolean isCamelCase(String word) {
        return word.matches("\\p{Lu}\\p{Ll}+\\p{Lu}.*") && !word.matches("(Ma?c|O'|De|Di|La|Le|Van).*|\\p{Lu}\\p{Ll}'.*");
    }

    /** Words that English has for other things as well make the name of a body more often than that of a person. */
    private void byVocabulary(Spotted name) {
        if (!looksPersonal(name)) {
            add(AgentKind.PERSON, -2);
        } else if (isEnglish(name)) {
            add(AgentKind.PERSON, .3);
            add(AgentKind.ORGANISATION, .5);
        } else if (OF_COMPANIES.matcher(name.last()).matches()) {
            add(AgentKind.ORGANISATION, 1);
        } else if (GivenNames.has(name.first())
                || name.tokens().stream().map(Token::text).noneMatch(WordList.ENGLISH_WORDS::hasLower)) {
            add(AgentKind.PERSON, 1);
        } else {
            add(AgentKind.PERSON, .6);
            add(AgentKind.ORGANISATION, .5);
        }
    }

    /** Whether nothing but a person's name has words such as these: no word of English in it, no organisation's and no place's. */
    private static boolean isOfPerson(Spotted name) {
        return looksPersonal(name) && name.words() < 5 && !FIRST_WORDS_OF_ORGANISATIONS.contains(name.first())
                && name.tokens().stream().map(Token::text).noneMatch(word -> WordList.ENGLISH_WORDS.hasLower(word) || Places.has(word));
    }

    /** Whether every word might be part of a person's name: none in capitals, none for an organisation or a nation. */
    private static boolean looksPersonal(Spotted name) {
        return name.tokens().stream().map(Token::text).noneMatch(word -> isCamelCase(word)
                || word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
                || word.length() == 1 && !"-Ó“”‘’\"'".contains(word) || WordList.ORGANISATION_WORDS.has(word)
                && !SURNAMES_TOO.contains(word)
                || WordList.DEMONYMS.has(word));
    }

    private void bySurroundings(Spotted name) {
        var before = name.word(-1).toLowerCase(Locale.ROOT);
        var after = name.word(0).toLowerCase(Locale.ROOT);
        if (!name.title().isEmpty()) {
            add(AgentKind.PERSON, 4);
        } else if (standsBesideFirm(name)) {
            add(AgentKind.ORGANISATION, 2.5);
            add(AgentKind.PERSON, -1);
        } else if (WordList.TITLES.has(name.word(-1)) || before.equals(",") && WordList.TITLES.has(name.word(-2))) {
            add(AgentKind.PERSON, before.equals(",") ? 2 : 3);
        } else if (before.equals("rivals") || before.equals(",") && NOUNS_OF_ORGANISATIONS.contains(name.word(-2))) {
            add(AgentKind.ORGANISATION, 2);
        }
        add(before, name);
        if (PLACES_BEFORE_THEIR_NAMES.contains(before)) {
            add(AgentKind.PLACE, 3);
        }
        if (before.equals("on") && POSTED.contains(name.lemma(-2))) {
            add(AgentKind.ORGANISATION, 2.5);
        }
        if (NOUNS_OF_THINGS.contains(name.lemma(-1))) {
            Arrays.stream(AgentKind.values()).forEach(kind -> add(kind, -3));
        }
        if (BEFORE_ORGANISATIONS.contains(name.lemma(-1))) {
            add(AgentKind.ORGANISATION, 1.5);
        }
        if (name.words() == 1 && !isEnglish(name) && name.near(0).filter(Clues::isVerb).isPresent()
                && !BEFORE_PLACES.contains(before)) {
            add(AgentKind.ORGANISATION, .8);
        }
        if (NOUNS_OF_ORGANISATIONS.contains(before)) {
            add(AgentKind.PERSON, -2);
        }
        if (after.equals(",")) {
            afterComma(name);
        } else if (after.equals("'s")) {
            add(AgentKind.ORGANISATION, PARTS_OF_ORGANISATIONS.contains(name.lemma(1)) ? 1.5 : 0);
            add(AgentKind.PERSON, Honorific.male(name.lemma(1)).isPresent() ? 2 : 0);
            add(AgentKind.PLACE, PARTS_OF_PLACES.contains(name.lemma(1)) ? 1.7 : 0);
            add(AgentKind.ORGANISATION, name.words() == 1 && Character.isUpperCase((name.word(1) + "a").charAt(0)) ? 1 : 0);
        } else if (after.equals("who")) {
            add(AgentKind.PERSON, before.equals("from") || BEFORE_PLACES.contains(before) ? 0 : 2);
        } else if (NOUNS_OF_PLACES.contains(after)) {
            add(AgentKind.PLACE, 2.5);
        } else if (PARTS_OF_PLACES.contains(name.lemma(0))) {
            add(AgentKind.PLACE, 1.7);
        } else if (PARTS_OF_ORGANISATIONS.contains(name.lemma(0))) {
            add(AgentKind.ORGANISATION, 1.7);
        } else if (CALLED_AFTER_PEOPLE.contains(after) && name.words() > 1) {
            add(AgentKind.ORGANISATION, 4);
            add(AgentKind.PERSON, -3);
        } else if (NOUNS_OF_ORGANISATIONS.contains(after)) {
            add(AgentKind.ORGANISATION, 1.5);
        } else if (WORDS_OF_SPEECH.contains(name.lemma(0)) && !BEFORE_PLACES.contains(before)) {
            add(AgentKind.PERSON, name.words() == 1 ? .5 : 1);
            add(AgentKind.ORGANISATION, name.words() == 1 ? 1 : .5);
        }
        if (WORDS_OF_SPEECH.contains(name.lemma(-1)) && (",.;:".contains(after) || after.equals("of")
                || name.lemma(-1).equals("tell"))) {
            add(AgentKind.PERSON, 1);
            add(AgentKind.ORGANISATION, .5);
        }
        if (isSaidToBePlace(name)) {
            add(AgentKind.PLACE, 3);
        }
        if (isDateline(name)) {
            add(AgentKind.PLACE, 6);
        } else if (followsDateline(name)) {
            add(NameSpotter.isAcronym(name.text()) || WordList.ORGANISATIONS.has(name.text()) ? AgentKind.ORGANISATION
                    : AgentKind.PLACE, 6);
        }
    }

    private void add(String before, Spotted name) {
        var earlier = name.lemma(-2);
        if (SEATS.contains(earlier) && (before.equals("for") || before.equals("of"))) {
            add(AgentKind.PLACE, 3);
        } else if (before.equals("in") && (PUBLISHED.contains(earlier) || name.lemma(-3).equals("publish"))) {
            add(AgentKind.ORGANISATION, 2.5);
        } else if (AT_WORK.contains(before) && isWork(name)
                || AT_WORK.contains(before) && (WordList.TITLES.has(earlier) || AT_WORK_AFTER.contains(earlier))
                || before.equals("in") && SHARES.contains(earlier)
                || (before.equals("of") || before.equals("for")) && PARTS_OF_ORGANISATIONS.contains(earlier)) {
            add(AgentKind.ORGANISATION, 2.5);
        } else if (BEFORE_PLACES.contains(before)) {
            add(AgentKind.PLACE, 1.7);
        } else if (before.equals("from") || before.equals("to")) {
            add(AgentKind.PLACE, before.equals("from") ? 1.5 : .5);
        } else if (before.equals("of") && (NOUNS_OF_PLACES.contains(earlier)
                || earlier.equals(",") && name.word(-3).matches("[1-9]\\d") && name.word(-4).equals(","))) {
            add(AgentKind.PLACE, 3);
        } else if (before.equals("of") && name.words() > 1 && Character.isUpperCase((name.word(-2) + "a").charAt(0))) {
            add(AgentKind.ORGANISATION, 1.5);
        } else if (name.word(-1).equals("The") && name.from() > 1) {
            add(AgentKind.ORGANISATION, 2);
        } else if (before.equals("the")) {
            add(AgentKind.ORGANISATION, NOUNS_OF_ORGANISATIONS.contains(name.lemma(-3)) ? 3
                    : name.words() > 1 ? .5 : isEnglish(name) ? 0 : 1);
            add(AgentKind.ORGANISATION, earlier.equals("tell")
                    || earlier.equals("to") && name.word(-3).equalsIgnoreCase("according") ? 1.5 : 0);
            add(AgentKind.PERSON, -2);
        } else if (BEFORE_PEOPLE.contains(before)) {
            add(AgentKind.PERSON, 2);
        } else if (NOUNS_OF_ORGANISATIONS.contains(before)) {
            add(AgentKind.ORGANISATION, 2.5);
        } else if (before.equals(",") && !GivenNames.has(name.first()) && (WordList.PLACE_WORDS.has(name.word(-2))
                || WordList.ORGANISATION_WORDS.has(name.word(-2))
                || name.word(-2).equals("'s"))) {
            add(AgentKind.PLACE, 1.5);
        } else if (name.words() > 1 && (name.from() < 2
                && name.near(0).filter(token -> token.is(",", "of") || isVerb(token)).isPresent()
                || before.equals(",") && name.word(0).equals(","))) {
            add(AgentKind.PERSON, .5);
        }
    }

    /** Whether words for several people, or for what a company does, stand before one name: the lawyers Pell Farrow; the owner, Pell Farrow. */
    private static boolean standsBesideFirm(Spotted name) {
        var comma = name.word(-1).equals(",");
        var noun = comma ? -2 : -1;
        if (name.words() == 1 || name.near(noun).filter(token -> token.tag().equals("NOUN")).isEmpty()
                || name.word(0).equals("and") || name.word(0).equals(",") != comma) {
            return false;
        }
        return TRADES_OF_COMPANIES.contains(name.word(noun)) && comma && !isOfPerson(name)
                || name.word(noun).endsWith("s") && !WordList.TITLES.has(name.word(noun)) && WordList.TITLES.has(name.lemma(noun));
    }

    /** Whether a noun for somebody's work stands a few words before: a professor of law at Ellerton. */
    private static boolean isWork(Spotted name) {
        for (var i = -2; i > -8 && !name.word(i).isEmpty(); i--) {
            var token = name.near(i).orElseThrow();
            if (WordList.TITLES.has(token.lemma()) || token.lemma().matches(".{3,}(?:ologist|ician|icist|ist)")) {
                return token.tag().equals("NOUN");
            }
            if (!Set.of("NOUN", "ADJ").contains(token.tag()) && !token.is("of", "in", "and", "for")) {
                return false;
            }
        }
        return false;
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
                return NOUNS_OF_PLACES.contains(name.lemma(i));
            }
        }
        return false;
    }

    private static boolean isEnglish(Spotted name) {
        return name.tokens().stream().map(Token::text).allMatch(WordList.ENGLISH_WORDS::hasLower);
    }

    private static boolean isVerb(Token token) {
        return token.tag().equals("VERB") || token.tag().equals("AUX");
    }

    /** A name with an age, a relative clause or an apposition: Lee, 43, or Lee, a driver, or Brandt, a firm. */
    private void afterComma(Spotted name) {
        if (name.near(1).filter(token -> token.text().matches("[1-9]\\d?")).isPresent() && ",.;".contains(name.word(2))) {
            add(AgentKind.PERSON, 4);
        } else if (name.near(1).filter(token -> token.tag().equals("NUM")).isPresent() && UNITS_OF_AGE.contains(name.lemma(2))
                && Set.of("old", "-").contains(name.word(3))) {
            add(AgentKind.PERSON, 2);
        } else if (name.word(1).equals("who") || name.word(1).equals("whose")) {
            add(AgentKind.PERSON, BEFORE_PLACES.contains(name.lemma(-1)) ? 0 : 2.5);
        } else if (name.word(1).equals("which") && !BEFORE_PLACES.contains(name.lemma(-1))) {
            add(AgentKind.ORGANISATION, 1.5);
            add(AgentKind.PERSON, -2);
        } else if (Places.has(name.word(1)) && !WordList.ORGANISATIONS.has(name.text())) {
            add(AgentKind.PLACE, 2.5);
        }
        if (name.near(1).filter(token -> Set.of("ADV", "SCONJ", "CCONJ", "ADP").contains(token.tag())).isPresent()) {
            return;
        }
        for (var i = 1; i < 10 && !name.word(i).isEmpty() && ",.;".indexOf(name.word(i)) < 0; i++) {
            var lemma = name.lemma(i);
            var ends = !name.word(i + 1).equals("-") && !name.word(i + 1).equals("'s") && name.near(i + 1).filter(token -> token.tag().equals("NOUN")).isEmpty();
            if (ends && name.near(i).filter(token -> token.tag().equals("NOUN")).isPresent()) {
                if (NOUNS_OF_THINGS.contains(lemma)) {
                    Arrays.stream(AgentKind.values()).forEach(kind -> add(kind, -3));
                } else if (TRADES_OF_COMPANIES.contains(lemma) && !GivenNames.has(name.first())) {
                    add(AgentKind.ORGANISATION, 1);
                } else if (WordList.TITLES.has(lemma) || lemma.matches(".{3,}(?:ologist|ician|icist|ist)")) {
                    add(AgentKind.PERSON, 2.5);
                } else if (NOUNS_OF_PLACES.contains(lemma)) {
                    add(AgentKind.PLACE, 2.5);
                } else if (NOUNS_OF_ORGANISATIONS.contains(lemma)) {
                    add(AgentKind.ORGANISATION, 2.5);
                }
                return;
            }
            if (name.near(i).filter(Clues::isVerb).isPresent()) {
                return;
            }
        }
    }

    /** Whether it is the region or agency beside the place that a report begins with: ELLERTON, Tamarind (MPA) —. */
    private static boolean followsDateline(Spotted name) {
        var bracketed = name.word(-1).equals("(") && name.word(0).equals(")")
                && !name.word(1).isEmpty() && "—–-".contains(name.word(1));
        if (name.from() < 2 || name.from() > (bracketed ? 10 : 4) || !(",(".contains(name.word(-1)))) {
            return false;
        }
        var town = bracketed ? name.sentence().tokens().getFirst().text() : name.word(-2);
        return town.length() > 2 && town.equals(town.toUpperCase(Locale.ROOT)) && Character.isLetter(town.charAt(0))
                && !name.word(0).isEmpty() && "—–-()".contains(name.word(0));
    }

    /** A place in capitals that a report begins with, before a dash or brackets. */
    static boolean isDateline(Spotted name) {
        return name.from() == 0 && name.text().equals(name.text().toUpperCase(Locale.ROOT)) && name.text().length() > 3
                && ("—–-,:(".contains(name.word(0)) && !name.word(0).isEmpty());
    }
}
