package org.stet.cli;

import java.util.Optional;

import org.stet.analysis.AnalysedFacts;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.CaseTexts;
import org.stet.analysis.TooMuchTextException;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.facts.CaseFacts;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;

/** What commands that look across all articles know of a case. */
final class CaseReading {

    private CaseReading() {
    }

    /** The values, names, quotations and origins of all articles, by an analysis that may have read them already. */
    static CaseFacts facts(OpenCase open, CaseAnalysis analysis) {
        return new AnalysedFacts(analysis.analyse(CaseTexts.of(open), CaseAccess.progress()));
    }

    /** The same; empty if there is too much text to be compared. */
    static Optional<CaseFacts> whole(OpenCase open) {
        try {
            return Optional.of(facts(open, new CaseAnalysis()));
        } catch (TooMuchTextException tooLarge) {
            return Optional.empty();
        }
    }

    /** Outlet and day of an article, as far as known, or else its headline. */
    static String source(OpenCase open, String article) {
        try {
            var found = open.article(article);
            var outlet = CaseQueries.outletName(open.model(), found);
            var day = CaseQueries.published(found);
            return (outlet.isEmpty() ? CaseQueries.headline(found) : outlet) + (day.isEmpty() ? "" : " · " + Labels.day(day));
        } catch (CaseException damaged) {
            return article;
        }
    }
}
