package org.stet.search;

import java.util.Optional;

/** By what hits can be counted and narrowed down. */
public enum Facet {

    OUTLET,

    /** The act of reporting that an article goes back to, as {@link org.stet.core.facts.CaseKnowledge} tells it. */
    FAMILY,

    /** Month of publication, as in 2026-05. */
    MONTH,

    /** Who is quoted in the passage, as {@link org.stet.core.facts.CaseKnowledge} tells it. */
    SPEAKER,

    /** Text, or the kind of annotation, or claim. */
    KIND,

    /** Work state of a claim or a marked fact. */
    STATUS;

    /**
     * One value of a facet.
     *
     * @param value as it is counted; for {@link #KIND} and {@link #STATUS} as in a query
     */
    public record Value(Facet facet, String value) {
    }

    /** How many hits of a query have a value. */
    public record Count(Value value, int hits) {
    }

    /** The filter in the query language that narrows to a value; empty where there is none. */
    public Optional<String> typed(String value) {
        var quoted = value.contains(" ") ? '"' + value.replace('"', ' ') + '"' : value;
        return switch (this) {
            case OUTLET -> Optional.of("outlet:" + quoted);
            case MONTH -> Optional.of("date:" + quoted);
            case SPEAKER -> Optional.of("speaker:" + quoted);
            case KIND -> Optional.of("kind:" + quoted);
            case STATUS -> Optional.of("status:" + quoted);
            case FAMILY -> Optional.empty();
        };
    }
}
