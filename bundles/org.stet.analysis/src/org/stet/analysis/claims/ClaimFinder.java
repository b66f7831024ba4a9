package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.families.Family;
import org.stet.analysis.names.Name;
import org.stet.analysis.values.Mention;

/** Aligns what different articles say of the same thing; a wrong alignment is worse than a missed one. */
public final class ClaimFinder {

    private ClaimFinder() {
    }

    /** The claims that appear in more than one place, in a stable order; the order of the articles makes no difference. */
    public static List<SuggestedClaim> find(List<ArticleReading> articles, List<Name> names, List<Family> families) {
        return find(articles, names, families, List.of());
    }

    /** The same, where the person's own claims come first and take the mentions at their places. */
    public static List<SuggestedClaim> find(List<ArticleReading> articles, List<Name> names, List<Family> families,
            List<KnownClaim> known) {
        var sorted = articles.stream().sorted(Comparator.comparing(reading -> reading.article().id())).toList();
        var people = people(names);
        var facts = new ArrayList<Fact>();
        sorted.forEach(reading -> facts.addAll(new Facts(reading, holders(reading, people), people).all()));
        var likeness = new Likeness(facts);
        var slots = new Slots(facts, Aligned.of(families, facts, likeness), likeness, new Rivalry(facts, names)).slots();
        return new Claims(sorted, families, likeness).of(slots, known);
    }

    /** Whose name stands at a place, by the fullest form of the whole case. */
    private static Map<Place, String> people(Collection<Name> names) {
        var people = new HashMap<Place, String>();
        for (var name : names) {
            name.mentions().forEach(mentioned -> people.put(new Place(mentioned.article(), mentioned.span()), name.canonical()));
        }
        return people;
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
