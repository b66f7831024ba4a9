package org.stet.analysis.claims;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.Stories;
import org.stet.analysis.families.Family;
import org.stet.analysis.families.Origins;
import org.stet.analysis.names.Name;
import org.stet.analysis.values.Mention;

/** Aligns what different articles say of the same thing; a wrong alignment is worse than a missed one. */
public final class ClaimFinder {

    /** An article and how the whole case calls whom it names, by the places where it does. */
    private record Named(ArticleReading reading, Map<Place, String> people) {
    }

    private static final Derivation<Named, List<Fact>> FACTS = new Derivation<>(
            named -> new Facts(named.reading, holders(named.reading, named.people), named.people).all());

    private ClaimFinder() {
    }

    /** The claims that appear in more than one place, in a stable order; the order of the articles makes no difference. */
    public static List<SuggestedClaim> find(List<ArticleReading> articles, List<Name> names, List<Family> families) {
        var memo = new Memo();
        return find(articles, names, families, List.of(), new Stories(articles, memo), memo);
    }

    /** The same, where the person's own claims come first and take the mentions at their places, with what earlier runs derived. */
    public static List<SuggestedClaim> find(List<ArticleReading> articles, List<Name> names, List<Family> families,
            List<KnownClaim> known, Stories stories, Memo memo) {
        var sorted = articles.stream().sorted(Comparator.comparing(ArticleReading::article, ArticleText.ORDER)).toList();
        var told = told(sorted, names, memo);
        var facts = told.stream().flatMap(List::stream).toList();
        var likeness = new Likeness(told, memo);
        var comparisons = new Comparisons(facts, memo);
        var rivalry = new Rivalry(new Signs(told, names, likeness, comparisons, memo));
        var slots = new Slots(facts, Aligned.of(families, told, likeness, memo), comparisons,
                new Ties(told, names, likeness, comparisons, rivalry, stories, memo)).slots();
        return new Claims(sorted, Origins.of(sorted, families, memo), memo).of(slots, known);
    }

    /** The values of each article that has any, with what is said around them. */
    static List<List<Fact>> told(List<ArticleReading> articles, List<Name> names, Memo memo) {
        var people = people(names);
        return articles.stream().map(reading -> memo.get(FACTS, named(reading, people))).filter(facts -> !facts.isEmpty()).toList();
    }

    /** Whose name stands at a place, by the fullest form of the whole case. */
    private static Map<Place, String> people(Collection<Name> names) {
        var people = new HashMap<Place, String>();
        for (var name : names) {
            name.mentions().forEach(mentioned -> people.put(new Place(mentioned.article(), mentioned.span()), name.canonical()));
        }
        return people;
    }

    private static Named named(ArticleReading reading, Map<Place, String> people) {
        var own = new HashMap<Place, String>();
        reading.names().stream().flatMap(name -> name.mentions().stream()).map(each -> new Place(each.article(), each.span()))
                .filter(people::containsKey).forEach(place -> own.put(place, people.get(place)));
        return new Named(reading, own);
    }

    private static Map<Mention, String> holders(ArticleReading reading, Map<Place, String> people) {
        var holders = new HashMap<Mention, String>();
        for (var age : Ages.of(reading)) {
            var name = age.person();
            var whole = name.mentions().stream().map(each -> people.get(new Place(each.article(), each.span())))
                    .filter(each -> each != null).findFirst();
            holders.put(age.age(), whole.orElse(name.canonical()));
        }
        return holders;
    }
}
