package org.stet.analysis.values.time;

import org.stet.model.Bound;
import org.stet.model.ValueKind;

/** What a rule has read: an expression of time with its kind and bound, and the name of the rule. */
record Reading(ValueKind kind, String rule, Bound bound, Expression expression, boolean isAside) {

    /** A date looked at in passing, as in "up from 5 million a year earlier"; what follows does not start from it. */
    static Reading aside(String rule, Expression expression) {
        return new Reading(ValueKind.DATE, rule, Bound.EXACTLY, expression, true);
    }

    static Reading date(String rule, Expression expression) {
        return new Reading(ValueKind.DATE, rule, Bound.EXACTLY, expression, false);
    }

    static Reading time(String rule, Expression expression) {
        return new Reading(ValueKind.TIME, rule, Bound.EXACTLY, expression, false);
    }

    static Reading duration(String rule, TimeValue value) {
        return new Reading(ValueKind.DURATION, rule, Bound.EXACTLY, Expression.fixed(value), false);
    }

    static Reading age(String rule, TimeValue value) {
        return new Reading(ValueKind.AGE, rule, Bound.EXACTLY, Expression.fixed(value), false);
    }

    Reading with(Bound other) {
        return new Reading(kind, rule, other, expression, isAside);
    }
}
