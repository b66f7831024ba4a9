package org.stet.analysis.particulars;

import java.util.List;
import org.stet.core.anchor.Span;

/**
 * What an article says in words of somebody or something, where only one thing can be: an office, a relation, a home.
 *
 * @param kind whether it may become another
 * @param what such as office
 * @param named where the names of those stand whom it is said of; none if it is said of something else
 * @param of what else it is said of, such as the city that a state is told of; empty if nothing
 * @param value what is said, in one form for all words that say it
 * @param span the words that say it
 */
public record Particular(Kind kind, String what, List<Span> named, String of, String value, Span span) {

    /** Whether what is said may become another. */
    public enum Kind {
        /** It stays, as what somebody is to somebody. */
        LASTING,
        /** It may become any other from one day to the next, as a charge. */
        PASSING,
        /** It becomes another but never comes back, as that nobody is arrested. */
        FIRST, LAST
    }

    static final String HOME = "home";
    static final String SEAT = "seat";

    public Particular {
        named = List.copyOf(named);
    }

    /** Whether both cannot be said of one at one time; a place may be a part of another. */
    public boolean excludes(Particular other) {
        return !value.equals(other.value) && !((what.equals(HOME) || what.equals(SEAT)) && (value.contains(other.value) || other.value.contains(value)));
    }
}
