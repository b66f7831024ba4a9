package org.stet.analysis.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.names.Name;
import org.stet.model.StructureKind;
import org.stet.model.ValueKind;

/**
 * Decides whether two different values are given for one thing. Words that differ on whom, when or what they count part them; what
 * is left needs the more likeness the fewer other signs there are that the values should be equal.
 */
final class Rivalry {

    private static final double COMPETING = .5;
    private static final double COMPETING_THINGS = .33;
    private static final double COMPETING_NAMES = .3;
    private static final double COMPETING_BY_SLIP = .28;
    private static final double COMPETING_STATES = .2;
    private static final double COMPETING_BY_TELLING_SLIP = .12;
    private static final double COMPETING_IN_STORY = .05;
    private static final double COMPETING_BY_EXCHANGE = .08;
    /** A thing that is counted with so few different values is one that articles hardly count twice. */
    private static final int RARE = 3;
    private static final int NAMES = 2;
    /** What happens to a page and not in its story. */
    private static final Set<String> OF_THE_PAGE = Set.of("updat", "post", "publish");

    private record Values(Statement a, Statement b) {
    }

    private static final Derivation<Values, Optional<Slip>> SLIP = new Derivation<>(values -> Slip.of(values.a, values.b));

    private final Memo memo;
    private final Map<String, Set<String>> things = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Keys keys;

    Rivalry(Collection<Fact> facts, Collection<Name> names, Memo memo) {
        this.memo = memo;
        this.keys = new Keys(facts, memo);
        names.forEach(name -> name.mentions().forEach(mentioned -> this.names.computeIfAbsent(mentioned.article(), any -> new HashSet<>())
                .add(name.canonical())));
        facts.forEach(fact -> things.computeIfAbsent(fact.thing(), thing -> new HashSet<>()).add(fact.mention().normalised()));
    }

    /** Whether nothing speaks against it that two values are of one thing, when others bring them together. */
    boolean mayMeet(Fact a, Fact b) {
        return ofCopies(a, b) && a.countsWhat(b);
    }

    /** For values in the same place of a passage that one article has from another. */
    boolean ofCopies(Fact a, Fact b) {
        return isOpen(a, b) && a.scope().admitsCopy(b.scope()) && (!isWhen(a) || isSameEvent(a, b));
    }

    boolean of(Fact a, Fact b, double likeness) {
        if (a.kind() == ValueKind.AGE) {
            return isOpen(a, b) && a.holder().isPresent() && a.holder().equals(b.holder()) && a.scope().sameMarks(b.scope());
        }
        if (isExchanged(a, b)) {
            return isOpen(a, b) && a.scope().admits(b.scope()) && likeness >= COMPETING_BY_EXCHANGE;
        }
        return isOpen(a, b) && a.scope().admits(b.scope()) && (!isWhen(a) || mayDiffer(a, b)) && likeness >= needed(a, b);
    }

    /** Whether articles of one story give the same digits of one thing in another order. */
    private boolean isExchanged(Fact a, Fact b) {
        return !isWhen(a) && a.unit().equals(b.unit()) && isSameThing(a, b) && !a.article().equals(b.article())
                && Slip.of(a.mention(), b.mention()).filter(Slip.DIGITS_EXCHANGED::equals).isPresent() && commonNames(a, b) >= NAMES;
    }

    /** How many names are in both articles; those that share some tell one story. */
    private int commonNames(Fact a, Fact b) {
        var common = new HashSet<>(names.getOrDefault(a.article(), Set.of()));
        common.retainAll(names.getOrDefault(b.article(), Set.of()));
        return common.size();
    }

    /** Whether each article gives one such value beside the same word, and both are of the same order. */
    private boolean isSingledOut(Fact a, Fact b) {
        var isComparable = switch (a.kind()) {
            case MONEY, PERCENT, MEASURE -> true;
            case COUNT -> !a.thing().isEmpty() && a.thing().equals(b.thing()) && !a.countsPeople() && a.state().isEmpty() && b.state().isEmpty();
            case DURATION, TIME -> isSameEvent(a, b);
            default -> false;
        };
        return isComparable && Comparison.isSameOrder(a.kind(), a.statement(), b.statement()) && keys.common(a, b) > 0;
    }

    /** An article does not contradict itself but in its headline, and a bare number says nothing of what it counts. */
    private boolean isOpen(Fact a, Fact b) {
        if (a.article().equals(b.article()) && (isHeadline(a) == isHeadline(b) || isWhen(a))) {
            return false;
        }
        if (a.kind() == ValueKind.COUNT && (isOne(a) || isOne(b))) {
            return false;
        }
        return a.kind() != ValueKind.COUNT || isSameState(a, b) || !a.thing().isEmpty() && !b.thing().isEmpty()
                || slip(a, b).isPresent();
    }

    private Optional<Slip> slip(Fact a, Fact b) {
        return memo.get(SLIP, new Values(a.statement().anywhere(), b.statement().anywhere()));
    }

    /** One person, or one group, is somebody rather than a number of them. */
    private static boolean isOne(Fact fact) {
        return fact.mention().normalised().equals("1");
    }

    private static boolean isSameThing(Fact a, Fact b) {
        return a.thing().isEmpty() || b.thing().isEmpty() || a.thing().equals(b.thing()) || a.countsPeople() && b.countsPeople();
    }

    private static boolean isSameState(Fact a, Fact b) {
        return a.state().isPresent() && a.state().equals(b.state());
    }

    private static boolean isSameEvent(Fact a, Fact b) {
        return !a.event().isEmpty() && a.event().equals(b.event()) && !OF_THE_PAGE.contains(a.event());
    }

    private static boolean isWhen(Fact fact) {
        return fact.group().equals("when");
    }

    /**
     * Days stand in any sentence of a story: outside shared passages they are held against each other only where the same happened then
     * and both are written in full.
     */
    private static boolean mayDiffer(Fact a, Fact b) {
        return switch (a.kind()) {
            case DATE -> isSameEvent(a, b) && a.isPrecise() && b.isPrecise();
            case TIME -> isSameEvent(a, b) && b.kind() == ValueKind.TIME && a.day().equals(b.day()) && a.isClock() && b.isClock();
            default -> false;
        };
    }

    private double needed(Fact a, Fact b) {
        var slip = slip(a, b).filter(each -> each != Slip.MAGNITUDE);
        var isStory = commonNames(a, b) >= NAMES;
        if (slip.isPresent() && (isWhen(a) || a.isTelling() && b.isTelling() && isSameThing(a, b))) {
            return isStory && !isWhen(a) ? COMPETING_IN_STORY : COMPETING_BY_TELLING_SLIP;
        }
        if (isStory && !a.article().equals(b.article()) && isSingledOut(a, b)) {
            return COMPETING_IN_STORY;
        }
        if (isSameState(a, b) && a.countsPeople() && b.countsPeople() && commonNames(a, b) > 0
                && (slip.isPresent() || Comparison.isSameOrder(a.kind(), a.statement(), b.statement()))) {
            return COMPETING_STATES;
        }
        if (slip.isPresent() || a.article().equals(b.article())) {
            return COMPETING_BY_SLIP;
        }
        if (a.scope().common(b.scope()) >= NAMES) {
            return COMPETING_NAMES;
        }
        var isRareThing = !a.thing().isEmpty() && a.thing().equals(b.thing()) && things.get(a.thing()).size() <= RARE;
        return isRareThing ? COMPETING_THINGS : COMPETING;
    }

    private static boolean isHeadline(Fact fact) {
        return fact.block().kind() == StructureKind.HEADLINE;
    }
}
