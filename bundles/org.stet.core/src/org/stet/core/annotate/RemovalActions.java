package org.stet.core.annotate;

import java.util.List;
import java.util.Locale;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.Version;

/** Takes things out of a case with all that would point at nothing then: each verb is one labelled, undoable edit. */
public final class RemovalActions {

    private final OpenCase open;

    public RemovalActions(OpenCase open) {
        this.open = open;
    }

    /** Removes an annotation, its appearances, and claims that were nothing but this place. */
    public void remove(Article article, Annotation annotation) {
        open.editor().edit("Remove " + annotation.getKind().getName().toLowerCase(Locale.ROOT), () -> {
            dropAppearances(CaseQueries.appearancesOf(open.model(), annotation.getId()));
            article.getAnnotations().remove(annotation);
        });
    }

    /** Removes a claim, all its appearances and the annotations that were nothing else. */
    public void removeClaim(Claim claim) {
        open.editor().edit("Remove claim", () -> {
            var appearances = List.copyOf(claim.getAppearances());
            dropReferences(claim);
            open.model().getClaims().remove(claim);
            appearances.forEach(this::dropBareAnnotation);
        });
    }

    /** Removes an article with its annotations, its appearances of claims, and claims that appeared nowhere else. */
    public void removeArticle(Article article) {
        open.editor().edit("Remove article", () -> {
            CaseQueries.appearancesIn(open.model(), article.getId()).values().forEach(this::dropAppearances);
            for (var origin : open.model().getOrigins()) {
                origin.getDerivations().removeIf(derivation -> article.getId().equals(derivation.getArticle()));
            }
            open.remove(article);
        });
    }

    /**
     * Removes a version with the annotations that were made in it, and what other annotations say of their place in it.
     *
     * @throws IllegalArgumentException if it is the article's only version; then the article is to be removed
     */
    public void removeVersion(Article article, Version version) {
        if (article.getVersions().size() == 1) {
            throw new IllegalArgumentException("the only version of an article goes with the article");
        }
        open.editor().edit("Remove version", () -> {
            for (var annotation : CaseQueries.madeIn(article, version)) {
                dropAppearances(CaseQueries.appearancesOf(open.model(), annotation.getId()));
                article.getAnnotations().remove(annotation);
            }
            for (var annotation : article.getAnnotations()) {
                annotation.getPlacements().removeIf(placement -> version.getId().equals(placement.getVersion()));
            }
            for (var origin : open.model().getOrigins()) {
                origin.getDerivations().forEach(derivation -> derivation.getPassages().removeIf(passage ->
                        version.getId().equals(passage.getVersion()) || version.getId().equals(passage.getSourceVersion())));
            }
            article.getVersions().remove(version);
        });
    }

    /** Takes appearances from their claims, and claims that are nothing without them from the case. */
    void dropAppearances(List<ClaimAppearance> found) {
        for (var each : found) {
            for (var discrepancy : open.model().getDiscrepancies()) {
                discrepancy.getMembers().remove(each.appearance());
            }
            each.claim().getAppearances().remove(each.appearance());
            if (isBare(each.claim())) {
                dropReferences(each.claim());
                open.model().getClaims().remove(each.claim());
            }
        }
    }

    private void dropReferences(Claim claim) {
        open.model().getDiscrepancies().removeIf(discrepancy -> discrepancy.getClaim() == claim);
        for (var discrepancy : open.model().getDiscrepancies()) {
            discrepancy.getMembers().removeAll(claim.getAppearances());
        }
    }

    /** A claim that appears nowhere and on which nobody has worked. */
    private static boolean isBare(Claim claim) {
        return claim.getAppearances().isEmpty() && !CaseQueries.isWorkedOn(claim);
    }

    private void dropBareAnnotation(Appearance appearance) {
        if (!CaseQueries.appearancesOf(open.model(), appearance.getAnnotation()).isEmpty()) {
            return;
        }
        open.annotation(appearance.getArticle(), appearance.getAnnotation())
                .filter(annotation -> annotation.getKind() == AnnotationKind.CLAIM && annotation.getNote() == null)
                .ifPresent(annotation -> ((Article) annotation.eContainer()).getAnnotations().remove(annotation));
    }
}
