package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.text.Document;
import org.stet.model.AgentKind;

/**
 * Finds the people, organisations and places that one article names: runs of capitalised words, typed by all that the article
 * and general knowledge tell of them, and put together where one is a shorter form of the other.
 */
public final class NameReader {

    private final Document document;
    private final boolean sport;
    private final List<Spotted> spotted;
    private final Map<String, Clues> clues = new LinkedHashMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, String> longForms = new HashMap<>();

    /** What it tells of one mention that somebody in the article has the name as a part of a longer one. */
    private static final double PART_OF_PERSON = 5;

    /** What it tells of one mention that it is the name of the article's outlet. */
    private static final double OWN_OUTLET = 3;

    private NameReader(Document document) {
        this.document = document;
        sport = Sport.isAbout(document);
        spotted = new ArrayList<>(NameSpotter.spot(document));
    }

    /** The names in order of their first mention. */
    public static List<Name> read(Document document) {
        return new NameReader(document).read();
    }

    /** What may be names, though the article tells too little of what they name, by how they are written: other articles may tell. */
    static Map<String, List<Mentioned>> doubtful(Document document) {
        var reader = new NameReader(document);
        var kinds = reader.kinds();
        return reader.spotted.stream().filter(name -> !kinds.containsKey(reader.key(name)))
                .map(name -> new Mentioned(document.article().id(), name.span(), name.span().of(document.text())))
                .collect(Collectors.groupingBy(mention -> Spelling.folded(mention.text()), TreeMap::new, Collectors.toList()));
    }

    private List<Name> read() {
        var kinds = kinds();
        spotted.removeIf(name -> !kinds.containsKey(key(name)));
        var people = kinds.keySet().stream().filter(key -> kinds.get(key) == AgentKind.PERSON).map(PersonName::of)
                .filter(PersonName::isFull).toList();
        people.forEach(person -> kinds.putIfAbsent(key(person.surname()), AgentKind.PERSON));
        HeadlineNames.spot(document, List.copyOf(spotted), people).stream().filter(name -> kinds.containsKey(key(name))).forEach(spotted::add);
        spotted.sort(Comparator.comparingInt(name -> name.span().start()));
        var entities = new Entities(longForms);
        spotted.forEach(name -> entities.announce(name, kinds.get(key(name))));
        spotted.forEach(name -> entities.add(name, kinds.get(key(name))));
        return entities.names(document);
    }

    /** What is named by each of the forms of which enough is told. */
    private Map<String, AgentKind> kinds() {
        var clubs = sport ? spotted.stream().map(Sport::town).flatMap(Optional::stream).collect(Collectors.toSet()) : Set.<String>of();
        spotted.forEach(name -> clues.computeIfAbsent(key(name), key -> new Clues()).add(name, sport, clubs));
        spotted.forEach(name -> originals.putIfAbsent(key(name), name.text()));
        explainOutlet();
        explainPartsOfPeople();
        explainAcronyms();
        explainShortForms();
        var kinds = new HashMap<String, AgentKind>();
        clues.forEach((key, clue) -> clue.kind().ifPresent(kind -> kinds.put(key, kind)));
        return kinds;
    }

    /** An article that names its own outlet names an organisation, by the last word too: the Gazette. */
    private void explainOutlet() {
        var outlet = document.article().outlet().replaceFirst("^The ", "");
        clues.forEach((key, clue) -> {
            var name = originals.get(key).replaceFirst("^The ", "");
            if (name.equals(outlet) || outlet.endsWith(" " + name)) {
                clue.add(AgentKind.ORGANISATION, OWN_OUTLET * clue.mentions());
            }
        });
    }

    /** Names compare without case, but for short ones in capitals: US is not us. */
    static String key(String text) {
        return text.length() < 5 ? text : text.toLowerCase(Locale.ROOT);
    }

    /** The place that a report of sport begins with is not the club of that name. */
    private String key(Spotted name) {
        return sport && Dateline.isPlaceOf(name) ? name.text() : key(name.text());
    }

    /** Surnames and given names alone are people's once the full name is. */
    private void explainPartsOfPeople() {
        var people = clues.entrySet().stream().filter(entry -> entry.getValue().kind().filter(AgentKind.PERSON::equals)
                .isPresent())
                .map(entry -> PersonName.of(entry.getKey())).filter(PersonName::isFull).toList();
        clues.forEach((key, clue) -> {
            var name = PersonName.of(key);
            if ((!name.isFull() || people.stream().anyMatch(name::isSurnameOf))
                    && !(Places.has(originals.get(key)) && clue.standsForPlace())
                    && !WordList.ORGANISATIONS.has(originals.get(key))
                    && people.stream().anyMatch(person -> person.fits(name))) {
                clue.add(AgentKind.PERSON, PART_OF_PERSON * clue.mentions());
            } else if (!name.isFull() && clue.kind().isEmpty() && people.stream().anyMatch(person -> isMisspeltPart(originals.get(key), person))) {
                clue.add(AgentKind.PERSON, PART_OF_PERSON);
            }
        });
    }

