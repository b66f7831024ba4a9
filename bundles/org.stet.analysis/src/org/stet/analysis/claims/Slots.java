package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.stet.analysis.claims.Comparison.Relation;
import org.stet.analysis.claims.Ties.Tie;

/**
 * Puts values that speak of one slot together. Equal values that are spoken of alike come first; what is left in different articles
 * may then compete, because an article that gives both values speaks of two things.
 */
final class Slots {

    /** Facts of one slot, those of one value together. */
    record Slot(List<List<Fact>> values) {
    }

    /** Two values by their numbers. */
    private record Link(int a, int b, Tie tie) {

        /** The likest first. Written out, because a chain of comparators takes three times as long for so many. */
        private static int likest(Link one, Link other) {
            var likeness = Double.compare(other.tie.likeness(), one.tie.likeness());
            return likeness != 0 ? likeness : one.a != other.a ? Integer.compare(one.a, other.a) : Integer.compare(one.b, other.b);
        }

        private static int likeliest(Link one, Link other) {
            var aligned = Boolean.compare(other.tie.isAligned(), one.tie.isAligned());
            var likelihood = aligned != 0 ? aligned : Double.compare(other.tie.likelihood(), one.tie.likelihood());
            return likelihood != 0 ? likelihood : likest(one, other);
        }
    }

    /** So many facts of a value speak for the others. */
    private static final int SPOKESMEN = 3;

    private final List<Fact> facts;
    private final Map<Fact, Integer> numbers = new IdentityHashMap<>();
    private final List<Aligned.Pair> pairs;
    private final Comparisons comparisons;
    private final Ties ties;
    private final int[] parent;
    /** What was found of two values by their roots: whether they may be of one slot. */
    private final Map<Long, Boolean> together = new HashMap<>();
    /** One fact for each thing that the values joined so far say, by their root. */
    private final Map<Integer, Map<String, Fact>> said = new HashMap<>();

    Slots(List<Fact> facts, List<Aligned.Pair> pairs, Comparisons comparisons, Ties ties) {
        this.facts = facts;
        this.pairs = pairs;
        this.comparisons = comparisons;
        this.ties = ties;
        this.parent = new int[facts.size()];
        for (var i = 0; i < parent.length; i++) {
            parent[i] = i;
            numbers.put(facts.get(i), i);
            said.put(i, new HashMap<>(Map.of(facts.get(i).said() + facts.get(i).mention().bound(), facts.get(i))));
        }
    }

    List<Slot> slots() {
        var links = links();
        links.parallelStream().filter(link -> link.tie.isSame()).sorted(Link::likest).forEachOrdered(this::join);
        var values = new TreeMap<Integer, List<Fact>>();
        for (var i = 0; i < facts.size(); i++) {
            values.computeIfAbsent(root(i), root -> new ArrayList<>()).add(facts.get(i));
        }
        return compete(values, links.parallelStream().filter(link -> link.tie.competes()).sorted(Link::likeliest).toList());
    }

