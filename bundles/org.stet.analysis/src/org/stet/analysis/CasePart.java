package org.stet.analysis;

import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.analysis.names.NameDecisions;
import org.stet.core.facts.CaseFacts;
import org.stet.core.facts.FactsSource;
import org.stet.core.store.OpenCase;

/** Reads some articles of a case that is too large to be compared as a whole, and keeps what it read last. For any threads. */
public final class CasePart implements FactsSource {

    private final OpenCase open;
    private final CaseAnalysis analysis = new CaseAnalysis();

    private record Input(List<ArticleText> articles, NameDecisions names) {
    }

    public CasePart(OpenCase open) {
        this.open = open;
    }

    @Override
    public CaseFacts of(Collection<String> articles, IProgressMonitor monitor) {
        return new AnalysedFacts(findings(articles, monitor));
    }

    /**
     * What these articles say, whom their names mean and which go back to one act of reporting; neither claims nor discrepancies.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public synchronized CaseFindings findings(Collection<String> articles, IProgressMonitor monitor) {
        var input = input(articles);
        var reading = articles.size() > 1 ? analysis : new CaseAnalysis(); // one article is soon read, and need not drive out the many
        return reading.read(input.articles, input.names, monitor);
    }

    private Input input(Collection<String> articles) {
        try {
            return open.read(() -> new Input(CaseTexts.of(open, articles), NameDecisions.of(open.model().getAgents())));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
