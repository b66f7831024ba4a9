package org.stet.analysis.particulars;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        /** It becomes another but never comes back, as that nobody is arrested or somebody is without a name. */
        FIRST, LAST
    }

    static final String HOME = "home";
    static final String SEAT = "seat";
    static final String HOSPITAL = "hospital";
    private static final String POLICE_OFFICE = "police office";
    private static final String POLICE_CHIEF = "chief of police";
    /** The titles under which somebody is head of a police force in one place or another. */
    private static final Set<String> HEADS = Set.of("superintendent");
    private static final int BEGINNING = 3;
    /** What is told of somebody's name who has none yet. */
    public static final String UNNAMED = "not named";

    public Particular {
        named = List.copyOf(named);
    }

    /** Whether both cannot be said of one at one time; a place may be a part of another, and a hospital is known by the beginning of any word of its name. */
    public boolean excludes(Particular other) {
        return switch (what) {
            case HOME, SEAT -> !value.contains(other.value) && !other.value.contains(value);
            case HOSPITAL -> words(value).noneMatch(word -> words(other.value).anyMatch(word::equals));
            case POLICE_OFFICE -> !value.equals(other.value) && !isOfOneForce(other) && !other.isOfOneForce(this);
            default -> !value.equals(other.value);
        };
    }

    /** Whether this is what anybody may call the head of a police force, and the other what some forces call him. */
    private boolean isOfOneForce(Particular other) {
        return value.equals(POLICE_CHIEF) && HEADS.contains(other.value);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split(" ")).map(word -> word.substring(0, Math.min(BEGINNING, word.length())));
    }
}
