package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.names.Name;
import org.stet.model.AgentKind;
import org.stet.model.StructureKind;
import org.stet.model.ValueKind;

/** The signs by which two different values of two articles are, or are not, given for one thing. */
final class Signs {

    /** A word stands beside a value if not more than four words lie between. */
    private static final double NEAR = .5;
    private static final double FEW = 3;
    private static final double MANY_NAMES = 10;
    /** Logarithms of how many times one number is the other: much more says no more; half as much again; a tenth more. */
    private static final double FAR = 5;
    private static final double UNKNOWN = 2;
    private static final double SAME_ORDER = .41;
    private static final double CLOSE = .1;

    private static final List<ValueKind> KINDS = List.of(ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE,
            ValueKind.DURATION, ValueKind.ORDINAL, ValueKind.DATE, ValueKind.TIME);
    private static final List<AgentKind> AGENTS = List.of(AgentKind.PERSON, AgentKind.ORGANISATION, AgentKind.PLACE);

    /** What the numbers of {@link #of} tell, in their order. */
    static final List<String> NAMES = Stream.of(
            Stream.of("near", "same-thing", "thing-left-out", "other-thing", "people", "same-state", "other-state", "state-left-out",
                    "same-event", "other-event", "same-unit", "same-role", "other-role", "other-marks", "same-marks", "same-time", "other-time"),
            AGENTS.stream().map(kind -> "same-" + kind),
            Stream.of("names-beside", "names-of-articles", "keys"), Stream.of(Slip.values()).map(Slip::name),
            Stream.of("ratio", "same-order", "close", "telling", "fewer-in-article", "more-in-article", "headlines"),
            KINDS.stream().map(ValueKind::name)).flatMap(names -> names).map(name -> name.toLowerCase(Locale.ROOT)).toList();

    private record Values(Statement a, Statement b) {
    }

    private static final Derivation<Values, Optional<Slip>> SLIP = new Derivation<>(values -> Slip.of(values.a, values.b));

    private final Memo memo;
    private final Likeness likeness;
    private final Keys keys;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Signs(Collection<Fact> facts, Collection<Name> names, Likeness likeness, Memo memo) {
        this.memo = memo;
        this.likeness = likeness;
        this.keys = new Keys(facts, memo);
        names.forEach(name -> name.mentions().forEach(mentioned -> this.names.computeIfAbsent(mentioned.article(), any -> new HashSet<>())
                .add(name.canonical())));
        facts.forEach(fact -> counts.merge(ofGroup(fact), 1, Integer::sum));
    }

    /** One number for each of {@link #NAMES}: mostly 1 where a sign is there and 0 where it is not. */
    double[] of(Fact a, Fact b) {
        var signs = new ArrayList<Double>(NAMES.size());
        signs.add(near(a, b));
        things(a, b).forEach(sign -> signs.add(number(sign)));
        signs.add(number(!Collections.disjoint(a.scope().marks().entrySet(), b.scope().marks().entrySet())));
        times(a, b).forEach(sign -> signs.add(number(sign)));
        AGENTS.forEach(kind -> signs.add(number(a.scope().shares(b.scope(), kind))));
        signs.add(Math.min(FEW, a.scope().common(b.scope())));
        signs.add(Math.min(MANY_NAMES, commonNames(a, b)) / MANY_NAMES);
        signs.add(Math.min(FEW, keys.common(a, b)));
        var slip = slip(a, b);
        Stream.of(Slip.values()).forEach(each -> signs.add(number(slip.filter(each::equals).isPresent())));
        var ratio = ratio(a, b);
        signs.add(Math.min(FAR, ratio.orElse(UNKNOWN)));
        signs.add(number(ratio.filter(times -> times <= SAME_ORDER).isPresent()));
        signs.add(number(ratio.filter(times -> times <= CLOSE).isPresent()));
        signs.add(number(a.isTelling() && b.isTelling()));
        signs.add(Math.log(Math.min(counts.get(ofGroup(a)), counts.get(ofGroup(b)))));
        signs.add(Math.log(Math.max(counts.get(ofGroup(a)), counts.get(ofGroup(b)))));
        signs.add(number(isHeadline(a)) + number(isHeadline(b)));
        KINDS.forEach(kind -> signs.add(number(a.kind() == kind)));
        return signs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Stream<Boolean> things(Fact a, Fact b) {
        return Stream.of(!a.thing().isEmpty() && a.thing().equals(b.thing()), a.thing().isEmpty() != b.thing().isEmpty(),
                isOther(a.thing(), b.thing()), a.countsPeople() && b.countsPeople(),
                a.state().isPresent() && a.state().equals(b.state()), isOther(a.state().orElse(""), b.state().orElse("")),
                a.state().isPresent() != b.state().isPresent(),
                !a.event().isEmpty() && a.event().equals(b.event()), isOther(a.event(), b.event()),
                a.unit().equals(b.unit()), !a.role().isEmpty() && a.role().equals(b.role()), !a.role().equals(b.role()),
                !a.scope().sameMarks(b.scope()));
    }

    private static Stream<Boolean> times(Fact a, Fact b) {
        var overlap = a.scope().time().flatMap(one -> b.scope().time().map(one::overlaps));
        return Stream.of(overlap.orElse(false), overlap.isPresent() && !overlap.get());
    }

    private static boolean isOther(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    private static double number(boolean sign) {
        return sign ? 1 : 0;
    }

    private static boolean isHeadline(Fact fact) {
        return fact.block().kind() == StructureKind.HEADLINE;
    }

    private static String ofGroup(Fact fact) {
        return fact.article() + "|" + fact.group();
    }

    /** How much of what is said right beside the values is the same, weighing rare words more: 0 to 1, whichever comes first. */
    private double near(Fact a, Fact b) {
        var common = a.context().entrySet().stream().filter(Signs::isNear)
                .filter(each -> b.context().getOrDefault(each.getKey(), 0.0) >= NEAR)
                .mapToDouble(each -> likeness.rarity(each.getKey()) * (each.getValue() + b.context().get(each.getKey())) / 2).sum();
        return common / Math.sqrt((1 + near(a)) * (1 + near(b)));
    }

    private double near(Fact fact) {
        return fact.context().entrySet().stream().filter(Signs::isNear).mapToDouble(each -> each.getValue() * likeness.rarity(each.getKey())).sum();
    }

    private static boolean isNear(Map.Entry<String, Double> word) {
        return word.getValue() >= NEAR;
    }

    /** How many names are in both articles; those that share some tell one story. */
    private long commonNames(Fact a, Fact b) {
        var others = names.getOrDefault(b.article(), Set.of());
        return names.getOrDefault(a.article(), Set.of()).stream().filter(others::contains).count();
    }

    Optional<Slip> slip(Fact a, Fact b) {
        return memo.get(SLIP, new Values(a.statement().anywhere(), b.statement().anywhere()));
    }

    /** The logarithm of how many times the smaller number the larger is; empty for times and zeros. */
    private static Optional<Double> ratio(Fact a, Fact b) {
        return number(a).filter(one -> one > 0).flatMap(one -> number(b).filter(two -> two > 0).map(two -> Math.abs(Math.log(one / two))));
    }

    private static Optional<Double> number(Fact fact) {
        return fact.kind() == ValueKind.DURATION ? Lasting.of(fact.mention().normalised()).map(Lasting::low)
                : Amount.of(fact.kind(), fact.statement()).map(Amount::low);
    }
}
