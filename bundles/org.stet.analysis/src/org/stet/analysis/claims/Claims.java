package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Slots.Slot;
import org.stet.analysis.claims.SuggestedClaim.Competing;
import org.stet.analysis.families.Origin;
import org.stet.analysis.families.Origins;
import org.stet.model.Bound;

/** Words claims for slots: who and what they are about, which values compete, and who stands behind each. */
final class Claims {

    private static final Comparator<KnownClaim> BY_WORDS = Comparator.comparing(KnownClaim::subject).thenComparing(KnownClaim::slot)
            .thenComparing(KnownClaim::kind);

    private record Weighed(int origins, Competing of) {
    }

    /**
     * All that decides what is suggested for a slot.
     *
     * @param facts its values with their articles
     * @param origins to which act of reporting each goes back
     */
    private record Circumstances(List<Fact> facts, List<Optional<Origin>> origins) {

        /** That of the first value, which is in no other slot. */
        @Override
        public int hashCode() {
            return facts.getFirst().hashCode();
        }
    }

    private static final Derivation<Circumstances, Once<SuggestedClaim>> SUGGESTED = new Derivation<>(circumstances -> new Once<>());

    private final Map<String, ArticleReading> articles = new HashMap<>();
    private final Comparator<Place> order;
    private final Origins origins;
    private final Wording wording;
    private final Memo memo;

    Claims(List<ArticleReading> articles, Origins origins, Memo memo) {
        articles.forEach(reading -> this.articles.put(reading.article().id(), reading));
        this.order = Place.order(id -> this.articles.get(id).article());
        this.origins = origins;
        this.wording = new Wording(memo);
        this.memo = memo;
    }

    /** The person's claims first, then what appears in more than one place, by what is in most articles. */
    List<SuggestedClaim> of(List<Slot> slots, List<KnownClaim> known) {
        var found = new ArrayList<SuggestedClaim>();
        var taken = Collections.<Slot>newSetFromMap(new IdentityHashMap<>());
        for (var claim : known.stream().sorted(BY_WORDS).toList()) {
            var places = new HashSet<>(claim.places());
            var own = slots.stream().filter(slot -> facts(slot).anyMatch(fact -> isAt(fact.place(), places))).toList();
            taken.addAll(own);
            found.add(known(claim, own));
        }
        slots.parallelStream().filter(slot -> !taken.contains(slot)).filter(slot -> facts(slot).skip(1).findAny().isPresent())
                .map(this::suggested).sorted(Comparator.comparing((SuggestedClaim claim) -> -claim.corroboration().articles())
                        .thenComparing(claim -> first(claim.values()).place(), order))
                .forEachOrdered(found::add);
        return found;
    }

    private static Stream<Fact> facts(Slot slot) {
        return slot.values().stream().flatMap(List::stream);
    }

    private static Statement first(List<Competing> values) {
        return values.getFirst().appearances().getFirst();
    }

    private static boolean isAt(Place place, Collection<Place> places) {
        return places.stream().anyMatch(each -> each.article().equals(place.article()) && each.span().overlaps(place.span()));
    }

    /** What the person marked, and what was aligned with it; places without a value keep their words. */
    private SuggestedClaim known(KnownClaim claim, List<Slot> slots) {
        var statements = new LinkedHashSet<Statement>();
        slots.stream().flatMap(Claims::facts).filter(fact -> fact.kind() == claim.kind()).forEach(fact -> statements.add(fact.statement()));
        for (var place : claim.places()) {
            var isRead = statements.stream().anyMatch(statement -> isAt(statement.place(), List.of(place)));
            if (!isRead && articles.containsKey(place.article())) {
                var words = place.span().of(articles.get(place.article()).document().text());
                statements.add(new Statement(place, words, words, "", Bound.EXACTLY, ""));
            }
        }
        return new SuggestedClaim(Optional.of(claim.id()), claim.subject(), claim.slot(), claim.kind(), competing(statements),
                corroboration(statements));
    }

    private SuggestedClaim suggested(Slot slot) {
        var facts = facts(slot).toList();
        return memo.get(SUGGESTED, new Circumstances(facts, facts.stream().map(fact -> origins.of(fact.place())).toList())).get(() -> suggested(facts));
    }

    private SuggestedClaim suggested(List<Fact> facts) {
        var statements = facts.stream().map(Fact::statement).toList();
        var subject = wording.subject(facts);
        return new SuggestedClaim(Optional.empty(), subject, Wording.slot(facts), facts.getFirst().kind(),
                competing(statements), corroboration(statements));
    }

    /** Equal values together, the one of most origins first. */
    private List<Competing> competing(Collection<Statement> statements) {
        var values = new TreeMap<String, List<Statement>>();
        statements.forEach(statement -> values.computeIfAbsent(statement.normalised() + " " + statement.unit() + " "
                + statement.bound(), any -> new ArrayList<>()).add(statement));
        return values.values().stream().map(equal -> equal.stream().sorted(Comparator.comparing(Statement::place, order)).toList())
                .map(equal -> new Weighed(origins.count(places(equal)), new Competing(equal.getFirst().normalised(), equal)))
                .sorted(Comparator.comparing((Weighed value) -> -value.origins)
                        .thenComparing(value -> -value.of.appearances().size())
                        .thenComparing(value -> value.of.appearances().getFirst().place(), order))
                .map(Weighed::of).toList();
    }

    private static List<Place> places(Collection<Statement> statements) {
        return statements.stream().map(Statement::place).toList();
    }

    private Corroboration corroboration(Collection<Statement> statements) {
        var places = places(statements);
        var count = (int) places.stream().map(Place::article).distinct().count();
        return new Corroboration(count, origins.count(places), speakers(places), weakest(places, count));
    }

    /** How many different people or institutions are given as the source. */
    private int speakers(List<Place> places) {
        return (int) places.stream().flatMap(place -> articles.get(place.article()).quotes().stream()
                .filter(quote -> quote.span().overlaps(place.span())).flatMap(quote -> quote.speaker().stream())).distinct().count();
    }

    private String weakest(List<Place> places, int count) {
        var unknown = places.stream().filter(place -> origins.of(place).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return "Where " + articles.get(unknown.get().article()).article().file() + " has it from is unknown.";
        }
        var sources = places.stream().flatMap(place -> origins.of(place).stream()).distinct().toList();
        return sources.size() == 1 && count > 1 ? "All go back to " + sources.getFirst().name() + "." : "";
    }
}
