package org.stet.analysis.families;

import java.util.List;
import org.stet.analysis.Place;
import org.stet.model.DerivationDegree;
import org.stet.model.PassageKind;

/**
 * Articles that go back to one act of reporting.
 *
 * @param members the articles in order of publication, the source (or the oldest known) first and NOT derived
 * @param passages what they share
 * @param evidence why they are held for one family
 */
public record Family(List<Member> members, List<SharedPassage> passages, List<Reason> evidence) {

    /** An article, by id, and how much of it goes back to the source. */
    public record Member(String article, DerivationDegree degree) {
    }

    /** A stretch of one article (source) and the stretch of another that goes back to it (copy). */
    public record SharedPassage(Place source, Place copy, PassageKind kind) {
    }

    /** Why an article, by id, is held to go back to another, as a sentence. */
    public record Reason(String article, String sentence) {
    }

    public Family {
        members = List.copyOf(members);
        passages = List.copyOf(passages);
        evidence = List.copyOf(evidence);
    }
}
