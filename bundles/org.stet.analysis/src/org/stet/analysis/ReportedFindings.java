package org.stet.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.analysis.claims.KnownClaim;
import org.stet.analysis.claims.KnownClaims;
import org.stet.analysis.names.NameDecisions;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.model.Confidentiality;
import org.stet.model.Discrepancy;
import org.stet.model.Identified;

/** What of the findings may leave the house: nothing of confidential articles and claims, and no discrepancy that a person settled. */
public final class ReportedFindings {

    private record Input(List<ArticleText> articles, List<KnownClaim> known, NameDecisions names, Set<String> settled) {
    }

    private ReportedFindings() {
    }

    /** Analyses a case for a report; from any thread. */
    public static List<Digest> of(OpenCase open, IProgressMonitor monitor) throws IOException {
        return of(open, new CaseAnalysis(), monitor);
    }

    /** The same with an analysis that may have read the articles already. */
    public static List<Digest> of(OpenCase open, CaseAnalysis analysis, IProgressMonitor monitor) throws IOException {
        var input = input(open);
        try {
            var findings = analysis.analyse(input.articles, input.known, input.names, monitor);
            return Digest.of(findings, finding -> !input.settled.contains(finding.key()));
        } catch (TooMuchTextException tooLarge) {
            return List.of(new Digest(Digest.DISCREPANCIES, List.of(new Digest.Entry("not compared", tooLarge.getMessage(), List.of()))));
        }
    }

    private static Input input(OpenCase open) throws IOException {
        try {
            return open.read(() -> {
                var confidential = confidential(open);
                return new Input(CaseTexts.of(open).stream().filter(article -> !confidential.contains(article.id())).toList(),
                        KnownClaims.of(open, confidential),
                        NameDecisions.of(open.model().getAgents()),
                        open.model().getDiscrepancies().stream().filter(CaseQueries::isSettled).map(Discrepancy::getKey)
                                .filter(Objects::nonNull).collect(Collectors.toSet()));
            });
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** The ids of articles, annotations and claims that stay in the house. */
    private static Set<String> confidential(OpenCase open) {
        var articles = open.articles().stream().filter(article -> article.getConfidentiality() == Confidentiality.CONFIDENTIAL);
        var annotations = open.articles().stream().flatMap(article -> article.getAnnotations().stream())
                .filter(annotation -> annotation.getConfidentiality() == Confidentiality.CONFIDENTIAL);
        var claims = open.model().getClaims().stream().filter(claim -> claim.getConfidentiality() == Confidentiality.CONFIDENTIAL);
        return Stream.of(articles, annotations, claims).flatMap(each -> each).map(Identified::getId).collect(Collectors.toSet());
    }
}
