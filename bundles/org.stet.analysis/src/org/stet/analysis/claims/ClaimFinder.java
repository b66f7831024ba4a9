package org.stet.analysis.claims;

import java.util.List;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.families.Family;
import org.stet.analysis.names.Name;

/** Aligns what different articles say of the same thing; a wrong alignment is worse than a missed one. */
public final class ClaimFinder {

    private ClaimFinder() {
    }

    /** The claims that appear in more than one place, in a stable order; the order of the articles makes no difference. */
    public static List<SuggestedClaim> find(List<ArticleReading> articles, List<Name> names, List<Family> families) {
        return find(articles, names, families, List.of());
    }

    /** The same, where the person's own claims come first and take the mentions at their places. */
    public static List<SuggestedClaim> find(List<ArticleReading> articles, List<Name> names, List<Family> families,
            List<KnownClaim> known) {
        return List.of();
    }
}
