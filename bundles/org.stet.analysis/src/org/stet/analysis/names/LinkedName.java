package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.model.AgentKind;

/** A name with all that several articles tell of it, while they are linked. */
final class LinkedName {

    private static final double ALIKE = .93;
    private static final double SAME_SOUND = .85;
    private static final double NEARLY_EQUAL = .97;
    private static final String SOUNDS_LIKE = "~";
    private static final int SHORTEST_ALIKE = 5;
    private static final int LONG_WORD = 8;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();

    static {
        SOUND.setMaxCodeLen(12);
    }

    /** The names that stand in an article, and which of them is this. */
    private record Company(Set<String> names, String own) {

        Stream<String> others() {
            return names.stream().filter(name -> !name.equals(own));
        }
    }

    private final AgentKind kind;
    private final List<Mentioned> mentions = new ArrayList<>();
    /** The fullest form in each article with the number of those articles, the first one first. */
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Set<String> articles = new HashSet<>();
    private final List<Company> company = new ArrayList<>();
    /** Follow from the forms; null until they are asked for. */
    private String key;
    private PersonName person;

    /**
     * A name as one article uses it.
     *
     * @param key the name's folded form
     * @param company the folded names of the article
     */
    LinkedName(AgentKind kind, Name name, String key, Set<String> company) {
        this.kind = kind;
        this.key = key;
        mentions.addAll(name.mentions());
        forms.put(name.canonical(), 1);
        name.mentions().forEach(mention -> articles.add(mention.article()));
        this.company.add(new Company(company, key));
    }

    void take(LinkedName other) {
        mentions.addAll(other.mentions);
        other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        articles.addAll(other.articles);
        company.addAll(other.company);
        key = null;
        person = null;
    }

    private String key() {
        if (key == null) {
            key = Spelling.folded(canonical());
        }
        return key;
    }

    /** Names are only compared where this is equal and not empty. */
    String nameKey() {
        return kind + " " + key();
    }

    String surnameKey() {
        return isPerson() ? person().surname() : "";
    }

    boolean isSamePerson(LinkedName other) {
        return person().fits(other.person());
    }

    String soundKey() {
        return isPerson() && !person().isFull() || key().length() < SHORTEST_ALIKE ? "" : kind + " " + Arrays.stream(key().split(" "))
                .map(LinkedName::sound).collect(Collectors.joining(" "));
    }

    /**
     * Whether every word looks and sounds alike and both are told of beside the same names, but never in one article; a surname
     * that sounds the same may look less alike after the same given names.
     */
    boolean isOtherSpelling(LinkedName other) {
        if (!person().generation().equals(other.person().generation())) {
            return false;
        }
        if (isPerson() && person().given().equals(other.person().given())) {
            return similarity(person().surname(), other.person().surname()) >= SAME_SOUND && hasCompanyOf(other, 1);
        }
        var own = key().split(" ");
        var others = other.key().split(" ");
        for (var i = 0; i < own.length; i++) {
            if (similarity(own[i], others[i]) < ALIKE || Misspelling.areOpposite(own[i], others[i])) {
                return false;
            }
        }
        return hasCompanyOf(other, 1);
    }

    private static double similarity(String one, String other) {
        return SIMILARITY.apply(one.replaceFirst("^mc(?=.)", "mac"), other.replaceFirst("^mc(?=.)", "mac"));
    }

    String givenNameKey() {
        return isPerson() && person().surname().length() >= LONG_WORD - 1
                ? String.join(" ", person().given()) + " " + person().surname().substring(0, 2) : "";
    }

    /** Whether one surname lacks a letter of the other, in a long name of somebody with the same given names and company. */
    boolean lacksOneLetter(LinkedName other) {
        var one = person().surname();
        var two = other.person().surname();
        return Math.abs(one.length() - two.length()) == 1 && Math.max(one.length(), two.length()) >= LONG_WORD
                && similarity(one, two) >= NEARLY_EQUAL && hasCompanyOf(other, 2);
    }

    private boolean hasCompanyOf(LinkedName other, int fewest) {
        if (!Collections.disjoint(articles, other.articles)) {
            return false;
        }
        var theirs = other.company.stream().flatMap(Company::others).collect(Collectors.toSet());
        return company.stream().flatMap(Company::others).filter(theirs::contains).distinct().limit(fewest).count() == fewest;
    }

    int words() {
        return key().split(" ").length;
    }

    /** The words by which shorter names may mean this. */
    Set<String> handles() {
        var handles = new HashSet<String>();
        if (isPerson()) {
            handles.add(person().surname());
            handles.add(key().split(" ")[0]);
            handles.add(SOUNDS_LIKE + sound(person().surname()));
        } else {
            forms.keySet().stream().map(form -> Spelling.folded(form).split(" ")).forEach(words -> {
                for (var i = 1; i < words.length; i++) {
                    handles.add(String.join(" ", Arrays.copyOfRange(words, 0, i)));
                    handles.add(String.join(" ", Arrays.copyOfRange(words, i, words.length)));
                }
            });
            handles.add(forms.keySet().iterator().next().chars().filter(Character::isUpperCase).mapToObj(Character::toString)
                    .collect(Collectors.joining()).toLowerCase(Locale.ROOT));
        }
        return handles;
    }

    /** What to look longer names up by: as it is written, and for a surname alone as it sounds. */
    List<String> lookups() {
        return !isPerson() ? List.of(key()) : person().isFull() ? List.of()
                : List.of(person().given().getFirst(), SOUNDS_LIKE + sound(person().given().getFirst()));
    }

    boolean isShortOf(LinkedName longer) {
        if (kind != longer.kind || key().length() >= longer.key().length() || Spelling.isOtherBody(key(), longer.key())
                || kind == AgentKind.ORGANISATION && Spelling.isOfPlace(key(), longer.key()) && !longer.key().matches(".* (?:city|county|town)")
                || kind == AgentKind.PLACE && Spelling.isInPlace(key(), longer.key()) || kind == AgentKind.PLACE && Places.has(canonical())) {
            return false;
        }
        return !isPerson() || longer.person().isFull() && (isSamePerson(longer) || person().generation().isEmpty()
                && key().length() >= SHORTEST_ALIKE && similarity(key(), longer.person().surname()) >= ALIKE && hasCompanyOf(longer,
                2));
    }

    AgentKind kind() {
        return kind;
    }

    /** The fullest form of the name in each of the articles. */
    Stream<String> forms() {
        return forms.keySet().stream();
    }

    /** @param ranks the place of each article in their order, by id */
    Name name(Map<String, Integer> ranks) {
        return new Name(canonical(), kind, mentions.stream().sorted(Comparator.comparing((Mentioned mention) -> ranks.get(mention.article()))
                .thenComparing(mention -> mention.span().start())).toList());
    }

    private String canonical() {
        return Spelling.mostCommon(forms);
    }

    private boolean isPerson() {
        return kind == AgentKind.PERSON;
    }

    private PersonName person() {
        if (person == null) {
            person = PersonName.of(key());
        }
        return person;
    }

    private static String sound(String word) {
        var sound = SOUND.doubleMetaphone(word);
        return sound == null || sound.isEmpty() ? word : sound;
    }
}
