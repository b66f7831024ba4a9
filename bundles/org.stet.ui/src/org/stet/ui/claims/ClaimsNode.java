package org.stet.ui.claims;

import java.util.List;
import org.stet.model.Stance;
import org.stet.model.ValueKind;

/** What the Claims view lists: groups, claims, and the places where these appear. */
public sealed interface ClaimsNode {

    /** Stable as long as what it stands for is there. */
    String id();

    List<? extends ClaimsNode> children();

    /** Claims that have something in common. */
    record Group(String id, String label, List<ClaimRow> children) implements ClaimsNode {
    }

    /**
     * A claim.
     *
     * @param text all its words, folded, to filter by
     */
    record ClaimRow(String id, String statement, String subject, ValueKind kind, ClaimFacts facts,
            List<AppearanceRow> children, String text) implements ClaimsNode {

        /** Whether the claim's words hold all of these. */
        boolean matches(List<String> foldedWords) {
            return foldedWords.stream().allMatch(text::contains);
        }
    }

    /**
     * One place where a claim appears.
     *
     * @param origin outlet, or headline where the outlet is not known
     * @param published as a reader writes it, may be empty
     * @param words of the article, on one line
     */
    record AppearanceRow(String id, String claim, String article, String annotation, String origin, String published,
            String words, Stance stance) implements ClaimsNode {

        @Override
        public List<ClaimsNode> children() {
            return List.of();
        }
    }
}
