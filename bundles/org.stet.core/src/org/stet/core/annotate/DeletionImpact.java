package org.stet.core.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.model.Article;
import org.stet.model.Case;
import org.stet.model.Claim;
import org.stet.model.Version;

/**
 * What would go along with something that a person is about to remove with {@link RemovalActions}.
 *
 * @param claims those that appear nowhere else and that nobody has worked on
 * @param discrepancies those that lose a claim or an appearance they compare
 */
public record DeletionImpact(int versions, int annotations, int appearances, int claims, int discrepancies) {

    /** What goes with an article. */
    public static DeletionImpact of(Case model, Article article) {
        var appearances = CaseQueries.appearancesIn(model, article.getId()).values().stream().flatMap(List::stream).toList();
        return of(model, article.getVersions().size(), article.getAnnotations().size(), appearances);
    }

    /** What goes with one version of an article that has several. */
    public static DeletionImpact of(Case model, Article article, Version version) {
        var annotations = CaseQueries.madeIn(article, version);
        var appearances = annotations.stream().flatMap(each -> CaseQueries.appearancesOf(model, each.getId()).stream()).toList();
        return of(model, 1, annotations.size(), appearances);
    }

    /** What goes with a claim; annotations that carry a note or belong to another claim stay, so their number is the most that goes. */
    public static DeletionImpact of(Case model, Claim claim) {
        var appearances = claim.getAppearances().stream().map(appearance -> new ClaimAppearance(claim, appearance)).toList();
        var annotations = claim.getAppearances().stream().map(appearance -> appearance.getAnnotation()).distinct().count();
        return new DeletionImpact(0, (int) annotations, appearances.size(), 1, discrepancies(model, appearances, List.of(claim)));
    }

    /** Whether nothing but the thing itself goes. */
    public boolean isNone() {
        return annotations == 0 && appearances == 0 && discrepancies == 0;
    }

    private static DeletionImpact of(Case model, int versions, int annotations, List<ClaimAppearance> appearances) {
        var left = new ArrayList<Claim>();
        var going = new HashSet<>(appearances.stream().map(ClaimAppearance::appearance).toList());
        for (var claim : new HashSet<>(appearances.stream().map(ClaimAppearance::claim).toList())) {
            if (going.containsAll(claim.getAppearances()) && !CaseQueries.isWorkedOn(claim)) {
                left.add(claim);
            }
        }
        return new DeletionImpact(versions, annotations, appearances.size(), left.size(),
                discrepancies(model, appearances, left));
    }

    private static int discrepancies(Case model, List<ClaimAppearance> appearances, Collection<Claim> claims) {
        var going = new HashSet<>(appearances.stream().map(ClaimAppearance::appearance).toList());
        return (int) model.getDiscrepancies().stream().filter(discrepancy -> claims.contains(discrepancy.getClaim())
                || discrepancy.getMembers().stream().anyMatch(going::contains)).count();
    }
}
