package org.stet.analysis.claims;

import java.util.List;
import java.util.Optional;
import org.stet.model.ValueKind;

/**
 * Mentions in different articles that speak of the same thing.
 *
 * @param known id of the person's own claim that these are places of; empty for a suggestion
 * @param subject whom or what it is about
 * @param slot what is said of the subject
 * @param kind kind of the values
 * @param values the different values, the one of most origins first
 * @param corroboration who stands behind it
 */
public record SuggestedClaim(Optional<String> known, String subject, String slot, ValueKind kind, List<Competing> values,
        Corroboration corroboration) {

    /** One value of the slot with the places where it is given. */
    public record Competing(String normalised, List<Statement> appearances) {

        public Competing {
            appearances = List.copyOf(appearances);
        }
    }

    public SuggestedClaim {
        values = List.copyOf(values);
    }

    /** Subject and slot on one line, without saying twice whom or what it is about. */
    public String topic() {
        return slot.contains(subject) ? slot : slot.isBlank() ? subject : subject + ": " + slot;
    }
}
