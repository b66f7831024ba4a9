package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.claims.Comparison.Relation;
import org.stet.analysis.names.Name;
import org.stet.analysis.text.Sentence;
import org.stet.model.AgentKind;
import org.stet.model.ValueKind;

/** The signs by which two different values of two articles are, or are not, given for one thing. */
final class Signs {

    private static final double NEAR = .1;
    private static final double FEW = 3;
    private static final double MANY_NAMES = 10;
    /** Logarithms of how many times one number is the other: much more says no more; half as much again; a tenth more. */
    private static final double FAR = 5;
    private static final double UNKNOWN = 2;
    private static final double SAME_ORDER = .41;
    private static final double CLOSE = .1;

    private static final List<ValueKind> KINDS = List.of(ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE,
            ValueKind.DURATION, ValueKind.ORDINAL, ValueKind.DATE, ValueKind.TIME);
    private static final List<Slip> SLIPS = List.of(Slip.values());
    private static final List<AgentKind> AGENTS = List.of(AgentKind.PERSON, AgentKind.ORGANISATION, AgentKind.PLACE);

    private static final int[] NOBODY = {};
    private static final List<AgentKind> NAMED = List.of(AgentKind.ORGANISATION, AgentKind.PLACE);

    /** What the numbers of {@link #of} tell, in their order. */
    static final List<String> NAMES = Stream.of(
            Stream.of("near", "same-thing", "thing-left-out", "other-thing", "people", "same-state", "other-state", "state-left-out",
                    "same-event", "other-event", "same-unit", "same-role", "other-role", "other-marks", "same-marks", "marks-of-one",
                    "same-time", "other-time"),
            AGENTS.stream().map(kind -> "same-" + kind), NAMED.stream().map(kind -> "other-" + kind),
            Stream.of("names-beside", "names-of-articles", "keys"), SLIPS.stream().map(Slip::name),
            Stream.of("ratio", "same-order", "close", "telling", "fewer-in-article", "more-in-article", "headlines"),
            KINDS.stream().map(ValueKind::name), Counterparts.NAMES.stream()).flatMap(names -> names).map(name -> name.toLowerCase(Locale.ROOT)).toList();

    /**
     * What is asked of one value again and again.
     *
     * @param number how much it is; not a number for times
     * @param countsPeople whether people are counted
     * @param isTelling whether it is precise
     * @param headlines 1 in a headline, else 0
     * @param others logarithm of how many values of its group its article gives, itself included
     * @param keys the words that single it out in its article
     */
    private record Traits(double number, boolean countsPeople, boolean isTelling, int headlines, double others, Set<String> keys) {

        /** Of the values of one article. */
        static List<Traits> of(List<Fact> facts) {
            var counts = facts.stream().collect(Collectors.groupingBy(Fact::group, Collectors.counting()));
            var keys = Keys.of(facts).iterator();
            return facts.stream().map(fact -> new Traits(Signs.number(fact), fact.countsPeople(), fact.isTelling(),
                    fact.isHeadline() ? 1 : 0, Math.log(counts.get(fact.group())), keys.next())).toList();
        }
    }

    private static final Derivation<List<Fact>, List<Traits>> TRAITS = new Derivation<>(Traits::of);

    private final Likeness likeness;
    private final Comparisons comparisons;
    private final Counterparts counterparts;
    private final DaySigns days;
    private final Map<Fact, Traits> traits = new IdentityHashMap<>();
    private final Map<Sentence, List<Fact>> beside = new IdentityHashMap<>();
    /** Whom and what each article names, by its id: by numbers in ascending order. */
    private final Map<String, int[]> names;

    /** @param articles the values of each */
    Signs(Collection<List<Fact>> articles, Collection<Name> names, Likeness likeness, Comparisons comparisons, Memo memo) {
        this.likeness = likeness;
        this.comparisons = comparisons;
        this.counterparts = new Counterparts(articles, likeness, comparisons);
        this.days = new DaySigns(articles, memo);
        this.names = numbered(named(names));
        for (var facts : articles) {
            var own = memo.get(TRAITS, facts).iterator();
            for (var fact : facts) {
                traits.put(fact, own.next());
                beside.computeIfAbsent(fact.sentence(), any -> new ArrayList<>()).add(fact);
            }
        }
    }

    /** Whom and what each article names, by its id. */
    static Map<String, Set<String>> named(Collection<Name> names) {
        var named = new HashMap<String, Set<String>>();
        for (var name : names) {
            var key = name.kind() + " " + name.canonical();
            name.mentions().forEach(mention -> named.computeIfAbsent(mention.article(), any -> new HashSet<>()).add(key));
        }
        return named;
    }

