package org.stet.analysis.claims;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Stories;
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

        private final Once<long[]> keys = new Once<>();
        private Met[] others = {};
        /** What ties it to each of the others. */
        private List<Optional<Tie>> ties = List.of();
    }

    /** Two values of which more is asked than what ties them wherever they stand. */
    private record Pair(Met a, Met b) {
    }

    private static final Derivation<Told, Told> TOLD = new Derivation<>(told -> told);
    private static final Derivation<Circumstances, Met> MET = new Derivation<>(circumstances -> new Met());
    private static final Derivation<Pair, Once<Optional<Tie>>> OF_COPIES = new Derivation<>(pair -> new Once<>());
    private static final Derivation<Pair, Once<Boolean>> GO_TOGETHER = new Derivation<>(pair -> new Once<>());

    /** So many bits of a key are free for the number of a value. */
    static final int NUMBER_BITS = 24;

    /** How many of the rarest concepts around a value lead to others. */
    private static final int KEYS = 6;
    /** Likeness that makes equal values one; less will do where many figures are equal. */
    private static final double SAME = .14;
    private static final double SAME_AND_TELLING = .03;
    /** Likeness that holds together what only does not exclude each other. */
    private static final double LOOSELY_SAME = .22;
    /** Likelihood from which values that differ are of one slot, alone or with a third that ties them; ADR 23 says how it was chosen. */
    private static final double LIKELY = .6;

    private final List<Fact> facts;
    private final Met[] met;
    private final Likeness likeness;
    private final Comparisons comparisons;
    private final Rivalry rivalry;
    private final Stories stories;
    private final Memo memo;

    /** @param articles the values of each */
    Ties(List<List<Fact>> articles, List<Name> names, Likeness likeness, Comparisons comparisons, Rivalry rivalry, Stories stories, Memo memo) {
        this.stories = stories;
        this.facts = articles.stream().flatMap(List::stream).toList();
        this.met = met(articles, Signs.named(names), likeness, memo);
        this.likeness = likeness;
        this.comparisons = comparisons;
        this.rivalry = rivalry;
        this.memo = memo;
    }

    private static Met[] met(List<List<Fact>> articles, Map<String, Set<String>> names, Likeness likeness, Memo memo) {
        return articles.parallelStream().flatMap(facts -> {
            var article = memo.get(TOLD, new Told(facts, names.getOrDefault(facts.getFirst().article(), Set.of())));
            return IntStream.range(0, facts.size()).mapToObj(i -> memo.get(MET, new Circumstances(article, i, likeness.rarities(facts.get(i)))));
        }).toArray(Met[]::new);
    }

    /** What a value must have in common with another, by its number, to be compared with it: hashes that leave room for such a number. */
    long[] keys(int fact) {
        return met[fact].keys.get(() -> keys(facts.get(fact)));
    }

    private long[] keys(Fact fact) {
        return Stream.of(likeness.telling(fact, KEYS).stream(), Stream.of("", "# " + fact.thing(), "= " + fact.mention().normalised()),
                Slip.digits(fact.mention()).stream().map(digits -> "~ " + digits), fact.holder().stream().map(holder -> "of " + holder))
                .flatMap(key -> key).mapToLong(key -> hash(fact.group() + " " + key)).distinct().toArray();
    }

    /** Two keys of one hash, which hardly happens, would only have values compared that have nothing in common. */
    private static long hash(String key) {
        var hash = 0L;
        for (var at = 0; at < key.length(); at++) {
            hash = (hash + key.charAt(at)) * 0x9E3779B97F4A7C15L;
        }
        return hash & -1L << NUMBER_BITS;
    }

    /** What ties a value to each of some others, all by their numbers. It is compared with those that it has not met: mostly it meets the same again. */
    List<Optional<Tie>> of(int fact, int[] others) {
        var own = met[fact];
        var now = IntStream.of(others).mapToObj(other -> met[other]).toArray(Met[]::new);
        if (!Arrays.equals(now, own.others)) {
            var known = new IdentityHashMap<Met, Optional<Tie>>(own.others.length);
            for (var i = 0; i < own.others.length; i++) {
                known.put(own.others[i], own.ties.get(i));
            }
            own.ties = IntStream.of(others).mapToObj(other -> {
                var tie = known.get(met[other]);
                return tie != null ? tie : of(facts.get(fact), facts.get(other));
            }).toList();
            own.others = now;
        }
        return own.ties;
    }

    private Optional<Tie> of(Fact a, Fact b) {
        return mayMeet(a, b) ? of(a, b, false) : Optional.empty();
    }

    /** What ties two values, by their numbers, that stand in the same place of a passage which one article has from the other. */
    Optional<Tie> ofCopies(int a, int b) {
        return memo.get(OF_COPIES, new Pair(met[a], met[b])).get(() -> of(facts.get(a), facts.get(b), true));
    }

    /** Whether values, by their numbers, may be of one slot to which a third ties them. */
    boolean mayGoTogether(int a, int b) {
        return memo.get(GO_TOGETHER, new Pair(met[a], met[b])).get(() -> mayGoTogether(facts.get(a), facts.get(b)));
    }

    private boolean mayGoTogether(Fact a, Fact b) {
        return !comparisons.of(a, b).differs()
                || mayMeet(a, b) && (rivalry.ofCopies(a, b) || rivalry.mayBe(a, b) && rivalry.likelihood(a, b) >= LIKELY);
    }

    private boolean mayMeet(Fact a, Fact b) {
        if (!stories.mayBeOne(a.article(), b.article())) {
            return false;
        }
        if (a.holder().isPresent() && b.holder().isPresent()) {
            return a.holder().equals(b.holder());
        }
        return (a.kind() != ValueKind.AGE || a.holder().isPresent() == b.holder().isPresent())
                && (a.countsWhat(b) || !a.article().equals(b.article()) && comparisons.areExchanged(a, b));
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
