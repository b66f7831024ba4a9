package org.stet.ui.status;

import java.util.EnumSet;
import java.util.Set;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.model.Case;
import org.stet.model.CheckStatus;

/**
 * The numbers of a case for the status line.
 *
 * @param open claims that somebody still has to do something about
 */
public record CaseFigures(int articles, int claims, int open) {

    private static final Set<CheckStatus> OPEN =
            EnumSet.of(CheckStatus.UNCHECKED, CheckStatus.IN_PROGRESS, CheckStatus.DISPUTED, CheckStatus.ON_AUTHOR);

    public static CaseFigures of(Case model) {
        var open = model.getClaims().stream().filter(claim -> OPEN.contains(CaseQueries.status(claim))).count();
        return new CaseFigures(model.getArticles().size(), model.getClaims().size(), (int) open);
    }

    /** Such as {@code 7 articles · 12 claims · 9 open}. */
    public String text() {
        return Labels.count(articles, "article") + "  ·  " + Labels.count(claims, "claim") + "  ·  " + open + " open";
    }
}