    /** The same by numbers. */
    private static Map<String, int[]> numbered(Map<String, Set<String>> named) {
        var numbers = new HashMap<String, Integer>();
        return named.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                .mapToInt(name -> numbers.computeIfAbsent(name, any -> numbers.size())).sorted().toArray()));
    }

    private static double number(Fact fact) {
        var number = fact.kind() == ValueKind.DURATION ? Lasting.of(fact.mention().normalised()).map(Lasting::low)
                : Amount.of(fact.kind(), fact.statement()).map(Amount::low);
        return number.orElse(Double.NaN);
    }

    /** One number for each of {@link #NAMES}: mostly 1 where a sign is there and 0 where it is not. */
    double[] of(Fact a, Fact b) {
        return DoubleStream.concat(DoubleStream.of(ofThemselves(a, b)), DoubleStream.of(ofCounterparts(a, b))).toArray();
    }

    /** The last of these, which take longest. */
    double[] ofCounterparts(Fact a, Fact b) {
        return counterparts.of(a, b);
    }

    /** Whether nothing parts two days for good; of those of which nothing of the same is told nobody can say it. */
    boolean mayBeOfOneDay(Fact a, Fact b) {
        return days.mayBeOfOne(a, b) && likeness.shared(a, b) > 0;
    }

    /** Those that only days have, one for each of {@link DaySigns#NAMES}. */
    double[] ofDays(Fact a, Fact b) {
        return days.of(a, b, isGivenBesides(a, b));
    }

    /** All but the last of these. */
    double[] ofThemselves(Fact a, Fact b) {
        var x = traits.get(a);
        var y = traits.get(b);
        var signs = new Row();
        signs.add(likeness.beside(a, b));
        addThings(signs, a, b, x.countsPeople && y.countsPeople);
        addScopes(signs, a.scope(), b.scope());
        signs.add(Math.min(MANY_NAMES, common(names(a), names(b))) / MANY_NAMES);
        signs.add(Math.min(FEW, common(x.keys, y.keys)));
        var slip = slip(a, b).orElse(null);
        for (var each : SLIPS) {
            signs.add(each == slip);
        }
        addRatio(signs, x.number, y.number);
        signs.add(x.isTelling && y.isTelling);
        signs.add(Math.min(x.others, y.others));
        signs.add(Math.max(x.others, y.others));
        signs.add(x.headlines + y.headlines);
        for (var kind : KINDS) {
            signs.add(a.kind() == kind);
        }
        return signs.numbers;
    }

    private static void addThings(Row signs, Fact a, Fact b, boolean countPeople) {
        signs.add(!a.thing().isEmpty() && a.thing().equals(b.thing()));
        signs.add(a.thing().isEmpty() != b.thing().isEmpty());
        signs.add(isOther(a.thing(), b.thing()));
        signs.add(countPeople);
        signs.add(a.state().isPresent() && a.state().equals(b.state()));
        signs.add(isOther(a.state().orElse(""), b.state().orElse("")));
        signs.add(a.state().isPresent() != b.state().isPresent());
        signs.add(a.isOfSameEvent(b));
        signs.add(isOther(a.event(), b.event()));
        signs.add(a.unit().equals(b.unit()));
        signs.add(!a.role().isEmpty() && a.role().equals(b.role()));
        signs.add(!a.role().equals(b.role()));
    }

    private static boolean isOther(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    private static void addScopes(Row signs, Scope a, Scope b) {
        signs.add(!a.sameMarks(b));
        signs.add(!Collections.disjoint(a.marks().entrySet(), b.marks().entrySet()));
        signs.add(a.marksOfOne(b));
        var overlap = a.time().flatMap(one -> b.time().map(one::overlaps));
        signs.add(overlap.orElse(false));
        signs.add(overlap.isPresent() && !overlap.get());
        for (var kind : AGENTS) {
            signs.add(a.shares(b, kind));
        }
        for (var kind : NAMED) {
            signs.add(a.parts(b, kind));
        }
        signs.add(Math.min(FEW, a.common(b)));
    }

    /** How far apart two numbers are, which nobody knows of times and zeros. */
    private static void addRatio(Row signs, double a, double b) {
        var isKnown = a > 0 && b > 0;
        var ratio = isKnown ? Math.abs(Math.log(a / b)) : UNKNOWN;
        signs.add(Math.min(FAR, ratio));
        signs.add(isKnown && ratio <= SAME_ORDER);
        signs.add(isKnown && ratio <= CLOSE);
    }

    private int[] names(Fact fact) {
        return names.getOrDefault(fact.article(), NOBODY);
    }

    private static int common(Set<String> some, Set<String> others) {
        var common = 0;
        for (var each : some) {
            common += others.contains(each) ? 1 : 0;
        }
        return common;
    }

    /** How many numbers are in both of two ascending lists; articles that share some names tell one story. */
    private static int common(int[] a, int[] b) {
        var common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** Whether something of the same is said right beside both. */
    boolean areNear(Fact a, Fact b) {
        return likeness.beside(a, b) >= NEAR;
    }

    /** Whether one sentence gives both values, so that the one it gives besides is that of the other; it may put digits right, though. */
    boolean isGivenBesides(Fact a, Fact b) {
        return !comparisons.areExchanged(a, b) && (givesToo(a, b) || givesToo(b, a));
    }

    private boolean givesToo(Fact fact, Fact other) {
        return beside.get(fact.sentence()).stream().anyMatch(each -> each != fact && each.group().equals(other.group()) && each.countsWhat(other)
                && isGiven(comparisons.of(each, other).relation()));
    }

    /** Whether a relation is that of a value given again; a number within a bound may be any. */
    private static boolean isGiven(Relation relation) {
        return relation.agrees() && relation != Relation.BOUND;
    }

    Optional<Slip> slip(Fact a, Fact b) {
        return comparisons.slip(a, b);
    }

    /** The numbers in the order of their names. */
    private static final class Row {

        private final double[] numbers = new double[NAMES.size() - Counterparts.NAMES.size()];
        private int next;

        void add(double number) {
            numbers[next++] = number;
        }

        void add(boolean sign) {
            add(sign ? 1 : 0);
        }
    }
}
