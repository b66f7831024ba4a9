package org.stet.analysis.claims;

import java.util.List;
import org.stet.analysis.Place;
import org.stet.model.ValueKind;

/**
 * A claim that a person made; what the articles say at its places is compared as one slot.
 *
 * @param id the claim's id in the case
 * @param subject whom or what it is about, in the person's words
 * @param slot what is said of the subject
 * @param kind kind of the values
 * @param places where it appears, by article id
 */
public record KnownClaim(String id, String subject, String slot, ValueKind kind, List<Place> places) {

    public KnownClaim {
        places = List.copyOf(places);
    }
}
