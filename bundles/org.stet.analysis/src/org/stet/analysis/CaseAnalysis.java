package org.stet.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.analysis.claims.ClaimFinder;
import org.stet.analysis.claims.KnownClaim;
import org.stet.analysis.discrepancies.DiscrepancyFinder;
import org.stet.analysis.families.FamilyFinder;
import org.stet.analysis.families.SourceFlags;
import org.stet.analysis.names.NameLinker;

/** Reads the articles of a case and compares them; keeps what it read of each text, so that only what changed is read again. */
public final class CaseAnalysis {

    private final Map<ArticleText, ArticleReading> readings = new ConcurrentHashMap<>();

    /**
     * What the articles say, agree on and contradict each other in; does not depend on their order.
     *
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public CaseFindings analyse(List<ArticleText> articles, IProgressMonitor monitor) {
        return analyse(articles, List.of(), monitor);
    }

    /**
     * The same, where the person's own claims come first.
     *
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public CaseFindings analyse(List<ArticleText> articles, List<KnownClaim> known, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Reading articles", articles.size() + 4);
        readings.keySet().retainAll(articles);
        var read = articles.stream().sorted(Comparator.comparing(ArticleText::id)).parallel().map(article -> {
            var reading = readings.computeIfAbsent(article, ArticleReading::of);
            synchronized (progress) {
                progress.split(1);
            }
            return reading;
        }).toList();
        progress.setTaskName("Comparing articles");
        var names = NameLinker.link(read);
        progress.split(1);
        var families = FamilyFinder.find(read);
        progress.split(1);
        var claims = ClaimFinder.find(read, names, families, known);
        progress.split(1);
        return new CaseFindings(read, names, families, SourceFlags.find(read, families), claims,
                DiscrepancyFinder.find(read, names, families, claims));
    }
}
