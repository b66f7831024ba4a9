package org.stet.search.checks;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A claim that somebody looked at before; what is not known is empty.
 *
 * @param statement what was claimed
 * @param speaker who claimed it
 * @param verdict the outcome, in the words of who checked it
 * @param by who checked it
 * @param day of the check, ISO 8601 as far as stated
 * @param address of the published check, http or https
 * @param note headline or justification
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CheckedClaim(String statement, String speaker, String verdict, String by, String day, String address, String note) {

    public CheckedClaim {
        statement = orEmpty(statement);
        speaker = orEmpty(speaker);
        verdict = orEmpty(verdict);
        by = orEmpty(by);
        day = orEmpty(day);
        address = orEmpty(address);
        note = orEmpty(note);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
