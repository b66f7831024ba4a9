package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.analysis.text.Document;
import org.stet.model.AgentKind;

/**
 * Finds the people, organisations and places that one article names: runs of capitalised words, typed by all that the article
 * and general knowledge tell of them, and put together where one is a shorter form of the other.
 */
public final class NameReader {

    private final Document document;
    private final List<Spotted> spotted;
    private final Map<String, Clues> clues = new LinkedHashMap<>();
    private final Map<String, String> longForms = new HashMap<>();

    /** Last words of organisations that are called after the place where they are. */
    private static final Set<String> CIVIC = Set.of("borough", "bureau", "constabulary", "council", "court", "crimes", "department", "government",
            "hospital", "news", "police", "service", "university");

    private NameReader(Document document) {
        this.document = document;
        spotted = new ArrayList<>(NameSpotter.spot(document));
    }

    /** The names in order of their first mention. */
    public static List<Name> read(Document document) {
        return new NameReader(document).read();
    }

    private List<Name> read() {
        spotted.forEach(name -> clues.computeIfAbsent(key(name.text()), key -> new Clues()).add(name));
        explainPartsOfPeople();
        explainAcronyms();
        explainShortForms();
        var kinds = new HashMap<String, AgentKind>();
        clues.forEach((key, clue) -> clue.kind().ifPresent(kind -> kinds.put(key, kind)));
        spotted.removeIf(name -> !kinds.containsKey(key(name.text())));
        spotted.addAll(HeadlineNames.spot(document, List.copyOf(spotted)));
        spotted.sort(Comparator.comparingInt(name -> name.span().start()));
        var entities = new Entities(longForms);
        spotted.forEach(name -> entities.announce(name, kinds.get(key(name.text()))));
        spotted.forEach(name -> entities.add(name, kinds.get(key(name.text()))));
        return entities.names(document);
    }

    /** Names compare without case, but for short ones in capitals: US is not us. */
    static String key(String text) {
        return text.length() < 5 ? text : text.toLowerCase(Locale.ROOT);
    }

    /** Surnames and given names alone are people's once the full name is. */
    private void explainPartsOfPeople() {
        var people = clues.entrySet().stream().filter(entry -> entry.getValue().kind().filter(AgentKind.PERSON::equals).isPresent())
                .map(entry -> PersonName.of(entry.getKey())).filter(PersonName::isFull).toList();
        clues.forEach((key, clue) -> {
            var name = PersonName.of(key);
            if (!name.isFull() && !WordList.PLACES.has(original(key)) && !WordList.ORGANISATIONS.has(original(key)) && people.stream().anyMatch(person -> person.fits(name))) {
                clue.add(AgentKind.PERSON, 5);
            }
        });
    }

    /** The Disaster Force (DF): letters in brackets after a name, or the letters that its words begin with. */
    private void explainAcronyms() {
        for (var i = 0; i < spotted.size(); i++) {
            var acronym = spotted.get(i);
            if (!NameSpotter.isAcronym(acronym.text())) {
                continue;
            }
            for (var name : spotted) {
                var introduced = i > 0 && spotted.get(i - 1) == name && acronym.word(-1).equals("(")
                        && name.sentence() == acronym.sentence() && name.to() == acronym.from() - 1;
                if (name.words() > 1 && (introduced && acronym.text().charAt(0) == initials(name).charAt(0)
                        || initials(name).equals(acronym.text().replace(".", "")))) {
                    longForms.putIfAbsent(key(acronym.text()), key(name.text()));
                    clues.get(key(name.text())).kind().filter(kind -> kind != AgentKind.PERSON)
                            .ifPresent(kind -> clues.get(key(acronym.text())).add(kind, 3));
                    clues.get(key(name.text())).add(AgentKind.ORGANISATION, 1.5);
                }
            }
        }
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
            if (WordList.PLACES.has(original(key)) || longForms.containsKey(key)) {
                continue;
            }
            keys.stream().filter(other -> other.startsWith(key + " ") || other.endsWith(" " + key)).filter(other -> {
                var kind = clues.get(other).kind();
                var own = clues.get(key).kind();
                return kind.isPresent() && kind.get() != AgentKind.PERSON && (own.equals(kind)
                        || own.isEmpty() && clues.get(key).of(AgentKind.PLACE) <= 0 && !CIVIC.contains(other.substring(other.lastIndexOf(' ') + 1)));
            }).findFirst().ifPresent(other -> {
                longForms.put(key, other);
                clues.get(key).add(clues.get(other).kind().orElseThrow(), 2);
            });
        }
    }

    private String original(String key) {
        return spotted.stream().map(Spotted::text).filter(text -> key(text).equals(key)).findFirst().orElse(key);
    }
}
