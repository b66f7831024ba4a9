package org.stet.ui.claims;

import java.util.Optional;
import java.util.Set;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.SuggestionState;
import org.stet.ui.text.StatusSign;

/**
 * What every view says of a claim: its work state and how widely it appears.
 *
 * @param appearances places that nobody dismissed
 * @param articles in how many different articles these are
 * @param outlets how many different outlets these articles are from; unknown outlets do not count
 * @param conflict whether the articles give values that contradict each other
 */
public record ClaimFacts(CheckStatus status, int appearances, int articles, int outlets, boolean conflict) {

    /**
     * The facts of a claim.
     *
     * @param conflicting see {@link CaseQueries#conflicting}
     */
    public static ClaimFacts of(OpenCase open, Claim claim, Set<String> conflicting) {
        var live = claim.getAppearances().stream().filter(ClaimFacts::isLive).toList();
        var articles = live.stream().map(Appearance::getArticle).distinct().toList();
        var outlets = articles.stream().flatMap(id -> article(open, id).map(Article::getOutlet).stream()).distinct().count();
        return new ClaimFacts(CaseQueries.status(claim), live.size(), articles.size(), (int) outlets,
                conflicting.contains(claim.getId()));
    }

    /** Whether nobody dismissed this appearance. */
    public static boolean isLive(Appearance appearance) {
        return appearance.getState() != SuggestionState.DISMISSED;
    }

    /** An article, unless its file is damaged. */
    static Optional<Article> article(OpenCase open, String id) {
        try {
            return Optional.of(open.article(id));
        } catch (CaseException e) {
            return Optional.empty();
        }
    }

    /** The sign that tells the work state, or the conflict, without colour. */
    public StatusSign sign() {
        return conflict ? StatusSign.WARNING : sign(status);
    }

    /** The sign of a work state. */
    public static StatusSign sign(CheckStatus status) {
        return switch (status) {
            case UNCHECKED -> StatusSign.OPEN;
            case IN_PROGRESS, ON_AUTHOR -> StatusSign.IN_PROGRESS;
            case CONFIRMED, CORRECTED -> StatusSign.DONE;
            case CUT, CANNOT_CONFIRM -> StatusSign.REJECTED;
            case DISPUTED -> StatusSign.WARNING;
        };
    }

    /** How widely the claim appears, such as {@code 3 articles · 2 outlets}. */
    public String spread() {
        if (articles <= 1) {
            return appearances <= 1 ? "only here" : Labels.count(appearances, "place") + " in one article";
        }
        return Labels.count(articles, "article") + (outlets == 0 ? "" : " · " + Labels.count(outlets, "outlet"));
    }
}
