package org.stet.analysis.quotes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.names.Gender;

/** Words for people and bodies by what they are: spokeswoman, judge, council. */
final class Roles {

    private enum Kind {
        WOMAN, MAN, PERSON, BODY
    }

    private static final Set<String> COMPANIES = Set.of("company", "firm", "group", "business", "maker", "manufacturer", "carmaker",
            "retailer", "conglomerate", "corporation", "brand", "startup", "supplier", "operator", "publisher", "lender", "airline", "automaker", "brewer", "chipmaker", "drugmaker",
            "housebuilder", "insurer", "planemaker");
    private static final Set<String> ANY_BODIES = Set.of("agency", "authority", "body", "charity", "inspectorate", "institute",
            "institution", "organisation", "organization", "outlet", "regulator", "think-tank", "watchdog");
    private static final Set<String> OWN_BODIES = Set.of("club", "franchise", "trust");
    private static final Set<String> CHILDREN = Set.of("baby", "boy", "boys", "child", "children", "daughter", "daughters", "girl",
            "girls", "son", "sons", "toddler", "twins");
    private static final Set<String> CAUSES = Set.of("advocacy", "campaign", "industry", "lobby", "pressure", "rights", "trade");
    private static final String TRADE = "trade";
    private static final String PUBLIC = "public";
    private static final String OFFICE = "office";
    private static final Map<String, Kind> KINDS = kinds();
    private static final List<Set<String>> TRADES = sets(TRADE);
    private static final Set<String> OFFICES = sets(OFFICE).stream().flatMap(Set::stream).collect(Collectors.toSet());
    private static final Set<String> WRITTEN_ABOUT = sets(PUBLIC).stream().flatMap(Set::stream).collect(Collectors.toSet());

    private Roles() {
    }

    private static List<Set<String>> sets(String first) {
        return WordList.lines("people.txt").stream().filter(line -> line.startsWith(first + " ")).map(line -> Set.of(line.split(" "))).toList();
    }

    private static Map<String, Kind> kinds() {
        var found = new HashMap<String, Kind>();
        for (var line : WordList.lines("people.txt")) {
            var words = line.split(" ");
            if (Set.of(TRADE, PUBLIC, OFFICE).contains(words[0])) {
                continue;
            }
            for (var i = 1; i < words.length; i++) {
                found.putIfAbsent(words[i], Kind.valueOf(words[0].toUpperCase(Locale.ROOT)));
            }
        }
        return found;
    }

    private static Kind kind(String word) {
        var kind = KINDS.get(word);
        return kind == null && word.endsWith("s") && word.length() > 3 ? KINDS.get(word.substring(0, word.length() - 1)) : kind;
    }

    /** Whether a word in lower case names one person. */
    static boolean isPerson(String word) {
        var kind = KINDS.get(word);
        return kind != null && kind != Kind.BODY;
    }

    /** The words that name the same trade as a word in lower case. */
    static Set<String> ofSameTrade(String word) {
        return TRADES.stream().filter(words -> words.contains(word)).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether a word in lower case names somebody who may speak, one or many. */
    static boolean isSpeaker(String word) {
        return kind(word) != null;
    }

    /** Whether a word in lower case names an organisation. */
    static boolean isBody(String word) {
        return KINDS.get(word) == Kind.BODY;
    }

    /** Whether a word in lower case may stand for any company. */
    static boolean isCompany(String word) {
        return COMPANIES.contains(word);
    }

    /** Whether a word in lower case names a trade or a trait of people who are written about: the singer, the right-back, the newcomer. */
    static boolean isPublic(String word) {
        return WRITTEN_ABOUT.contains(word);
    }

    /** Whether a word in lower case names an office that one person holds: the president. */
    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }

    /** Whether a word in lower case says of a group that it is an organisation: a trade group. */
    static boolean isCause(String word) {
        return CAUSES.contains(word);
    }

    /** Whether a word in lower case names somebody's children. */
    static boolean isChild(String word) {
        return CHILDREN.contains(word);
    }

    /** Whether a word in lower case may stand for a body whose name does not say what it is. */
    static boolean isAnyBody(String word) {
        return ANY_BODIES.contains(word);
    }

    /** Whether a word in lower case may stand for a body that a sentence before tells of. */
    static boolean isOwnBody(String word) {
        return OWN_BODIES.contains(word);
    }

    /** Whether a name may be that of a company: no word in it says that it is another body. */
    static boolean mayBeCompany(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).allMatch(word -> !isBody(word) || isCompany(word));
    }

    static Optional<Gender> gender(String word) {
        return switch (KINDS.get(word)) {
            case WOMAN -> Optional.of(Gender.WOMAN);
            case MAN -> Optional.of(Gender.MAN);
            case null, default -> Optional.empty();
        };
    }
}
