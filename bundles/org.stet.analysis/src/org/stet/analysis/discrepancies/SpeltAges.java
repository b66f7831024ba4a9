package org.stet.analysis.discrepancies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Ages;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.NearNames.Spelt;
import org.stet.model.AgentKind;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/** Holds the ages of a person against each other whose name articles spell in several ways. */
final class SpeltAges {

    private final CaseView view;

    SpeltAges(CaseView view) {
        this.view = view;
    }

    /** A finding for each age that opposes the one which most articles give. */
    Stream<Finding> of(Set<Spelt> spellings) {
        var topic = spellings.stream().map(spelt -> spelt.name().canonical()).sorted().findFirst().orElseThrow();
        var ages = spellings.stream().filter(spelt -> spelt.name().kind() == AgentKind.PERSON).flatMap(this::ages).distinct()
                .sorted(Comparator.comparing(Statement::place, view.order())).toList();
        var compared = new Compared(ValueKind.AGE, ages, view);
        var camps = ages.stream().collect(Collectors.groupingBy(Statement::normalised, TreeMap::new, Collectors.toList()));
        return Camps.opposed(List.copyOf(camps.values()), (a, b) -> oppose(camps.get(a.normalised()), camps.get(b.normalised()), compared)).stream()
                .map(members -> new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(), topic + ": age", members,
                        new Telling(view).whoSaysWhat(members), "ages of one person whose name is spelt in several ways"));
    }

    /** Whether no birthday lies between any two articles that give different ages. */
    private static boolean oppose(List<Statement> some, List<Statement> others, Compared compared) {
        return some.stream().allMatch(one -> others.stream().allMatch(other -> compared.of(one, other).differs()));
    }

    private Stream<Statement> ages(Spelt spelt) {
        var places = spelt.name().mentions().stream().map(mention -> new Place(mention.article(), mention.span())).collect(Collectors.toSet());
        return places.stream().map(Place::article).distinct().map(view::article).flatMap(reading -> ages(reading, places));
    }

    private Stream<Statement> ages(ArticleReading reading, Set<Place> places) {
        return Ages.of(reading).stream()
                .filter(age -> age.person().mentions().stream().anyMatch(mention -> places.contains(new Place(mention.article(), mention.span()))))
                .map(age -> view.statement(reading.article().id(), age.age()));
    }
}
