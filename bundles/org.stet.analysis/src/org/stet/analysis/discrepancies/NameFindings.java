package org.stet.analysis.discrepancies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.Stories;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.NearNames.Spelt;
import org.stet.analysis.names.Misspelling;
import org.stet.analysis.names.Name;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

/** Finds names that articles spell differently: a word of the name against one that is nearly the same. */
final class NameFindings {

    /** Initials and particles are no spellings. */
    private static final int SHORTEST = 3;
    private static final Pattern IN_CAPITALS = Pattern.compile("\\p{Lu}{2}");

    private static final Derivation<String, List<String>> WORDS = new Derivation<>(NameFindings::wordsOf);

    private final CaseView view;
    private final Memo memo;
    private final Telling telling;
    private final NearNames near;
    private final SpeltAges ages;

    NameFindings(CaseView view, Stories stories, Memo memo) {
        this.view = view;
        this.memo = memo;
        this.telling = new Telling(view);
        this.near = new NearNames(view, stories, memo);
        this.ages = new SpeltAges(view);
    }

    /** Spellings of one name, and names that are kept apart but differ in no more than a slip of the pen, with the ages of who has them. */
    List<Finding> of(List<Name> names) {
        return Stream.concat(names.stream().flatMap(name -> of(name).stream()),
                near.among(names).stream().flatMap(spelt -> Stream.concat(Stream.of(of(spelt)), ages.of(spelt)))).toList();
    }

    private Finding of(Set<Spelt> spelt) {
        var spellings = new TreeMap<String, List<Mentioned>>();
        spelt.forEach(each -> spellings.computeIfAbsent(each.words(), any -> new ArrayList<>()).addAll(each.mentions()));
        var topic = spelt.stream().map(Spelt::name)
                .max(Comparator.comparingInt((Name name) -> name.mentions().size()).thenComparing(Name::canonical)).orElseThrow();
        return finding(topic, spellings);
    }

    private Optional<Finding> of(Name name) {
        if (name.mentions().stream().map(Mentioned::text).distinct().limit(2).count() < 2) {
            return Optional.empty();
        }
        var spellings = new TreeMap<String, List<Mentioned>>();
        var written = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        name.mentions().stream().flatMap(mentioned -> words(mentioned.text()).stream()).filter(word -> !isInCapitals(word))
                .forEach(word -> written.putIfAbsent(word, word));
        for (var mentioned : name.mentions()) {
            words(mentioned.text()).stream().map(word -> isInCapitals(word) ? written.getOrDefault(word, word.toLowerCase(Locale.ROOT)) : word)
                    .forEach(word -> spellings.computeIfAbsent(word, any -> new ArrayList<>()).add(mentioned));
        }
        var variants = new TreeSet<String>();
        for (var one : spellings.keySet()) {
            for (var other : spellings.tailMap(one, false).keySet()) {
                if (isVariant(one, spellings.get(one), other, spellings.get(other))) {
                    variants.add(one);
                    variants.add(other);
                }
            }
        }
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        spellings.keySet().retainAll(variants);
        return Optional.of(finding(name, spellings));
    }

    private Finding finding(Name name, SortedMap<String, List<Mentioned>> spellings) {
        var variants = spellings.keySet();
        var members = variants.stream().flatMap(variant -> spellings.get(variant).stream().map(each -> statement(each, variant)))
                .distinct().sorted(Comparator.comparing(Statement::place, view.order())).toList();
        var odd = variants.stream().min(Comparator.comparing((String variant) -> articles(spellings.get(variant)))
                .thenComparing(Comparator.naturalOrder())).orElseThrow();
        return new Finding(DiscrepancyType.SPELLING_VARIANT, Optional.empty(), Optional.empty(), name.canonical(), members,
                telling.whoWritesWhat(members) + first(spellings.get(odd)), "spelling: " + String.join(", ", variants));
    }

    private List<String> words(String name) {
        return memo.get(WORDS, name);
    }

    private static List<String> wordsOf(String name) {
        return Stream.of(Normalizer.normalize(name, Normalizer.Form.NFC).replace('’', '\'').split("[\\s.“”\"]+"))
                .map(word -> word.replaceFirst("^'|'s?$", ""))
                .filter(word -> word.length() >= SHORTEST && word.codePoints().anyMatch(Character::isLetter))
                .map(word -> isInCapitals(word) ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)).toList();
    }

    /** Whether the capitals of a word tell nothing of how it is spelt elsewhere. */
    private static boolean isInCapitals(String word) {
        return IN_CAPITALS.matcher(word).find();
    }

    /** Words of one name that stand side by side, such as county court, are no spellings of each other. */
    private static boolean isVariant(String one, List<Mentioned> ofOne, String other, List<Mentioned> ofOther) {
        return isVariant(one, other) && ofOne.stream().noneMatch(ofOther::contains);
    }

    private static boolean isVariant(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        return a.equals(b) || !b.equals(a + "s") && !a.equals(b + "s") && Math.max(a.length(), b.length()) > SHORTEST && Misspelling.isNear(a, b);
    }

    private static long articles(List<Mentioned> mentions) {
        return mentions.stream().map(Mentioned::article).distinct().count();
    }

    private static Statement statement(Mentioned mentioned, String spelling) {
        return new Statement(new Place(mentioned.article(), mentioned.span()), mentioned.text(), spelling, "", Bound.EXACTLY, "");
    }

    /** Who used the rarer spelling first, where that is known of all. */
    private String first(List<Mentioned> mentions) {
        var articles = mentions.stream().map(Mentioned::article).distinct().toList();
        if (articles.size() < 2 || articles.stream().anyMatch(article -> view.published(article).isEmpty())) {
            return "";
        }
        var first = articles.stream().min(Comparator.comparing((String article) -> view.published(article).orElseThrow())
                .thenComparing(Comparator.naturalOrder())).orElseThrow();
        return " " + view.name(first) + " wrote " + mentions.getFirst().text() + " first.";
    }
}
