package org.stet.analysis.claims;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stet.model.AgentKind;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/**
 * Decides whether two different values are given for one thing. Some words part values whatever else they have in common; what is left
 * is weighed by what was learned from stories.
 */
final class Rivalry {

    /** What happens to a page and not in its story. */
    private static final Set<String> OF_THE_PAGE = Set.of("updat", "post", "publish");

    private static final LearnedWeights WEIGHTS = LearnedWeights.read(Rivalry.class, "signs.txt", Signs.NAMES);
    private static final LearnedWeights DAYS = LearnedWeights.read(Rivalry.class, "days.txt", RivalPairs.signsOfDays());
    /** The sum of signs of a likelihood of .1. */
    private static final double HOPELESS = Math.log(.1 / .9);

    /** So many words in common tell that two told of themselves are one. */
    private static final int SAME_WORDS = 3;

    private static final double[] NONE = {};

    private static final Predicate<String> REACHING = Pattern.compile("(?i)(?:the )?(?:past|last|next|coming|previous)\\b.*").asMatchPredicate();

    private final Signs signs;

    Rivalry(Signs signs) {
        this.signs = signs;
    }

    /** For values in the same place of a passage that one article has from another; a bare number says nothing of what it counts. */
    boolean ofCopies(Fact a, Fact b) {
        return isOpen(a, b) && saysWhat(a, b) && a.scope().admitsCopy(b.scope()) && !mayBeGiven(a, b) && !mayBeGiven(b, a)
                && (!isWhen(a) || isSameEvent(a, b));
    }

    /** How likely two values of which {@link #mayBe} holds are of one thing, 0 to 1. */
    double likelihood(Fact a, Fact b) {
        if (a.article().equals(b.article()) && Headline.sumsUp(a, b)) {
            return 1;
        }
        return switch (a.kind()) {
            case AGE -> 1;
            case DATE -> weighed(DAYS, signs.ofDays(a, b), a, b);
            default -> weighed(WEIGHTS, NONE, a, b);
        };
    }

    /**
     * What takes longest to tell is not asked for where it could not make it likely enough to matter.
     *
     * @param further signs that values of this kind have besides, the first ones
     */
    private double weighed(LearnedWeights weights, double[] further, Fact a, Fact b) {
        var own = signs.ofThemselves(a, b);
        var counterparts = further.length + own.length;
        var sum = weights.bias() + weights.sum(0, further, false) + weights.sum(further.length, own, false);
        return sum + weights.sum(counterparts, Counterparts.MOST, true) < HOPELESS ? 0
                : LearnedWeights.probability(sum + weights.sum(counterparts, signs.ofCounterparts(a, b), false));
    }

    /** Whether no words part two values. */
    boolean mayBe(Fact a, Fact b) {
        if (!isOpen(a, b) || a.kind() != ValueKind.AGE && a.scope().isOfOthers(b.scope())) {
            return false;
        }
        return switch (a.kind()) {
            case AGE -> a.holder().isPresent() && a.holder().equals(b.holder()) && a.scope().isOfThen() == b.scope().isOfThen()
                    || areOfOneGroup(a, b);
            case PERCENT -> !signs.isGivenBesides(a, b);
            case DATE -> b.kind() == ValueKind.DATE && signs.mayBeOfOneDay(a, b);
            case TIME -> b.kind() == ValueKind.TIME && a.day().equals(b.day()) && a.isClock() && b.isClock() && isSameMoment(a, b);
            default -> !a.scope().isBarredFrom(b.scope()) && !areOpen(a, b) && !isLevelAgainstChange(a, b) && !a.isOfOtherSide(b) && !reachesBack(a)
                    && !reachesBack(b) && !isOfNobody(a, b) && !mayBeGiven(a, b) && !mayBeGiven(b, a) && !signs.isGivenBesides(a, b);
        };
    }

    /** An article does not contradict itself but in its headline, and one of something is not a number of it. */
    private boolean isOpen(Fact a, Fact b) {
        if (a.article().equals(b.article()) && (a.isHeadline() == b.isHeadline() || isWhen(a))) {
            return false;
        }
        return a.kind() != ValueKind.COUNT || !isOne(a) && !isOne(b) && !mayLeaveOutOne(a, b);
    }

    private boolean saysWhat(Fact a, Fact b) {
        return a.kind() != ValueKind.COUNT || isSameState(a, b) || !a.thing().isEmpty() && !b.thing().isEmpty()
                || signs.slip(a, b).isPresent();
    }

