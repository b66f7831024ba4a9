package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.claims.Comparison.Relation;
import org.stet.analysis.names.Name;
import org.stet.model.StructureKind;
import org.stet.model.ValueKind;

/**
 * Puts values that speak of one slot together. Equal values that are spoken of alike come first; what is left in different articles
 * may then compete, because an article that gives both values speaks of two things. What ties two values together is kept for the next
 * run, see ADR 26.
 */
final class Slots {

    /** Facts of one slot, those of one value together. */
    record Slot(List<List<Fact>> values) {
    }

    /**
     * What two values have to do with each other that may be of one slot.
     *
     * @param likeness how much they are spoken of in the same words, 0 to 1
     * @param likelihood how likely values that differ are of one thing all the same, 0 to 1
     * @param isAligned whether they stand in the same place of a shared passage
     * @param isSame whether they are the same value
     * @param competes whether they may be different values of one slot
     */
    private record Tie(double likeness, double likelihood, Relation relation, boolean isAligned, boolean isSame, boolean competes) {
    }

    /** Two values by their numbers. */
    private record Link(int a, int b, Tie tie) {

        private static final Comparator<Link> LIKEST = Comparator.comparingDouble((Link link) -> link.tie.likeness).reversed()
                .thenComparingInt(Link::a).thenComparingInt(Link::b);
        private static final Comparator<Link> LIKELIEST = Comparator.comparing((Link link) -> link.tie.isAligned)
                .thenComparingDouble(link -> link.tie.likelihood).thenComparingDouble(link -> link.tie.likeness).reversed()
                .thenComparingInt(Link::a).thenComparingInt(Link::b);
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
    /** So many facts of a value speak for the others. */
    private static final int SPOKESMEN = 3;

    private final List<Fact> facts;
    private final Likeness likeness;
    private final Comparisons comparisons;
    private final List<Aligned.Pair> pairs;
    private final Rivalry rivalry;
    private final List<Met> met;
    private final int[] parent;
    /** One fact for each thing that the values joined so far say, by their root. */
    private final Map<Integer, Map<String, Fact>> said = new HashMap<>();

    /** @param facts those of each article together */
    Slots(List<Fact> facts, List<Name> names, List<Aligned.Pair> pairs, Likeness likeness, Comparisons comparisons, Rivalry rivalry, Memo memo) {
        this.facts = facts;
        this.met = met(facts, Signs.named(names), likeness, memo);
        this.pairs = pairs;
        this.likeness = likeness;
        this.comparisons = comparisons;
        this.rivalry = rivalry;
        this.parent = new int[facts.size()];
        for (var i = 0; i < parent.length; i++) {
            parent[i] = i;
            said.put(i, new HashMap<>(Map.of(facts.get(i).said() + facts.get(i).mention().bound(), facts.get(i))));
        }
    }

    private static List<Met> met(List<Fact> facts, Map<String, Set<String>> names, Likeness likeness, Memo memo) {
        return facts.stream().collect(Collectors.groupingBy(Fact::article, LinkedHashMap::new, Collectors.toList())).entrySet().parallelStream()
                .flatMap(own -> {
                    var article = memo.get(TOLD, new Told(own.getValue(), names.getOrDefault(own.getKey(), Set.of())));
                    return IntStream.range(0, article.facts.size())
                            .mapToObj(i -> memo.get(MET, new Circumstances(article, i, likeness.rarities(own.getValue().get(i)))));
                }).toList();
    }

    List<Slot> slots() {
        var links = links();
        links.parallelStream().filter(link -> link.tie.isSame).sorted(Link.LIKEST).forEachOrdered(this::join);
        var values = new TreeMap<Integer, List<Fact>>();
        for (var i = 0; i < facts.size(); i++) {
            values.computeIfAbsent(root(i), root -> new ArrayList<>()).add(facts.get(i));
        }
        return compete(values, links.parallelStream().filter(link -> link.tie.competes).sorted(Link.LIKELIEST).toList());
    }

