package org.stet.analysis.claims;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.analysis.Place;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.PlacementKind;
import org.stet.model.SuggestionState;

/** The claims that persons made in a case, as the analysis takes them. */
public final class KnownClaims {

    private KnownClaims() {
    }

    /**
     * The claims with their places in the newest versions; to be called on the thread that edits, or inside
     * {@link OpenCase#read}.
     */
    public static List<KnownClaim> of(OpenCase open) {
        return of(open, Set.of());
    }

    /**
     * The same without some claims, articles and annotations.
     *
     * @param without their ids
     */
    public static List<KnownClaim> of(OpenCase open, Set<String> without) {
        return open.model().getClaims().stream().filter(claim -> claim.getState() == SuggestionState.CONFIRMED && !without.contains(claim.getId()))
                .map(claim -> known(open, claim, without)).filter(claim -> !claim.places().isEmpty()).toList();
    }

    private static KnownClaim known(OpenCase open, Claim claim, Set<String> without) {
        var slot = Objects.requireNonNullElse(claim.getSlot(), "");
        return new KnownClaim(claim.getId(), Objects.requireNonNullElse(claim.getSubject(), slot.isEmpty() ? claim.getStatement() : ""), slot,
                claim.getKind(),
                claim.getAppearances().stream().filter(each -> each.getState() == SuggestionState.CONFIRMED)
                        .filter(each -> !without.contains(each.getArticle()) && !without.contains(each.getAnnotation()))
                        .flatMap(each -> place(open, each)).toList());
    }

    private static Stream<Place> place(OpenCase open, Appearance appearance) {
        return open.annotation(appearance.getArticle(), appearance.getAnnotation()).flatMap(KnownClaims::span)
                .map(span -> new Place(appearance.getArticle(), span)).stream();
    }

    /** Where an annotation is in the newest version. */
    private static Optional<Span> span(Annotation annotation) {
        var latest = CaseQueries.latest((Article) annotation.eContainer());
        if (latest.getId().equals(annotation.getAnchor().getVersion())) {
            return Optional.of(Anchors.span(annotation.getAnchor()));
        }
        return Placements.in(annotation, latest).filter(placement -> placement.getKind() != PlacementKind.ORPHANED)
                .filter(placement -> placement.getState() != SuggestionState.DISMISSED)
                .map(placement -> new Span(placement.getStart(), placement.getEnd()));
    }
}
