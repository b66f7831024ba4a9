package org.stet.analysis.discrepancies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.names.Name;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.model.AgentKind;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

/** Finds names that articles spell differently: a word of the name against one that is nearly the same. */
final class NameFindings {

    /** Initials and particles are no spellings. */
    private static final int SHORTEST = 4;
    private static final int MOST_EDITS = 2;

    /** Two of the names of a case; the same two, and not their equals. */
    private record Neighbours(Name a, Name b) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Neighbours(var one, var two) && one == a && two == b;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(a) + System.identityHashCode(b);
        }
    }

    private static final Derivation<String, List<String>> WORDS = new Derivation<>(NameFindings::wordsOf);

    private final CaseView view;
    private final Memo memo;
    private final Telling telling;

    NameFindings(CaseView view, Memo memo) {
        this.view = view;
        this.memo = memo;
        this.telling = new Telling(view);
    }

    /** Spellings of one name, and names that are kept apart but differ in no more than a slip of the pen. */
    List<Finding> of(List<Name> names) {
        return Stream.concat(names.stream(), doubtful(names).stream()).flatMap(name -> of(name).stream()).toList();
    }

    /** Pairs of people, held together for the comparison only. */
    private List<Name> doubtful(List<Name> names) {
        var neighbours = new LinkedHashMap<String, List<Name>>();
        names.stream().filter(name -> name.kind() == AgentKind.PERSON && !words(name.canonical()).isEmpty())
                .sorted(Comparator.comparing((Name name) -> -name.mentions().size()).thenComparing(Name::canonical))
                .forEach(name -> {
                    neighbours.computeIfAbsent("named " + given(name), any -> new ArrayList<>()).add(name);
                    articlesOf(name).forEach(article -> neighbours.computeIfAbsent("in " + article, any -> new ArrayList<>()).add(name));
                });
        var doubtful = new LinkedHashSet<Name>();
        var seen = new HashSet<Neighbours>();
        for (var near : neighbours.values()) {
            for (var i = 0; i < near.size(); i++) {
                for (var j = i + 1; j < near.size(); j++) {
                    if (seen.add(new Neighbours(near.get(i), near.get(j))) && isDoubtful(near.get(i), near.get(j))) {
                        doubtful.add(both(near.get(i), near.get(j)));
                    }
                }
            }
        }
        return List.copyOf(doubtful);
    }

    private List<String> given(Name name) {
        var words = words(name.canonical());
        return words.subList(0, words.size() - 1);
    }

    private static Set<String> articlesOf(Name name) {
        return name.mentions().stream().map(Mentioned::article).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same first name and nearly the same surname in other articles, or nearly the surname alone in the same article. */
    private boolean isDoubtful(Name a, Name b) {
        if (!isVariant(words(a.canonical()).getLast(), words(b.canonical()).getLast())) {
            return false;
        }
        var one = given(a);
        var other = given(b);
        var isTogether = !Collections.disjoint(articlesOf(a), articlesOf(b));
        return one.equals(other) ? !one.isEmpty() && !isTogether : isTogether && (one.isEmpty() || other.isEmpty())
                && edits(words(a.canonical()).getLast(), words(b.canonical()).getLast()) == 1;
    }

    private static Name both(Name a, Name b) {
        return new Name(a.canonical(), a.kind(), Stream.concat(a.mentions().stream(), b.mentions().stream()).toList());
    }

    private Optional<Finding> of(Name name) {
        var spellings = new TreeMap<String, List<Mentioned>>();
        for (var mentioned : name.mentions()) {
            words(mentioned.text()).forEach(word -> spellings.computeIfAbsent(word, any -> new ArrayList<>()).add(mentioned));
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
        var members = variants.stream().flatMap(variant -> spellings.get(variant).stream().map(each -> statement(each, variant)))
                .distinct().sorted(Comparator.comparing(Statement::place, view.order())).toList();
        var odd = variants.stream().min(Comparator.comparing((String variant) -> articles(spellings.get(variant)))
                .thenComparing(Comparator.naturalOrder())).orElseThrow();
        return Optional.of(new Finding(DiscrepancyType.SPELLING_VARIANT, Optional.empty(), Optional.empty(), name.canonical(), members,
                telling.whoSaysWhat(members) + first(spellings.get(odd)), "spelling: " + String.join(", ", variants)));
    }

    private List<String> words(String name) {
        return memo.get(WORDS, name);
    }

    private static List<String> wordsOf(String name) {
        return List.of(Normalizer.normalize(name, Normalizer.Form.NFC).split("[\\s.]+")).stream()
                .map(word -> word.replaceFirst("['’]s?$", "").toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST && word.codePoints().anyMatch(Character::isLetter)).toList();
    }

    /** Words of one name that stand side by side, such as county court, are no spellings of each other. */
    private static boolean isVariant(String one, List<Mentioned> ofOne, String other, List<Mentioned> ofOther) {
        return isVariant(one, other) && ofOne.stream().noneMatch(ofOther::contains);
    }

    private static boolean isVariant(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MOST_EDITS) {
            return false;
        }
        var edits = edits(one, other);
        var isPlural = other.equals(one + "s");
        return !isPlural && edits <= MOST_EDITS && edits * 3 <= Math.max(one.length(), other.length());
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    private static int edits(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
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
        return " " + view.name(first) + " had it first.";
    }
}
