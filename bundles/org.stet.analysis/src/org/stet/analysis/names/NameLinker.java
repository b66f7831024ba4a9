package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.names.NameDecisions.Decided;
import org.stet.model.AgentKind;

/**
 * Links the names of several articles that mean the same person, organisation or place: equal names, then shorter forms of
 * exactly one longer name, then other spellings. In doubt names stay apart.
 */
public final class NameLinker {

    /** A name of an article and its folded form. */
    private record Used(Name name, String key) {

        /** Whether it stands in capitals alone, as the place before a report. */
        boolean isInCapitals() {
            return key.length() > LONGEST_ACRONYM && name.canonical().equals(name.canonical().toUpperCase(Locale.ROOT));
        }
    }

    private static final Derivation<ArticleReading, List<Used>> USED = new Derivation<>(
            reading -> reading.names().stream().map(name -> new Used(name, Spelling.folded(name.canonical()))).toList());

    private static final Derivation<ArticleReading, Map<String, List<Mentioned>>> DOUBTFUL = new Derivation<>(
            reading -> NameReader.doubtful(reading.document()));
    private static final int SHORTEST_DOUBTFUL = 4;
    private static final int LONGEST_ACRONYM = 5;

    private final Set<LinkedName> names = new LinkedHashSet<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    /** What a person decided, by kind and spelling, as written and folded. */
    private final Map<String, Decided> decisions = new HashMap<>();

    private NameLinker(List<ArticleReading> articles, NameDecisions decisions, Memo memo) {
        decide(decisions, form -> form);
        decide(decisions, Spelling::folded);
        var sorted = articles.stream().sorted(Comparator.comparing(ArticleReading::article, ArticleText.ORDER)).toList();
        var kinds = kinds(sorted.stream().map(reading -> memo.get(USED, reading)).toList());
        addPartsOfPeople(kinds);
        sorted.forEach(reading -> {
            ranks.put(reading.article().id(), ranks.size());
            var names = new ArrayList<>(memo.get(USED, reading));
            memo.get(DOUBTFUL, reading).forEach((key, mentions) -> {
                if (key.length() >= SHORTEST_DOUBTFUL && kinds.containsKey(key)) {
                    names.add(new Used(new Name(mentions.getFirst().text(), kinds.get(key), mentions), key));
                }
            });
            var company = names.stream().map(Used::key).collect(Collectors.toSet());
            names.forEach(name -> this.names.add(new LinkedName(name.isInCapitals() ? name.name.kind() : kinds.get(name.key), name.name, name.key,
                    company)));
        });
    }

    private void decide(NameDecisions by, UnaryOperator<String> writing) {
        by.names().forEach(decided -> decided.spellings().forEach(form -> decisions.putIfAbsent(decided.kind() + writing.apply(form), decided)));
    }

    /** The names of all articles, the most often mentioned first; the order of the articles makes no difference. */
    public static List<Name> link(List<ArticleReading> articles) {
        return link(articles, NameDecisions.NONE, new Memo());
    }

    /** The same, where a person has decided about some names, with what earlier runs derived. */
    public static List<Name> link(List<ArticleReading> articles, NameDecisions decisions, Memo memo) {
        return new NameLinker(articles, decisions, memo).link();
    }