    /** Joins what is said to be the same; what is the same only roughly never brings together values that differ. */
    private void join(Link link) {
        var a = root(link.a);
        var b = root(link.b);
        if (a != b && (link.tie.relation() == Relation.EQUAL || said.get(a).values().stream().noneMatch(one -> said.get(b).values().stream()
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
        var met = new BitSet(facts.size());
        for (var group : groups) {
            for (var b : group) {
                if (b > a) {
                    met.set(b);
                }
            }
        }
        met.andNot(aligned);
        var links = new ArrayList<Link>();
        aligned.stream().forEach(b -> ties.ofCopies(a, b).ifPresent(tie -> links.add(new Link(a, b, tie))));
        var others = met.stream().toArray();
        var tied = ties.of(a, others);
        for (var i = 0; i < others.length; i++) {
            if (tied.get(i).isPresent()) {
                links.add(new Link(a, others[i], tied.get(i).get()));
            }
        }
        return links.stream();
    }

    /** For each value the later ones that stand in the same place of a shared passage. */
    private List<BitSet> aligned() {
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
        var said = facts.stream().map(Fact::said).toList();
        var groups = Stream.generate(() -> (List<int[]>) new ArrayList<int[]>()).limit(facts.size()).toList();
        var keys = IntStream.range(0, facts.size()).parallel().boxed()
                .flatMapToLong(fact -> LongStream.of(ties.keys(fact)).map(key -> key | fact)).toArray();
        Arrays.parallelSort(keys);
        var start = 0;
        for (var end = 1; end <= keys.length; end++) {
            if (end == keys.length || keys[end] >>> Ties.NUMBER_BITS != keys[start] >>> Ties.NUMBER_BITS) {
                var sharing = Arrays.stream(keys, start, end).mapToInt(key -> (int) key & (1 << Ties.NUMBER_BITS) - 1).toArray();
                for (var group : Crowd.parts(sharing, said::get)) {
                    for (var fact : group) {
                        groups.get(fact).add(group);
                    }
                }
                start = end;
            }
        }
        return groups;
    }

    /**
     * Joins values of different articles, the likest first; each article keeps one value in a slot, apart from its headline, and what only
     * does not exclude each other brings together nothing that does.
     */
    private List<Slot> compete(Map<Integer, List<Fact>> values, List<Link> links) {
        var slotOf = new HashMap<Integer, Integer>();
        var slots = new TreeMap<Integer, TreeSet<Integer>>();
        var told = new HashMap<Integer, Map<String, List<Fact>>>();
        values.keySet().forEach(value -> {
            slotOf.put(value, value);
            slots.put(value, new TreeSet<>(Set.of(value)));
        });
        links.stream().flatMap(link -> Stream.of(root(link.a), root(link.b))).distinct().forEach(value -> told.put(value,
                values.get(value).stream().filter(fact -> !fact.isHeadline()).collect(Collectors.groupingBy(Fact::article))));
        for (var link : links) {
            var a = slotOf.get(root(link.a));
            var b = slotOf.get(root(link.b));
            if (!a.equals(b) && areApart(told.get(a), told.get(b)) && !repeats(link, values) && !areWholeAndPart(values.get(root(link.a)), values.get(root(link.b)))
                    && !(link.tie.isLoose() && differ(slots.get(a), slots.get(b))) && goTogether(link, slots.get(a), slots.get(b), values)) {
                told.remove(b).forEach((article, facts) -> told.get(a).computeIfAbsent(article, any -> new ArrayList<>()).addAll(facts));
                for (var value : slots.remove(b)) {
                    slotOf.put(value, a);
                    slots.get(a).add(value);
                }
            }
        }
        return slots.values().stream().map(slot -> new Slot(slot.stream().map(values::get).toList())).toList();
    }

    /** Whether an article that gives one of two numbers tells that the other is of a part: two of the children. */
    private static boolean areWholeAndPart(List<Fact> some, List<Fact> others) {
        return isPart(some, others) || isPart(others, some);
    }

    private static boolean isPart(List<Fact> part, List<Fact> whole) {
        return part.stream().filter(Fact::isOfPart).anyMatch(some -> whole.stream().anyMatch(all -> !all.isOfPart() && all.article().equals(some.article())));
    }

    private boolean differ(Set<Integer> ones, Set<Integer> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> differ(one, other)));
    }

    /** Whether anything that is said of one value differs from what is said of another. */
    private boolean differ(int one, int other) {
        return said.get(one).values().stream().anyMatch(a -> said.get(other).values().stream().anyMatch(b -> comparisons.of(a, b).differs()));
    }

    /** Whether each value of one slot may be of the same thing as each of another: a likely pair must not bring together a crowd of others. */
    private boolean goTogether(Link likely, Set<Integer> some, Set<Integer> others, Map<Integer, List<Fact>> values) {
        return some.stream().allMatch(one -> others.stream().allMatch(other -> one == root(likely.a) && other == root(likely.b)
                || together.computeIfAbsent((long) one << Integer.SIZE | other, any -> mayGoTogether(values.get(one), values.get(other)))));
    }

    private boolean mayGoTogether(List<Fact> one, List<Fact> other) {
        return one.stream().limit(SPOKESMEN).anyMatch(a -> other.stream().limit(SPOKESMEN).anyMatch(b -> ties.mayGoTogether(numbers.get(a), numbers.get(b))));
    }

    /** Whether no article gives values of both, unless it gives one to put the other right. */
    private boolean areApart(Map<String, List<Fact>> one, Map<String, List<Fact>> other) {
        for (var told : one.entrySet()) {
            for (var b : other.getOrDefault(told.getKey(), List.of())) {
                if (!told.getValue().stream().allMatch(a -> comparisons.areExchanged(a, b))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a headline's value stands in the body too, so that it speaks of something else than the other value there. */
    private boolean repeats(Link link, Map<Integer, List<Fact>> values) {
        var a = facts.get(link.a);
        return a.article().equals(facts.get(link.b).article()) && Stream.of(root(link.a), root(link.b)).anyMatch(value ->
                values.get(value).stream().filter(fact -> fact.article().equals(a.article())).map(Fact::isHeadline).distinct().count() > 1);
    }
}
