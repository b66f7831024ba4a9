package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import org.stet.model.ValueKind;

/**
 * A quantity as a rule reads it, before the words around it are looked at.
 *
 * @param kind what kind of value it is
 * @param start first atom of its words
 * @param end first atom after them
 * @param amount the number in its unit
 * @param unit as in {@link org.stet.analysis.values.Mention}
 * @param rule name of the rule
 */
record Draft(ValueKind kind, int start, int end, Amount amount, String unit, String rule) {

    Draft(ValueKind kind, int end, Amount amount, String unit, String rule) {
        this(kind, amount.start(), end, amount, unit, rule);
    }

    Draft from(int newStart) {
        return new Draft(kind, newStart, end, amount, unit, rule);
    }

    Draft of(String newUnit) {
        return new Draft(kind, start, end, amount, newUnit, rule);
    }

    Draft upTo(Draft other) {
        return new Draft(kind, start, other.end, amount.upTo(other.amount), unit, rule);
    }

    Draft times(BigDecimal factor) {
        return new Draft(kind, start, end, amount.times(factor), unit, rule);
    }
}