    /** A name is of the kind that it has in most of its mentions. */
    private static Map<String, AgentKind> kinds(List<List<Used>> articles) {
        var counts = new HashMap<String, Map<AgentKind, Integer>>();
        articles.stream().flatMap(List::stream).forEach(used -> counts.computeIfAbsent(used.key, key -> new EnumMap<>(AgentKind.class))
                .merge(used.name.kind(), used.name.mentions().size(), Integer::sum));
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry ->
                entry.getValue().entrySet().stream()
                .max(Map.Entry.<AgentKind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow().getKey()));
    }

    /** The first and the last words of people's names are people's as well, the last ones where no article takes them for anything else. */
    private static void addPartsOfPeople(Map<String, AgentKind> kinds) {
        List.copyOf(kinds.keySet()).stream().filter(key -> kinds.get(key) == AgentKind.PERSON).map(PersonName::of).filter(PersonName::isFull)
                .forEach(person -> {
                    kinds.putIfAbsent(person.surname(), AgentKind.PERSON);
                    kinds.merge(person.given().getFirst(), AgentKind.PERSON, (known, given) -> isKnown(person.given().getFirst()) ? known : given);
                });
    }

    private static boolean isKnown(String word) {
        var name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return Places.has(name) || WordList.ORGANISATIONS.has(name) || WordList.ENGLISH_WORDS.has(word);
    }

    private List<Name> link() {
        mergeWithin(LinkedName::nameKey, (one, other) -> true);
        mergeDecided();
        mergeWithin(LinkedName::surnameKey, LinkedName::isSamePerson);
        mergeWithin(LinkedName::soundKey, LinkedName::isOtherSpelling);
        mergeWithin(LinkedName::givenNameKey, LinkedName::lacksOneLetter);
        mergeShortForms();
        return names.stream().map(name -> name.name(ranks)).sorted(Comparator.<Name>comparingInt(name -> -name.mentions().size())
                .thenComparing(Name::canonical).thenComparing(Name::kind)).toList();
    }

    /** Merges names of the same group that match; of several that match one name but not each other none is merged. */
    private void mergeWithin(Function<LinkedName, String> group, BiPredicate<LinkedName, LinkedName> matches) {
        var groups = names.stream().filter(name -> !group.apply(name).isEmpty())
                .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        groups.values().forEach(members -> {
            for (var i = 0; i < members.size(); i++) {
                for (var j = members.size() - 1; j > i; j--) {
                    var one = members.get(i);
                    var other = members.get(j);
                    if (matches.test(one, other) && isAllowed(one, other) && isClear(one, other, members, matches)) {
                        one.take(other);
                        names.remove(other);
                        members.remove(j);
                    }
                }
            }
        });
    }

    private static boolean isClear(LinkedName one, LinkedName other, List<LinkedName> members,
            BiPredicate<LinkedName, LinkedName> matches) {
        return members.stream().filter(third -> third != one && third != other)
                .noneMatch(third -> matches.test(one, third) != matches.test(other, third));
    }

    private void mergeDecided() {
        var first = new HashMap<Decided, LinkedName>();
        for (var name : List.copyOf(names)) {
            var decided = decided(name);
            var one = decided.size() == 1 ? first.putIfAbsent(decided.iterator().next(), name) : null;
            if (one != null) {
                one.take(name);
                names.remove(name);
            }
        }
    }

    /** The names that a person decided about of which this has a spelling. */
    private Set<Decided> decided(LinkedName name) {
        return decisions.isEmpty() ? Set.of() : name.forms().flatMap(form -> decided(name.kind(), form).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Decided> decided(AgentKind kind, String form) {
        return Optional.ofNullable(decisions.get(kind + form)).or(() -> Optional.ofNullable(decisions.get(kind + Spelling.folded(form))));
    }

    private boolean isAllowed(LinkedName one, LinkedName other) {
        var here = decided(one);
        var there = decided(other);
        return here.isEmpty() || there.isEmpty() || here.size() == 1 && here.equals(there);
    }

    /** A surname alone, a first word, an acronym: where exactly one longer name fits. */
    private void mergeShortForms() {
        Map<String, List<LinkedName>> byWord = new HashMap<>();
        names.forEach(name -> name.handles().forEach(handle -> byWord.computeIfAbsent(handle, key ->
                new ArrayList<>()).add(name)));
        var longestFirst = names.stream().sorted(Comparator.comparing(LinkedName::words).reversed()).toList();
        for (var shorter : longestFirst) {
            var longer = shorter.lookups().stream().map(lookup -> byWord.getOrDefault(lookup, List.of()).stream().distinct()
                    .filter(name -> name != shorter && names.contains(name) && shorter.isShortOf(name) && isAllowed(name,
                    shorter))
                    .toList()).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
            if (longer.size() == 1) {
                longer.getFirst().take(shorter);
                longer.getFirst().handles().forEach(handle -> byWord.computeIfAbsent(handle, key -> new ArrayList<>()).add(longer.getFirst()));
                names.remove(shorter);
            }
        }
    }
}