    /** Joins what is said to be the same; what is the same only roughly never brings together values that differ. */
    private void join(Link link) {
        var a = root(link.a);
        var b = root(link.b);
        if (a != b && (link.tie.relation == Relation.EQUAL || said.get(a).values().stream().noneMatch(one -> said.get(b).values().stream()
                .anyMatch(other -> comparisons.of(one, other).differs())))) {
            parent[b] = a;
            said.get(a).putAll(said.remove(b));
        }
    }

    private int root(int fact) {
        var root = fact;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[fact] = root;
        return root;
    }

    /** Values that are of one slot or compete for it, by the rarest concepts around them, their holder, and the passages they stand in. */
    private List<Link> links() {
        var aligned = aligned();
        var groups = groups();
        return IntStream.range(0, facts.size()).parallel().boxed().flatMap(a -> links(a, groups.get(a), aligned.get(a))).toList();
    }

    private Stream<Link> links(int a, List<int[]> groups, BitSet aligned) {
        var others = new BitSet();
        for (var group : groups) {
            for (var b : group) {
                others.set(b);
            }
        }
        others.clear(0, a + 1);
        others.andNot(aligned);
        var before = met.get(a).ties;
        var ties = new IdentityHashMap<Met, Optional<Tie>>(others.cardinality());
        var links = Stream.<Link>builder();
        aligned.stream().forEach(b -> tie(facts.get(a), facts.get(b), true).ifPresent(tie -> links.add(new Link(a, b, tie))));
        others.stream().forEach(b -> {
            var known = before.get(met.get(b));
            var tie = known != null ? known : tie(facts.get(a), facts.get(b));
            ties.put(met.get(b), tie);
            tie.ifPresent(found -> links.add(new Link(a, b, found)));
        });
        met.get(a).ties = ties;
        return links.build();
    }

    /** For each value the later ones that stand in the same place of a shared passage. */
    private List<BitSet> aligned() {
        var numbers = new IdentityHashMap<Fact, Integer>();
        for (var i = 0; i < facts.size(); i++) {
            numbers.put(facts.get(i), i);
        }
        var aligned = Stream.generate(BitSet::new).limit(facts.size()).toList();
        for (var pair : pairs) {
            int a = numbers.get(pair.source());
            int b = numbers.get(pair.copy());
            if (a != b) {
                aligned.get(Math.min(a, b)).set(Math.max(a, b));
            }
        }
        return aligned;
    }

    /** For each value the groups of values, itself included, that it is compared with because they share a key. */
    private List<List<int[]>> groups() {
        var index = new HashMap<String, IntStream.Builder>();
        var keys = IntStream.range(0, facts.size()).parallel().mapToObj(this::keys).toList();
        for (var i = 0; i < keys.size(); i++) {
            for (var key : keys.get(i)) {
                index.computeIfAbsent(key, any -> IntStream.builder()).add(i);
            }
        }
        var said = facts.stream().map(Fact::said).toList();
        var groups = Stream.generate(() -> (List<int[]>) new ArrayList<int[]>()).limit(facts.size()).toList();
        for (var sharing : index.values()) {
            for (var group : Crowd.parts(sharing.build().toArray(), said::get)) {
                for (var fact : group) {
                    groups.get(fact).add(group);
                }
            }
        }
        return groups;
    }