    /** Whether a word that stands alone is a slip for a part of somebody's name, and no other word. */
    private static boolean isMisspeltPart(String word, PersonName person) {
        var alone = word.toLowerCase(Locale.ROOT);
        return !WordList.ENGLISH_WORDS.has(alone) && !Places.has(word) && !WordList.DEMONYMS.has(word)
                && (Misspelling.isOfSurnameAlone(alone, person.surname()) && alone.charAt(0) == person.surname().charAt(0)
                        || Misspelling.isOfGivenNameAlone(alone, person.given().getFirst()));
    }

    /** The Disaster Force (DF): letters in brackets after a name, or the letters that its words begin with. */
    private void explainAcronyms() {
        var byInitials = spotted.stream().filter(name -> name.words() > 1)
                .collect(Collectors.toMap(NameReader::initials, Function.identity(), (first, later) -> first));
        spotted.stream().filter(name -> Capitals.isAcronym(name.text()))
                .forEach(acronym -> before(acronym).or(() -> Optional.ofNullable(byInitials.get(acronym.text().replace(".", ""))))
                        .ifPresent(name -> explain(acronym, name)));
    }

    /** The longer name that an acronym in brackets follows directly and begins like. */
    private Optional<Spotted> before(Spotted acronym) {
        var index = spotted.indexOf(acronym);
        return index == 0 || !acronym.word(-1).equals("(") ? Optional.empty() : Optional.of(spotted.get(index - 1))
                .filter(name -> name.sentence() == acronym.sentence() && name.to() == acronym.from() - 1 && name.words() > 1)
                .filter(name -> acronym.text().charAt(0) == initials(name).charAt(0));
    }

    private void explain(Spotted acronym, Spotted name) {
        var longer = clues.get(key(name.text()));
        longForms.putIfAbsent(key(acronym.text()), key(name.text()));
        longer.kind().filter(kind -> kind != AgentKind.PERSON)
                .ifPresent(kind -> clues.get(key(acronym.text())).add(kind, 3));
        longer.add(AgentKind.ORGANISATION, 1.5);
    }

    private static String initials(Spotted name) {
        var initials = new StringBuilder();
        name.tokens().stream().map(token -> token.text().charAt(0)).filter(Character::isUpperCase).forEach(initials::append);
        return initials.isEmpty() ? "-" : initials.toString();
    }

    /** The first or last words of a longer name stand for it, unless they are a name of another kind. */
    private void explainShortForms() {
        var keys = List.copyOf(clues.keySet());
        for (var key : keys) {
            if (Places.has(originals.get(key)) && !(sport && isOrganisation(key)) || longForms.containsKey(key)) {
                continue;
            }
            var first = key.toLowerCase(Locale.ROOT) + " ";
            var last = " " + key.toLowerCase(Locale.ROOT);
            for (var other : keys) {
                if (Spelling.isOfPlace(key, other)
                        && !(sport && isOrganisation(other))) {
                    clues.get(key).add(AgentKind.PLACE, 1.6);
                } else if ((other.startsWith(first) || other.endsWith(last)) && !Spelling.isOtherBody(key.toLowerCase(Locale.ROOT), other) && explain(clues.get(key), clues.get(other), isSaint(first) && other.startsWith(first))) {
                    longForms.putIfAbsent(key, other);
                }
            }
        }
    }

    /** Whether a name begins as those of hospitals, schools and churches do, which are called by it alone: St Anne's. */
    private static boolean isSaint(String name) {
        return name.matches("(?:st|st\\.|saint) .*");
    }

    private boolean isOrganisation(String key) {
        return clues.get(key).kind().filter(AgentKind.ORGANISATION::equals).isPresent();
    }

    /** Whether both can be one organisation or place; then what tells of the one tells of the other. */
    private static boolean explain(Clues shorter, Clues longer, boolean namesake) {
        var doubtful = shorter.isDoubtfulPerson(longer);
        var own = shorter.kind().filter(kind -> !doubtful && !namesake);
        var kind = longer.kind().or(() -> own);
        if (kind.isEmpty() || kind.get() == AgentKind.PERSON || own.isPresent() && !own.equals(kind)
                || own.isEmpty() && !namesake && shorter.of(AgentKind.PLACE) > 0 && kind.get() != AgentKind.PLACE) {
            return false;
        }
        shorter.add(kind.get(), 2 + (doubtful ? shorter.of(AgentKind.PERSON) : namesake ? Math.max(0, shorter.of(AgentKind.PLACE)) : 0));
        longer.add(kind.get(), 2);
        return true;
    }
}
