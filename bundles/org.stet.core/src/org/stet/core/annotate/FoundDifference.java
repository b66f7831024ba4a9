package org.stet.core.annotate;

import java.util.List;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/**
 * A difference between articles as whoever found it hands it in, for a person to decide on.
 *
 * @param key what it is known by when it is found again
 * @param subject whom or what it is about
 * @param slot what is said of the subject; may be empty
 * @param kind kind of the values
 * @param explanation the finding as a sentence
 * @param rule the rule that compared, and what it saw
 */
public record FoundDifference(String key, DiscrepancyType type, String subject, String slot, ValueKind kind, List<Member> members,
        String explanation, String rule) {

    /**
     * One of the values.
     *
     * @param article its id
     * @param span offsets of the article's newest version
     * @param raw the words there
     */
    public record Member(String article, Span span, String raw, String normalised, String unit, Bound bound) {
    }

    public FoundDifference {
        members = List.copyOf(members);
    }

    /** What a claim on it says. */
    String statement() {
        return slot.isBlank() || slot.equalsIgnoreCase(subject) ? subject : subject.isBlank() ? slot : subject + ": " + slot;
    }
}