    /** One person, or one group, is somebody rather than a number of them. */
    private static boolean isOne(Fact fact) {
        return fact.mention().normalised().equals("1");
    }

    private static boolean isSameState(Fact a, Fact b) {
        return a.state().isPresent() && a.state().equals(b.state());
    }

    private static boolean isSameEvent(Fact a, Fact b) {
        return a.isOfSameEvent(b) && !OF_THE_PAGE.contains(a.event());
    }

    /** Whether a length of time is only that of which something is told: the last 20 years. */
    private static boolean reachesBack(Fact fact) {
        return fact.kind() == ValueKind.DURATION && REACHING.test(fact.statement().text());
    }

    /** Whether terms of prison are told of without saying whose they are. */
    private static boolean isOfNobody(Fact a, Fact b) {
        return (a.isTerm() || b.isTerm()) && !a.scope().isOf(AgentKind.PERSON) && !b.scope().isOf(AgentKind.PERSON);
    }

    /** Whether one is the longest term of prison that could be given for something, and the other one that was given. */
    private static boolean mayBeGiven(Fact longest, Fact given) {
        var bound = longest.mention().bound();
        return longest.isTerm() && (bound == Bound.AT_MOST || bound == Bound.LESS_THAN) && given.mention().bound() == Bound.EXACTLY;
    }

    /** Whether one tells how many somebody killed and the other how many died, which may count the killer. */
    private static boolean mayLeaveOutOne(Fact a, Fact b) {
        return a.scope().isOfOneDoer() != b.scope().isOfOneDoer() && Amount.of(a.kind(), a.statement()).flatMap(x -> Amount.of(b.kind(), b.statement())
                .map(y -> Math.abs(x.low() - y.low()) == 1)).orElse(false);
    }

    /** Whether two ranges of ages begin or end alike, as those of the people of one study do. */
    private boolean areOfOneGroup(Fact a, Fact b) {
        return a.holder().isEmpty() && b.holder().isEmpty() && !a.scope().isBarredFrom(b.scope()) && !signs.isGivenBesides(a, b)
                && Lasting.of(a.mention().normalised()).flatMap(x -> Lasting.of(b.mention().normalised()).map(x::sharesOneEnd)).orElse(false);
    }

    /** Whether somebody heard it at one of two hours, which he knows only roughly. */
    private static boolean mayBeHeard(Fact a, Fact b) {
        return (a.isHeard() || b.isHeard()) && Period.of(a.mention().normalised()).flatMap(x -> Period.of(b.mention().normalised()).map(x::apart))
                .filter(apart -> apart.compareTo(EventHour.ROUGHLY) < 0).isPresent();
    }

    /** Whether two tell of themselves, and hardly in the same words: each knows when somebody called him. */
    private static boolean areOfTwoSpeakers(Fact a, Fact b) {
        return a.isOfSpeaker() && b.isOfSpeaker() && a.context().keySet().stream().filter(b.context()::containsKey).count() < SAME_WORDS;
    }

    /** Whether two hours are given for one thing, or for when it happened, became known or was fatal. */
    private boolean isSameMoment(Fact a, Fact b) {
        return a.isOfTimetable() == b.isOfTimetable() && a.role().equals(b.role()) && !mayBeHeard(a, b)
                && !areOfTwoSpeakers(a, b) && (isSameEvent(a, b) || a.told().equals(b.told())
                && (a.told().isEmpty() ? signs.areNear(a, b) : a.told().get() != TellsOfDay.CAME_AFTER));
    }

    /** Whether only one of two measures tells how much something rose or fell, and the other how much it is. */
    private static boolean isLevelAgainstChange(Fact a, Fact b) {
        return a.kind() == ValueKind.MEASURE && a.isChange() != b.isChange();
    }

    /** Whether both are forecasts of a measure, which is not known before it is measured, and not far apart. */
    private static boolean areOpen(Fact a, Fact b) {
        return a.kind() == ValueKind.MEASURE && a.scope().isEstimate() && b.scope().isEstimate()
                && Amount.of(a.kind(), a.statement()).flatMap(x -> Amount.of(b.kind(), b.statement()).map(x::isNear)).orElse(false);
    }

    private static boolean isWhen(Fact fact) {
        return fact.group().equals("when");
    }
}
