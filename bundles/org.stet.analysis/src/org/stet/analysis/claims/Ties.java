package org.stet.analysis.claims;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.claims.Comparison.Relation;
import org.stet.analysis.names.Name;
import org.stet.model.ValueKind;

/** What values have to do with each other; what it found is kept for the next run, see ADR 26. */
final class Ties {

    /**
     * What two values have to do with each other that may be of one slot.
     *
     * @param likeness how much they are spoken of in the same words, 0 to 1
     * @param likelihood how likely values that differ are of one thing all the same, 0 to 1
     * @param isAligned whether they stand in the same place of a shared passage
     * @param isSame whether they are the same value
     * @param competes whether they may be different values of one slot
     */
    record Tie(double likeness, double likelihood, Relation relation, boolean isAligned, boolean isSame, boolean competes) {

        /** Whether the values go together without being the same: what lies between bounds need not agree with each other. */
        boolean isLoose() {
            return Ties.isLoose(relation);
        }
    }

    /** An article's values, and whom and what it names. */
    private record Told(List<Fact> facts, Set<String> names) {
    }

    /**
     * All that decides what ties a value to another.
     *
     * @param number which of the article's values it is
     * @param rarities how telling the concepts around it are
     */
    private record Circumstances(Told article, int number, List<Double> rarities) {

        @Override
        public int hashCode() {
            return article.facts.get(number).hashCode();
        }
    }

    /** What was found when a value was last compared; it stays right as long as the circumstances of both values are the same. */
    private static final class Met {

        private Optional<Set<String>> keys = Optional.empty();
        private Map<Met, Optional<Tie>> ties = Map.of();
    }

    private static final Derivation<Told, Told> TOLD = new Derivation<>(told -> told);
    private static final Derivation<Circumstances, Met> MET = new Derivation<>(circumstances -> new Met());

    /** How many of the rarest concepts around a value lead to others. */
    private static final int KEYS = 6;
    /** Likeness that makes equal values one; less will do where many figures are equal. */
    private static final double SAME = .14;
    private static final double SAME_AND_TELLING = .03;
    /** Likeness that holds together what only does not exclude each other. */
    private static final double LOOSELY_SAME = .22;
    /** Likelihood from which values that differ are held against each other; ADR 23 says how it was chosen. */
    private static final double LIKELY = .6;
    /** Likelihood below which values are not of one slot, whatever ties them to a third. */
    private static final double UNLIKELY = .2;

    private final List<Fact> facts;
    private final List<Met> met;
    private final Likeness likeness;
    private final Comparisons comparisons;
    private final Rivalry rivalry;

    /** @param facts those of each article together */
    Ties(List<Fact> facts, List<Name> names, Likeness likeness, Comparisons comparisons, Rivalry rivalry, Memo memo) {
        this.facts = facts;
        this.met = met(facts, Signs.named(names), likeness, memo);
        this.likeness = likeness;
        this.comparisons = comparisons;
        this.rivalry = rivalry;
    }

    private static List<Met> met(List<Fact> facts, Map<String, Set<String>> names, Likeness likeness, Memo memo) {
        return facts.stream().collect(Collectors.groupingBy(Fact::article, LinkedHashMap::new, Collectors.toList())).entrySet().parallelStream()
                .flatMap(own -> {
                    var article = memo.get(TOLD, new Told(own.getValue(), names.getOrDefault(own.getKey(), Set.of())));
                    return IntStream.range(0, article.facts.size())
                            .mapToObj(i -> memo.get(MET, new Circumstances(article, i, likeness.rarities(own.getValue().get(i)))));
                }).toList();
    }

    /** What a value must have in common with another, by its number, to be compared with it. */
    Set<String> keys(int fact) {
        var known = met.get(fact);
        if (known.keys.isEmpty()) {
            known.keys = Optional.of(keys(facts.get(fact)));
        }
        return known.keys.get();
    }

    private Set<String> keys(Fact fact) {
        return Stream.of(likeness.telling(fact, KEYS).stream(), Stream.of("", "# " + fact.thing(), "= " + fact.mention().normalised()),
                Slip.digits(fact.mention()).stream().map(digits -> "~ " + digits), fact.holder().stream().map(holder -> "of " + holder))
                .flatMap(key -> key).map(key -> fact.group() + " " + key).collect(Collectors.toSet());
    }

    /** What ties a value to others, by the numbers of these. */
    Map<Integer, Tie> of(int fact, BitSet others) {
        var before = met.get(fact).ties;
        var now = new IdentityHashMap<Met, Optional<Tie>>(others.cardinality());
        var ties = new LinkedHashMap<Integer, Tie>();
        others.stream().forEach(other -> {
            var known = before.get(met.get(other));
            var tie = known != null ? known : of(facts.get(fact), facts.get(other));
            now.put(met.get(other), tie);
            tie.ifPresent(found -> ties.put(other, found));
        });
        met.get(fact).ties = now;
        return ties;
    }

    private Optional<Tie> of(Fact a, Fact b) {
        return mayMeet(a, b) ? of(a, b, false) : Optional.empty();
    }

    /** What ties two values, by their numbers, that stand in the same place of a passage which one article has from the other. */
    Optional<Tie> ofCopies(int a, int b) {
        return of(facts.get(a), facts.get(b), true);
    }

    /** Whether values may be of one slot to which a third ties them. */
    boolean mayGoTogether(Fact a, Fact b) {
        return !comparisons.of(a, b).differs()
                || mayMeet(a, b) && (rivalry.ofCopies(a, b) || rivalry.mayBe(a, b) && rivalry.likelihood(a, b) >= UNLIKELY);
    }

    private boolean mayMeet(Fact a, Fact b) {
        if (a.holder().isPresent() && b.holder().isPresent()) {
            return a.holder().equals(b.holder());
        }
        return (a.kind() != ValueKind.AGE || a.holder().isPresent() == b.holder().isPresent())
                && (a.countsWhat(b) || !a.article().equals(b.article()) && comparisons.slip(a, b).filter(Slip.DIGITS_EXCHANGED::equals).isPresent());
    }

    private Optional<Tie> of(Fact a, Fact b, boolean isAligned) {
        var relation = comparisons.of(a, b).relation();
        if (relation == Relation.INCOMPARABLE) {
            return Optional.empty();
        }
        var likelihood = relation == Relation.DIFFERENT && rivalry.mayBe(a, b) ? rivalry.likelihood(a, b) : 0;
        if (relation == Relation.DIFFERENT && likelihood < LIKELY && !isAligned) {
            return Optional.empty();
        }
        var alike = isAligned || a.holder().isPresent() && a.holder().equals(b.holder()) ? 1 : likeness.of(a, b);
        var isSame = relation.agrees() && !isLoose(relation) && a.scope().isOfThen() == b.scope().isOfThen()
                && (isAligned || alike >= (relation == Relation.EQUAL && a.isTelling() ? SAME_AND_TELLING : SAME));
        var competes = isLoose(relation) ? isAligned || alike >= LOOSELY_SAME
                : relation == Relation.DIFFERENT && (likelihood >= LIKELY || rivalry.ofCopies(a, b));
        return isSame || competes ? Optional.of(new Tie(alike, likelihood, relation, isAligned, isSame, competes)) : Optional.empty();
    }

    private static boolean isLoose(Relation relation) {
        return relation == Relation.BOUND || relation == Relation.GRANULARITY;
    }
}
