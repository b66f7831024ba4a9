package org.stet.ui.search;

import java.io.IOException;
import java.util.Optional;
import org.stet.core.anchor.Anchors;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.ClaimActions;
import org.stet.core.annotate.MarkActions;
import org.stet.core.store.OpenCase;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.Stance;
import org.stet.search.SearchHit;

/** What a claim takes from the places that a search finds. */
final class EvidenceActions {

    private final OpenCase open;

    EvidenceActions(OpenCase open) {
        this.open = open;
    }

    /** The appearance of a claim in words that overlap a hit. */
    static Optional<Appearance> at(SearchHit hit, Claim claim, Article article) {
        return claim.getAppearances().stream().filter(appearance -> article.getId().equals(appearance.getArticle()))
                .filter(appearance -> CaseQueries.annotation(article, appearance.getAnnotation()).map(annotation -> annotation.getAnchor())
                        .filter(anchor -> hit.version().equals(Optional.of(anchor.getVersion())))
                        .filter(anchor -> hit.place().filter(place -> place.overlaps(Anchors.span(anchor))).isPresent()).isPresent())
                .findFirst();
    }

    /** Makes a hit in an article an appearance of a claim, or sets the stance of the one it is already; one edit. Gives the claim. */
    Claim attach(SearchHit hit, Claim claim, Stance stance) throws IOException {
        var marks = new MarkActions(open);
        var claims = new ClaimActions(open);
        var article = open.article(hit.article().orElseThrow());
        var known = at(hit, claim, article);
        if (known.isPresent()) {
            claims.setStance(known.get(), stance);
        } else {
            var version = CaseQueries.version(article, hit.version().orElseThrow()).orElseThrow();
            marks.attach(article, version, hit.place().orElseThrow(), claim, stance);
        }
        return claim;
    }

    /** Makes a hit in an article an appearance of a new claim; one edit. */
    Claim attachToNew(SearchHit hit, String statement, Stance stance) throws IOException {
        var article = open.article(hit.article().orElseThrow());
        var version = CaseQueries.version(article, hit.version().orElseThrow()).orElseThrow();
        return new MarkActions(open).markClaim(article, version, hit.place().orElseThrow(), Optional.of(statement), stance).claim();
    }
}