    private Set<String> keys(int fact) {
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

    private boolean mayMeet(Fact a, Fact b) {
        if (a.holder().isPresent() && b.holder().isPresent()) {
            return a.holder().equals(b.holder());
        }
        return (a.kind() != ValueKind.AGE || a.holder().isPresent() == b.holder().isPresent())
                && (a.countsWhat(b) || !a.article().equals(b.article()) && comparisons.slip(a, b).filter(Slip.DIGITS_EXCHANGED::equals).isPresent());
    }

    private Optional<Tie> tie(Fact a, Fact b) {
        return mayMeet(a, b) ? tie(a, b, false) : Optional.empty();
    }

    private Optional<Tie> tie(Fact a, Fact b, boolean isAligned) {
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

    /** Values that go together without being the same: what lies between bounds need not agree with each other. */
    private static boolean isLoose(Relation relation) {
        return relation == Relation.BOUND || relation == Relation.GRANULARITY;
    }

    private static boolean isHeadline(Fact fact) {
        return fact.block().kind() == StructureKind.HEADLINE;
    }

    /**
     * Joins values of different articles, the likest first; each article keeps one value in a slot, apart from its headline, and what only
     * does not exclude each other brings together nothing that does.
     */
    private List<Slot> compete(Map<Integer, List<Fact>> values, List<Link> links) {
        var slotOf = new HashMap<Integer, Integer>();
        var slots = new TreeMap<Integer, TreeSet<Integer>>();
        var told = new HashMap<Integer, Map<String, List<Fact>>>();
        values.forEach((value, equal) -> {
            slotOf.put(value, value);
            slots.put(value, new TreeSet<>(Set.of(value)));
            told.put(value, equal.stream().filter(fact -> !isHeadline(fact)).collect(Collectors.groupingBy(Fact::article)));
        });
        for (var link : links) {
            var a = slotOf.get(root(link.a));
            var b = slotOf.get(root(link.b));
            if (!a.equals(b) && areApart(told.get(a), told.get(b)) && !repeats(link, values)
                    && !(isLoose(link.tie.relation) && differ(slots.get(a), slots.get(b))) && goTogether(slots.get(a), slots.get(b), values)) {
                told.remove(b).forEach((article, facts) -> told.get(a).computeIfAbsent(article, any -> new ArrayList<>()).addAll(facts));
                for (var value : slots.remove(b)) {
                    slotOf.put(value, a);
                    slots.get(a).add(value);
                }
            }
        }
        return slots.values().stream().map(slot -> new Slot(slot.stream().map(values::get).toList())).toList();
    }

    private boolean differ(Set<Integer> ones, Set<Integer> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> differ(one, other)));
    }

    /** Whether anything that is said of one value differs from what is said of another. */
    private boolean differ(int one, int other) {
        return said.get(one).values().stream().anyMatch(a -> said.get(other).values().stream().anyMatch(b -> comparisons.of(a, b).differs()));
    }

    /** Whether each value of one slot may be of the same thing as each of another: one likely pair must not bring together a crowd of others. */
    private boolean goTogether(Set<Integer> some, Set<Integer> others, Map<Integer, List<Fact>> values) {
        return some.stream().allMatch(one -> others.stream().allMatch(other -> values.get(one).stream().limit(SPOKESMEN)
                .anyMatch(a -> values.get(other).stream().limit(SPOKESMEN).anyMatch(b -> mayBeOne(a, b)))));
    }

    private boolean mayBeOne(Fact a, Fact b) {
        return !comparisons.of(a, b).differs()
                || mayMeet(a, b) && (rivalry.ofCopies(a, b) || rivalry.mayBe(a, b) && rivalry.likelihood(a, b) >= UNLIKELY);
    }

    /** Whether no article gives values of both, unless it gives one to put the other right. */
    private boolean areApart(Map<String, List<Fact>> one, Map<String, List<Fact>> other) {
        return one.entrySet().stream().allMatch(told -> other.getOrDefault(told.getKey(), List.of()).stream()
                .allMatch(b -> told.getValue().stream().allMatch(a -> Slip.isExchange(a.statement(), b.statement()))));
    }

    /** Whether a headline's value stands in the body too, so that it speaks of something else than the other value there. */
    private boolean repeats(Link link, Map<Integer, List<Fact>> values) {
        var a = facts.get(link.a);
        return a.article().equals(facts.get(link.b).article()) && Stream.of(root(link.a), root(link.b)).anyMatch(value ->
                values.get(value).stream().filter(fact -> fact.article().equals(a.article())).map(Slots::isHeadline).distinct().count() > 1);
    }
}
