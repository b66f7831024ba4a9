package org.stet.analysis.claims;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.model.AgentKind;

/**
 * What narrows a value down: which of all it counts, when, and of whom. Values of different scopes are never held against each other.
 *
 * @param marks a choice for each dimension of {@link ScopeMarks} that the words around the value name
 * @param time the stretch of time that its sentence gives nearest to it; empty for times themselves
 * @param names who and what is named beside it apart from speakers, by kind
 */
record Scope(Map<String, String> marks, Optional<Period> time, Map<AgentKind, Set<String>> names) {

    /** Days that lie this far apart belong to different events. */
    private static final int DAYS = 7;

    Scope {
        marks = Map.copyOf(marks);
        names = Map.copyOf(names);
    }

    /** Whether two values in the same place of a passage that one article has from another may be of the same thing. */
    boolean admitsCopy(Scope other) {
        return sameMarks(other) && !parts(other, AgentKind.PERSON);
    }

    /** Whether an age is that of long ago. */
    boolean isOfThen() {
        return marks.containsKey("then");
    }

    /** Whether a number is that of the people whom somebody killed or hurt. */
    boolean isOfOneDoer() {
        return marks.containsKey(ScopeMarks.DOER);
    }

    /** Whether a number is that of some of those that are spoken of. */
    boolean isOfPart() {
        return marks.containsKey(ScopeMarks.PORTION);
    }

    /** Whether a number is only foreseen or estimated. */
    boolean isEstimate() {
        return marks.containsKey(ScopeMarks.ESTIMATE);
    }

    boolean sameMarks(Scope other) {
        return ScopeMarks.admits(marks, other.marks);
    }

    /** Whether values are of other times, of other people or of another choice, whatever else they have in common. */
    boolean isOfOthers(Scope other) {
        return !sameTime(other) || parts(other, AgentKind.PERSON) || ScopeMarks.clash(marks, other.marks);
    }

    /** Whether words part a value from those that lack them, as "three more" from all. */
    boolean isBarredFrom(Scope other) {
        return ScopeMarks.bar(marks, other.marks);
    }

    /** In how many dimensions only one of the two names a choice. */
    int marksOfOne(Scope other) {
        return (int) Stream.concat(marks.keySet().stream().filter(mark -> !other.marks.containsKey(mark)),
                other.marks.keySet().stream().filter(mark -> !marks.containsKey(mark))).count();
    }

    private boolean sameTime(Scope other) {
        return time.isEmpty() || other.time.isEmpty() || isSameTime(time.get(), other.time.get());
    }

    private static boolean isSameTime(Period one, Period other) {
        return one.overlaps(other) || one.isDay() && other.isDay() && one.apart(other).toDays() <= DAYS;
    }

    /** Whether somebody or something of a kind is named. */
    boolean isOf(AgentKind kind) {
        return !names(kind).isEmpty();
    }

    /** Whether both name somebody or something of a kind, and some of it is the same. */
    boolean shares(Scope other, AgentKind kind) {
        return !Collections.disjoint(names(kind), other.names(kind));
    }

    /** Whether both name somebody or something of a kind, and nothing of it is the same. */
    boolean parts(Scope other, AgentKind kind) {
        return !names(kind).isEmpty() && !other.names(kind).isEmpty() && !shares(other, kind);
    }

    private Set<String> names(AgentKind kind) {
        return names.getOrDefault(kind, Set.of());
    }

    /** How many names both give. */
    int common(Scope other) {
        var common = 0;
        for (var each : names.entrySet()) {
            var others = other.names(each.getKey());
            for (var name : each.getValue()) {
                common += others.contains(name) ? 1 : 0;
            }
        }
        return common;
    }
}
