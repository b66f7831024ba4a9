package org.stet.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.analysis.names.NameDecisions;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.Confidentiality;
import org.stet.model.Discrepancy;

/** What of the findings may leave the house: nothing of confidential articles, and no discrepancy that a person settled. */
public final class ReportedFindings {

    private record Input(List<ArticleText> articles, NameDecisions names, Set<String> settled) {
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
        var findings = analysis.analyse(input.articles, List.of(), input.names, monitor);
        return Digest.of(findings, finding -> !input.settled.contains(finding.key()));
    }

    private static Input input(OpenCase open) throws IOException {
        try {
            return open.read(() -> {
                var confidential = open.articles().stream().filter(article -> article.getConfidentiality() == Confidentiality.CONFIDENTIAL)
                        .map(Article::getId).collect(Collectors.toSet());
                return new Input(CaseTexts.of(open).stream().filter(article -> !confidential.contains(article.id())).toList(),
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
}
